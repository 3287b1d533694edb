# Cząstki zdań: pieniądze, dni, okresy, konta, wyliczenia. Atrybuty to formy gramatyczne: gen dopełniacz, acc biernik,
# loc miejscownik, ins narzędnik, f rodzaj żeński. Nazw sklepów i osób nie odmieniamy.

and-sign = i
nameless = bez nazwy
amount-hidden = ileś pieniędzy
    .gen = iluś pieniędzy

sign-dot = kropka
sign-slash = ukośnik
sign-colon = dwukropek
sign-dash = myślnik
ordinal = { $n ->
    [1] pierwszy
    [2] drugi
    [3] trzeci
    [4] czwarty
    [5] piąty
   *[other] szósty
}
    .f = { $n ->
    [1] pierwsza
    [2] druga
    [3] trzecia
    [4] czwarta
    [5] piąta
   *[other] szósta
}
    .loc = { $n ->
    [1] pierwszym
    [2] drugim
    [3] trzecim
    [4] czwartym
    [5] piątym
   *[other] szóstym
}

money-PLN-major = { $n ->
    [one] { $number } złoty
    [few] { $number } złote
   *[many] { $number } złotych
}
    .gen = { $n ->
    [one] { $number } złotego
   *[other] { $number } złotych
}
money-PLN-minor = { $n ->
    [one] { $number } grosz
    [few] { $number } grosze
   *[many] { $number } groszy
}
    .gen = { $n ->
    [one] { $number } grosza
   *[other] { $number } groszy
}
money-EUR-major = { $number } euro
    .gen = { $number } euro
money-EUR-minor = { $n ->
    [one] { $number } cent
    [few] { $number } centy
   *[many] { $number } centów
}
    .gen = { $n ->
    [one] { $number } centa
   *[other] { $number } centów
}
money-USD-major = { $n ->
    [one] { $number } dolar
    [few] { $number } dolary
   *[many] { $number } dolarów
}
    .gen = { $n ->
    [one] { $number } dolara
   *[other] { $number } dolarów
}
money-USD-minor = { $n ->
    [one] { $number } cent
    [few] { $number } centy
   *[many] { $number } centów
}
    .gen = { $n ->
    [one] { $number } centa
   *[other] { $number } centów
}
money-GBP-major = { $n ->
    [one] { $number } funt
    [few] { $number } funty
   *[many] { $number } funtów
}
    .gen = { $n ->
    [one] { $number } funta
   *[other] { $number } funtów
}
money-GBP-minor = { $n ->
    [one] { $number } pens
    [few] { $number } pensy
   *[many] { $number } pensów
}
    .gen = { $n ->
    [one] { $number } pensa
   *[other] { $number } pensów
}
money-CHF-major = { $n ->
    [one] { $number } frank
    [few] { $number } franki
   *[many] { $number } franków
}
    .gen = { $n ->
    [one] { $number } franka
   *[other] { $number } franków
}
money-CHF-minor = { $n ->
    [one] { $number } centym
    [few] { $number } centymy
   *[many] { $number } centymów
}
    .gen = { $n ->
    [one] { $number } centyma
   *[other] { $number } centymów
}
money-JPY-major = { $n ->
    [one] { $number } jen
    [few] { $number } jeny
   *[many] { $number } jenów
}
    .gen = { $n ->
    [one] { $number } jena
   *[other] { $number } jenów
}
money-MXN-major = { $n ->
    [one] { $number } peso meksykańskie
   *[other] { $number } pesos meksykańskich
}
    .gen = { $number } pesos meksykańskich
money-MXN-minor = { $n ->
    [one] { $number } centavo
   *[other] { $number } centavos
}
    .gen = { $number } centavos
money-CAD-major = { $n ->
    [one] { $number } dolar kanadyjski
    [few] { $number } dolary kanadyjskie
   *[many] { $number } dolarów kanadyjskich
}
    .gen = { $n ->
    [one] { $number } dolara kanadyjskiego
   *[other] { $number } dolarów kanadyjskich
}
money-CAD-minor = { $n ->
    [one] { $number } cent
    [few] { $number } centy
   *[many] { $number } centów
}
    .gen = { $n ->
    [one] { $number } centa
   *[other] { $number } centów
}
money-other-major = { $number } { $code }
    .gen = { $number } { $code }
money-other-minor = { $n ->
    [one] { $number } setna { $code }
    [few] { $number } setne { $code }
   *[many] { $number } setnych { $code }
}
    .gen = { $n ->
    [one] { $number } setnej { $code }
   *[other] { $number } setnych { $code }
}
money-both = { $major } { $minor }
# "Około" rządzi dopełniaczem, w każdym przypadku tak samo.
money-about = około { FORM($money, "gen") }

weekday = { $n ->
    [1] poniedziałek
    [2] wtorek
    [3] środa
    [4] czwartek
    [5] piątek
    [6] sobota
   *[7] niedziela
}
    .in = { $n ->
    [1] w poniedziałek
    [2] we wtorek
    [3] w środę
    [4] w czwartek
    [5] w piątek
    [6] w sobotę
   *[7] w niedzielę
}
    .gen = { $n ->
    [1] poniedziałku
    [2] wtorku
    [3] środy
    [4] czwartku
    [5] piątku
    [6] soboty
   *[7] niedzieli
}
month = { $n ->
    [1] styczeń
    [2] luty
    [3] marzec
    [4] kwiecień
    [5] maj
    [6] czerwiec
    [7] lipiec
    [8] sierpień
    [9] wrzesień
    [10] październik
    [11] listopad
   *[12] grudzień
}
    .gen = { $n ->
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
}
    .in = { $n ->
    [1] w styczniu
    [2] w lutym
    [3] w marcu
    [4] w kwietniu
    [5] w maju
    [6] w czerwcu
    [7] w lipcu
    [8] w sierpniu
    [9] we wrześniu
    [10] w październiku
    [11] w listopadzie
   *[12] w grudniu
}

