# Salda i przegląd kont. Atrybuty zdania to inne jego brzmienia.

balance-available = Na { FORM($account, "loc") } masz { $amount }.
    .b = Masz { $amount } na { FORM($account, "loc") }.
    .c = Do dyspozycji na { FORM($account, "loc") } masz { $amount }.
balance-pending = Oczekujące płatności są już odliczone: { $amount }.
    .b = To już po odliczeniu { FORM($amount, "gen") } oczekujących płatności.
    .c = Bez oczekujących płatności, a to { $amount }.
balance-overdrawn = Na { FORM($account, "loc") } masz debet: { $amount }.
    .b = Masz { $amount } debetu na { FORM($account, "loc") }.
    .c = Debet na { FORM($account, "loc") } to { $amount }.
balance-card-owed = Na { FORM($account, "loc") } masz do spłaty { $amount }.
    .b = Do spłaty na { FORM($account, "loc") } masz { $amount }.
    .c = Masz do spłaty { $amount } na { FORM($account, "loc") }.
balance-card-left = Masz jeszcze { $amount } limitu.
    .b = Z limitu masz jeszcze { $amount }.
    .c = Limit pozwala wydać jeszcze { $amount }.
balance-card-clear = Na { FORM($account, "loc") } nie masz nic do spłaty.
    .b = Na { FORM($account, "loc") } wszystko jest spłacone.
    .c = { $account }: nie ma nic do spłaty.
balance-loan = { $account }: do spłaty masz jeszcze { $amount }.
    .b = { $account }: do końca spłaty brakuje { FORM($amount, "gen") }.
    .c = { $account }: pozostała kwota do spłaty to { $amount }.
balance-private = Na { FORM($account, "loc") } jest na plusie. Kwotę pomijam.
    .b = Na { FORM($account, "loc") } są pieniądze. Nie mówię głośno, ile.
    .c = Na { FORM($account, "loc") } nie ma debetu. Kwotę zachowuję dla siebie.
balance-private-overdrawn = Na { FORM($account, "loc") } jest debet. Kwotę pomijam.
    .b = Masz debet na { FORM($account, "loc") }. Nie mówię głośno, jaki.
    .c = Na { FORM($account, "loc") } jest na minusie. Kwotę zachowuję dla siebie.
balance-private-debt = { $account }: jest coś do spłaty. Kwotę pomijam.
    .b = { $account }: masz coś do spłaty. Nie mówię głośno, ile.
    .c = { $account }: kwotę do spłaty zachowuję dla siebie.
deposit-expected = Pieniądze zwykle przychodzą { $day }.
    .b = Następny wpływ zwykle jest { $day }.
    .c = Zwykle coś wpływa { $day }.
balance-today-only = Znam tylko dzisiejsze saldo.
    .b = Dawnych sald nie widzę, więc podaję dzisiejsze.
    .c = Wcześniejsze salda są poza moim zasięgiem. Oto dzisiejsze.

others-question = Podać też pozostałe?
    .b = Przejść przez pozostałe?
    .c = Chcesz też pozostałe konta?
others-reprompt = Tak czy nie?
    .b = Wystarczy tak.
    .c = Tak albo nie.

account-unknown = Nie widzę konta o nazwie { $said }. Do wyboru: { $accounts }.
    .b = Konta o nazwie { $said } tu nie ma. Jest { $accounts }.
    .c = Nie znajduję konta o nazwie { $said }. Widoczne konta to { $accounts }.
account-unknown-ending = Nie widzę konta z końcówką { $digits }. Do wyboru: { $accounts }.
    .b = Konta z końcówką { $digits } tu nie ma. Jest { $accounts }.
    .c = Nie znajduję konta z końcówką { $digits }. Widoczne konta to { $accounts }.
account-several = Nie wiem, czy to { $accounts }.
    .b = Trudno zgadnąć, czy to { $accounts }.
    .c = Pasuje tu kilka, więc nie wiem, czy to { $accounts }.
account-only = Nie widzę konta o nazwie { $said }. Jest tylko { $account }.
    .b = Konta o nazwie { $said } tu nie ma, jest tylko { $account }.
    .c = Nie znajduję konta o nazwie { $said }. Jedyne to { $account }.
account-which-question = Które wybierasz?
    .b = O które chodzi?
    .c = Które to konto?
