# Płatności, wpływy, płatności oczekujące i płatności w jednym sklepie. Nazwa sklepu stoi zawsze w mianowniku.

recent-first = { $count ->
    [one] Ostatnia płatność: { $items }.
    [few] { $count } ostatnie płatności: { $items }.
   *[many] { $count } ostatnich płatności: { $items }.
}
    .b = { $count ->
    [one] Najnowsza płatność to { $items }.
    [few] { $count } najnowsze płatności to { $items }.
   *[many] { $count } najnowszych płatności to { $items }.
}
    .c = { $count ->
    [one] Ostatnio była płatność: { $items }.
    [few] Ostatnio były { $count } płatności: { $items }.
   *[many] Ostatnio było { $count } płatności: { $items }.
}
recent-first-period = { $count ->
    [one] Jedna płatność { $period }: { $items }.
   *[other] { $count } płatności { $period }. Najnowsze: { $items }.
}
    .b = { $count ->
    [one] Widzę jedną płatność { $period }: { $items }.
   *[other] Widzę { $count } płatności { $period }, od najnowszej: { $items }.
}
    .c = { $count ->
    [one] Jest jedna płatność { $period }: { $items }.
   *[other] Masz { $count } płatności { $period }, najnowsze to { $items }.
}
recent-all-period = { $count ->
    [one] Jedna płatność { $period }: { $items }.
   *[other] { $count } płatności { $period }: { $items }.
}
    .b = { $count ->
    [one] Widzę jedną płatność { $period }: { $items }.
   *[other] Widzę { $count } płatności { $period }: { $items }.
}
    .c = { $count ->
    [one] Jest tylko jedna płatność { $period }: { $items }.
   *[other] Masz { $count } płatności { $period }: { $items }.
}
recent-next = Dalej: { $items }.
    .b = Potem { $items }.
    .c = Wcześniej { $items }.
recent-pending = { $count ->
    [one] Jedna z nich jeszcze oczekuje.
    [few] { $count } z nich jeszcze oczekują.
   *[many] { $count } z nich jeszcze oczekuje.
}
    .b = { $count ->
    [one] Jedna nie jest jeszcze rozliczona.
    [few] { $count } nie są jeszcze rozliczone.
   *[many] { $count } nie jest jeszcze rozliczonych.
}
    .c = { $count ->
    [one] Jedna oczekuje.
    [few] { $count } oczekują.
   *[many] { $count } oczekuje.
}
recent-all-pending = { $count ->
    [1] Jeszcze oczekuje.
    [2] Obie jeszcze oczekują.
   *[other] Wszystkie jeszcze oczekują.
}
    .b = { $count ->
    [1] Nie jest jeszcze rozliczona.
    [2] Żadna z dwóch nie jest rozliczona.
   *[other] Żadna nie jest jeszcze rozliczona.
}
    .c = { $count ->
    [1] Ta płatność oczekuje.
    [2] Obie oczekują.
   *[other] Wszystkie oczekują.
}
recent-none = Nie widzę żadnych płatności { $period }.
    .b = Nie ma płatności { $period }.
    .c = Żadnej płatności { $period } nie znajduję.
recent-none-account = Na { FORM($account, "loc") } nie widzę żadnych płatności { $period }.
    .b = Na { FORM($account, "loc") } nie ma płatności { $period }.
    .c = Żadnej płatności na { FORM($account, "loc") } { $period } nie znajduję.
recent-private = { $count ->
    [one] Jedna płatność { $period }.
   *[other] { $count } płatności { $period }.
} Kwoty pomijam.
    .b = { $count ->
    [one] Widzę jedną płatność { $period }.
   *[other] Widzę { $count } płatności { $period }.
} Kwot nie mówię głośno.
    .c = { $count ->
    [one] Jest tylko jedna płatność { $period }.
   *[other] Masz { $count } płatności { $period }.
} Kwoty zachowuję dla siebie.

