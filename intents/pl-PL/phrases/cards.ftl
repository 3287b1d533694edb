# Karty i bezpieczeństwo. "Zablokowana" to blokada na jakiś czas, "zastrzeżona" to koniec karty.

card-none = Nie widzę Twojej karty.
    .b = Nie ma tu karty, którą widzę.
    .c = Nie znajduję żadnej karty.
card-unknown = Nie widzę takiej karty.
    .b = Tej karty tu nie ma.
    .c = Nie znajduję tej karty.
card-which-question = Która karta: { $cards }?
    .b = Czy to { $cards }?
    .c = O którą chodzi, { $cards }?
card-which-reprompt = Wystarczy nazwa albo: wszystkie.
    .b = Choćby: wszystkie.
    .c = Jedna nazwa albo: wszystkie.
freeze-done = { $card } jest zablokowana. Nowe zakupy nie przejdą, dopóki jej nie odblokujesz.
    .b = Gotowe, { $card } jest zablokowana. Nikt nią nie zapłaci, dopóki jej nie odblokujesz.
    .c = Zablokowane: { $card }. Nowe zakupy już nie przejdą.
freeze-done-several = { $count ->
    [one] Zablokowana jest 1 karta.
    [few] Zablokowane są wszystkie karty, razem { $count }.
   *[many] Zablokowanych jest { $count } kart.
} Nowe zakupy nie przejdą.
    .b = { $count ->
    [one] Gotowe. 1 karta jest zablokowana
    [few] Gotowe. { $count } karty są zablokowane
   *[many] Gotowe. { $count } kart jest zablokowanych
} i nikt nimi nie zapłaci.
    .c = { $count ->
    [one] Blokada obejmuje 1 kartę.
    [few] Blokada obejmuje { $count } karty.
   *[many] Blokada obejmuje { $count } kart.
} Nowe zakupy już nie przejdą.
freeze-regular = Stałe płatności co miesiąc mogą jeszcze przejść.
    .b = To, co schodzi co miesiąc, może nadal przechodzić.
    .c = Przejść mogą tylko stałe, comiesięczne płatności.
freeze-lost-question = Czy karta zginęła?
    .b = Karta jest zgubiona?
    .c = Czy karty nie możesz znaleźć?
freeze-already = { $card } już jest zablokowana.
    .b = Blokada już działa, { $card }.
    .c = Ta karta jest już zablokowana: { $card }.
freeze-blocked = { $card } jest już zastrzeżona na stałe.
    .b = To już koniec tej karty, { $card } jest zastrzeżona.
    .c = Nikt jej już nie użyje, { $card } jest zastrzeżona na stałe.
freeze-not-active = { $card } nie jest jeszcze aktywna, więc nikt nią nie zapłaci.
    .b = Nikt jeszcze nią nie zapłaci, { $card } nie jest aktywna.
    .c = Nie ma czego blokować, { $card } nie jest jeszcze aktywna.
protect-call-team = Linia kartowa banku zrobi to od ręki.
    .b = Zadzwoń na linię kartową banku, zrobią to.
    .c = Na linii kartowej banku zrobią to teraz.
freeze-unsure = Bank nie potwierdza blokady. Zadzwoń teraz na linię kartową.
    .b = Nie mam potwierdzenia blokady. Zadzwoń, proszę, na linię kartową banku.
    .c = Blokada nie jest potwierdzona. Linia kartowa zrobi to od ręki.
unfreeze-terms = Wtedy karta znowu działa.
    .b = Karta znów będzie działać.
    .c = Tą kartą będzie znowu można płacić.
unfreeze-done = { $card } znowu działa.
    .b = Gotowe, { $card } jest odblokowana.
    .c = Możesz znów płacić: { $card } działa.
unfreeze-already = { $card } nie jest zablokowana. Działa.
    .b = { $card } działa już teraz.
    .c = Nie ma tu żadnej blokady, { $card } działa.
unfreeze-blocked = { $card } jest zastrzeżona, więc jej nie włączę. Nowa jest w drodze.
    .b = { $card } jest zastrzeżona na stałe. Używaj nowej, gdy przyjdzie.
    .c = Zastrzeżonej karty nie włączę, { $card }. Nowa już do Ciebie idzie.
unfreeze-not-active = { $card } jest nowa. Na przykład: aktywuj nową kartę.
    .b = Ta karta nie jest zablokowana, jest nowa. Na przykład: aktywuj kartę.
    .c = To nowa karta. Na przykład: aktywuj nową kartę.
