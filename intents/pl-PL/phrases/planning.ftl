# Co się zmieści przed wypłatą, jak nisko spadnie saldo, cele i budżety.

plan-known-bills = Liczę tu znane rachunki, bez codziennych wydatków.
    .b = Odjęte są tylko znane mi rachunki.
    .c = Znane rachunki są policzone, codzienne wydatki nie.
plan-minimum = { FORM($account, "pay") } jest liczona jako samo minimum.
    .b = { $account } to tutaj tylko kwota minimalna.
    .c = { $account }: liczę samo minimum.
plan-no-account = Nie wiem, bo nie widzę konta osobistego.
    .b = Bez wglądu w konto osobiste tego nie policzę.
    .c = Nie widzę konta osobistego, więc tego nie policzę.
plan-approval = Najpierw zatwierdź to w aplikacji banku.
    .b = Zatwierdź to w aplikacji banku i będzie gotowe.
    .c = Bank prosi o Twoją zgodę w swojej aplikacji.
plan-refused = Bank tego nie przyjmuje. Nic się nie zmienia.
    .b = Bank na to nie pozwala, więc wszystko zostaje po staremu.
    .c = W Twoim banku to nie przejdzie. Zostaje tak, jak było.
plan-other-currency = To musi być w walucie Twojego konta.
    .b = Potrzebuję kwoty w walucie Twojego konta.
    .c = Twoje konto ma inną walutę. Spróbuj w tamtej.
amount-reprompt = Choćby: 200 złotych.
    .b = Na przykład: 150 złotych.
    .c = Choćby: 50 złotych.

afford-amount-question = Ile to kosztuje?
    .b = O jaką kwotę chodzi?
    .c = Jaki to wydatek?
afford-yes = Tak. Po wydaniu { FORM($amount, "gen") } i zapłaceniu rachunków do { $day } zostanie jeszcze { $left }.
    .b = Tak, stać Cię. Po odjęciu { FORM($amount, "gen") } i rachunków do { $day } masz jeszcze { $left }.
    .c = Tak. Do { $day } zostanie wtedy { $left }, już bez { FORM($amount, "gen") } i rachunków.
afford-tight = Ledwo. Po wydaniu { FORM($amount, "gen") } i zapłaceniu rachunków do { $day } zostanie tylko { $left }.
    .b = Będzie ciasno. Po odjęciu { FORM($amount, "gen") } i rachunków do { $day } masz tylko { $left }.
    .c = Na styk. Do { $day } zostanie wtedy { $left }, już bez { FORM($amount, "gen") } i rachunków.
afford-no = Nie. Po wydaniu { FORM($amount, "gen") } na rachunki do { $day } zabraknie { FORM($left, "gen") }.
    .b = Nie przed { $day }. Po odjęciu { FORM($amount, "gen") } na rachunki brakuje { FORM($left, "gen") }.
    .c = Nie. Rachunki do { $day } są ważniejsze, a przy wydatku { $amount } brakuje { FORM($left, "gen") }.
afford-private-yes = Tak, i jeszcze trochę zostanie do { $day }.
    .b = Tak. Do { $day } jest na to miejsce.
    .c = Spokojnie, do { $day } wystarczy.
afford-private-tight = Ledwo. Do { $day } będzie ciasno.
    .b = Na styk. Do { $day } zostaje niewiele.
    .c = Będzie ciasno aż do { $day }.
afford-private-no = Nie, nie przed { $day }.
    .b = Nie. Do { $day } to jest potrzebne na rachunki.
    .c = Nie do { $day }, bo rachunki idą najpierw.
afford-safe = Do { $day } możesz wydać { $free }. Na wszelki wypadek odkładam na bok { $cushion }.
    .b = Do { $day } wolne jest { $free }. Poza tym zostaje { $cushion } zapasu.
    .c = Po rachunkach masz { $free } do wydania do { $day }, a { $cushion } zostaje w zapasie.