deposits-first = { $count ->
    [one] Ostatni wpływ: { $items }.
    [few] { $count } ostatnie wpływy: { $items }.
   *[many] { $count } ostatnich wpływów: { $items }.
}
    .b = { $count ->
    [one] Najnowszy wpływ to { $items }.
    [few] { $count } najnowsze wpływy to { $items }.
   *[many] { $count } najnowszych wpływów to { $items }.
}
    .c = { $count ->
    [one] Ostatnio przyszło: { $items }.
    [few] Ostatnio były { $count } wpływy: { $items }.
   *[many] Ostatnio było { $count } wpływów: { $items }.
}
deposits-first-period = { $count ->
    [one] Jeden wpływ { $period }: { $items }.
    [few] { $count } wpływy { $period }. Najnowsze: { $items }.
   *[many] { $count } wpływów { $period }. Najnowsze: { $items }.
}
    .b = { $count ->
    [one] Widzę jeden wpływ { $period }: { $items }.
    [few] Widzę { $count } wpływy { $period }, od najnowszego: { $items }.
   *[many] Widzę { $count } wpływów { $period }, od najnowszego: { $items }.
}
    .c = { $count ->
    [one] Jest jeden wpływ { $period }: { $items }.
    [few] Masz { $count } wpływy { $period }, najnowsze to { $items }.
   *[many] Masz { $count } wpływów { $period }, najnowsze to { $items }.
}
deposits-all-period = { $count ->
    [one] Jeden wpływ { $period }: { $items }.
    [few] { $count } wpływy { $period }: { $items }.
   *[many] { $count } wpływów { $period }: { $items }.
}
    .b = { $count ->
    [one] Widzę jeden wpływ { $period }: { $items }.
    [few] Widzę { $count } wpływy { $period }: { $items }.
   *[many] Widzę { $count } wpływów { $period }: { $items }.
}
    .c = { $count ->
    [one] Jest tylko jeden wpływ { $period }: { $items }.
    [few] Masz { $count } wpływy { $period }: { $items }.
   *[many] Masz { $count } wpływów { $period }: { $items }.
}
deposits-question = Podać, co przyszło?
    .b = Przeczytać wpływy?
    .c = Chcesz usłyszeć, co wpłynęło?
recent-shown = { $count ->
    [one] Oto ostatnia płatność.
    [few] Oto { $count } ostatnie płatności.
   *[many] Oto { $count } ostatnich płatności.
}
    .b = { $count ->
    [one] To najnowsza płatność.
    [few] To { $count } najnowsze płatności.
   *[many] To { $count } najnowszych płatności.
}
    .c = { $count ->
    [one] Tu jest Twoja ostatnia płatność.
    [few] Tu są { $count } ostatnie płatności.
   *[many] Tu jest { $count } ostatnich płatności.
}
deposits-shown = { $count ->
    [one] Oto ostatni wpływ.
    [few] Oto { $count } ostatnie wpływy.
   *[many] Oto { $count } ostatnich wpływów.
}
    .b = { $count ->
    [one] To najnowszy wpływ.
    [few] To { $count } najnowsze wpływy.
   *[many] To { $count } najnowszych wpływów.
}
    .c = { $count ->
    [one] Tu jest Twój ostatni wpływ.
    [few] Tu są { $count } ostatnie wpływy.
   *[many] Tu jest { $count } ostatnich wpływów.
}
deposits-none = Nie widzę żadnych wpływów { $period }.
    .b = Nic nie wpłynęło { $period }.
    .c = Żadnego wpływu { $period } nie znajduję.
deposits-private = { $count ->
    [one] Jeden wpływ { $period }.
    [few] { $count } wpływy { $period }.
   *[many] { $count } wpływów { $period }.
} Kwoty pomijam.
    .b = { $count ->
    [one] Widzę jeden wpływ { $period }.
    [few] Widzę { $count } wpływy { $period }.
   *[many] Widzę { $count } wpływów { $period }.
} Kwot nie mówię głośno.
    .c = { $count ->
    [one] Jest tylko jeden wpływ { $period }.
    [few] Masz { $count } wpływy { $period }.
   *[many] Masz { $count } wpływów { $period }.
} Kwoty zachowuję dla siebie.

item-charges = { $merchant } { $day } { $count } razy łącznie na { $amount }
item-charges-of-day = { $merchant } { $count } razy łącznie na { $amount }
item-fee = { $merchant } { $day } na { $amount }
item-fee-of-day = { $merchant } na { $amount }
item-charge = { $merchant } { $day } na { $amount }
item-deposit = { $merchant } { $day } na { $amount }
item-pending = { $merchant } na { $amount }
item-deposit-of-day = { $merchant } na { $amount }
row-merchant = { $merchant }
row-day = { $day }
row-amount = { $amount }, { $day }
row-both = { $merchant }, { $day }
title-charges = Ostatnie płatności
title-deposits = Ostatnie wpływy

