# Ustawienia: nazwy kont, powiadomienia, sposób mówienia.

nickname-which = Potrzebna jest nazwa dla { FORM($account, "gen") }.
    .b = Poszukajmy nazwy dla { FORM($account, "gen") }.
    .c = W takim razie nowa nazwa dla { FORM($account, "gen") }.
nickname-which-question = Jaka ma być?
    .b = Jak ma brzmieć?
    .c = Jaka to nazwa?
nickname-which-reprompt = Choćby: domowe.
    .b = Choćby: wspólne.
    .c = Choćby: wakacje.
nickname-clash = { $nickname } brzmi zbyt podobnie do nazwy { $account }.
    .b = { $nickname } łatwo pomylić z { FORM($account, "ins") }.
    .c = Trudno to odróżnić od nazwy { $account }.
nickname-question = Nazywać { FORM($account, "acc") } od teraz { $nickname }?
    .b = Od teraz { $account } to { $nickname }, tak?
    .c = Czy { $account } ma się nazywać { $nickname }?
nickname-forget-question = Zapomnieć nazwę { $nickname }?
    .b = Nazwa { $nickname } znika, tak?
    .c = Przestać używać nazwy { $nickname }?
nickname-none = Nie widzę nazwy od Ciebie.
    .b = To nie ma jeszcze Twojej nazwy.
    .c = Nie ma tu żadnej nazwy od Ciebie.
nickname-item = { $nickname } to { $account }
nickname-told = U Ciebie { $items }.
    .b = Twoje nazwy: { $items }.
    .c = Masz tak: { $items }.
nickname-set = Dobrze, od teraz { $nickname }.
    .b = Gotowe. Nazwa to { $nickname }.
    .c = Ustalone, nazywa się { $nickname }.
nickname-forgotten = Dobrze, ta nazwa już nie obowiązuje.
    .b = Gotowe. Nazwy już nie ma.
    .c = Ta nazwa jest zapomniana.
default-question = Brać { FORM($account, "acc") }, gdy nie padnie nazwa konta?
    .b = Bez nazwy konta chodzi o { FORM($account, "acc") }, tak?
    .c = Czy { $account } ma być kontem domyślnym?
default-set = Dobrze, to będzie domyślne.
    .b = Gotowe. Od teraz biorę to konto.
    .c = Ustalone. Użyję go, gdy nie padnie żadna nazwa.

alert-cannot = Bank nie przysyła takich zdarzeń.
    .b = O tym bank mi nie mówi.
    .c = Takiej rzeczy bank mi nie zgłasza.
alert-channel = Nic nie jest czytane bez pytania. Głośnik powie tylko, że jest wiadomość.
    .b = Na głośniku słychać tylko, że jest wiadomość, bez treści.
    .c = Bez pytania nie czytam wiadomości. Głośnik mówi tylko, że jakaś jest.
alert-wish-none = Na Twojej liście nie ma jeszcze powiadomień.
    .b = Ta lista jest na razie pusta.
    .c = Żadne powiadomienia nie są włączone.
alert-item = { $kind }
alert-listed = Chcesz wiedzieć { $items }.
    .b = Na Twojej liście jest wiadomość { $items }.
    .c = Prosisz o wiadomość { $items }.
alert-later = Wiadomości jeszcze nie wysyłam. Na razie robi to aplikacja banku.
    .b = Moje wiadomości jeszcze nie wychodzą, więc zaglądaj do aplikacji banku.
    .c = Na razie zapisuję samo życzenie. Wiadomości wysyła już aplikacja banku.
alert-threshold = Granica to { $amount }.
    .b = Próg to { $amount }.
    .c = Ustawiona granica to { $amount }.
alert-days = { $count ->
    [one] To jeden dzień wcześniej.
   *[other] To { $count } dni wcześniej.
}
    .b = { $count ->
    [one] Dzień przed terminem.
   *[other] { $count } dni przed terminem.
}
    .c = { $count ->
    [one] Zostanie jeden dzień.
    [few] Zostaną { $count } dni.
   *[many] Zostanie { $count } dni.
}
alert-question = Zapamiętać, że chcesz wiedzieć { $kind }?
    .b = Chcesz wiedzieć { $kind }, tak?
    .c = Zapisać, że chcesz wiedzieć { $kind }?
