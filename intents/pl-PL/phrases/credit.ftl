# Limit karty, ocena kredytowa, oprocentowanie, punkty, kredyty i numery banku.

credit-left = Na { FORM($account, "loc") } masz jeszcze { $left } z limitu, który wynosi { $limit }.
    .b = Zostało { $left } z limitu na { FORM($account, "loc") }, a cały limit to { $limit }.
    .c = Z { FORM($account, "gen") } możesz wydać jeszcze { $left }. Cały limit to { $limit }.
credit-left-only = Na { FORM($account, "loc") } masz jeszcze { $left } z limitu.
    .b = Z { FORM($account, "gen") } możesz wydać jeszcze { $left }.
    .c = Limit na { FORM($account, "loc") } pozwala wydać jeszcze { $left }.
credit-over = Na { FORM($account, "loc") } limit jest przekroczony o { $amount }.
    .b = { $account }: o { $amount } ponad limit.
    .c = Limit na { FORM($account, "loc") } jest przekroczony, dokładnie o { $amount }.
credit-used-up = Na { FORM($account, "loc") } limit jest wykorzystany do końca.
    .b = Z limitu na { FORM($account, "loc") } nic już nie zostało.
    .c = { $account }: cały limit jest wykorzystany.
credit-share = Wykorzystane jest { $percent } limitu.
    .b = To { $percent } całego limitu.
    .c = Z limitu zajęte jest { $percent }.
credit-private = Na { FORM($account, "loc") } wykorzystane jest { $percent } limitu.
    .b = { $account }: zajęte jest { $percent } limitu.
    .c = Z limitu na { FORM($account, "loc") } zajęte jest { $percent }.
credit-unknown = Nie widzę, ile limitu zostało na { FORM($account, "loc") }.
    .b = Bank nie podaje mi, ile limitu zostało na { FORM($account, "loc") }.
    .c = { $account }: tego, ile limitu zostało, nie dostaję.
credit-none = Nie widzę karty kredytowej wśród Twoich kont.
    .b = Wśród połączonych kont nie ma karty kredytowej.
    .c = Nie ma tu żadnej karty kredytowej.

score-up = Twoja ocena to { $score }, { $points ->
    [one] o 1 punkt
    [few] o { $points } punkty
   *[many] o { $points } punktów
} lepiej niż { $day }.
    .b = To { $score }. Od { $day } { $points ->
    [one] przybył 1 punkt
    [few] przybyły { $points } punkty
   *[many] przybyło { $points } punktów
}.
    .c = Masz { $score }, { $points ->
    [one] o 1 punkt
    [few] o { $points } punkty
   *[many] o { $points } punktów
} więcej niż { $day }.
score-down = Twoja ocena to { $score }, { $points ->
    [one] o 1 punkt
    [few] o { $points } punkty
   *[many] o { $points } punktów
} mniej niż { $day }.
    .b = To { $score }. Od { $day } { $points ->
    [one] ubył 1 punkt
    [few] ubyły { $points } punkty
   *[many] ubyło { $points } punktów
}.
    .c = Masz { $score }, { $points ->
    [one] o 1 punkt
    [few] o { $points } punkty
   *[many] o { $points } punktów
} niżej niż { $day }.
score-same = Twoja ocena to { $score }, tyle samo co { $day }.
    .b = To { $score }, bez zmian od { $day }.
    .c = Masz { $score }, dokładnie jak { $day }.
score-source = Wylicza to { $bureau }, ostatnio { $day }.
    .b = Źródło to { $bureau }, ostatnia zmiana { $day }.
    .c = Podaje to { $bureau }, ostatnio { $day }.
score-why = Skąd ta zmiana, tego nie wiem.
    .b = Powodu zmiany bank mi nie podaje.
    .c = Dlaczego się zmienia, tego nie dostaję.
score-private-up = Twoja ocena jest wyższa niż { $day }. Wynik ma aplikacja banku.
    .b = Od { $day } idzie w górę. Sam wynik jest w aplikacji banku.
    .c = Jest lepiej niż { $day }. Liczbę pokaże aplikacja banku.
score-private-down = Twoja ocena jest niższa niż { $day }. Wynik ma aplikacja banku.
    .b = Od { $day } idzie w dół. Sam wynik jest w aplikacji banku.
    .c = Jest niżej niż { $day }. Liczbę pokaże aplikacja banku.
score-private-same = Twoja ocena jest taka jak { $day }. Wynik ma aplikacja banku.
    .b = Od { $day } nic się nie zmienia. Sam wynik jest w aplikacji banku.
    .c = Jest tak samo jak { $day }. Liczbę pokaże aplikacja banku.