more-question = { $count ->
    [one] Podać następną pozycję?
    [few] Podać { $count } następne?
   *[many] Podać { $count } następnych?
}
    .b = { $count ->
    [one] Przeczytać jeszcze jedną pozycję?
    [few] Przeczytać jeszcze { $count } pozycje?
   *[many] Przeczytać jeszcze { $count } pozycji?
}
    .c = { $count ->
    [one] Chcesz usłyszeć jeszcze jedną pozycję?
    [few] Chcesz usłyszeć { $count } kolejne?
   *[many] Chcesz usłyszeć { $count } kolejnych?
}
more-reprompt = Dalej czy stop?
    .b = Wystarczy: dalej.
    .c = Dalej albo stop.
page-end = To już wszystko.
    .b = To koniec listy.
    .c = Dalej już nic nie ma.
page-nothing = Nie ma jeszcze żadnej listy.
    .b = Na razie nie czytam żadnej listy.
    .c = Żadna lista nie jest jeszcze zaczęta.

pending-question = Podać płatności oczekujące?
    .b = Sprawdzić płatności oczekujące?
    .c = Chcesz usłyszeć, co oczekuje?
pending-reprompt = Tak czy nie?
    .b = Tak albo nie.
    .c = Wystarczy tak.
pending-first = { $count ->
    [one] Oczekuje jedna płatność, { $total }: { $items }.
    [few] Oczekują { $count } płatności, razem { $total }: { $items }.
   *[many] Oczekuje { $count } płatności, razem { $total }: { $items }.
}
    .b = { $count ->
    [one] Jest jedna oczekująca płatność, { $total }: { $items }.
    [few] Są { $count } oczekujące płatności, w sumie { $total }: { $items }.
   *[many] Jest { $count } oczekujących płatności, w sumie { $total }: { $items }.
}
    .c = { $count ->
    [one] Na rozliczenie czeka { $total } w jednej płatności: { $items }.
   *[other] Na rozliczenie czeka { $total } w { $count } płatnościach: { $items }.
}
pending-one = Oczekuje jedna płatność: { $merchant } na { $amount }.
    .b = Jest jedna oczekująca płatność, { $merchant } na { $amount }.
    .c = Tylko jedna płatność oczekuje, { $merchant } na { $amount }.
pending-hold = { $merchant } blokuje kwotę, która może się jeszcze zmienić.
    .b = Kwota, którą blokuje { $merchant }, może się zmienić.
    .c = { $merchant } trzyma blokadę, ale to jeszcze nie ostateczna kwota.
pending-none = Nic nie oczekuje.
    .b = Nie ma oczekujących płatności.
    .c = Żadna płatność nie czeka na rozliczenie.
pending-none-account = Na { FORM($account, "loc") } nic nie oczekuje.
    .b = Na { FORM($account, "loc") } nie ma oczekujących płatności.
    .c = Żadna płatność na { FORM($account, "loc") } nie czeka na rozliczenie.
pending-none-merchant = { $merchant }: nic nie oczekuje.
    .b = Nie ma oczekującej płatności pod nazwą { $merchant }.
    .c = { $merchant }: żadna płatność nie czeka na rozliczenie.
pending-private = { $count ->
    [one] Oczekuje jedna płatność.
    [few] Oczekują { $count } płatności.
   *[many] Oczekuje { $count } płatności.
} Kwoty pomijam.
    .b = { $count ->
    [one] Jest jedna oczekująca płatność.
    [few] Są { $count } oczekujące płatności.
   *[many] Jest { $count } oczekujących płatności.
} Kwot nie mówię głośno.
    .c = { $count ->
    [one] Jedna płatność nie jest rozliczona.
    [few] { $count } płatności nie są rozliczone.
   *[many] { $count } płatności nie jest rozliczonych.
} Kwoty zachowuję dla siebie.

merchant-which-question = O jaki sklep chodzi?
    .b = Jak nazywa się ten sklep?
    .c = Którego sklepu mam szukać?
merchant-which-reprompt = Choćby: Biedronka.
    .b = Jaka nazwa?
    .c = Na przykład: Żabka.
merchant-choice-question = Który to sklep, { $choices }?
    .b = Czy to { $choices }?
    .c = To { $choices }?