afford-nothing = Po rachunkach do { $day } nie ma naprawdę wolnych pieniędzy.
    .b = Do { $day } wszystko jest potrzebne na rachunki.
    .c = Rachunki do { $day } zabierają prawie wszystko.
afford-other-currency = To inna waluta niż na Twoim koncie. Podaj kwotę w tamtej.
    .b = Twoje konto ma inną walutę. Spróbuj z kwotą w tamtej.
    .c = Potrzebuję kwoty w walucie Twojego konta.
afford-no-payday = Nie wiem, bo nie znam dnia następnej wypłaty.
    .b = Nie widzę, kiedy przychodzi wypłata, więc jeszcze nie policzę.
    .c = To zależy od dnia wypłaty, a tego nie znam.
afford-payday-question = Kiedy będzie?
    .b = Kiedy przychodzi wypłata?
    .c = Jaki to dzień?
afford-payday-reprompt = Choćby: w piątek.
    .b = Choćby: jutro.
    .c = Choćby: w środę.

forecast-none = Do przewidywania potrzebuję około dwóch miesięcy historii. Mogę podać, ile jest teraz.
    .b = Za mało jeszcze historii. Potrzeba około dwóch miesięcy.
    .c = Tego jeszcze nie przewidzę. Brakuje około dwóch miesięcy historii.
forecast-day = Na { FORM($account, "loc") } powinno być { $day } { $amount }.
    .b = { $day } na { FORM($account, "loc") } powinno zostać { $amount }.
    .c = Na { FORM($account, "loc") } wychodzi { $day } { $amount }.
forecast-day-short = Na { FORM($account, "loc") } zabraknie { $day } { FORM($amount, "gen") }.
    .b = { $day } na { FORM($account, "loc") } brakuje { FORM($amount, "gen") }.
    .c = Na { FORM($account, "loc") } będzie { $day } o { $amount } za mało.
forecast-fine = Powinno wystarczyć. Najniżej będzie { $day }, { $amount }.
    .b = Wystarczy. Najmniej zostanie { $day }: { $amount }.
    .c = Wygląda dobrze. W najgorszym dniu, { $day }, masz { $amount }.
forecast-tight = Będzie ciasno, bo { $day } zostaje { $amount }.
    .b = Zrobi się ciasno. Najmniej będzie { $day }: { $amount }.
    .c = Na styk. Najniżej jest { $day }: { $amount }.
forecast-short = Zabraknie { FORM($amount, "gen") }, { $day }.
    .b = Nie wystarczy. Brakuje { FORM($amount, "gen") }, { $day }.
    .c = Wyjdzie debet { $day }, { $amount }.
forecast-private-fine = Powinno wystarczyć. Najniżej będzie { $day }.
    .b = Wystarczy. Najmniej zostanie { $day }.
    .c = Wygląda dobrze, a najniżej jest { $day }.
forecast-private-tight = Powinno wystarczyć, ale { $day } będzie ciasno.
    .b = Wystarczy, choć { $day } robi się ciasno.
    .c = Uda się, tylko { $day } zostaje niewiele.
forecast-private-short = Zabraknie pieniędzy { $day }.
    .b = Nie wystarczy. Brakuje { $day }.
    .c = Wyjdzie debet { $day }.
forecast-counts = Liczę znane rachunki i wydatki takie jak przez ostatnie dwa miesiące.
    .b = Policzone są znane rachunki i wydatki jak w ostatnich dwóch miesiącach.
    .c = Zakładam znane rachunki i wydatki podobne do ostatnich dwóch miesięcy.
forecast-wait = Pomoże, jeśli inne wydatki poczekają.
    .b = Lepiej poczekać z innymi wydatkami.
    .c = Pomaga wszystko, co do tego czasu zostanie na koncie.
forecast-move-question = Przenieść coś z oszczędności?
    .b = Chcesz przelać coś z oszczędności?
    .c = Przelać pieniądze z oszczędności?