day-today = dzisiaj
    .gen = dzisiaj
day-yesterday = wczoraj
    .gen = wczoraj
day-tomorrow = jutro
    .gen = jutra
day-past-week = { FORM($weekday, "in") }
    .gen = { FORM($weekday, "gen") }
day-coming-week = { FORM($weekday, "in") } { $day } { FORM($month, "gen") }
    .gen = { FORM($weekday, "gen") } { $day } { FORM($month, "gen") }
day-this-year = { $day } { FORM($month, "gen") }
day-other-year = { $day } { FORM($month, "gen") } { $year } roku
date-this-year = { $day } { FORM($month, "gen") }
date-other-year = { $day } { FORM($month, "gen") } { $year } roku

period-this-week = w tym tygodniu
    .gen = tego tygodnia
period-last-week = w zeszłym tygodniu
    .gen = zeszłego tygodnia
period-weekend = w weekend
    .gen = weekendu
period-this-month = w tym miesiącu
    .gen = tego miesiąca
period-last-month = w zeszłym miesiącu
    .gen = zeszłego miesiąca
period-month = { FORM($month, "in") }
    .gen = { FORM($month, "gen") }
period-month-year = { FORM($month, "in") } { $year } roku
    .gen = { FORM($month, "gen") } { $year } roku
period-this-year = w tym roku
    .gen = tego roku
period-last-year = w zeszłym roku
    .gen = zeszłego roku
period-year = w { $year } roku
    .gen = { $year } roku
period-days = w ciągu ostatnich { $days } dni
    .gen = ostatnich { $days } dni
period-two-years = w ciągu ostatnich dwóch lat
    .gen = ostatnich dwóch lat
period-range = od { $from } do { $to }

percent = { $number } procent
time = { $hour }:{ $minute }

# Formy pay i owed to początki zdań o spłacie. Własna nazwa konta może należeć do karty albo kredytu.
account-checking = konto osobiste
    .gen = konta osobistego
    .acc = konto osobiste
    .loc = koncie osobistym
    .ins = kontem osobistym
    .pay = płatność z konta osobistego
    .owed = do spłaty na koncie osobistym
account-savings = konto oszczędnościowe
    .gen = konta oszczędnościowego
    .acc = konto oszczędnościowe
    .loc = koncie oszczędnościowym
    .ins = kontem oszczędnościowym
    .pay = płatność z konta oszczędnościowego
    .owed = do spłaty na koncie oszczędnościowym
account-card = karta kredytowa
    .gen = karty kredytowej
    .acc = kartę kredytową
    .loc = karcie kredytowej
    .ins = kartą kredytową
    .pay = spłata karty kredytowej
    .owed = do spłaty na karcie kredytowej
account-loan = kredyt
    .gen = kredytu
    .acc = kredyt
    .loc = kredycie
    .ins = kredytem
    .pay = rata kredytu
    .owed = do spłaty z kredytu
account-own = { $kind ->
    [card] karta { $name }
   *[other] { $name }
}
    .gen = { $kind ->
    [card] karty { $name }
   *[other] konta { $name }
}
    .acc = { $kind ->
    [card] kartę { $name }
    [loan] { $name }
   *[other] konto { $name }
}
    .loc = { $kind ->
    [card] karcie { $name }
   *[other] koncie { $name }
}
    .ins = { $kind ->
    [card] kartą { $name }
   *[other] kontem { $name }
}
    .pay = { $kind ->
    [card] spłata karty { $name }
    [loan] rata za { $name }
   *[other] płatność z konta { $name }
}
    .owed = { $kind ->
    [card] do spłaty na karcie { $name }
   *[other] do spłaty za { $name }
}
account-brand = karta { $name }
    .gen = karty { $name }
    .acc = kartę { $name }
    .loc = karcie { $name }
    .ins = kartą { $name }
    .pay = spłata karty { $name }
    .owed = do spłaty na karcie { $name }
account-ending = { $account } z końcówką { $digits }
account-listed-deposit = { $account }
account-listed-card = { $account }
account-listed-loan = { $account }
account-owned-item = { $account }
account-owed-item = { $account }

list-two = { $before } i { $item }
list-more = { $before }, { $item }
list-last = { $before } i { $item }
choice-two = { $before } czy { $item }
choice-more = { $before }, { $item }
choice-last = { $before } czy { $item }

# Zawsze po "w".
app-alexa = aplikacji Alexa
app-other = aplikacji Twojego asystenta

# Na co idą pieniądze. Biernik: "na kawę".
category-groceries = jedzenie
category-restaurants = restauracje
category-coffee = kawa
    .acc = kawę
category-transport = transport
category-fuel = paliwo
category-shopping = zakupy
category-health = zdrowie
category-entertainment = rozrywka
    .acc = rozrywkę
category-travel = podróże
category-utilities = media
category-insurance = ubezpieczenia
category-rent = czynsz
category-subscriptions = subskrypcje
category-cash = gotówka
    .acc = gotówkę
category-fees = opłaty bankowe
category-income = dochody
category-pets = zwierzęta
category-kids = dzieci
category-card-payment = spłata karty
    .acc = spłatę karty
category-loan-payment = raty kredytu
category-transfer = przelewy
