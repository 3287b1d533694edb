# Payments out and in, what is pending, and payments to one shop, where British English says it otherwise.

recent-first = { $count ->
    [one] Your last payment: { $items }.
   *[other] Your last { $count }: { $items }.
}
    .b = { $count ->
    [one] The newest payment is { $items }.
   *[other] The { $count } newest are { $items }.
}
    .c = { $count ->
    [one] Your latest payment: { $items }.
   *[other] Your latest { $count }: { $items }.
}
recent-first-period = { $count } payments { $period }. The newest: { $items }.
    .b = I count { $count } payments { $period }, newest first: { $items }.
    .c = Out of { $count } payments { $period }, the newest: { $items }.
recent-all-period = { $count ->
    [one] One payment { $period }: { $items }.
   *[other] { $count } payments { $period }: { $items }.
}
    .b = { $count ->
    [one] I count one payment { $period }: { $items }.
   *[other] I count { $count } payments { $period }: { $items }.
}
    .c = { $count ->
    [one] Just one payment { $period }: { $items }.
   *[other] That's { $count } payments { $period }: { $items }.
}
recent-none = I see no payments { $period }.
    .b = I find no payments { $period }.
    .c = No payment shows up { $period }.
recent-none-account = I see no payments from your { $account } { $period }.
    .b = Nothing went out of your { $account } { $period }.
    .c = No payment from your { $account } shows up { $period }.
recent-private = { $count ->
    [one] One payment { $period }.
   *[other] { $count } payments { $period }.
} I'm leaving out the amounts.
    .b = { $count ->
    [one] I count one payment { $period }.
   *[other] I count { $count } payments { $period }.
} I won't say the amounts aloud.
    .c = { $count ->
    [one] Just one payment { $period }.
   *[other] That's { $count } payments { $period }.
} I'm keeping the amounts quiet.
deposits-first = { $count ->
    [one] The last payment in: { $items }.
   *[other] The last { $count } payments in: { $items }.
}
    .b = { $count ->
    [one] The newest payment in is { $items }.
   *[other] The { $count } newest payments in are { $items }.
}
    .c = { $count ->
    [one] What came in last: { $items }.
   *[other] The last { $count } that came in: { $items }.
}
deposits-first-period = { $count } payments reached you { $period }. The newest: { $items }.
    .b = Money came in { $count } times { $period }, newest first: { $items }.
    .c = Out of { $count } incoming payments { $period }, the newest: { $items }.
deposits-all-period = { $count ->
    [one] One payment arrived { $period }: { $items }.
   *[other] { $count } payments arrived { $period }: { $items }.
}
    .b = { $count ->
    [one] Money came in once { $period }: { $items }.
   *[other] Money came in { $count } times { $period }: { $items }.
}
    .c = { $count ->
    [one] Just one payment reached you { $period }: { $items }.
   *[other] { $count } payments reached you { $period }: { $items }.
}
deposits-question = Want to hear what came in?
    .b = Shall I read what came in?
    .c = Would you like to hear what's been paid in?
recent-shown = { $count ->
    [one] Here's your latest payment.
   *[other] Here are your latest { $count } payments.
}
    .b = { $count ->
    [one] This is your newest payment.
   *[other] These are your { $count } newest payments.
}
    .c = { $count ->
    [one] Here's the last payment.
   *[other] Here are the last { $count } payments.
}
deposits-shown = { $count ->
    [one] Here's your latest payment in.
   *[other] Here are your latest { $count } payments in.
}
    .b = { $count ->
    [one] This is the newest payment in.
   *[other] These are the { $count } newest payments in.
}
    .c = { $count ->
    [one] Here's the last payment in.
   *[other] Here are the last { $count } payments in.
}
deposits-none = I see no incoming payments { $period }.
    .b = Nothing arrived { $period }.
    .c = No money reached you { $period }.
