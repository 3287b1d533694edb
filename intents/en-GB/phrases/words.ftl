# Parts that British English says in other words.

account-checking = current account
    .full = your current account
account-savings = savings account
    .full = your savings account
account-brand = { $name }
    .full = your { $name }
list-last = { $before } and { $item }
choice-last = { $before } or { $item }
category-fuel = petrol
category-restaurants = eating out
percent = { $number } per cent
money-GBP-major = { $n ->
    [one] { $number } pound
   *[other] { $number } pounds
}
money-GBP-minor = { $n ->
    [one] { $number } penny
   *[other] { $number } pence
}

day-coming-week = on { $weekday } the { NUMBER($day, type: "ordinal") ->
    [one] { $day }st
    [two] { $day }nd
    [few] { $day }rd
   *[other] { $day }th
}
day-this-year = on the { NUMBER($day, type: "ordinal") ->
    [one] { $day }st
    [two] { $day }nd
    [few] { $day }rd
   *[other] { $day }th
} of { $month }
day-other-year = on the { NUMBER($day, type: "ordinal") ->
    [one] { $day }st
    [two] { $day }nd
    [few] { $day }rd
   *[other] { $day }th
} of { $month } { $year }
date-this-year = the { NUMBER($day, type: "ordinal") ->
    [one] { $day }st
    [two] { $day }nd
    [few] { $day }rd
   *[other] { $day }th
} of { $month }
date-other-year = the { NUMBER($day, type: "ordinal") ->
    [one] { $day }st
    [two] { $day }nd
    [few] { $day }rd
   *[other] { $day }th
} of { $month } { $year }
