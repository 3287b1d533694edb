# Teksty stron: logowanie, zgody, /link, /consents. Każdy w jednym brzmieniu.

## Wszędzie

error-prefix = Błąd:
sign-in = Zaloguj się
sign-out = Wyloguj się
continue = Dalej
allow = Zezwól
deny = Nie zezwalaj
save = Zapisz
change = Zmień
start-again = Zacznij od nowa
to-consents = Zobacz, co udostępniasz
date = { $day } { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
  } { $year }
moment = { $date }, { $hour }:{ $minute }

## Gdy nie można iść dalej

refused-title = Ten link nie działa
refused-text = Adres jest niepełny albo ktoś go po drodze zmienił. Nic nie zostało udostępnione. Wróć do asystenta i zacznij tam od nowa.
unknown-assistant-title = Nie znamy tego asystenta
unknown-assistant-text = Tego asystenta nie można u nas połączyć z kontem. Nic nie zostało udostępnione, możesz zamknąć tę stronę.
wrong-way-back-title = Ten link prowadzi gdzie indziej
wrong-way-back-text = Adres powrotu nie należy do asystenta, więc na tym kończymy. Nic nie zostało udostępnione, możesz zamknąć tę stronę.
stale-title = Ta strona jest już nieaktualna
stale-text = Została już użyta albo była otwarta zbyt długo. Nic więcej się nie stało. Zacznij od nowa.
trouble-title = Nie udało się
trouble-text = Coś zawiodło po naszej stronie i nie ma pewności, czy zmiana została zapisana. Spróbuj ponownie za chwilę.
locked-title = Wszystko jest zablokowane
locked-text = Blokada jest włączona, więc niczego nie można połączyć ani odczytać. Najpierw wyłącz ją na swojej stronie.

## Logowanie

sign-in-title = Zaloguj się do banku
sign-in-for = { $assistant } chce odpowiadać na pytania o Twoje pieniądze. Najpierw się zaloguj, a potem wybierzesz, czego może się dowiedzieć.
bank-legend = Twój bank
user-label = Nazwa użytkownika
password-label = Hasło
password-note = Hasło zostaje między Tobą a bankiem. Żaden asystent go nie dostanie.
wrong-sign-in = Nazwa użytkownika i hasło do siebie nie pasują. Sprawdź jedno i drugie.
too-many-sign-ins = Zbyt wiele prób. Wróć za kwadrans.
sign-in-first = Prosimy też o zalogowanie się, żeby było wiadomo, o czyje konta chodzi.
signed-out-title = Wylogowano
signed-out-text = Asystenci pozostają połączeni. Zamknięta została tylko ta strona.

## Zgoda

consent-title = { $assistant }: na co pozwalasz?
not-you = To nie Ty? Użyj innego konta
add-bank = Dodaj inny bank
purposes-legend = { $assistant } może wiedzieć o:
purposes-hint = Zaznacz tylko to, czego chcesz. Zmienisz to w każdej chwili.
no-purpose = Zaznacz przynajmniej jedną rzecz albo wybierz „Nie zezwalaj”.
no-account = Zaznacz przynajmniej jedno konto.
bank-silent = Bank teraz nie odpowiada, więc nie da się wybrać pojedynczych kont. Spróbuj ponownie za chwilę.
bank-silent-note = Bank teraz nie odpowiada, więc nie możemy pokazać listy kont.
accounts-legend = Z których kont?
accounts-legend-at = Z których kont ({ $bank })?
accounts-all-choice = Ze wszystkich, także nowych
accounts-some-choice = Tylko z tych
accounts-none-choice = Z żadnego konta w tym banku
days-label = Na jak długo?
days-hint = Potem zgoda wygaśnie sama.
duration = { $count ->
    [365] Rok
    [one] { $count } dzień
   *[other] { $count } dni
  }
who-hears = Kto to usłyszy
who-hears-text = { $assistant } mówi na głos, więc słyszy to każdy w pobliżu. Firma, do której należy ten asystent, słyszy pytanie i odpowiedź. Niczego więcej od nas nie dostaje.
no-advertising = Niczego nie używamy do reklam, nie sprzedajemy i niczego na tym nie uczymy.