deposits-private = { $count ->
    [one] One payment arrived { $period }.
   *[other] { $count } payments arrived { $period }.
} I'm leaving out the amounts.
    .b = { $count ->
    [one] Money came in once { $period }.
   *[other] Money came in { $count } times { $period }.
} I won't say the amounts aloud.
    .c = { $count ->
    [one] Just one payment reached you { $period }.
   *[other] { $count } payments reached you { $period }.
} I'm keeping the amounts quiet.
item-charges = { $amount } in { $count } payments at { $merchant } { $day }
item-charges-of-day = { $amount } in { $count } payments at { $merchant }
title-charges = Recent payments
title-deposits = Money in
more-question = { $count ->
    [one] Want the next one?
   *[other] Want the next { $count }?
}
    .b = { $count ->
    [one] Shall I read one more?
   *[other] Shall I read { $count } more?
}
    .c = { $count ->
    [one] Would you like one more?
   *[other] Would you like { $count } more?
}
pending-question = Want to hear the pending payments?
    .b = Shall I check for pending payments?
    .c = Would you like to hear what's pending?
pending-first = { $count } payments are pending, { $total } in total: { $items }.
    .b = There are { $count } pending payments, { $total } together: { $items }.
    .c = { $total } is pending in { $count } payments: { $items }.
pending-one = One payment is pending: { $amount } at { $merchant }.
    .b = There's one pending payment, { $amount } at { $merchant }.
    .c = Just one is pending, { $amount } at { $merchant }.
pending-none = Nothing is pending.
    .b = There are no pending payments.
    .c = No payment is waiting to clear.
pending-none-account = Nothing is pending on { FORM($account, "full") }.
    .b = There are no pending payments on { FORM($account, "full") }.
    .c = No payment on { FORM($account, "full") } is waiting to clear.
pending-none-merchant = Nothing from { $merchant } is pending.
    .b = There's no pending payment to { $merchant }.
    .c = No payment to { $merchant } is waiting to clear.
pending-private = { $count ->
    [one] One payment is pending.
   *[other] { $count } payments are pending.
} I'm leaving out the amounts.
    .b = { $count ->
    [one] There's one pending payment.
   *[other] There are { $count } pending payments.
} I won't say the amounts aloud.
    .c = { $count ->
    [one] One payment hasn't cleared.
   *[other] { $count } payments haven't cleared.
} I'm keeping the amounts quiet.
merchant-which-question = Which shop do you mean?
    .b = What's the shop called?
    .c = Which shop should I look for?
merchant-which-reprompt = Say its name, like Tesco.
    .b = Name it, like Boots.
    .c = Name any shop, like Tesco.
merchant-total = { $count } payments to { $merchant } { $period }, { $total } in total.
    .b = You had { $count } payments to { $merchant } { $period }, { $total } together.
    .c = { $merchant } shows { $count } payments { $period }, { $total } in total.
merchant-one = One payment to { $merchant } { $period }: { $amount } { $day }.
    .b = You paid { $merchant } once { $period }: { $amount } { $day }.
    .c = Just one payment to { $merchant } { $period }, { $amount } { $day }.
merchant-private = { $count ->
    [one] Yes, one payment to { $merchant } { $period }.
   *[other] Yes, { $count } payments to { $merchant } { $period }.
} I'm leaving out the amounts.
    .b = { $count ->
    [one] There's one payment to { $merchant } { $period }.
   *[other] There are { $count } payments to { $merchant } { $period }.
} I won't say the amounts aloud.
    .c = { $count ->
    [one] I see one payment to { $merchant } { $period }.
   *[other] I see { $count } payments to { $merchant } { $period }.
} I'm keeping the amounts quiet.
further-question = Shall I look further back?
    .b = Want me to look further back?
    .c = Would you like me to look back two years?
last-charge = You last paid { $merchant } { $amount } { $day }.
    .b = { $merchant } last took { $amount } { $day }.
    .c = The latest at { $merchant } was { $amount } { $day }.
last-private = You were last at { $merchant } { $day }.
    .b = { $merchant } last took a payment { $day }.
    .c = The latest payment to { $merchant } was { $day }.
largest-one = Your largest payment { $period } was { $items }.
    .b = The biggest payment { $period }: { $items }.
    .c = Nothing cost more { $period } than { $items }.
largest-list = Your { $count } largest payments { $period }: { $items }.
    .b = The { $count } biggest { $period }: { $items }.
    .c = These { $count } cost the most { $period }: { $items }.
largest-private = Your largest payment { $period } was to { $merchant } { $day }.
    .b = The biggest payment { $period } went to { $merchant } { $day }.
    .c = Nothing cost more { $period } than { $merchant } { $day }.
largest-question = Want the next largest?
    .b = Shall I go on to the next largest?
    .c = Would you like the one after that?