merchant-choice-reprompt = Nazwa jeszcze raz.
    .b = Który to z nich?
    .c = Wystarczy nazwa.
merchant-item = { $merchant }
merchant-total = { $merchant } { $period }: { $count ->
    [one] jedna płatność na { $total }.
   *[other] { $count } płatności, razem { $total }.
}
    .b = Razem { $total } { $period }: { $merchant }, { $count ->
    [one] jedna płatność.
   *[other] { $count } płatności.
}
    .c = { $merchant } to { $period } { $count ->
    [one] jedna płatność na { $total }.
   *[other] { $count } płatności, łącznie { $total }.
}
merchant-latest = Ostatnia to { $amount } { $day }.
    .b = Najnowsza na { $amount } { $day }.
    .c = Ostatnio { $day } na { $amount }.
merchant-one = { $merchant } { $period }: jedna płatność na { $amount }, { $day }.
    .b = { $merchant } to { $period } jedna płatność, { $amount } { $day }.
    .c = { $merchant } { $period }: tylko raz, { $amount } { $day }.
merchant-refund = { $count ->
    [one] Jest też zwrot na { $amount }.
    [few] Są też { $count } zwroty, razem { $amount }.
   *[many] Jest też { $count } zwrotów, razem { $amount }.
}
    .b = { $count ->
    [one] Wróciło do Ciebie { $amount }.
   *[other] Wróciło do Ciebie { $amount } w { $count } zwrotach.
}
    .c = { $count ->
    [one] W zwrocie masz { $amount }.
   *[other] W { $count } zwrotach masz razem { $amount }.
}
merchant-none = { $merchant }: nic nie znajduję { $period }.
    .b = Nie widzę płatności pod nazwą { $merchant } { $period }.
    .c = Pod nazwą { $merchant } nie ma nic { $period }.
merchant-private = { $count ->
    [one] Tak, { $merchant } { $period }: jedna płatność.
   *[other] Tak, { $merchant } { $period }: { $count } płatności.
} Kwoty pomijam.
    .b = { $count ->
    [one] { $merchant } to { $period } jedna płatność.
   *[other] { $merchant } to { $period } { $count } płatności.
} Kwot nie mówię głośno.
    .c = { $count ->
    [one] Widzę jedną płatność { $period }, { $merchant }.
   *[other] Widzę { $count } płatności { $period }, { $merchant }.
} Kwoty zachowuję dla siebie.
further-question = Szukać dalej wstecz?
    .b = Mam poszukać wcześniej?
    .c = Sprawdzić ostatnie dwa lata?
further-reprompt = Tak czy nie?
    .b = Tak albo nie.
    .c = Wystarczy tak.

merchant-each = Od najnowszej: { $items }.
    .b = Po kolei, od najnowszej: { $items }.
    .c = Jedna po drugiej: { $items }.
item-of-merchant = { $amount } { $day }
last-charge = Ostatnia płatność, { $merchant }, była { $day } na { $amount }.
    .b = { $merchant }: ostatnio { $day } na { $amount }.
    .c = Ostatni raz { $merchant } to { $amount } { $day }.
last-private = { $merchant }: ostatni raz { $day }.
    .b = Ostatnia płatność, { $merchant }, była { $day }.
    .c = Ostatnio { $merchant } { $day }.
last-none = { $merchant }: w ciągu roku nic nie znajduję.
    .b = Nie widzę płatności pod nazwą { $merchant } przez cały ostatni rok.
    .c = Pod nazwą { $merchant } nie ma nic z ostatniego roku.
largest-one = Największa płatność { $period } to { $items }.
    .b = Najwięcej naraz { $period } poszło tu: { $items }.
    .c = Najdroższa rzecz { $period }: { $items }.
largest-list = { $count ->
    [one] Największa płatność { $period }: { $items }.
    [few] { $count } największe płatności { $period }: { $items }.
   *[many] { $count } największych płatności { $period }: { $items }.
}
    .b = { $count ->
    [one] Najwięcej naraz { $period }: { $items }.
    [few] Oto { $count } największe { $period }: { $items }.
   *[many] Oto { $count } największych { $period }: { $items }.
}
    .c = Od największej { $period }: { $items }.
largest-next = Potem { $items }.
    .b = Następna to { $items }.
    .c = Dalej { $items }.
