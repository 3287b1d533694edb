# Zgody, prywatność, kod głosowy.

# Nazwy zgód brzmią tak samo w mianowniku i w bierniku.
purpose-balances = salda
purpose-transactions = transakcje
purpose-bills = rachunki
purpose-card-control = blokowanie kart
purpose-payments = przelewy
purpose-alerts = powiadomienia
purpose-insights = porównania
purpose-handover = kontakt z człowiekiem
purpose-credit-score = wynik oceny kredytowej

consent-listed = Twoja zgoda obejmuje { $purposes }. Działa do { $day }.
    .b = Do { $day } działa zgoda na { $purposes }.
    .c = Masz włączone: { $purposes }. Zgoda wygasa { $day }.
consent-on = Tak, zgoda obejmuje { $purposes }, do { $day }.
    .b = Tak, do { $day } działa zgoda na { $purposes }.
    .c = Tak, to jest włączone do { $day }: { $purposes }.
consent-none = Teraz nie ma żadnej zgody. Może to zmienić ponowne połączenie.
    .b = W tej chwili na nic nie pozwalasz. Zmienisz to, łącząc się ponownie.
    .c = Nie mam od Ciebie żadnej zgody. Możesz ją dać, łącząc się jeszcze raz.
consent-off-already = Ta zgoda nie jest włączona.
    .b = Takiej zgody tu nie ma.
    .c = To już jest wyłączone.
consent-narrowed = Wyłączam { $purposes }.
    .b = Gotowe, to już wyłączone: { $purposes }.
    .c = Od teraz nie używam tego: { $purposes }.
consent-left = Zgoda obejmuje nadal { $purposes }, do { $day }.
    .b = Nadal włączone do { $day }: { $purposes }.
    .c = Dalej działa zgoda na { $purposes }, do { $day }.
consent-renewal = Przedłużę zgodę na { $purposes } do { $day }.
    .b = Zgoda na { $purposes } potrwa wtedy do { $day }.
    .c = Do { $day } znów zgoda obejmie { $purposes }.
consent-renewed = Zgoda jest przedłużona do { $day }.
    .b = Dzięki, teraz obowiązuje do { $day }.
    .c = Przedłużone, koniec wypada { $day }.
consent-widening = Zgoda obejmie też { $purposes }, do { $day }.
    .b = Dopiszę do zgody { $purposes }, do { $day }.
    .c = Zacznę używać także tego: { $purposes }. Zgoda wygaśnie { $day }.
consent-widened = Zgoda obejmuje teraz też { $purposes }, do { $day }.
    .b = Do { $day } masz włączone także { $purposes }.
    .c = Dzięki, dopisuję { $purposes }, do { $day }.
consent-widen-question = Włączyć to?
    .b = Mam to włączyć?
    .c = Zgadzasz się?
consent-run-out = Zgoda na to wygasła.
    .b = Twoja zgoda na to się skończyła.
    .c = Zgoda, którą tu mam, już nie obowiązuje.
consent-renew-question = Przedłużyć ją na 90 dni?
    .b = Chcesz ją przedłużyć na 90 dni?
    .c = Mam dodać kolejne 90 dni?
consent-ends-soon = Zgoda na to wygasa { $day }.
    .b = Przy okazji: ta zgoda kończy się { $day }.
    .c = Ta zgoda obowiązuje już krótko, koniec wypada { $day }.
consent-link-again = Może to zmienić ponowne połączenie.
    .b = Zmienisz to, łącząc się ponownie.
    .c = Możesz na to pozwolić, łącząc się jeszcze raz.
yes-no-reprompt = Tak czy nie?
    .b = Wystarczy tak albo nie.
    .c = Tak albo nie.

privacy-knows = Do { $day } mam zgodę na { $purposes }.
    .b = Twoja zgoda obejmuje { $purposes }, do { $day }.
    .c = Oto, czego mogę używać do { $day }: { $purposes }.
privacy-unknown = Nic jeszcze o Tobie nie wiem. Po połączeniu odczytam z banku salda, płatności i rachunki.
    .b = Na razie nic, bo bank nie jest połączony. Z połączeniem czytam salda, płatności i rachunki.
    .c = Jeszcze Cię nie znam. Połączenie pozwala mi czytać salda, płatności i rachunki.