deposit-yes-private = Yes, the money from { $merchant } came in { $day }.
    .b = Yes, { $merchant } paid { $day }.
    .c = Yes. The payment from { $merchant } arrived { $day }.
deposit-yes-several = Yes, { $count } payments reached you { $period }: { $items }.
    .b = Yes. { $count } payments arrived { $period }: { $items }.
    .c = Yes, money came in { $count } times { $period }: { $items }.
deposit-last = You were last paid { $amount } by { $merchant } { $day }.
    .b = Your last pay was { $amount } from { $merchant } { $day }.
    .c = { $merchant } last paid { $amount } { $day }.
deposit-no = No, I see no incoming payment { $period }.
    .b = No. Nothing arrived { $period }.
    .c = No, no money reached you { $period }.
deposit-no-amount = No, I don't see { $amount } arriving { $period }.
    .b = No. An incoming payment of { $amount } doesn't show up { $period }.
    .c = No, nothing of { $amount } arrived { $period }.
explain-charge = That's { $amount } to { $merchant } { $day }, on your { $account }.
    .b = You paid { $merchant } { $amount } { $day }, on your { $account }.
    .c = It's { $amount } taken by { $merchant } { $day }, on your { $account }.
explain-charge-private = That's a payment to { $merchant } { $day }, on your { $account }.
    .b = You paid { $merchant } { $day }, on your { $account }.
    .c = It went to { $merchant } { $day }, on your { $account }.
explain-charge-alone = That's { $amount } to { $merchant } { $day }.
    .b = You paid { $merchant } { $amount } { $day }.
    .c = It's { $amount } taken by { $merchant } { $day }.
explain-charge-alone-private = That's a payment to { $merchant } { $day }.
    .b = You paid { $merchant } { $day }.
    .c = It went to { $merchant } { $day }.
explain-first = It's the first time in a year that you've paid them.
    .b = They hadn't taken a payment before, as far as a year back.
    .c = I see no earlier payment to them in the past year.
explain-monthly = It goes out every month.
    .b = They take a payment about once a month.
    .c = It's a monthly payment.
explain-before = { $count ->
    [one] You paid them once before in the past year.
   *[other] You paid them { $count } times before in the past year.
}
    .b = { $count ->
        [one] There's one earlier payment to them in the past year.
       *[other] There are { $count } earlier payments to them in the past year.
    }
    .c = { $count ->
        [one] You've paid them one other time within a year.
       *[other] You've paid them { $count } other times within a year.
    }
explain-none-amount = I see no payment of { $amount } { $period }.
    .b = A payment of { $amount } doesn't show up { $period }.
    .c = There's no payment of { $amount } { $period }.
refund-yes = Yes. { $merchant } refunded { $amount } to your { $account } { $day }.
    .b = Yes, { $amount } came back from { $merchant } to your { $account } { $day }.
    .c = Yes. { $merchant } gave back { $amount } to your { $account } { $day }.
refund-yes-private = Yes, the refund from { $merchant } came in { $day }.
    .b = Yes. { $merchant } paid you back { $day }.
    .c = Yes, { $merchant } refunded you { $day }.
check-cleared = Yes, cheque { $number } for { $amount } cleared { $day }.
    .b = Yes. Cheque { $number } for { $amount } went through { $day }.
    .c = Yes, cheque { $number } was cashed { $day }, for { $amount }.
check-cleared-private = Yes, cheque { $number } cleared { $day }.
    .b = Yes. Cheque { $number } went through { $day }.
    .c = Yes, cheque { $number } was cashed { $day }.
check-out = Not yet. Cheque { $number } to { $payee } for { $amount } is still outstanding.
    .b = Cheque { $number } to { $payee } for { $amount } hasn't been paid in yet.
    .c = No, { $payee } hasn't paid in cheque { $number } for { $amount } yet.
check-out-private = Not yet. Cheque { $number } is still outstanding.
    .b = Cheque { $number } hasn't been paid in yet.
    .c = No, nobody has paid in cheque { $number } yet.
check-deposit-out = The cheque you paid in isn't in yet.
    .b = The cheque you paid in hasn't gone through yet.
    .c = Not yet. The cheque you paid in is still on its way.
check-deposit-cleared = Yes, the cheque you paid in cleared { $day }, for { $amount }.
    .b = Yes. The cheque you paid in for { $amount } went through { $day }.
    .c = Yes, the { $amount } from your cheque came in { $day }.