largest-private = Największa płatność { $period } to { $merchant } { $day }.
    .b = Najwięcej naraz { $period } poszło { $day }, { $merchant }.
    .c = Najdroższa rzecz { $period } to { $merchant } { $day }.
largest-question = Podać następną?
    .b = Chcesz usłyszeć kolejną?
    .c = Iść dalej?
deposit-yes = Tak, { $day } jest wpływ na { $amount }. Nadawca to { $merchant }.
    .b = Tak, { $merchant }: { $amount } { $day }.
    .c = Tak, jest { $amount }. Nadawca: { $merchant }, { $day }.
deposit-yes-private = Tak, wpływ jest { $day }. Nadawca to { $merchant }.
    .b = Tak, { $merchant }: wpływ { $day }.
    .c = Tak, pieniądze są. Nadawca: { $merchant }, { $day }.
deposit-yes-several = { $count ->
    [one] Tak, jeden wpływ { $period }: { $items }.
    [few] Tak, { $count } wpływy { $period }: { $items }.
   *[many] Tak, { $count } wpływów { $period }: { $items }.
}
    .b = { $count ->
    [one] Tak. Widzę jeden wpływ { $period }: { $items }.
    [few] Tak. Widzę { $count } wpływy { $period }: { $items }.
   *[many] Tak. Widzę { $count } wpływów { $period }: { $items }.
}
    .c = { $count ->
    [one] Tak, coś przyszło { $period }: { $items }.
   *[other] Tak, coś przyszło { $count } razy { $period }: { $items }.
}
deposit-last = Ostatnio przyszło { $amount } { $day }. Nadawca to { $merchant }.
    .b = Ostatnia wypłata to { $amount } { $day }, { $merchant }.
    .c = { $merchant }: ostatnio { $amount } { $day }.
deposit-last-private = Ostatni wpływ, { $merchant }, był { $day }.
    .b = { $merchant }: ostatnio { $day }.
    .c = Ostatnio { $merchant } to wpływ { $day }.
deposit-usually = Zwykle przychodzi { $day }.
    .b = Sądząc po ostatnich, przyjdzie { $day }.
    .c = Najczęściej jest to { $day }.
deposit-irregular = Nie widzę stałego dnia wypłaty.
    .b = Te wpływy nie mają stałego rytmu.
    .c = Dni za bardzo się różnią, żeby coś przewidzieć.
deposit-not-yet = Jeszcze nie. Zwykle przychodzi { $day }.
    .b = Jeszcze nie. Sądząc po ostatnich, przyjdzie { $day }.
    .c = Na razie nie ma. Najczęściej jest to { $day }.
deposit-not-yet-last = Jeszcze nie. Ostatni wpływ, { $merchant }, był { $day }.
    .b = Na razie nie ma. { $merchant }: ostatnio { $day }.
    .c = Jeszcze nie. Ostatnio { $merchant } to wpływ { $day }.
deposit-no = Nie, żadnych wpływów { $period } nie widzę.
    .b = Nie. Nic nie wpłynęło { $period }.
    .c = Nie ma żadnego wpływu { $period }.
deposit-no-amount = Nie, wpływu na { $amount } { $period } nie widzę.
    .b = Nie. Nie ma wpływu na { $amount } { $period }.
    .c = Nie, żaden wpływ { $period } to nie { $amount }.
deposit-no-amount-private = Nie, takiego wpływu { $period } nie widzę.
    .b = Nie. Nie ma takiego wpływu { $period }.
    .c = Nie, wpływu na taką kwotę { $period } nie ma.
deposit-none-payer = { $payer }: nie widzę żadnego wpływu { $period }.
    .b = Nie, { $period } nie ma wpływu pod nazwą { $payer }.
    .c = Pod nazwą { $payer } nic nie wpłynęło { $period }.
explain-charge = To { $merchant } { $day } na { $amount }, z { FORM($account, "gen") }.
    .b = { $merchant }, { $amount } { $day }, z { FORM($account, "gen") }.
    .c = To płatność na { $amount } { $day }, z { FORM($account, "gen") }. Odbiorca to { $merchant }.
explain-charge-private = To { $merchant } { $day }, z { FORM($account, "gen") }.
    .b = To płatność { $day }, z { FORM($account, "gen") }. Odbiorca to { $merchant }.
    .c = { $merchant } { $day }, z { FORM($account, "gen") }.
