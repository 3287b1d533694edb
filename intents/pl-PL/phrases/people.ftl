# Człowiek w banku, kłopoty ze spłatą, pogawędka, pomoc i to, co jest poza nami.

human-wait = { $count ->
    [one] Jasne. Na człowieka czeka się około minuty.
   *[other] Jasne. Na człowieka czeka się około { $count } minut.
}
    .b = { $count ->
    [one] Oczywiście. Ktoś może z Tobą porozmawiać za jakąś minutę.
    [few] Oczywiście. Ktoś może z Tobą porozmawiać za jakieś { $count } minuty.
   *[many] Oczywiście. Ktoś może z Tobą porozmawiać za jakieś { $count } minut.
}
    .c = { $count ->
    [one] Dobrze. Człowiek będzie wolny mniej więcej za minutę.
    [few] Dobrze. Człowiek będzie wolny mniej więcej za { $count } minuty.
   *[many] Dobrze. Człowiek będzie wolny mniej więcej za { $count } minut.
}
human-no-wait = Jasne. Ktoś jest wolny od razu.
    .b = Oczywiście. Teraz nie trzeba czekać na człowieka.
    .c = Dobrze. Człowiek może porozmawiać już teraz.
human-closed = Teraz jest tam zamknięte. Otwierają { $day } o { $time }.
    .b = Nikogo tam teraz nie ma. Wracają { $day } o { $time }.
    .c = Ludzie z banku są już w domach. Będą { $day } o { $time }.
human-unknown-wait = Jasne. Nie widzę, ile trzeba czekać.
    .b = Oczywiście. Nie wiem teraz, jak długo to potrwa.
    .c = Dobrze. Czasu oczekiwania w tej chwili nie znam.
human-topic = Przekażę, że chodzi o { $topic }.
    .b = Będą wiedzieć, że chodzi o { $topic }.
    .c = Powiem tylko, że chodzi o { $topic }, bez kwot.
human-topic-charge = płatność kartą
human-topic-card = kartę
human-topic-loan = kredyt
human-topic-transfer = przelew
human-topic-account = konto
human-topic-bill = rachunek
human-freeze = Zgubioną kartę mogę zablokować od razu.
    .b = Jeśli karta zginęła, mogę ją teraz zablokować.
    .c = Zgubioną kartę zablokuję natychmiast. Na przykład: zablokuj kartę.
human-way = Numer jest na odwrocie karty i w aplikacji banku.
    .b = Numer znajdziesz na karcie albo w aplikacji banku.
    .c = Zadzwoń pod numer z karty albo użyj aplikacji banku.
human-call-question = Czy mają oddzwonić do Ciebie?
    .b = Chcesz, żeby ktoś zadzwonił?
    .c = Mam poprosić, żeby oddzwonili?
human-book-question = Umówić rozmowę telefoniczną?
    .b = Chcesz, żeby wtedy zadzwonili?
    .c = Mam zamówić telefon z banku?
human-question = Poprosić kogoś z banku?
    .b = Chcesz porozmawiać z człowiekiem?
    .c = Mam znaleźć kogoś z banku?
human-called = Dobrze. Ktoś do Ciebie zadzwoni.
    .b = Gotowe. Zadzwonią do Ciebie.
    .c = Ustawione. Człowiek z banku zadzwoni.
human-told = Przekazane jest tylko, że chodzi o { $topic }, bez kwot.
    .b = Wiedzą, że chodzi o { $topic }. Kwot ode mnie nie mają.
    .c = Z mojej strony wiedzą jedno: chodzi o { $topic }.
human-no-call = Teraz nie mogą zadzwonić. Numer jest na odwrocie karty.
    .b = Nie udało się umówić rozmowy. Numer znajdziesz na karcie.
    .c = Telefon z banku jest teraz niemożliwy. Spróbuj pod numerem z karty.

hardship-sorry = Przykro mi, że jest ciężko.
    .b = To trudne, przykro mi.
    .c = Rozumiem, że nie jest łatwo.
hardship-due = Najbliższy termin wypada { $day }.
    .b = Następny rachunek wypada { $day }.
    .c = Najbliżej jest termin { $day }.
hardship-ask-first = Bank często może przesunąć termin, jeśli zapytać wcześniej.
    .b = Warto zapytać bank wcześnie. Często da się przesunąć termin.
    .c = Zapytaj przed terminem. Bank często znajduje jakiś sposób.

talk-hello = Cześć. Wszystko gra.
    .b = Cześć, miło Cię słyszeć.
    .c = Dzień dobry, wszystko w porządku.
talk-thanks = Nie ma za co.
    .b = Proszę bardzo.
    .c = Cała przyjemność po mojej stronie.
talk-kind = Miło to słyszeć.
    .b = Dzięki, to cieszy.
    .c = Jak miło.
talk-who = Jestem Saldo, automat do pomocy przy koncie w banku.
    .b = Mam na imię Saldo. To program, który czyta Ci konto na głos.
    .c = Saldo, program do pomocy przy Twoim koncie.