## Co jest udostępniane

purpose-balances = Salda
purpose-balances-text = Ile jest na kontach, gdy o to zapytasz.
purpose-transactions = Wydatki i wpływy
purpose-transactions-text = Płatności i wpłaty: gdzie, kiedy i ile.
purpose-bills = Terminy płatności
purpose-bills-text = Ile i kiedy trzeba spłacić na kartach i kredytach.
purpose-card-control = Bezpieczeństwo kart
purpose-card-control-text = Blokada karty lub zgłoszenie jej utraty, na Twoje polecenie.
purpose-payments = Przygotowanie płatności
purpose-payments-text = Przelew gotowy do wysłania. Bez Twojego potwierdzenia pieniądze nigdzie nie pójdą.
purpose-alerts = Powiadomienia
purpose-alerts-text = Wiadomość, gdy coś się dzieje na kontach.
purpose-insights = Porównania i plany
purpose-insights-text = Porównanie wydatków w czasie, żeby odpowiedzieć na pytania o nie.
purpose-handover = Rozmowa z człowiekiem
purpose-handover-text = Przekazanie pytania komuś w banku.
purpose-credit-score = Ocena kredytowa
purpose-credit-score-text = Podanie oceny, jej autora i daty.
account-checking = Konto osobiste
account-savings = Konto oszczędnościowe
account-card = Karta kredytowa
account-loan = Kredyt
account-named = { $name } ({ $kind })
account-ending = { $name }, końcówka { $digits }
accounts-all = wszystkie konta
accounts-some = { $count ->
    [one] jedno konto
    [few] { $count } konta
    [many] { $count } kont
   *[other] { $count } konta
  }
accounts-at = { $bank }: { $accounts }
customer-at = { $customer }, { $bank }

## Wpisywanie kodu

link-title = Połącz kodem
link-lead = Asystent odczytał kod. Wpisz go tutaj i wybierz, czego asystent może się dowiedzieć.
link-lead-carried = Asystent kieruje Cię tutaj. Zaloguj się i wybierz, czego może się dowiedzieć.
code-label = Usłyszany kod
code-hint = Dziewięć liter i cyfr, na przykład FK0 W7M 4ZL. Odstępy nie mają znaczenia.
code-missing = Wpisz usłyszany kod.
code-wrong = Ten kod jest błędny albo już wygasł. Sprawdź go lub poproś asystenta o nowy.
too-many-codes = Zbyt wiele prób. Odczekaj dziesięć minut i poproś asystenta o nowy kod.
asked-at = { $assistant } prosi o to od: { $moment }.
code-heard = Usłyszany kod:
code-compare = Czy ten kod przysłał ktoś inny? W takim razie nie zezwalaj na nic.
link-done-title = Gotowe
link-done-text = Wróć do asystenta i zapytaj jeszcze raz.
link-denied-title = Nic nie zostało udostępnione
link-denied-text = Nie ma zgody, a kod stracił ważność. Możesz zamknąć tę stronę.
assistant-alexa = Alexa
assistant-messenger = Messenger
assistant-terminal = Terminal
assistant-sandbox = Token piaskownicy
assistant-gone = Asystent, który nie jest już połączony

## Moja strona

