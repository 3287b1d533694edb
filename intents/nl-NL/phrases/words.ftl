# Bouwstenen van zinnen: geld, dagen, periodes, rekeningen, lijsten. Attributen zijn hier vormen, geen andere formuleringen:
# "je" is een rekening met haar bezitter: "je spaarrekening".
# "kaal" is een dag of periode zonder voorzetsel, voor na "van", "tot", "sinds" of "met".

and-sign = en
nameless = Naamloos
amount-hidden = een bedrag

sign-dot = punt
sign-slash = slash
sign-colon = dubbele punt
sign-dash = streepje
ordinal = { $n ->
    [1] eerste
    [2] tweede
    [3] derde
    [4] vierde
    [5] vijfde
   *[other] zesde
}

money-USD-major = { $number } dollar
money-USD-minor = { $number } cent
money-EUR-major = { $number } euro
money-EUR-minor = { $number } cent
money-GBP-major = { $number } pond
money-GBP-minor = { $n ->
    [one] { $number } penny
   *[other] { $number } pence
}
money-PLN-major = { $number } zloty
money-PLN-minor = { $n ->
    [one] { $number } grosz
   *[other] { $number } groszy
}
money-CHF-major = { $number } Zwitserse frank
money-CHF-minor = { $number } rappen
money-JPY-major = { $number } yen
money-JPY-minor = { $number } sen
money-MXN-major = { $number } Mexicaanse peso
money-MXN-minor = { $number } centavo
money-CAD-major = { $number } Canadese dollar
money-CAD-minor = { $number } cent
money-other-major = { $number } { $code }
money-other-minor = { $number } honderdste { $code }
# "2 euro 50", maar "2 euro en 5 cent".
money-both = { $cents ->
    [1] { $major } en { $minor }
    [2] { $major } en { $minor }
    [3] { $major } en { $minor }
    [4] { $major } en { $minor }
    [5] { $major } en { $minor }
    [6] { $major } en { $minor }
    [7] { $major } en { $minor }
    [8] { $major } en { $minor }
    [9] { $major } en { $minor }
   *[other] { $major } { $cents }
}
money-about = ongeveer { $money }

weekday = { $n ->
    [1] maandag
    [2] dinsdag
    [3] woensdag
    [4] donderdag
    [5] vrijdag
    [6] zaterdag
   *[7] zondag
}
month = { $n ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
}

day-today = vandaag
day-yesterday = gisteren
day-tomorrow = morgen
day-past-week = afgelopen { $weekday }
day-coming-week = op { $weekday } { $day } { $month }
    .kaal = { $weekday } { $day } { $month }
day-this-year = op { $day } { $month }
    .kaal = { $day } { $month }
day-other-year = op { $day } { $month } { $year }
    .kaal = { $day } { $month } { $year }
date-this-year = { $day } { $month }
date-other-year = { $day } { $month } { $year }

period-this-week = deze week
period-last-week = vorige week
period-weekend = in het weekend
    .kaal = het weekend
period-this-month = deze maand
period-last-month = vorige maand
period-month = in { $month }
    .kaal = { $month }
period-month-year = in { $month } { $year }
    .kaal = { $month } { $year }
period-this-year = dit jaar
period-last-year = vorig jaar
period-year = in { $year }
    .kaal = { $year }
period-days = in de afgelopen { $days } dagen
    .kaal = de afgelopen { $days } dagen
period-two-years = in de afgelopen twee jaar
    .kaal = de afgelopen twee jaar
period-range = van { $from } tot en met { $to }
    .kaal = de tijd van { $from } tot en met { $to }

percent = { $number } procent
time = { $minutes ->
    [0] { $hour } uur
   *[other] { $hour } uur { $minutes }
}

account-checking = betaalrekening
    .je = je betaalrekening
account-savings = spaarrekening
    .je = je spaarrekening
account-card = creditcard
    .je = je creditcard
account-loan = lening
    .je = je lening
account-own = { $name }
    .je = je { $name }
account-brand = { $name }
    .je = je { $name }
account-ending = { $account } die eindigt op { $digits }
account-listed-deposit = je { $account }
account-listed-card = je { $account }
account-listed-loan = je { $account }
account-owned-item = je { $account }
account-owed-item = je { $account }

list-two = { $before } en { $item }
list-more = { $before }, { $item }
list-last = { $before } en { $item }
choice-two = { $before } of { $item }
choice-more = { $before }, { $item }
choice-last = { $before } of { $item }

app-alexa = de Alexa-app
app-other = de app van je assistent

category-groceries = boodschappen
category-restaurants = restaurants
category-coffee = koffie
category-transport = vervoer
category-fuel = tanken
category-shopping = winkelen
category-health = gezondheid
category-entertainment = uitjes
category-travel = reizen
category-utilities = energie en internet
category-insurance = verzekeringen
category-rent = huur
category-subscriptions = abonnementen
category-cash = contant geld
category-fees = bankkosten
category-income = inkomen
category-pets = huisdieren
category-kids = de kinderen
category-card-payment = het aflossen van je creditcard
category-loan-payment = aflossingen
category-transfer = overboekingen