explain-charge-alone = To { $merchant } { $day } na { $amount }.
    .b = { $merchant }, { $amount } { $day }.
    .c = To płatność na { $amount } { $day }. Odbiorca to { $merchant }.
explain-charge-alone-private = To { $merchant } { $day }.
    .b = To płatność { $day }. Odbiorca to { $merchant }.
    .c = { $merchant }, płatność { $day }.
explain-deposit = To wpływ na { $amount } { $day }. Nadawca to { $merchant }.
    .b = { $merchant }: { $amount } przyszło { $day }.
    .c = To { $amount } dla Ciebie { $day }, { $merchant }.
explain-first = To pierwsza taka płatność od roku.
    .b = Przez ostatni rok nie było tam innej płatności.
    .c = Wcześniejszej, rok wstecz, nie widzę.
explain-monthly = Powtarza się co miesiąc.
    .b = To stała płatność, mniej więcej raz w miesiącu.
    .c = Przychodzi co miesiąc.
explain-before = { $count ->
    [one] W ciągu roku była tam wcześniej jedna płatność.
    [few] W ciągu roku były tam wcześniej { $count } płatności.
   *[many] W ciągu roku było tam wcześniej { $count } płatności.
}
    .b = { $count ->
    [one] Rok wstecz widzę tam jedną wcześniejszą płatność.
    [few] Rok wstecz widzę tam { $count } wcześniejsze płatności.
   *[many] Rok wstecz widzę tam { $count } wcześniejszych płatności.
}
    .c = { $count ->
    [one] Przez rok zdarzyło się to wcześniej raz.
   *[other] Przez rok zdarzyło się to wcześniej { $count } razy.
}
explain-question = To Twoja płatność?
    .b = Poznajesz ją?
    .c = Zgadza się?
explain-none-amount = Płatności na { $amount } { $period } nie widzę.
    .b = Nie ma płatności na { $amount } { $period }.
    .c = Żadna płatność { $period } to nie { $amount }.
explain-none-amount-private = Płatności na taką kwotę { $period } nie widzę.
    .b = Nie ma płatności na taką kwotę { $period }.
    .c = Żadna płatność { $period } nie ma takiej kwoty.
explain-nearest = Najbliższa to { $merchant } { $day } na { $amount }.
    .b = Najbardziej podobna to { $merchant }, { $amount } { $day }.
    .c = Jest za to { $merchant } { $day } na { $amount }.
explain-nearest-private = Najbliższa to { $merchant } { $day }.
    .b = Najbardziej podobna to { $merchant } { $day }.
    .c = Jest za to { $merchant } { $day }.
explain-nearest-question = Czy o nią chodzi?
    .b = Czy to ta?
    .c = To ta płatność?
refund-yes = Tak. { $merchant }: zwrot na { $amount } { $day }, na { FORM($account, "acc") }.
    .b = Tak, { $day } jest zwrot na { $amount }, na { FORM($account, "acc") }. Oddaje { $merchant }.
    .c = Tak, zwrot jest na { FORM($account, "loc") }: { $merchant }, { $amount } { $day }.
refund-yes-private = Tak, { $merchant }: zwrot jest { $day }.
    .b = Tak. Zwrot przyszedł { $day }, { $merchant }.
    .c = Tak, pieniądze wróciły { $day }, { $merchant }.
refunds-several = { $count ->
    [one] Tak, jeden zwrot { $period }: { $items }.
    [few] Tak, { $count } zwroty { $period }: { $items }.
   *[many] Tak, { $count } zwrotów { $period }: { $items }.
}
    .b = { $count ->
    [one] Tak. Widzę jeden zwrot { $period }: { $items }.
    [few] Tak. Widzę { $count } zwroty { $period }: { $items }.
   *[many] Tak. Widzę { $count } zwrotów { $period }: { $items }.
}
    .c = { $count ->
    [one] Tak, coś wróciło { $period }: { $items }.
   *[other] Tak, coś wróciło { $count } razy { $period }: { $items }.
}
refunds-private = { $count ->
    [one] Tak, jeden zwrot { $period }.
    [few] Tak, { $count } zwroty { $period }.
   *[many] Tak, { $count } zwrotów { $period }.
} Kwoty pomijam.
    .b = { $count ->
    [one] Tak. Widzę jeden zwrot { $period }.
    [few] Tak. Widzę { $count } zwroty { $period }.
   *[many] Tak. Widzę { $count } zwrotów { $period }.
} Kwot nie mówię głośno.
    .c = { $count ->
    [one] Tak, coś wróciło { $period }.
   *[other] Tak, coś wróciło { $count } razy { $period }.
} Kwoty zachowuję dla siebie.
refund-not-yet = Jeszcze nie. Sama płatność, { $merchant }, była { $day }.
    .b = Na razie nie ma. Płatność, { $merchant }, była { $day }.
    .c = Zwrotu jeszcze nie widzę. Sama płatność, { $merchant }, była { $day }.
