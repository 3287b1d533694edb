# Bankomaty, oddziały, kursy walut.

place-question = W pobliżu jakiej ulicy lub kodu mam szukać?
    .b = Podasz ulicę albo kod pocztowy?
    .c = Koło jakiej ulicy albo pod jakim kodem?
place-reprompt = Wystarczy ulica.
    .b = Na przykład: Puławska.
    .c = Choćby: Chmielna.
place-atm = Najbliższy bankomat to { $name }, { $street }, { $distance } stąd.
    .b = Bankomat jest { $distance } stąd: { $name }, { $street }.
    .c = Najbliżej jest { $name }, { $street }. Do bankomatu masz { $distance }.
place-atm-free = Najbliższy bankomat bez prowizji to { $name }, { $street }, { $distance } stąd.
    .b = Bankomat bez prowizji jest { $distance } stąd: { $name }, { $street }.
    .c = Najbliżej jest { $name }, { $street }. Bankomat bez prowizji, { $distance } stąd.
place-branch = Najbliżej jest { $name }, { $street }, { $distance } stąd.
    .b = { $distance } stąd jest { $name }, { $street }.
    .c = Najbliższa placówka to { $name }, { $street }, { $distance } stąd.
place-other = Następne miejsce to { $name }, { $street }, { $distance } stąd.
    .b = Jest też { $name }, { $street }, { $distance } stąd.
    .c = Dalej jest { $name }, { $street }, { $distance } stąd.
place-distance = { $metres ->
    [0] kilka kroków
    [1000] kilometr
    [1500] półtora kilometra
    [2000] 2 kilometry
   *[other] { $metres ->
        [one] { $metres } metr
        [few] { $metres } metry
       *[many] { $metres } metrów
    }
}
place-open-now = Teraz otwarte, do { $closes }.
    .b = Czynne dziś do { $closes }.
    .c = Jest otwarte, zamykają o { $closes }.
place-hours = { $day } czynne od { $opens } do { $closes }.
    .b = Otwierają { $day } o { $opens }, a zamykają o { $closes }.
    .c = Godziny { $day }: od { $opens } do { $closes }.
place-closed = { $day } jest zamknięte.
    .b = { $day } nieczynne.
    .c = Zamknięte { $day }.
place-always-open = Czynne całą dobę.
    .b = Otwarte przez całą dobę.
    .c = Możesz tam iść o każdej porze.
place-another-question = Podać następne?
    .b = Chcesz usłyszeć jeszcze jedno?
    .c = Szukać dalej?
place-none = W pobliżu, { $place }, niczego nie znajduję.
    .b = { $place }: niczego tam nie znam.
    .c = Koło miejsca { $place } nic nie widzę.
place-none-code = Pod tym kodem niczego nie znajduję.
    .b = Niczego nie znam w pobliżu tego kodu.
    .c = Koło tego kodu nic nie widzę.
place-phone = Numer telefonu do banku jest na odwrocie karty.
    .b = Zajrzyj na odwrót karty, tam jest numer do banku.
    .c = Na odwrocie karty znajdziesz numer, pod który dzwonić.

exchange-question = Jaka waluta?
    .b = O jaką walutę chodzi?
    .c = Dla jakiej waluty?
exchange-reprompt = Choćby: euro.
    .b = Na przykład: funty.
    .c = Choćby: franki.
exchange-rate = { $amount } to w zaokrągleniu { $result }.
    .b = { $amount }, czyli w zaokrągleniu { $result }.
    .c = Za { $amount } wychodzi w zaokrągleniu { $result }.
exchange-source = To kurs referencyjny banku, { $day } o { $time }.
    .b = Podstawą jest kurs referencyjny banku, { $day } o { $time }.
    .c = Taki jest kurs referencyjny banku, ustalony { $day } o { $time }.
exchange-none = Nie mam kursu tej waluty.
    .b = Kursu tej waluty tu nie ma.
    .c = Tej waluty nie ma w tabeli banku.
exchange-no-trend = Znam tylko ostatni kurs, nie to, jak się zmienia.
    .b = Jak się zmienia, tego nie wiem. Mam tylko ostatni kurs.
    .c = Mam sam ostatni kurs, bez wcześniejszych.
exchange-card = Kurs na karcie może być trochę inny.
    .b = Przy płatności kartą kurs może się trochę różnić.
    .c = Karta może przeliczyć trochę inaczej.
exchange-fee = Płatność kartą w innej walucie kosztuje dodatkowo { $rate }.
    .b = Prowizja za zakupy w innej walucie to { $rate }.
    .c = Za zakupy w innej walucie karta bierze { $rate }.
exchange-no-fee = Za zakupy w innej walucie nie ma prowizji.
    .b = Zakupy w innej walucie są bez prowizji.
    .c = Twój bank nie bierze prowizji za zakupy w innej walucie.
exchange-fee-unknown = Nie znam prowizji za zakupy w innej walucie. Ma ją aplikacja banku.
    .b = Prowizji za zakupy w innej walucie nie dostaję. Zajrzyj do aplikacji banku.
    .c = Prowizję za zakupy w innej walucie pokaże aplikacja banku.
