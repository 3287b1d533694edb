# Parts that sentences are put together from: money, days, periods, accounts, lists.

and-sign = and
nameless = Unnamed
amount-hidden = an amount

sign-dot = dot
sign-slash = slash
sign-colon = colon
sign-dash = dash
ordinal = { $n ->
    [1] first
    [2] second
    [3] third
    [4] fourth
    [5] fifth
   *[other] sixth
}

money-USD-major = { $n ->
    [one] { $number } dollar
   *[other] { $number } dollars
}
money-USD-minor = { $n ->
    [one] { $number } cent
   *[other] { $number } cents
}
money-EUR-major = { $n ->
    [one] { $number } euro
   *[other] { $number } euros
}
money-EUR-minor = { $n ->
    [one] { $number } cent
   *[other] { $number } cents
}
money-PLN-major = { $n ->
    [one] { $number } zloty
   *[other] { $number } zlotys
}
money-PLN-minor = { $n ->
    [one] { $number } grosz
   *[other] { $number } groszy
}
money-GBP-major = { $n ->
    [one] { $number } pound
   *[other] { $number } pounds
}
money-GBP-minor = { $n ->
    [one] { $number } penny
   *[other] { $number } pence
}
money-CHF-major = { $n ->
    [one] { $number } Swiss franc
   *[other] { $number } Swiss francs
}
money-CHF-minor = { $n ->
    [one] { $number } centime
   *[other] { $number } centimes
}
money-JPY-major = { $n ->
    [one] { $number } yen
   *[other] { $number } yen
}
money-MXN-major = { $n ->
    [one] { $number } Mexican peso
   *[other] { $number } Mexican pesos
}
money-MXN-minor = { $n ->
    [one] { $number } centavo
   *[other] { $number } centavos
}
money-CAD-major = { $n ->
    [one] { $number } Canadian dollar
   *[other] { $number } Canadian dollars
}
money-CAD-minor = { $n ->
    [one] { $number } cent
   *[other] { $number } cents
}
money-other-major = { $number } { $code }
money-other-minor = { $number } hundredths of { $code }
money-both = { $major } and { $minor }
money-about = about { $money }

weekday = { $n ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
month = { $n ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

day-today = today
day-yesterday = yesterday
day-tomorrow = tomorrow
day-past-week = on { $weekday }
day-coming-week = on { $weekday }, the { NUMBER($day, type: "ordinal") ->
    [one] { $day }st
    [two] { $day }nd
    [few] { $day }rd
   *[other] { $day }th
}
day-this-year = on { $month } { NUMBER($day, type: "ordinal") ->
    [one] { $day }st
    [two] { $day }nd
    [few] { $day }rd
   *[other] { $day }th
}
day-other-year = on { $month } { NUMBER($day, type: "ordinal") ->
    [one] { $day }st
    [two] { $day }nd
    [few] { $day }rd
   *[other] { $day }th
}, { $year }
date-this-year = { $month } { NUMBER($day, type: "ordinal") ->
    [one] { $day }st
    [two] { $day }nd
    [few] { $day }rd
   *[other] { $day }th
}
date-other-year = { $month } { NUMBER($day, type: "ordinal") ->
    [one] { $day }st
    [two] { $day }nd
    [few] { $day }rd
   *[other] { $day }th
}, { $year }

period-this-week = so far this week
period-last-week = last week
period-weekend = over the weekend
period-this-month = so far this month
period-last-month = last month
period-month = in { $month }
period-month-year = in { $month } { $year }
period-this-year = so far this year
period-last-year = last year
period-year = in { $year }
period-days = in the last { $days } days
period-two-years = in the last two years
period-range = from { $from } to { $to }

percent = { $number } percent
time = { $minutes ->
    [0] { $hour12 } { $half }
   *[other] { $hour12 }:{ $minute } { $half }
}

account-checking = checking
account-savings = savings
account-card = card
account-loan = loan
account-own = { $name }
account-brand = { $name }
account-ending = { $account } ending { $digits }
account-listed-deposit = { FORM($account, "full") }
account-listed-card = your { $account }
account-listed-loan = your { $account }
account-owned-item = { FORM($account, "full") }
account-owed-item = your { $account }

list-two = { $before } and { $item }
list-more = { $before }, { $item }
list-last = { $before }, and { $item }
choice-two = { $before } or { $item }
choice-more = { $before }, { $item }
choice-last = { $before }, or { $item }

app-alexa = the Alexa app
app-other = your assistant's app

category-groceries = groceries
category-restaurants = restaurants
category-coffee = coffee
category-transport = transport
category-fuel = gas
category-shopping = shopping
category-health = health
category-entertainment = entertainment
category-travel = travel
category-utilities = utilities
category-insurance = insurance
category-rent = rent
category-subscriptions = subscriptions
category-cash = cash withdrawals
category-fees = bank fees
category-income = income
category-pets = pets
category-kids = the kids
category-card-payment = card payments
category-loan-payment = loan payments
category-transfer = transfers