alert-only-question = Zapamiętać, że chcesz wiedzieć tylko { $kind }?
    .b = Chcesz wiedzieć tylko { $kind } i nic więcej, tak?
    .c = Zapisać, że chcesz wiedzieć { $kind } i nic poza tym?
alert-amount-question = Jaka ma być granica?
    .b = Od jakiej kwoty?
    .c = Jaka to kwota?
alert-amount-reprompt = Choćby: 100 złotych.
    .b = Choćby: 50 złotych.
    .c = Choćby: 200 złotych.
alert-off-question = Zdjąć z listy wiadomość { $kind }?
    .b = Nie chcesz już wiedzieć { $kind }, tak?
    .c = Nie wysyłać już wiadomości { $kind }?
alert-off-already = Tego nie ma na Twojej liście.
    .b = Takiego życzenia tu nie ma.
    .c = To już jest wyłączone.
alert-set = Zapamiętane: chcesz wiedzieć { $kind }.
    .b = Dobrze, zapisane. Chcesz wiedzieć { $kind }.
    .c = Gotowe. Na liście jest wiadomość { $kind }.
alert-off = Dobrze. Nie chcesz już wiedzieć { $kind }.
    .b = Gotowe. Z listy znika wiadomość { $kind }.
    .c = Wyłączone. Żadnych wiadomości { $kind }.
alert-all-off = Dobrze, wszystko wyłączone.
    .b = Gotowe. Lista jest pusta.
    .c = To już wszystko, nic nie jest włączone.
alert-kind-paid = o wypłacie
alert-kind-low-balance = o niskim saldzie
alert-kind-large-charge = o dużych płatnościach
alert-kind-subscription-rise = o droższych subskrypcjach
alert-kind-bill-due = o zbliżających się rachunkach
alert-kind-fraud = o tym, co wygląda na oszustwo
alert-kind-refund = o zwrotach
alert-kind-all = o wszystkim

speech-slower = Jasne, zwalniam.
    .b = Dobrze, wolniej.
    .c = Jasne, mówię spokojniej.
speech-faster = Jasne, przyspieszam.
    .b = Dobrze, szybciej.
    .c = Jasne, trochę prędzej.
speech-normal = Dobrze, wracam do zwykłego tempa.
    .b = Jasne, znowu po staremu.
    .c = Dobrze, tak jak zawsze.
speech-brief = Dobrze, będzie krótko.
    .b = Jasne, krótkie odpowiedzi.
    .c = W porządku, krótko.
speech-full = Dobrze, od teraz pełne odpowiedzi.
    .b = Jasne, znowu wszystko.
    .c = Dobrze, mówię więcej.
speech-pause = Jasne, robię dłuższe przerwy.
    .b = Dobrze, dłuższe przerwy.
    .c = Jasne, po każdej rzeczy dłuższa przerwa.
speech-simple = Jasne, krótko i powoli.
    .b = Dobrze, prosto i powoli.
    .c = Jasne, mówię prosto.
speech-slowest = Wolniej już nie umiem.
    .b = To moje najwolniejsze tempo.
    .c = Jeszcze wolniej i to się rozsypie.
speech-fastest = Szybciej już nie umiem.
    .b = To moje najszybsze tempo.
    .c = Jeszcze szybciej i nikt nie nadąży.
speech-louder = O głośności decyduje głośnik. Powiedz mu: głośniej.
    .b = Głośności nie zmienię, ale zmieni ją głośnik. Poproś go: głośniej.
    .c = To sprawa głośnika. Powiedz mu: podgłośnij.
speech-which = Mogę mówić wolniej, szybciej albo krócej.
    .b = Mogę zwolnić, przyspieszyć albo mówić mniej.
    .c = Wolniej, szybciej, krócej: wszystko się da.
speech-not-kept = Gdy bank będzie połączony, mogę to zapamiętać.
    .b = Zapamiętam to dopiero po połączeniu z bankiem.
    .c = Po połączeniu z bankiem to zostanie na stałe.