talk-robot = Jestem programem, nie człowiekiem.
    .b = Nie ma tu człowieka, tylko program do pomocy przy koncie.
    .c = Nie, to nie człowiek. To automat do pomocy przy koncie.
talk-joke = Grosz do grosza, a będzie kilka groszy.
    .b = Portfel znów schudł, bo do wypłaty jest na diecie.
    .c = Pieniądze szczęścia nie dają, ale konto chętnie by to sprawdziło.
talk-bye = Na razie.
    .b = Do usłyszenia.
    .c = Trzymaj się.
talk-advice = W co inwestować, tego nie doradzam, ale powiem, co masz.
    .b = Takiej rady nie mogę dać. Mogę za to powiedzieć, ile masz.
    .c = O inwestowaniu nie doradzam. Mogę odczytać, co jest na kontach.
talk-advice-question = Chcesz usłyszeć?
    .b = Mam odczytać?
    .c = Odczytać Ci to?

help-linked = Na przykład: { $examples }.
    .b = Możesz zapytać: { $examples }.
    .c = Oto, o co można zapytać: { $examples }.
example-balance = ile mam na koncie
example-summary = ile mam razem
example-recent = ostatnie płatności
example-category = ile poszło na jedzenie
example-merchant = wydatki w Biedronce
example-pending = jakie płatności oczekują
example-due = kiedy spłata karty
example-upcoming = co jest zaplanowane
example-freeze = zablokuj kartę
example-subscriptions = jakie mam subskrypcje
example-budget = jak mój budżet
example-human = chcę rozmawiać z człowiekiem
help-merchant = Potrzebuję nazwy sklepu, takiej jak na wyciągu. Na przykład: Biedronka.
    .b = Wystarczy nazwa sklepu. Na przykład: Żabka.
    .c = Szukam płatności w jednym sklepie. Na przykład: Orlen.
help-account = Potrzebuję nazwy konta. Na przykład: osobiste.
    .b = Wystarczy nazwa konta. Na przykład: oszczędnościowe.
    .c = Chodzi o jedno konto. Na przykład: osobiste.
help-card = Potrzebuję nazwy karty. Na przykład: karta kredytowa.
    .b = Wystarczy nazwa karty. Na przykład: karta debetowa.
    .c = Chodzi o jedną kartę. Na przykład: kredytowa.
help-amount = Potrzebuję kwoty. Na przykład: 50 złotych.
    .b = Podaj kwotę. Na przykład: 20 złotych.
    .c = Wystarczy kwota. Na przykład: 100 złotych.
help-payee = Potrzebuję nazwiska odbiorcy. Najlepiej takiego, który ma już od Ciebie przelew.
    .b = Podaj, dla kogo to jest. Wystarczy nazwa zapisana w banku.
    .c = Wystarczy imię i nazwisko, tak jak zapisał je bank.
help-date = Potrzebuję dnia. Na przykład: w piątek.
    .b = Podaj, kiedy. Na przykład: jutro.
    .c = Wystarczy dzień. Na przykład: w poniedziałek.
help-goal = Potrzebuję nazwy celu. Na przykład: wakacje.
    .b = Podaj, który to cel. Na przykład: rower.
    .c = Wystarczy nazwa jednego celu. Na przykład: wakacje.
help-place = Potrzebuję miejsca. Wystarczy ulica albo kod pocztowy.
    .b = Podaj ulicę albo kod pocztowy.
    .c = Wystarczy ulica lub kod pocztowy.
help-nickname = Potrzebuję krótkiej nazwy dla tego konta. Na przykład: domowe.
    .b = Podaj własną nazwę. Na przykład: wakacyjne.
    .c = Wystarczy krótka nazwa. Na przykład: wspólne.
help-answer = Potrzebuję od Ciebie jeszcze jednej rzeczy.
    .b = Zostało jedno pytanie.
    .c = Wystarczy jedna odpowiedź.
help-yes = Zanim cokolwiek się stanie, potrzebuję tak albo nie.
    .b = Nic się jeszcze nie stało. Czekam na tak albo nie.
    .c = Czekam na tak lub nie.

fallback-first = W tym nie mogę pomóc.
    .b = Nie rozumiem.
    .c = To jest poza moim zasięgiem.
fallback-examples = Znam się na kontach i rachunkach. Na przykład: { $examples }.
    .b = Tego nie wiem. Możesz zapytać: { $examples }.
    .c = Moja działka to konto w banku. Na przykład: { $examples }.
fallback-stuck = Przepraszam, nie rozumiem tego.
    .b = Nie radzę sobie z tym, przepraszam.
    .c = Przepraszam, utknęliśmy.
fallback-leave = Przepraszam, dalej nie rozumiem. Pomoże aplikacja banku albo ktoś w banku.
    .b = Nie radzę sobie z tym. Pomóc może aplikacja banku.
    .c = Tu nie pomogę, przepraszam. Zapytaj w banku albo wróć do mnie później.