check-deposit-cleared-private = Yes, the cheque you paid in cleared { $day }.
    .b = Yes. The cheque you paid in went through { $day }.
    .c = Yes, the money from your cheque came in { $day }.
check-held = Not all of it. Your cheque for { $amount } is on hold until { $date }.
    .b = Your cheque for { $amount } is held until { $date }.
    .c = The bank holds your cheque for { $amount } until { $date }.
check-held-private = Not all of it. Your cheque is on hold until { $date }.
    .b = The cheque you paid in is held until { $date }.
    .c = The bank holds your cheque until { $date }.
check-bounced = Cheque { $number } for { $amount } came back unpaid { $day }.
    .b = Yes, cheque { $number } for { $amount } bounced { $day }.
    .c = Cheque { $number } wasn't paid. It came back { $day }, for { $amount }.
check-bounced-private = Cheque { $number } came back unpaid { $day }.
    .b = Yes, cheque { $number } bounced { $day }.
    .c = Cheque { $number } wasn't paid. It came back { $day }.
check-deposit-bounced = The cheque you paid in for { $amount } came back unpaid { $day }.
    .b = Yes, the cheque you paid in for { $amount } bounced { $day }.
    .c = Your cheque for { $amount } wasn't paid. It came back { $day }.
check-deposit-bounced-private = The cheque you paid in came back unpaid { $day }.
    .b = Yes, the cheque you paid in bounced { $day }.
    .c = The cheque you paid in wasn't paid. It came back { $day }.
check-none = Cheque { $number } hasn't shown up in the last 60 days.
    .b = I don't see cheque { $number } in the last 60 days.
    .c = There's no cheque { $number } in the last 60 days.
check-none-payee = I see no cheque to { $payee } in the last 60 days.
    .b = There's no cheque to { $payee } in the last 60 days.
    .c = No cheque to { $payee } has shown up in the last 60 days.
check-none-amount = I see no cheque for { $amount } in the last 60 days.
    .b = There's no cheque for { $amount } in the last 60 days.
    .c = No cheque for { $amount } has shown up in the last 60 days.
checks-none = I see no cheques in the last 60 days.
    .b = There are no cheques in the last 60 days.
    .c = No cheque has shown up in the last 60 days.
checks-out = { $count ->
    [one] One cheque hasn't cleared: { $items }.
   *[other] { $count } cheques haven't cleared: { $items }.
}
    .b = { $count ->
    [one] One cheque is still outstanding: { $items }.
   *[other] { $count } cheques are still outstanding: { $items }.
}
    .c = { $count ->
    [one] Nobody has cashed this one yet: { $items }.
   *[other] Nobody has cashed these { $count } yet: { $items }.
}
checks-out-private = { $count ->
    [one] One cheque hasn't cleared.
   *[other] { $count } cheques haven't cleared.
}
    .b = { $count ->
        [one] One cheque is still outstanding.
       *[other] { $count } cheques are still outstanding.
    }
    .c = { $count ->
        [one] One cheque hasn't been cashed.
       *[other] { $count } cheques haven't been cashed.
    }
checks-all-cleared = All your cheques have cleared.
    .b = None of your cheques is still outstanding.
    .c = Every cheque you wrote has gone through.
check-which-question = One you wrote, or one you paid in?
    .b = Did you write that cheque, or pay it in?
    .c = Do you mean a cheque you wrote, or one you paid in?
check-which-reprompt = Say wrote, or paid in.
    .b = Just say paid in, or wrote.
    .c = Wrote or paid in will do.
merchant-not-twice = No, I see no payment to { $merchant } twice { $period }.
    .b = No. No payment to { $merchant } shows up twice { $period }.
    .c = No, each payment to { $merchant } { $period } stands alone.
deposit-no-amount-private = No, I see no such payment { $period }.
    .b = No. A payment like that hasn't arrived { $period }.
    .c = No, nothing of that amount arrived { $period }.
explain-none-amount-private = I see no payment of that amount { $period }.
    .b = A payment of that amount doesn't show up { $period }.
    .c = There's no payment of that amount { $period }.
check-none-amount-private = I see no cheque of that amount in the last 60 days.
    .b = There's no cheque of that amount in the last 60 days.
    .c = No cheque of that amount has shown up in the last 60 days.
