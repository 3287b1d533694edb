# Łączenie: kod do wpisania, kolejny bank, co dzieje się po połączeniu.

link-code = Wejdź na { $address } i wpisz { $code }. Masz dziesięć minut.
    .b = Na { $address } wpisz { $code }. Kod działa dziesięć minut.
    .c = Otwórz { $address } i podaj { $code }. Kod jest ważny dziesięć minut.
link-code-or = Albo w ciągu dziesięciu minut wejdź na { $address } i wpisz { $code }.
    .b = Możesz też wpisać { $code } na { $address }, masz dziesięć minut.
    .c = Albo wpisz { $code } na { $address }. Kod działa dziesięć minut.
link-code-again = Aby dodać bank, wejdź na { $address } i wpisz { $code }. Masz dziesięć minut.
    .b = Kolejny bank dodasz, wpisując { $code } na { $address }. Kod działa dziesięć minut.
    .c = Na { $address } wpisz { $code }, a dodasz bank. Kod jest ważny dziesięć minut.
link-code-failed = Nie mogę teraz przygotować kodu. Zapytaj za minutę.
    .b = Kodu na razie nie ma. Spróbuj za minutę.
    .c = W tej chwili nie mam dla Ciebie kodu. Zapytaj za chwilę.
link-already = Bank jest już połączony.
    .b = Masz już połączony bank.
    .c = Połączenie już jest.
link-card-again = Aby dodać bank albo połączyć ponownie, użyj karty w { $app }.
    .b = Karta do kolejnego banku jest w { $app }.
    .c = Kartą w { $app } dodasz bank albo połączysz go na nowo.
all-locked = Wszystko jest zablokowane na Twoje życzenie. Odblokuj to na { $address } i zapytaj jeszcze raz.
    .b = Blokada obejmuje wszystko. Najpierw wyłącz ją na { $address }.
    .c = Dopóki trwa blokada, niczego nie odczytam. Wyłączysz ją na { $address }.
all-locked-unnamed = Wszystko jest zablokowane na Twoje życzenie. Odblokuj to na swojej stronie i zapytaj jeszcze raz.
    .b = Blokada obejmuje wszystko. Najpierw wyłącz ją na swojej stronie.
    .c = Dopóki trwa blokada, niczego nie odczytam. Wyłączysz ją na swojej stronie.
link-page = Bank dodasz na { $address }.
    .b = Kolejny bank można dodać na { $address }.
    .c = Wejdź na { $address }, aby dodać bank.
link-page-unnamed = Bank dodasz na stronie, na której było łączenie.
    .b = Kolejny bank można dodać tam, gdzie poprzedni.
    .c = Strona, na której było łączenie, pozwala też dodać bank.
linked-now = Bank jest połączony.
    .b = Połączenie działa.
    .c = Świetnie, mamy połączenie.
linked-again = Dobrze, teraz mogę to sprawdzić.
    .b = Znowu działa.
    .c = Teraz już mogę zajrzeć.
title-link = Połącz swój bank
card-code = Wejdź na { $address } i w ciągu dziesięciu minut wpisz { $code }.
    .b = Wpisz { $code } na { $address } w ciągu dziesięciu minut.
    .c = Na { $address } wpisz { $code }, masz dziesięć minut.

leave-nothing = Żaden bank nie jest tu połączony, więc nie ma czego usuwać.
    .b = Nic nie jest połączone, więc nie ma też czego usuwać.
    .c = Bez połączonego banku nie ma tu nic Twojego.
leave-here = { $count ->
    [one] Odłączę Twój bank
   *[other] Odłączę wszystkie Twoje banki
} od tego asystenta i tylko od niego.
    .b = { $count ->
    [one] Twój bank zniknie
   *[other] Wszystkie Twoje banki znikną
} z tego asystenta, ale z żadnego innego.
    .c = Zakończę połączenie tego asystenta { $count ->
    [one] z Twoim bankiem
   *[other] z Twoimi bankami
}. Inne zostaną.
leave-everywhere = { $count ->
    [one] Odłączę Twój bank
   *[other] Odłączę wszystkie Twoje banki
} od wszystkich asystentów i czatów.
    .b = { $count ->
    [one] Twój bank zniknie
   *[other] Wszystkie Twoje banki znikną
} ze wszystkich asystentów i czatów.
    .c = Zakończę wszystkie połączenia { $count ->
    [one] z Twoim bankiem
   *[other] z Twoimi bankami
}, u każdego asystenta i w każdym czacie.
leave-forget = { $count ->
    [one] Odłączę wszędzie Twój bank
   *[other] Odłączę wszędzie wszystkie Twoje banki
} i usunę wszystko, co o Tobie przechowuję. Tego nie da się cofnąć.
    .b = To kończy każde połączenie { $count ->
    [one] z Twoim bankiem
   *[other] z Twoimi bankami
} i usuwa wszystko, co o Tobie wiem. Bez możliwości cofnięcia.
    .c = Usunę wszystko, co o Tobie przechowuję, i każde połączenie { $count ->
    [one] z Twoim bankiem
   *[other] z Twoimi bankami
}. Odwrotu nie będzie.
leave-question = Zrobić to?
    .b = Czy tego chcesz?
    .c = Mam to zrobić?
leave-reprompt = Tak czy nie?
    .b = Tak to uruchomi.
    .c = Tak albo nie.
left-unlinked = Gotowe. Twój bank jest odłączony.
    .b = Zrobione. Połączenie jest zakończone.
    .c = Bank jest już odłączony.
left-forgotten = Gotowe. Bank jest odłączony, a Twoje dane usunięte.
    .b = Zrobione. Wszystko jest usunięte.
    .c = Wszystko jest już usunięte. Nie znam Cię więcej.
receipt = Twoje potwierdzenie to { $code }.
    .b = Potwierdzenie: { $code }.
    .c = Zachowaj to potwierdzenie: { $code }.
act-failed = To się nie udało. Zapytaj jeszcze raz za minutę.
    .b = Nie mogę tego dokończyć. Spróbuj za minutę.
    .c = Przepraszam, to nie jest zrobione. Spróbuj niedługo.
act-dropped = Dobrze, nic się nie zmienia.
    .b = W porządku, zostaje po staremu.
    .c = Dobrze, wszystko zostaje tak, jak było.