refund-none = Nie widzę żadnego zwrotu { $period }.
    .b = Nic nie wróciło { $period }.
    .c = Żadnego zwrotu { $period } nie znajduję.
refund-time = Zwroty idą często od pięciu do dziesięciu dni.
    .b = Często trwa to od pięciu do dziesięciu dni.
    .c = Na zwrot czeka się zwykle od pięciu do dziesięciu dni.
check-cleared = Tak, czek { $number } na { $amount } jest rozliczony { $day }.
    .b = Tak. Czek { $number } na { $amount } przeszedł { $day }.
    .c = Tak, czek { $number } został wypłacony { $day }, na { $amount }.
check-cleared-private = Tak, czek { $number } jest rozliczony { $day }.
    .b = Tak. Czek { $number } przeszedł { $day }.
    .c = Tak, czek { $number } został wypłacony { $day }.
check-out = Jeszcze nie. Czek { $number } na { $amount } dalej czeka, odbiorca to { $payee }.
    .b = Czek { $number } na { $amount } nie jest jeszcze wypłacony. Odbiorca: { $payee }.
    .c = Nie. { $payee } nie ma jeszcze pieniędzy z czeku { $number } na { $amount }.
check-out-private = Jeszcze nie. Czek { $number } dalej czeka.
    .b = Czek { $number } nie jest jeszcze wypłacony.
    .c = Nie, czek { $number } nie jest jeszcze rozliczony.
check-deposit-out = Twojego wpłaconego czeku jeszcze nie ma.
    .b = Wpłacony czek nie jest jeszcze rozliczony.
    .c = Jeszcze nie. Wpłacony czek jest w drodze.
check-deposit-cleared = Tak, wpłacony czek na { $amount } jest rozliczony { $day }.
    .b = Tak. Twój wpłacony czek na { $amount } przeszedł { $day }.
    .c = Tak, czek na { $amount } jest na koncie, { $day }.
check-deposit-cleared-private = Tak, wpłacony czek jest rozliczony { $day }.
    .b = Tak. Twój wpłacony czek przeszedł { $day }.
    .c = Tak, pieniądze z czeku są na koncie, { $day }.
check-held = Nie cały. Czek na { $amount } jest wstrzymany do { $date }.
    .b = Do { $date } bank wstrzymuje czek na { $amount }.
    .c = Bank trzyma czek na { $amount } do { $date }.
check-held-private = Nie cały. Czek jest wstrzymany do { $date }.
    .b = Do { $date } bank wstrzymuje ten czek.
    .c = Bank trzyma ten czek do { $date }.
check-held-part = Do dyspozycji masz z tego { $amount }.
    .b = Możesz już używać { FORM($amount, "gen") }.
    .c = Z tego { $amount } jest już dla Ciebie.
check-bounced = Czek { $number } na { $amount } wrócił bez pokrycia { $day }.
    .b = Tak, czek { $number } na { $amount } został odrzucony { $day }.
    .c = Czek { $number } nie jest zapłacony. Wrócił { $day }, na { $amount }.
check-bounced-private = Czek { $number } wrócił bez pokrycia { $day }.
    .b = Tak, czek { $number } został odrzucony { $day }.
    .c = Czek { $number } nie jest zapłacony. Wrócił { $day }.
check-deposit-bounced = Wpłacony czek na { $amount } wrócił bez pokrycia { $day }.
    .b = Tak, Twój wpłacony czek na { $amount } został odrzucony { $day }.
    .c = Twój czek na { $amount } nie jest zapłacony. Wrócił { $day }.