score-none = Twój bank nie podaje mi oceny kredytowej. Zajrzyj do jego aplikacji.
    .b = Oceny kredytowej z banku nie dostaję. Może ją mieć jego aplikacja.
    .c = Nie widzę żadnej oceny kredytowej. Sprawdź w aplikacji banku.

rate-purchases = Na { FORM($account, "loc") } zakupy są oprocentowane na { $rate } rocznie.
    .b = Za zakupy { $account } bierze { $rate } rocznie.
    .c = { $account }: { $rate } rocznie od zakupów.
rate-owed = { $account } kosztuje { $rate } rocznie.
    .b = { $account }: oprocentowanie to { $rate } rocznie.
    .c = Za { FORM($account, "acc") } płacisz { $rate } rocznie.
rate-earns = Na { FORM($account, "loc") } masz { $rate } rocznie.
    .b = { $account } daje { $rate } rocznie.
    .c = Oprocentowanie na { FORM($account, "loc") } to { $rate } rocznie.
rate-cash = Gotówka z { FORM($account, "gen") } kosztuje { $rate } rocznie, od pierwszego dnia.
    .b = Za gotówkę { $account } bierze { $rate } rocznie, od razu.
    .c = Wypłata gotówki z { FORM($account, "gen") } to { $rate } rocznie od pierwszego dnia.
rate-promotion = Oprocentowanie { $rate } na start kończy się { $day }.
    .b = Do { $day } masz na start { $rate }.
    .c = Na start masz { $rate }, do { $day }.
rate-no-promotion = Nie widzę niższego oprocentowania na start.
    .b = Niższego oprocentowania na start tu nie ma.
    .c = Żadne obniżone oprocentowanie teraz nie obowiązuje.
rate-fixed = To oprocentowanie jest stałe.
    .b = Nie zmienia się, jest stałe.
    .c = Jest stałe.
rate-variable = To oprocentowanie może się zmienić.
    .b = Nie jest stałe.
    .c = Jest zmienne.
rate-none = Nie widzę oprocentowania, { $account }. Jest na ostatnim wyciągu.
    .b = { $account }: bank nie podaje mi oprocentowania. Zajrzyj na ostatni wyciąg.
    .c = Oprocentowania na { FORM($account, "loc") } nie dostaję. Pokazuje je wyciąg.
rate-none-any = Nie widzę takiego konta. Pomoże ostatni wyciąg.
    .b = Takiego konta tu nie ma. Zajrzyj na ostatni wyciąg.
    .c = Nie znajduję takiego konta. Oprocentowanie będzie na wyciągu.
interest-earned = Na { FORM($account, "loc") } odsetki w tym roku to { $amount }.
    .b = W tym roku { $account } daje Ci { $amount } odsetek.
    .c = { $account }: w tym roku masz { $amount } odsetek.
interest-paid = { $account }: w tym roku odsetki kosztują { $amount }.
    .b = W tym roku na odsetki poszło { $amount }, { $account }.
    .c = { $account } to w tym roku { $amount } odsetek do zapłaty.
interest-nothing = { $account }: w tym roku nie ma żadnych odsetek.
    .b = W tym roku na { FORM($account, "loc") } nie ma odsetek.
    .c = Żadnych odsetek na { FORM($account, "loc") } w tym roku nie widzę.
interest-private = { $account }: kwotę odsetek pomijam.
    .b = Odsetki na { FORM($account, "loc") }: nie mówię głośno, ile.
    .c = Kwotę odsetek na { FORM($account, "loc") } zachowuję dla siebie.

rewards-points-worth = Twoje punkty to { $points }, warte { $amount }.
    .b = Masz punkty, dokładnie { $points }. Są warte { $amount }.
    .c = Punkty: { $points }, a ich wartość to { $amount }.
rewards-points = Twoje punkty to { $points }.
    .b = Masz punkty, dokładnie { $points }.
    .c = Uzbierane punkty: { $points }.
rewards-cash = Masz { $amount } zwrotu za zakupy.
    .b = Zwrot za zakupy to { $amount }.
    .c = Za zakupy czeka na Ciebie { $amount }.
rewards-expiring = Z tego { $points } przepada { $day }.
    .b = Wykorzystaj wkrótce { $points }, bo przepadnie { $day }.
    .c = Ważność traci { $points }, { $day }.
rewards-lasting = W tym roku nic nie przepada.
    .b = Wszystko jest ważne dłużej niż ten rok.
    .c = Żadne punkty w tym roku nie tracą ważności.
rewards-missing = Do wykorzystania brakuje jeszcze punktów: { $points }.
    .b = Brakuje punktów, dokładnie { $points }.
    .c = Żeby je wykorzystać, zbierz jeszcze { $points }.
rewards-enough = To wystarczy, żeby z nich skorzystać.
    .b = Możesz już z nich korzystać.
    .c = Tyle już wystarcza.