unfreeze-one = Odblokowuję karty pojedynczo. Na przykład: odblokuj kartę kredytową.
    .b = Po jednej karcie, proszę. Na przykład: odblokuj kartę debetową.
    .c = Zacznijmy od jednej. Na przykład: odblokuj kartę kredytową.
lost-done = { $card } jest zastrzeżona.
    .b = Zastrzeżone: { $card }.
    .c = Gotowe, { $card } jest zastrzeżona na stałe.
lost-done-several = { $count ->
    [one] Zastrzeżona jest 1 karta.
    [few] Zastrzeżone są { $count } karty.
   *[many] Zastrzeżonych jest { $count } kart.
}
    .b = { $count ->
    [one] 1 karta jest zastrzeżona.
    [few] { $count } karty są zastrzeżone.
   *[many] { $count } kart jest zastrzeżonych.
}
    .c = { $count ->
    [one] Gotowe, 1 karta jest zastrzeżona na stałe.
    [few] Gotowe, { $count } karty są zastrzeżone na stałe.
   *[many] Gotowe, { $count } kart jest zastrzeżonych na stałe.
}
lost-new-card = Nowa idzie na adres, który ma bank.
    .b = Bank wyśle nową na Twój adres.
    .c = Nowa przyjdzie na adres zapisany w banku.
lost-last-charge = Ostatnia płatność to { $merchant } { $day } na { $amount }.
    .b = Ostatnio było { $amount } { $day }, { $merchant }.
    .c = Ostatni raz { $merchant }, { $amount } { $day }.
was-that-you-question = Czy to Ty?
    .b = To Twoja płatność?
    .c = To było od Ciebie?
lost-check-charges = Sprawdź ostatnie płatności w aplikacji banku.
    .b = Aplikacja banku pokaże ostatnie płatności. Przejrzyj je, proszę.
    .c = Przejrzyj ostatnie płatności w aplikacji banku.
lost-already = { $card } jest już zastrzeżona, a nowa jest w drodze.
    .b = To już załatwione, { $card } jest zastrzeżona. Nowa idzie do Ciebie.
    .c = Tak, { $card } jest zastrzeżona i idzie do Ciebie nowa.
lost-mailed = { $card } jest jeszcze w drodze. Zadzwoń do banku, jeśli nie dojdzie.
    .b = Nowa { $card } nie jest aktywna, więc nikt nią nie zapłaci.
    .c = Nikt jeszcze nią nie zapłaci, { $card } jest w drodze.
lost-unsure = Nie udało się jej stąd zastrzec. Zadzwoń od razu na linię kartową banku.
    .b = Bank nie potwierdza zastrzeżenia. Zadzwoń teraz na linię kartową.
    .c = Zastrzeżenie nie jest potwierdzone. Linia kartowa zrobi to przez telefon.
dispute-done = Reklamacja jest zapisana { $day } o { $time }: { $merchant }, { $amount }.
    .b = Zapisana reklamacja: { $merchant } na { $amount }, { $day } o { $time }.
    .c = Jest reklamacja, { $day } o { $time }. Dotyczy: { $merchant }, { $amount }.
dispute-done-private = Reklamacja jest zapisana { $day } o { $time }. Płatność, której dotyczy, była { $charged }.
    .b = Zapisana reklamacja płatności, która była { $charged }: { $day } o { $time }.
    .c = Jest reklamacja, { $day } o { $time }. Dotyczy płatności, która była { $charged }.
dispute-next = Bank do Ciebie napisze.
    .b = Dostaniesz list z banku.
    .c = Bank to sprawdzi i napisze do Ciebie.
dispute-freeze-question = Zablokować też { FORM($card, "acc") }?
    .b = Mam też zablokować { FORM($card, "acc") }?
    .c = Czy zablokować przy tym { FORM($card, "acc") }?
dispute-unnamed = Zapisane { $day } o { $time }, że nie uznajesz pewnej płatności.
    .b = Twoje zgłoszenie jest zapisane { $day } o { $time }.
    .c = Jest zapisane, że nie zgadzasz się z płatnością, { $day } o { $time }.
dispute-which-question = W jakim sklepie?
    .b = Gdzie była ta płatność?
    .c = Którego sklepu to dotyczy?