check-deposit-bounced-private = Wpłacony czek wrócił bez pokrycia { $day }.
    .b = Tak, Twój wpłacony czek został odrzucony { $day }.
    .c = Wpłacony czek nie jest zapłacony. Wrócił { $day }.
check-none = Czeku { $number } nie widzę przez ostatnie 60 dni.
    .b = Przez ostatnie 60 dni nie ma czeku { $number }.
    .c = Z ostatnich 60 dni czeku { $number } nie znajduję.
check-none-payee = { $payee }: żadnego czeku przez ostatnie 60 dni.
    .b = Przez ostatnie 60 dni nie ma czeku, który dostaje { $payee }.
    .c = Z ostatnich 60 dni nie znajduję czeku pod nazwą { $payee }.
check-none-amount = Czeku na { $amount } nie widzę przez ostatnie 60 dni.
    .b = Przez ostatnie 60 dni nie ma czeku na { $amount }.
    .c = Z ostatnich 60 dni czeku na { $amount } nie znajduję.
check-none-amount-private = Czeku na taką kwotę nie widzę przez ostatnie 60 dni.
    .b = Przez ostatnie 60 dni nie ma czeku na taką kwotę.
    .c = Z ostatnich 60 dni czeku na taką kwotę nie znajduję.
checks-none = Nie widzę żadnych czeków przez ostatnie 60 dni.
    .b = Przez ostatnie 60 dni nie ma czeków.
    .c = Z ostatnich 60 dni żadnego czeku nie znajduję.
checks-out = { $count ->
    [one] Jeden czek nie jest rozliczony: { $items }.
    [few] { $count } czeki nie są rozliczone: { $items }.
   *[many] { $count } czeków nie jest rozliczonych: { $items }.
}
    .b = { $count ->
    [one] Jeden czek jeszcze czeka: { $items }.
    [few] { $count } czeki jeszcze czekają: { $items }.
   *[many] { $count } czeków jeszcze czeka: { $items }.
}
    .c = { $count ->
    [one] Nikt jeszcze nie wypłacił tego czeku: { $items }.
   *[other] Nikt jeszcze nie wypłacił tych { $count } czeków: { $items }.
}
checks-out-private = { $count ->
    [one] Jeden czek nie jest rozliczony.
    [few] { $count } czeki nie są rozliczone.
   *[many] { $count } czeków nie jest rozliczonych.
}
    .b = { $count ->
    [one] Jeden czek jeszcze czeka.
    [few] { $count } czeki jeszcze czekają.
   *[many] { $count } czeków jeszcze czeka.
}
    .c = { $count ->
    [one] Nikt jeszcze nie wypłacił jednego czeku.
   *[other] Nikt jeszcze nie wypłacił { $count } czeków.
}
checks-all-cleared = Wszystkie Twoje czeki są rozliczone.
    .b = Żaden czek już nie czeka.
    .c = Każdy Twój czek już przeszedł.
check-item = { $payee } na { $amount }
check-which-question = Chodzi o czek od Ciebie czy wpłacony przez Ciebie?
    .b = To czek wypisany czy wpłacony?
    .c = Czek jest wypisany przez Ciebie czy wpłacony?
check-which-reprompt = Wypisany czy wpłacony?
    .b = Wpłacony czy wypisany?
    .c = Wypisany albo wpłacony.
yes-done = To dobrze.
    .b = Świetnie.
    .c = Dobrze wiedzieć.
merchant-yes = Tak.
    .b = Tak, jest.
    .c = Tak, zgadza się.
merchant-twice = Na to wygląda: { $merchant }, dwa razy { $amount }, ostatnio { $day }.
    .b = Tak. Widzę dwa razy { $amount }, { $merchant }, ostatnio { $day }.
    .c = Tak, { $merchant } to dwa razy { $amount }, ostatnio { $day }.
merchant-twice-private = Na to wygląda: { $merchant }, dwa razy ta sama kwota, ostatnio { $day }.
    .b = Tak. Widzę dwa razy tę samą kwotę, { $merchant }, ostatnio { $day }.
    .c = Tak, { $merchant } to dwa razy ta sama kwota, ostatnio { $day }.
merchant-not-twice = Nie, { $merchant }: żadna płatność { $period } się nie powtarza.
    .b = Nie. Pod nazwą { $merchant } nic się { $period } nie powtarza.
    .c = Nie, { $merchant } { $period }: każda płatność jest inna.