goal-share = Cel { $goal }: masz już { $percent }.
    .b = Na cel { $goal } masz { $percent } kwoty.
    .c = { $goal } to już { $percent }.
goal-reached = Cel { $goal } jest osiągnięty.
    .b = Na cel { $goal } masz już całą kwotę.
    .c = { $goal }: uzbierane wszystko.
goal-pace = W tym tempie dojdziesz do celu { $month }.
    .b = Jak tak dalej pójdzie, kwota będzie pełna { $month }.
    .c = Przy tym tempie koniec { $month }.
goal-this-month = W tym tempie dojdziesz do celu jeszcze w tym miesiącu.
    .b = Jak tak dalej pójdzie, kwota będzie pełna w tym miesiącu.
    .c = Przy tym tempie koniec jeszcze w tym miesiącu.
goal-no-pace = Nie wiem, kiedy będzie całość, bo ostatnio mało przybywa.
    .b = Ostatnio przybywa za mało, żeby przewidzieć koniec.
    .c = Kiedy będzie całość, trudno zgadnąć, bo mało ostatnio przybywa.
goal-paused = Na razie jest wstrzymany.
    .b = Teraz jest wstrzymany.
    .c = Ten cel ma przerwę.
goal-more = Brakuje jeszcze { FORM($amount, "gen") }.
    .b = Do celu brakuje { FORM($amount, "gen") }.
    .c = Zostało do uzbierania { $amount }.
goal-saved = Ostatnio odkładasz { $amount } miesięcznie.
    .b = Odkładasz ostatnio po { $amount } na miesiąc.
    .c = W ostatnim czasie idzie na to { $amount } miesięcznie.
goal-needed = Żeby zdążyć { $month }, trzeba odkładać { $amount } miesięcznie.
    .b = Odkładając { $amount } miesięcznie, zdążysz { $month }.
    .c = Potrzeba { FORM($amount, "gen") } miesięcznie, żeby zdążyć { $month }.
goal-list = { $count ->
    [one] Masz 1 cel: { $items }.
    [few] Masz { $count } cele: { $items }.
   *[many] Masz { $count } celów: { $items }.
}
    .b = { $count ->
    [one] Jest 1 cel: { $items }.
    [few] Są { $count } cele: { $items }.
   *[many] Jest { $count } celów: { $items }.
}
    .c = { $count ->
    [one] Twój cel: { $items }.
    [few] Twoje { $count } cele: { $items }.
   *[many] Twoich { $count } celów: { $items }.
}
goal-item = { $goal }, { $percent }
goal-name = { $goal }
goal-which-question = Który cel, { $goals }?
    .b = Czy to { $goals }?
    .c = O który chodzi, { $goals }?
goal-none = Nie masz celu o nazwie { $said }.
    .b = Nie widzę celu o nazwie { $said }.
    .c = Celu o nazwie { $said } tu nie ma.
goal-none-any = Nie masz jeszcze żadnych celów. Na przykład: utwórz cel wakacje.
    .b = Celów jeszcze nie ma. Na przykład: utwórz cel rower.
    .c = Nie widzę żadnych celów. Na przykład: utwórz cel Chorwacja.
goal-start-question = Chcesz go założyć?
    .b = Założyć taki cel?
    .c = Zaczynamy?
goal-name-question = Na co zbierasz?
    .b = Na co ma być ten cel?
    .c = Jak go nazwać?
goal-name-reprompt = Wystarczy nazwa.
    .b = Choćby: rower.
    .c = Sama nazwa.
goal-amount-question = Ile ma wynieść?
    .b = Jaka kwota?
    .c = Ile chcesz uzbierać?
goal-exists = Cel o nazwie { $goal } już jest.
    .b = Masz już cel o nazwie { $goal }.
    .c = { $goal } to cel, który już masz.
goal-create-question = Założyć cel { $goal } na { $amount }?
    .b = Tworzymy cel { $goal } i kwotę { $amount }?
    .c = Mam założyć { $goal } z kwotą { $amount }?
