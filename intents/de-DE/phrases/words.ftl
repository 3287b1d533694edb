# Parts that sentences are put together from: money, days, periods, accounts, lists.
# Attributes are grammatical forms. An account: the value is the nominative, .acc after "für", .dat after "auf", "bei",
# "von"; each with its possessive, so that a phrase never writes an article before it. A place in a row: the value is
# "erste" as in "die erste Ziffer", .dat is "erster" as in "an erster Stelle".

and-sign = und
nameless = Unbenannt
# The same in every case.
amount-hidden = etwas Geld

sign-dot = Punkt
sign-slash = Schrägstrich
sign-colon = Doppelpunkt
sign-dash = Bindestrich
ordinal = { $n ->
    [1] erste
    [2] zweite
    [3] dritte
    [4] vierte
    [5] fünfte
   *[other] sechste
}
    .dat = { $n ->
    [1] erster
    [2] zweiter
    [3] dritter
    [4] vierter
    [5] fünfter
   *[other] sechster
}

money-EUR-major = { $number } Euro
money-EUR-minor = { $number } Cent
money-USD-major = { $number } Dollar
money-USD-minor = { $number } Cent
money-PLN-major = { $number } Zloty
money-PLN-minor = { $n ->
    [one] { $number } Grosz
   *[other] { $number } Groszy
}
money-GBP-major = { $number } Pfund
money-GBP-minor = { $n ->
    [one] { $number } Penny
   *[other] { $number } Pence
}
money-CHF-major = { $number } Franken
money-CHF-minor = { $number } Rappen
money-JPY-major = { $number } Yen
money-MXN-major = { $n ->
    [one] { $number } mexikanischer Peso
   *[other] { $number } mexikanische Pesos
}
money-MXN-minor = { $n ->
    [one] { $number } Centavo
   *[other] { $number } Centavos
}
money-CAD-major = { $n ->
    [one] { $number } kanadischer Dollar
   *[other] { $number } kanadische Dollar
}
money-CAD-minor = { $number } Cent
money-other-major = { $number } { $code }
money-other-minor = { $number } Hundertstel { $code }
# "2 Euro 50", but "2 Euro und 5 Cent".
money-both = { $cents ->
    [1] { $major } und { $minor }
    [2] { $major } und { $minor }
    [3] { $major } und { $minor }
    [4] { $major } und { $minor }
    [5] { $major } und { $minor }
    [6] { $major } und { $minor }
    [7] { $major } und { $minor }
    [8] { $major } und { $minor }
    [9] { $major } und { $minor }
   *[other] { $major } { $cents }
}
money-about = rund { $money }

weekday = { $n ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
}
month = { $n ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}

# A day or a span: the value says when, .dat follows "mit" and "zu": "verglichen mit dem Oktober".
day-today = heute
day-yesterday = gestern
day-tomorrow = morgen
day-past-week = am { $weekday }
    .dat = letztem { $weekday }
day-coming-week = am kommenden { $weekday }
    .dat = kommendem { $weekday }
day-this-year = am { $day }. { $month }
    .dat = dem { $day }. { $month }
day-other-year = am { $day }. { $month } { $year }
    .dat = dem { $day }. { $month } { $year }
# After "zum" and "vom".
date-this-year = { $day }. { $month }
date-other-year = { $day }. { $month } { $year }

period-this-week = diese Woche
    .dat = dieser Woche
period-last-week = letzte Woche
    .dat = letzter Woche
period-weekend = am Wochenende
    .dat = dem Wochenende
period-this-month = diesen Monat
    .dat = diesem Monat
period-last-month = letzten Monat
    .dat = letztem Monat
period-month = im { $month }
    .dat = dem { $month }
period-month-year = im { $month } { $year }
    .dat = dem { $month } { $year }
period-this-year = dieses Jahr
    .dat = diesem Jahr
period-last-year = letztes Jahr
    .dat = letztem Jahr
period-year = im Jahr { $year }
    .dat = dem Jahr { $year }
period-days = in den letzten { $days } Tagen
    .dat = den letzten { $days } Tagen