dispute-which-reprompt = Wystarczy nazwa.
    .b = Nazwa sklepu.
    .c = Sama nazwa.
dispute-not-taken = Bank nie przyjmuje ode mnie reklamacji. Zadzwoń tam z tymi samymi słowami.
    .b = Bank chce usłyszeć tę reklamację od Ciebie. Zadzwoń tam, proszę.
    .c = Reklamacja nie dotarła do banku. Zgłoś ją tam, proszę, osobiście.
dispute-cannot = Złożyć jej nie mogę, ale zgłoszenie jest zapisane { $day } o { $time }.
    .b = Zgłoszenie jest zapisane { $day } o { $time }. Bank go jeszcze nie ma.
    .c = Jest zapisane, { $day } o { $time }. W banku jeszcze tego nie ma.
alert-count = { $count ->
    [one] Jest jedno ostrzeżenie.
    [few] Są { $count } ostrzeżenia.
   *[many] Jest { $count } ostrzeżeń.
}
    .b = { $count ->
    [one] Bank ma jedno ostrzeżenie.
    [few] Bank ma { $count } ostrzeżenia.
   *[many] Bank ma { $count } ostrzeżeń.
}
    .c = { $count ->
    [one] Widzę jedno ostrzeżenie.
    [few] Widzę { $count } ostrzeżenia.
   *[many] Widzę { $count } ostrzeżeń.
}
alert-charge = Płatność na { $amount }, { $merchant }, { $day } o { $time }.
    .b = { $merchant }: { $amount } { $day } o { $time }.
    .c = To { $amount }, { $merchant }, { $day } o { $time }.
alert-charge-place = Płatność na { $amount }, { $merchant }, miejsce: { $place }, { $day } o { $time }.
    .b = { $merchant }, { $place }: { $amount } { $day } o { $time }.
    .c = To { $amount }, { $merchant }, { $place }, { $day } o { $time }.
alert-private-card = Chodzi o { FORM($card, "acc") }, { $day } o { $time }. Szczegóły ma aplikacja banku.
    .b = { $card } była w użyciu { $day } o { $time }. Szczegóły są w aplikacji banku.
    .c = { $card }: płatność { $day } o { $time }. Gdzie, pokaże aplikacja banku.
alert-private = Chodzi o płatność { $day } o { $time }. Szczegóły ma aplikacja banku.
    .b = Karta była w użyciu { $day } o { $time }. Szczegóły są w aplikacji banku.
    .c = Jest płatność { $day } o { $time }. Gdzie, pokaże aplikacja banku.
was-it-you-question = Czy to Ty?
    .b = To Twoja płatność?
    .c = Poznajesz ją?
was-it-you-reprompt = Tak, nie, nie wiem.
    .b = Może być: nie wiem.
    .c = Tak czy nie?
alert-none = Nie ma ostrzeżeń.
    .b = Żadnych ostrzeżeń.
    .c = Bank nie ma dla Ciebie ostrzeżeń.
alert-none-last = Ostatnia płatność jest zwyczajna, { $day }.
    .b = Ostatnia płatność była { $day } i nie ma w niej nic dziwnego.
    .c = Najnowsza płatność, { $day }, wygląda zwyczajnie.
alert-closed = To ostrzeżenie jest już zamknięte.
    .b = Nie ma już otwartego ostrzeżenia.
    .c = Ta sprawa jest zamknięta.
alert-cleared = Dzięki. Bank wie, że to Ty, więc spróbuj zapłacić jeszcze raz.
    .b = Dobrze. Z kartą wszystko w porządku, możesz zapłacić ponownie.
    .c = Dzięki, to wyjaśnione. Spróbuj tej płatności jeszcze raz.
alert-blocked = Dzięki. Karta jest zastrzeżona, a płatność zgłoszona. Bank to sprawdzi i napisze do Ciebie.
    .b = Karta jest zastrzeżona, płatność zgłoszona. Bank się temu przyjrzy i napisze.
    .c = Dobrze. Karta jest już zastrzeżona, a bank sprawdzi płatność i napisze do Ciebie.
alert-unsure = Nic nie zmieniam. Obejrzyj tę płatność w aplikacji banku i daj mi znać.
    .b = Na razie nic się nie zmienia. Popytaj i daj znać, gdy już wiesz.
    .c = Zostaje, jak jest. Daj mi znać, gdy będzie pewność.