goal-created = Gotowe. Cel { $goal } jest założony na { $amount }.
    .b = Jest nowy cel: { $goal }, { $amount } do uzbierania.
    .c = Zrobione. Nowy cel to { $goal }, a kwota to { $amount }.
goal-change-question = Zmienić kwotę celu { $goal } na { $amount }?
    .b = Czy { $goal } ma wynieść { $amount }?
    .c = Mam ustawić { $amount } dla celu { $goal }?
goal-changed = Gotowe. Cel { $goal } to teraz { $amount }.
    .b = Zmienione. { $goal } ma teraz kwotę { $amount }.
    .c = Zrobione, { $goal } wynosi teraz { $amount }.
goal-add-question = Przygotować przelew { $amount } na cel { $goal }?
    .b = Mam przygotować { $amount } na cel { $goal }?
    .c = Chcesz przelać { $amount } na cel { $goal }?
goal-pause-question = Wstrzymać cel { $goal }?
    .b = Zrobić przerwę, { $goal }?
    .c = Mam wstrzymać { $goal }?
goal-now-paused = Gotowe. Cel { $goal } jest wstrzymany.
    .b = Wstrzymane: { $goal }.
    .c = { $goal } ma teraz przerwę.
goal-paused-already = Cel { $goal } już jest wstrzymany.
    .b = { $goal } już ma przerwę.
    .c = { $goal } jest wstrzymany od wcześniej.
goal-resume-question = Wznowić cel { $goal }?
    .b = Wracamy do celu { $goal }?
    .c = Mam wznowić { $goal }?
goal-now-running = Gotowe. Cel { $goal } działa dalej.
    .b = Wznowione: { $goal }.
    .c = { $goal } znowu działa.
goal-runs-already = Cel { $goal } nie jest wstrzymany.
    .b = { $goal } już działa.
    .c = { $goal } nie ma przerwy.

budget-left = Na { FORM($category, "acc") } masz jeszcze { $amount }, a do końca { $count ->
    [one] został 1 dzień
    [few] zostały { $count } dni
   *[many] zostało { $count } dni
}.
    .b = Zostało { $amount } na { FORM($category, "acc") }, na { $count ->
    [one] 1 dzień
   *[other] { $count } dni
}.
    .c = W budżecie na { FORM($category, "acc") } jest jeszcze { $amount }, a przed nami { $count ->
    [one] 1 dzień
   *[other] { $count } dni
}.
budget-over = Budżet na { FORM($category, "acc") } jest przekroczony o { $amount }, a do końca { $count ->
    [one] został 1 dzień
    [few] zostały { $count } dni
   *[many] zostało { $count } dni
}.
    .b = Na { FORM($category, "acc") } jest o { $amount } za dużo, a przed nami { $count ->
    [one] 1 dzień
   *[other] { $count } dni
}.
    .c = O { $amount } ponad budżet na { FORM($category, "acc") }, i jeszcze { $count ->
    [one] 1 dzień
   *[other] { $count } dni
} miesiąca.
budget-limit = Budżet to { $limit } miesięcznie.
    .b = Twój limit to { $limit } na miesiąc.
    .c = Na cały miesiąc masz { $limit }.
budget-private = Budżet na { FORM($category, "acc") } jeszcze się trzyma.
    .b = Na { FORM($category, "acc") } mieścisz się w budżecie.
    .c = W budżecie na { FORM($category, "acc") } jeszcze coś zostaje.
budget-private-over = Budżet na { FORM($category, "acc") } jest przekroczony.
    .b = Na { FORM($category, "acc") } budżet już się skończył.
    .c = Wydatki na { FORM($category, "acc") } są ponad budżet.