privacy-no-ads = Nic z tego nie służy reklamom.
    .b = Żadnych reklam, nigdy.
    .c = Do reklam nigdy tego nie używam.
privacy-no-sale = Nie sprzedaję ani nie udostępniam tego, co wiem z banku, i nie używam tego do reklam.
    .b = Nic z Twojego banku nie jest sprzedawane, udostępniane ani używane do reklam.
    .c = To, co wiem z banku, nie jest na sprzedaż, dla innych ani do reklam.
hears-amazon = Amazon słyszy, co tu mówimy.
    .b = Amazon słyszy Twoje pytania i moje odpowiedzi.
    .c = To, co tu mówimy, przechodzi przez Amazon.
hears-meta = Meta widzi, co tu piszemy.
    .b = Meta widzi Twoje pytania i moje odpowiedzi.
    .c = To, co tu piszemy, przechodzi przez firmę Meta.
hears-nobody = Nikt więcej nas tu nie słucha.
    .b = Tutaj jesteśmy tylko my.
    .c = Żadna inna firma nas tu nie słyszy.
privacy-quiet = Mogę pomijać kwoty. Na przykład: tryb prywatny.
    .b = Gdy ktoś jest obok, przyda się hasło: tryb prywatny.
    .c = Żeby kwoty nie padały na głos, wystarczy: tryb prywatny.
privacy-kept = Naszą rozmowę pamiętam dziesięć minut, bez kwot.
    .b = Rozmowa zostaje na dziesięć minut, a kwoty wcale.
    .c = Po dziesięciu minutach zapominam rozmowę. Kwot nie przechowuję w ogóle.
privacy-kept-journal = Połączenie i lista odczytów zostają, aż padnie: zapomnij mnie.
    .b = Trzymam połączenie i listę odczytów, dopóki nie usłyszę: zapomnij mnie.
    .c = Zostaje połączenie i lista odczytów. Kończą je słowa: zapomnij mnie.
accessed-question = Chcesz usłyszeć, co dziś czytam?
    .b = Podać, co było dziś odczytane?
    .c = Przeczytać listę dzisiejszych odczytów?
recalled = Dziś odczytane: { $items }.
    .b = Dla Ciebie dziś sprawdzone: { $items }.
    .c = Jak dotąd dzisiaj: { $items }.
recalled-item = { $purpose } { $count ->
    [1] raz
   *[other] { $count } razy
}
recalled-here = Wszystkie pytania padły tutaj.
    .b = Każde z tych pytań było zadane tutaj.
    .c = To wszystko było na Twoją prośbę, tutaj.
recalled-elsewhere = { $count ->
    [one] Jedno z tych pytań padło
    [few] { $count } z tych pytań padły
   *[many] { $count } z tych pytań padło
} u innego asystenta.
    .b = { $count ->
    [one] Jedno z nich przyszło
    [few] { $count } z nich przyszły
   *[many] { $count } z nich przyszło
} od innego asystenta.
    .c = Inny asystent pytał { $count ->
    [one] raz
   *[other] { $count } razy
}.
recalled-nothing = Dzisiaj nic jeszcze nie było czytane z Twojego banku.
    .b = Z Twojego banku nic dziś nie było odczytane.
    .c = Jak dotąd dzisiaj nic.

privacy-on = Dobrze. Pomijam kwoty.
    .b = Jasne, od teraz bez kwot.
    .c = Dobrze, kwoty zachowuję dla siebie.
privacy-rough = Dobrze, mówię tylko, ile mniej więcej.
    .b = Jasne, same okrągłe liczby.
    .c = Dobrze, od teraz w przybliżeniu.
privacy-off = Dobrze, mówię kwoty.
    .b = Kwoty znowu słychać.
    .c = Jasne, od teraz z kwotami.
privacy-off-terms = Wtedy znowu mówię kwoty na głos.
    .b = To przywróci kwoty na głos.
    .c = Wszystkie kwoty będą znów padać na głos.
privacy-rough-terms = Wtedy mówię na głos, ile mniej więcej.
    .b = To przywróci okrągłe liczby na głos.
    .c = Kwoty będą padać na głos w przybliżeniu.