alert-not-taken = Bank nie przyjmuje Twojej odpowiedzi. Zadzwoń teraz na linię kartową.
    .b = Twoja odpowiedź nie dotarła. Zadzwoń, proszę, na linię kartową banku.
    .c = Nie udało się tego przekazać. Niech linia kartowa usłyszy to teraz.
declined-unusual = Bank wstrzymał płatność, { $merchant }, bo jest nietypowa. Jeśli to Ty, daj znać i spróbuj jeszcze raz.
    .b = Płatność, { $merchant }, jest dla banku nietypowa. Potwierdź, że to Ty, i spróbuj ponownie.
    .c = Bank nie jest pewny tej płatności, { $merchant }. Potwierdź, że to Ty, i spróbuj jeszcze raz.
declined-funds = Na koncie było wtedy za mało, { $merchant }. Przelej tam coś i spróbuj jeszcze raz.
    .b = { $merchant }: zabrakło pieniędzy na koncie. Po przelewie zadziała.
    .c = { $merchant } to więcej, niż było na koncie. Zasil je i spróbuj ponownie.
declined-limit = Płatność, { $merchant }, przekracza limit karty. Spłać coś albo użyj innej karty.
    .b = { $merchant } to już ponad limit karty. Inna karta zadziała.
    .c = Limit karty zatrzymał płatność, { $merchant }. Użyj innej karty albo najpierw coś spłać.
declined-frozen = Karta była wtedy zablokowana, { $merchant }.
    .b = Karta jest zablokowana, dlatego { $merchant } nie przeszło.
    .c = { $merchant }: odmowa, bo karta jest zablokowana.
declined-frozen-now = { $card } jest zablokowana, więc płatności nie przechodzą.
    .b = Płatności nie przechodzą, bo { $card } jest zablokowana.
    .c = Na { FORM($card, "loc") } jest blokada. To ona zatrzymuje płatności.
declined-unfreeze-question = Włączyć ją z powrotem?
    .b = Mam ją odblokować?
    .c = Odblokować?
declined-expired = Karta, { $merchant }, jest już nieważna. Użyj nowej od banku.
    .b = { $merchant }: ta karta jest przeterminowana. Nowa powinna być w poczcie.
    .c = { $merchant } nie przyjmie nieważnej karty. Bank wysyła nową.
declined-pin = PIN się nie zgadza, { $merchant }. Spróbuj powoli jeszcze raz.
    .b = { $merchant }: wpisany PIN był inny. Spróbuj spokojnie ponownie.
    .c = { $merchant } ma inny PIN, niż zna bank. Właściwy pokaże aplikacja banku.
declined-none = W ostatnich dniach nie widzę odmowy. Może zawiódł terminal w sklepie.
    .b = Bank ostatnio niczego nie odrzucił. To mógł być sprzęt w sklepie.
    .c = Z banku nie ma żadnej odmowy. Spróbuj jeszcze raz albo na innym terminalu.
activate-terms = Nowa karta ma końcówkę { $digits }.
    .b = Cztery ostatnie cyfry nowej karty to { $digits }.
    .c = To karta z końcówką { $digits }.
activate-question = Aktywować ją?
    .b = Czy tę aktywować?
    .c = Mam ją włączyć?
activate-done = Nowa karta z końcówką { $digits } jest aktywna. Stara już nie działa.
    .b = Gotowe. Karta z końcówką { $digits } działa, a stara jest wyłączona.
    .c = Możesz używać karty z końcówką { $digits }. Stara jest już wyłączona.
activate-mailed = Nowa karta jest wysłana, { $day }. Zwykle idzie pięć dni roboczych.
    .b = Nową kartę bank wysłał { $day }, a poczta potrzebuje około pięciu dni roboczych.
    .c = Jest w drodze, wysłana { $day }. Zwykle trwa to pięć dni roboczych.
activate-none = Nie widzę nowej karty do aktywacji. Wszystkie są w użyciu.
    .b = Żadna nowa karta nie czeka.
    .c = Nie ma karty, która czeka na aktywację.

card-kind-credit = karta kredytowa
    .gen = karty kredytowej
    .acc = kartę kredytową
    .loc = karcie kredytowej
    .ins = kartą kredytową
card-kind-debit = karta debetowa
    .gen = karty debetowej
    .acc = kartę debetową
    .loc = karcie debetowej
    .ins = kartą debetową