account-which-reprompt = Wystarczy nazwa.
    .b = Podaj nazwę.
    .c = Jaka nazwa?
accounts-none = W Twoim połączeniu nie ma żadnego konta.
    .b = Nie widzę jeszcze żadnego konta.
    .c = Nie ma tu konta, które mogę odczytać.
hear-it-question = Odczytać je?
    .b = Podać, ile na nim jest?
    .c = Chcesz usłyszeć to konto?
hear-it-reprompt = Tak czy nie?
    .b = Tak albo nie.
    .c = Wystarczy tak.

summary-owned = { $accounts } to razem { $amount }.
    .b = Razem masz { $amount }. To { $accounts }.
    .c = W sumie masz { $amount }, licząc { $accounts }.
summary-owned-one = Na { FORM($account, "loc") } masz { $amount }.
    .b = Masz { $amount } na { FORM($account, "loc") }.
    .c = Do dyspozycji na { FORM($account, "loc") } masz { $amount }.
summary-owed = { $accounts } to razem { $amount } do spłaty.
    .b = Do spłaty masz razem { $amount }. To { $accounts }.
    .c = W sumie do spłaty masz { $amount }, a to { $accounts }.
summary-owed-one = { $account }: do spłaty masz { $amount }.
    .b = Do spłaty masz { $amount }. To { $account }.
    .c = { $account }: zostało do spłaty { $amount }.
summary-each-question = Podać każde konto z osobna?
    .b = Przejść przez nie po kolei?
    .c = Chcesz usłyszeć je po kolei?
summary-each-reprompt = Tak czy nie?
    .b = Wystarczy tak.
    .c = Tak albo nie.
summary-single = Jest tu tylko jedno konto: { $account }.
    .b = Połączone jest jedno konto: { $account }.
    .c = Widzę tylko jedno konto: { $account }.
summary-first = { $count ->
    [one] Masz jedno konto. Najpierw { $items }.
    [few] Masz { $count } konta. Najpierw { $items }.
   *[many] Masz { $count } kont. Najpierw { $items }.
}
    .b = { $count ->
    [one] Jest jedno konto. Na początek { $items }.
    [few] Są { $count } konta. Na początek { $items }.
   *[many] Jest { $count } kont. Na początek { $items }.
}
    .c = { $count ->
    [one] Widzę jedno konto. Po kolei: { $items }.
    [few] Widzę { $count } konta. Po kolei: { $items }.
   *[many] Widzę { $count } kont. Po kolei: { $items }.
}
summary-all = { $count ->
    [one] Masz jedno konto: { $items }.
    [few] Masz { $count } konta: { $items }.
   *[many] Masz { $count } kont: { $items }.
}
    .b = { $count ->
    [one] Jest jedno konto: { $items }.
    [few] Są { $count } konta: { $items }.
   *[many] Jest { $count } kont: { $items }.
}
    .c = { $count ->
    [one] Widzę jedno konto: { $items }.
    [few] Widzę { $count } konta: { $items }.
   *[many] Widzę { $count } kont: { $items }.
}
summary-next = Dalej { $items }.
    .b = Potem { $items }.
    .c = Następnie { $items }.
summary-item-owned = na { FORM($account, "loc") } { $amount }
summary-item-owed = { FORM($account, "owed") } { $amount }
summary-item-overdrawn = na { FORM($account, "loc") } debet { $amount }
summary-private = { $count ->
    [one] Na Twoim koncie nie ma debetu.
   *[other] Na żadnym z { $count } kont nie ma debetu.
} Kwoty pomijam.
    .b = Nigdzie nie ma debetu. Kwot nie mówię głośno.
    .c = Żadne konto nie jest na minusie. Kwoty zachowuję dla siebie.
summary-private-overdrawn = { $count ->
    [one] Na jednym koncie jest debet.
   *[other] Na { $count } kontach jest debet.
} Kwoty pomijam.
    .b = { $count ->
    [one] Jedno konto jest na minusie.
    [few] { $count } konta są na minusie.
   *[many] { $count } kont jest na minusie.
} Kwot nie mówię głośno.
    .c = { $count ->
    [one] Masz debet na jednym koncie.
   *[other] Masz debet na { $count } kontach.
} Kwoty zachowuję dla siebie.