privacy-unlinked = Nie mam jeszcze kwot do podania. Bank nie jest połączony.
    .b = Bez połączenia z bankiem nie ma kwot do ukrycia.
    .c = Nie ma jeszcze czego przemilczać, bo żaden bank nie jest połączony.

pin-page = Kod głosowy ustawisz albo zmienisz na { $address }. Nigdy nie pytam o cały na głos.
    .b = Wejdź na { $address }, tam ustawisz lub zmienisz kod. Całego nigdy nie potrzebuję na głos.
    .c = Kod głosowy ustawia się na { $address }, nigdy na głos.
pin-page-unnamed = Kod głosowy ustawisz albo zmienisz na swojej stronie, nigdy na głos.
    .b = Na swojej stronie ustawisz lub zmienisz kod głosowy. Nigdy nie pytam o cały.
    .c = Kod głosowy ustawia się na Twojej stronie. Całego nigdy nie potrzebuję na głos.
code-question = Jaka jest { FORM($first, "f") } i { FORM($second, "f") } cyfra Twojego kodu głosowego?
    .b = Co w Twoim kodzie głosowym jest na { FORM($first, "loc") } i { FORM($second, "loc") } miejscu?
    .c = Jaka jest w Twoim kodzie głosowym { FORM($first, "f") } cyfra, a jaka { FORM($second, "f") }?
code-reprompt = Tylko te dwie cyfry.
    .b = Wystarczą dwie cyfry.
    .c = Same te dwie.
code-two-only = Potrzebuję tylko tych dwóch cyfr, nigdy całego kodu.
    .b = Tylko dwie cyfry, nie cały kod.
    .c = Dwie cyfry wystarczą. Resztę zachowaj dla siebie.
code-no-match = Te cyfry się nie zgadzają.
    .b = To się nie zgadza.
    .c = To nie te cyfry.
code-last-try = Masz jeszcze jedną próbę.
    .b = Zostaje jedna próba.
    .c = Jest jeszcze jedna próba.
code-left = Zostawmy to. Nic się nie zmienia.
    .b = Zostawiam to. Niczego nie zmieniam.
    .c = Możemy wrócić do tego później. Nic się nie zmienia.
code-not-asked = Teraz nie pytam o żaden kod.
    .b = W tej chwili kod nie jest potrzebny.
    .c = Żadne cyfry nie są mi teraz potrzebne.
code-locked = Kod głosowy jest zablokowany, dopóki nie zmienisz go na swojej stronie. Nadal możesz się odłączyć albo kazać mi zapomnieć.
    .b = Kod głosowy jest zablokowany. Zmień go na swojej stronie. Odłączenie i usunięcie danych działa bez kodu.
    .c = Twój kod jest teraz zablokowany, a zmienisz go na swojej stronie. Odłączyć się możesz bez niego.
code-unset = Do tego potrzebny jest kod głosowy. Ustawisz go na { $address }.
    .b = To wymaga kodu głosowego. Ustaw go na { $address }.
    .c = Nie ma jeszcze kodu głosowego. Możesz go ustawić na { $address }.
code-unset-page = Do tego potrzebny jest kod głosowy. Ustawisz go na swojej stronie.
    .b = To wymaga kodu głosowego. Ustaw go na swojej stronie.
    .c = Nie ma jeszcze kodu głosowego. Możesz go ustawić na swojej stronie.
person-check = Sprawdzę, czy to Ty.
    .b = Najpierw upewnijmy się, że to Ty.
    .c = Jedno sprawdzenie, że to Ty.
person-unsure = Nie mam pewności, że to Ty, więc to zostawiam.
    .b = Nie wiem na pewno, czy to Ty, więc nic nie robię.
    .c = Nie rozpoznaję Cię na pewno. Zostawiam to.
person-locked = Kod Twojego asystenta jest zablokowany. Zmienisz go w jego aplikacji.
    .b = Asystent ma zablokowany kod. Odblokuje go jego aplikacja.
    .c = Twój asystent zablokował swój kod. Zajrzyj do jego aplikacji.

bank-missing = { $banks } { $count ->
    [one] nie odpowiada
   *[other] nie odpowiadają
}, więc tego tu brakuje.
    .b = Pomijam tu { $banks }, bo nie ma stamtąd odpowiedzi.
    .c = Bez odpowiedzi: { $banks }, więc to nie wszystko.
bank-name = { $bank }