period-two-years = in den letzten zwei Jahren
    .dat = den letzten zwei Jahren
period-range = vom { $from } bis zum { $to }
    .dat = der Zeit vom { $from } bis zum { $to }

percent = { $number } Prozent
time = { $minutes ->
    [0] { $hour } Uhr
   *[other] { $hour } Uhr { $minutes }
}

account-checking = dein Girokonto
    .acc = dein Girokonto
    .dat = deinem Girokonto
account-savings = dein Sparkonto
    .acc = dein Sparkonto
    .dat = deinem Sparkonto
account-card = deine Kreditkarte
    .acc = deine Kreditkarte
    .dat = deiner Kreditkarte
account-loan = dein Kredit
    .acc = deinen Kredit
    .dat = deinem Kredit
account-own = { $kind ->
    [card] deine Karte { $name }
    [loan] dein Kredit { $name }
   *[other] dein Konto { $name }
}
    .acc = { $kind ->
    [card] deine Karte { $name }
    [loan] deinen Kredit { $name }
   *[other] dein Konto { $name }
}
    .dat = { $kind ->
    [card] deiner Karte { $name }
    [loan] deinem Kredit { $name }
   *[other] deinem Konto { $name }
}
account-brand = deine { $name }
    .acc = deine { $name }
    .dat = deiner { $name }
account-ending = { $account } mit der Endung { $digits }
# In a list: the first three as a subject, the last after "bei".
account-listed-deposit = { $account }
account-listed-card = { $account }
account-listed-loan = { $account }
account-owned-item = { FORM($account, "dat") }
account-owed-item = { FORM($account, "dat") }

list-two = { $before } und { $item }
list-more = { $before }, { $item }
list-last = { $before } und { $item }
choice-two = { $before } oder { $item }
choice-more = { $before }, { $item }
choice-last = { $before } oder { $item }

app-alexa = der Alexa-App
app-other = der App deines Assistenten

# Without an article, so that they follow "für"; .dat follows "bei".
category-groceries = Lebensmittel
    .dat = Lebensmitteln
category-restaurants = Restaurants
category-coffee = Kaffee
category-transport = Fahrten
category-fuel = Sprit
category-shopping = Shopping
category-health = Gesundheit
category-entertainment = Freizeit
category-travel = Reisen
category-utilities = Nebenkosten
category-insurance = Versicherungen
category-rent = Miete
category-subscriptions = Abos
category-cash = Bargeld
category-fees = Bankgebühren
category-income = Einkommen
category-pets = Haustiere
    .dat = Haustieren
category-kids = Kinder
    .dat = Kindern
category-card-payment = Kartenabrechnungen
category-loan-payment = Kreditraten
category-transfer = Überweisungen

# What is paid, said with its article.
amount-kind-minimum = der Mindestbetrag
    .acc = den Mindestbetrag
amount-kind-statement = der Abrechnungsbetrag
    .acc = den Abrechnungsbetrag
amount-kind-full = der volle Betrag
    .acc = den vollen Betrag
amount-kind-other = der genannte Betrag
    .acc = den genannten Betrag

card-kind-credit = deine Kreditkarte
    .acc = deine Kreditkarte
    .dat = deiner Kreditkarte
card-kind-debit = deine Girocard
    .acc = deine Girocard
    .dat = deiner Girocard

# .acc follows "um".
human-topic-charge = eine Abbuchung
human-topic-card = deine Karte
human-topic-loan = dein Kredit
    .acc = deinen Kredit
human-topic-transfer = eine Zahlung
human-topic-account = dein Konto
human-topic-bill = eine Rechnung

# Clauses that follow "Bescheid".
alert-kind-paid = wenn dein Gehalt kommt
alert-kind-low-balance = wenn dein Kontostand niedrig ist
alert-kind-large-charge = wenn viel abgebucht wird
alert-kind-subscription-rise = wenn ein Abo teurer wird
alert-kind-bill-due = bevor eine Rechnung fällig ist
alert-kind-fraud = wenn etwas nach Betrug aussieht
alert-kind-refund = wenn eine Erstattung kommt
alert-kind-all = sobald sich etwas tut