rewards-use = Skorzystasz z nich w aplikacji banku.
    .b = Wykorzystuje się je w aplikacji banku.
    .c = Aplikacja banku jest miejscem, gdzie ich użyjesz.
rewards-private-enough = Wystarczy, żeby skorzystać. Liczbę ma aplikacja banku.
    .b = Jest dość. Dokładną liczbę znajdziesz w aplikacji banku.
    .c = Masz tyle, że już można korzystać. Ile, pokaże aplikacja banku.
rewards-private-short = Jeszcze trochę brakuje. Liczbę ma aplikacja banku.
    .b = Na razie to za mało. Ile brakuje, znajdziesz w aplikacji banku.
    .c = Jeszcze nie można skorzystać. Ile brakuje, pokaże aplikacja banku.
rewards-none = { $account } nie zbiera punktów ani zwrotów.
    .b = Na { FORM($account, "loc") } nie ma punktów ani zwrotów za zakupy.
    .c = { $account }: żadnych punktów nie widzę.

loan-payoff = Całkowita spłata dziś to { $amount }. Kwota jest ważna do { $day }.
    .b = Żeby spłacić wszystko, trzeba { $amount }, do { $day }.
    .c = Do zamknięcia kredytu brakuje { FORM($amount, "gen") }. To ważne do { $day }.
loan-next = Najbliższa { FORM($account, "pay") } wypada { $day }: { $amount }.
    .b = Następna { FORM($account, "pay") } wypada { $day }, a wynosi { $amount }.
    .c = { $day } wypada { FORM($account, "pay") }: { $amount }.
loan-left = { $account }: { $count ->
    [one] została 1 rata
    [few] zostały { $count } raty
   *[many] zostało { $count } rat
}, a koniec jest { $day }.
    .b = Do spłaty, { $account }: { $count ->
    [one] jeszcze 1 rata
    [few] jeszcze { $count } raty
   *[many] jeszcze { $count } rat
}, ostatnia { $day }.
    .c = { $account } kończy się { $day }, po { $count ->
    [one] jeszcze jednej racie
   *[other] { $count } ratach
}.
loan-principal = { $account }: w tym roku spłata samego kapitału to { $amount }.
    .b = W tym roku na kapitał poszło { $amount }, { $account }.
    .c = W tym roku { $account } maleje o { $amount }.
loan-interest = Z następnej raty, która wynosi { $amount }, odsetki to { $interest }.
    .b = Następna rata to { $amount }, a odsetki w niej to { $interest }.
    .c = Odsetki to { $interest }, a cała następna rata to { $amount }.
loan-private = { $account }: spłacone jest już { $percent }.
    .b = Spłata jest na { $percent }, { $account }.
    .c = { $account } jest spłacony w { $percent }.
loan-private-next = Najbliższa { FORM($account, "pay") } wypada { $day }.
    .b = Następna { FORM($account, "pay") } ma termin { $day }.
    .c = { $day } wypada { FORM($account, "pay") }.
loan-other = Takiego kredytu nie widzę. Jest tylko { $account }.
    .b = Ten kredyt nie jest połączony. Widzę tylko { FORM($account, "acc") }.
    .c = Nie ma tu takiego kredytu, jest tylko { $account }.
loan-none = Wśród połączonych kont nie ma kredytu.
    .b = Nie widzę żadnego kredytu.
    .c = Żadne z połączonych kont nie jest kredytem.

routing-number = Numer rozliczeniowy banku to { $number }.
    .b = Twój bank ma numer rozliczeniowy { $number }.
    .c = To { $number }.
numbers-silent = Numerów kont nie mówię na głos.
    .b = Numery kont nigdy tu nie padają na głos.
    .c = Nigdy nie czytam głośno numerów kont.
numbers-question = Wysłać numery { FORM($account, "gen") } do aplikacji banku?
    .b = Chcesz mieć numery { FORM($account, "gen") } w aplikacji banku?
    .c = Mam umieścić numery { FORM($account, "gen") } w aplikacji banku?
numbers-sent = Gotowe. Są w aplikacji banku.
    .b = Są już w aplikacji banku.
    .c = Zrobione. Zajrzyj do aplikacji banku.
numbers-approval = Najpierw zatwierdź to w aplikacji banku.
    .b = Zatwierdź to w aplikacji banku i już tam będą.
    .c = Bank prosi o Twoją zgodę w swojej aplikacji.
numbers-in-app = Twoje ma aplikacja banku.
    .b = Swoje znajdziesz w aplikacji banku.
    .c = Zajrzyj po swoje do aplikacji banku.
numbers-unlinked = Gdy bank będzie połączony, wyślę Twoje do jego aplikacji.
    .b = Po połączeniu z bankiem wyślę Twoje do jego aplikacji.
    .c = Połącz bank, a wyślę Twoje do jego aplikacji.