budget-all-within = { $count ->
    [one] Mieścisz się w swoim budżecie.
   *[other] Mieścisz się we wszystkich { $count } budżetach.
}
    .b = { $count ->
    [one] Twój budżet na razie się trzyma.
    [few] Wszystkie { $count } budżety na razie się trzymają.
   *[many] Wszystkie budżety na razie się trzymają.
}
    .c = { $count ->
    [one] Jak dotąd budżet nie jest przekroczony.
   *[other] Jak dotąd żaden z { $count } budżetów nie jest przekroczony.
}
budget-all-over = { $count ->
    [one] Przekroczony jest 1 budżet: { $items }.
    [few] Przekroczone są { $count } budżety: { $items }.
   *[many] Przekroczonych jest { $count } budżetów: { $items }.
}
    .b = { $count ->
    [one] 1 budżet jest przekroczony: { $items }.
    [few] { $count } budżety są przekroczone: { $items }.
   *[many] { $count } budżetów jest przekroczonych: { $items }.
}
    .c = { $count ->
    [one] Ponad budżet: { $items }.
   *[other] Ponad budżet, w { $count } przypadkach: { $items }.
}
budget-item = { $category } o { $amount }
budget-item-private = { $category }
budget-tightest = Najmniej zostało na { FORM($category, "acc") }: { $amount }.
    .b = Najbliżej limitu: { $category }, zostało { $amount }.
    .c = Warto uważać na { FORM($category, "acc") }, bo zostało { $amount }.
budget-none = Nie ma budżetu na { FORM($category, "acc") }.
    .b = Budżetu na { FORM($category, "acc") } nie widzę.
    .c = Na { FORM($category, "acc") } nie masz budżetu.
budget-none-any = Nie masz jeszcze budżetów. Na przykład: ustaw budżet 400 złotych na jedzenie.
    .b = Budżetów jeszcze nie ma. Na przykład: ustaw budżet 100 złotych na kawę.
    .c = Nie widzę żadnych budżetów. Na przykład: ustaw budżet 300 złotych na podróże.
budget-unknown = { $category }: takiego rodzaju wydatków nie znam. Na przykład: jedzenie.
    .b = Nie mam kategorii o nazwie { $category }. Na przykład: podróże.
    .c = Kategorii { $category } tu nie ma. Na przykład: restauracje.
budget-set-one-question = Chcesz go ustawić?
    .b = Ustawić taki budżet?
    .c = Ustawiamy?
budget-category-question = Na jakie wydatki?
    .b = Na co ma być?
    .c = Jaki rodzaj wydatków?
budget-category-reprompt = Choćby: jedzenie.
    .b = Choćby: podróże.
    .c = Choćby: kawa.
budget-amount-question = Ile na miesiąc?
    .b = Jaki limit?
    .c = Ile ma wynieść?
budget-set-question = Ustawić { $amount } miesięcznie na { FORM($category, "acc") }?
    .b = Czy na { FORM($category, "acc") } ma być { $amount } miesięcznie?
    .c = Mam ustawić na { FORM($category, "acc") } { $amount } miesięcznie?
budget-set = Gotowe. Budżet na { FORM($category, "acc") } to { $amount } miesięcznie.
    .b = Ustawione: { $amount } miesięcznie na { FORM($category, "acc") }.
    .c = Zrobione. Na { FORM($category, "acc") } masz teraz { $amount } miesięcznie.
budget-warn-question = Czy bank ma Cię ostrzec, gdy na { FORM($category, "acc") } pójdzie { $amount }?
    .b = Ustawić ostrzeżenie przy kwocie { $amount } na { FORM($category, "acc") }?
    .c = Włączyć ostrzeżenie, gdy na { FORM($category, "acc") } pójdzie { $amount }?
budget-warn-set = Gotowe. Bank ostrzeże Cię, gdy na { FORM($category, "acc") } pójdzie { $amount }.
    .b = Ustawione: ostrzeżenie, gdy na { FORM($category, "acc") } pójdzie { $amount }.
    .c = Od teraz bank ostrzega, gdy na { FORM($category, "acc") } pójdzie { $amount }.
