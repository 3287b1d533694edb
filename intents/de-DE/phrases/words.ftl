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

day-today = heute
day-yesterday = gestern
day-tomorrow = morgen
day-past-week = am { $weekday }
day-coming-week = am kommenden { $weekday }
day-this-year = am { $day }. { $month }
day-other-year = am { $day }. { $month } { $year }
# After "zum" and "vom".
date-this-year = { $day }. { $month }
date-other-year = { $day }. { $month } { $year }

period-this-week = diese Woche
period-last-week = letzte Woche
period-weekend = am Wochenende
period-this-month = diesen Monat
period-last-month = letzten Monat
period-month = im { $month }
period-month-year = im { $month } { $year }
period-this-year = dieses Jahr
period-last-year = letztes Jahr
period-year = im Jahr { $year }
period-days = in den letzten { $days } Tagen
period-two-years = in den letzten zwei Jahren
period-range = vom { $from } bis zum { $to }

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
account-own = dein Konto { $name }
    .acc = dein Konto { $name }
    .dat = deinem Konto { $name }
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