consents-title = Co udostępniam
consents-sign-in = Zaloguj się, aby zobaczyć, co asystenci mogą wiedzieć o Twoich kontach, i to zmienić.
no-grants = Żaden asystent nie może dowiedzieć się niczego o Twoich kontach.
grant-since = Połączenie od: { $date }.
grant-last-read = Ostatnie pytanie: { $moment }.
grant-never-read = Nie było jeszcze żadnego pytania.
grant-empty = Połączenie istnieje, ale na nic nie ma zgody.
consent-until = Do: { $date }
consent-ended = Zgoda wygasła: { $date }
save-accounts = Zapisz wybór kont
renew-label = Od dziś na
renew = Przedłuż
end-consent = Nie udostępniaj tego więcej
allow-more = { $assistant }: zezwól na więcej
more-label = Co jeszcze
more-hint = Z tych samych kont i do tego samego dnia co reszta.
unlink = Odłącz: { $assistant }
settings-title = Jak mam słyszeć odpowiedzi
privacy-legend = Kwoty na głos
privacy-off = Dokładnie
privacy-rough = W przybliżeniu: „około dwustu”
privacy-discreet = Wcale
amounts-on-screen = Pokazuj kwoty na kartach i ekranach
amounts-on-screen-hint = Firma asystenta zapisze je wtedy także w swojej aplikacji.
always-ask = Zawsze najpierw pytaj o mój kod głosowy
always-ask-hint = Zanim padnie cokolwiek o Twoich kontach.
no-code-to-ask = Najpierw ustaw kod głosowy, wtedy będzie można o niego pytać.
voice-code-title = Kod głosowy
voice-code-text = Sześć cyfr, które znasz tylko Ty. Przed każdą ważną czynnością asystent pyta o dwie z nich.
voice-code-is-set = Kod głosowy jest ustawiony.
voice-code-is-none = Kodu głosowego jeszcze nie ma.
voice-code-locked = Kod głosowy jest zablokowany po trzech błędnych próbach. Ustaw nowy, aby go odblokować.
voice-code-hint = Bez dat urodzin, bez ciągów jak 123456, żadna cyfra więcej niż trzy razy.
voice-code-label = Nowy kod głosowy
voice-code-again = Jeszcze raz ten sam
voice-code-set = Ustaw kod głosowy
voice-code-remove = Usuń kod głosowy
code-not-six = Kod głosowy ma dokładnie sześć cyfr.
code-too-simple = Ten kod zbyt łatwo odgadnąć. Wymieszaj cyfry bardziej.
code-a-date = Ten kod wygląda jak data, a daty odgaduje się najpierw. Wybierz inny.
codes-differ = Kody nie są takie same. Wpisz je jeszcze raz.
lately-title = Ostatnio odczytane
lately-nothing = Niczego jeszcze nie odczytano.
read-by = { $assistant }: { $what }
read-in-vain = { $assistant }: { $what }. Bank nie odpowiedział.
out-title = Zablokuj lub odejdź
lock-text = Zablokuj na razie wszystko: dopóki nie wyłączysz blokady tutaj, żaden asystent niczego się nie dowie. Nic nie przepadnie.
lock = Zablokuj wszystko
lock-on-title = Wszystko jest zablokowane
lock-on-text = Blokada od: { $moment }. Żaden asystent niczego się nie dowie.
unlock = Odblokuj
end-all-text = Odłącz wszystkich asystentów. Ustawienia zostaną.
end-all = Odłącz wszystkich
forget-text = Usuń wszystko, co przechowujemy, razem z ustawieniami i historią.
forget = Zapomnij mnie
forget-title = Zapomnieć na zawsze?
forget-what = Wszyscy asystenci zostaną odłączeni, a zgody, ustawienia, kod głosowy i historia od razu usunięte. Tego nie da się cofnąć.
forget-stays = Zostanie tylko notatka, że coś usunięto, bez Twojego imienia. Konta w banku pozostaną bez zmian.
forget-yes = Tak, zapomnij mnie
forget-no = Nie, zostaw wszystko
forgotten-title = Wszystko zapomniane
forgotten-text = Dane zostały usunięte. Zanotuj to potwierdzenie, gdyby kiedyś było potrzebne:
done-ended = To nie jest już udostępniane.
done-unlinked = Asystent jest odłączony.
done-narrowed = Wybór kont zapisany.
done-renewed = Przedłużono.
done-added = Zgoda zapisana.
done-ended-all = Wszyscy asystenci są odłączeni.
done-locked = Wszystko jest zablokowane.
done-unlocked = Wszystko jest odblokowane.
done-settings = Zapisano.
done-code-set = Nowy kod głosowy jest ustawiony.
done-code-removed = Kod głosowy jest usunięty.
