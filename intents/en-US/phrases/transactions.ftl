# Charges, deposits, pending charges, and charges at one merchant.

recent-first = { $count ->
    [one] Your last charge: { $items }.
   *[other] Your last { $count }: { $items }.
}
    .b = { $count ->
    [one] The newest charge is { $items }.
   *[other] The { $count } newest are { $items }.
}
    .c = { $count ->
    [one] Your latest charge: { $items }.
   *[other] Your latest { $count }: { $items }.
}
recent-first-period = { $count } charges { $period }. The newest: { $items }.
    .b = I count { $count } charges { $period }, newest first: { $items }.
    .c = Out of { $count } charges { $period }, the newest: { $items }.
recent-all-period = { $count ->
    [one] One charge { $period }: { $items }.
   *[other] { $count } charges { $period }: { $items }.
}
    .b = { $count ->
    [one] I count one charge { $period }: { $items }.
   *[other] I count { $count } charges { $period }: { $items }.
}
    .c = { $count ->
    [one] Just one charge { $period }: { $items }.
   *[other] That's { $count } charges { $period }: { $items }.
}
recent-next = Next: { $items }.
    .b = Then { $items }.
    .c = Before that, { $items }.
recent-pending = { $count ->
    [one] One of them is still pending.
   *[other] { $count } of them are still pending.
}
    .b = { $count ->
    [one] One hasn't cleared yet.
   *[other] { $count } haven't cleared yet.
}
    .c = { $count ->
    [one] One is pending.
   *[other] { $count } are pending.
}
recent-all-pending = { $count ->
    [1] It's still pending.
    [2] Both are still pending.
   *[other] All of them are still pending.
}
    .b = { $count ->
    [1] It hasn't cleared yet.
    [2] Neither has cleared yet.
   *[other] None of them has cleared yet.
}
    .c = { $count ->
    [1] That one is pending.
    [2] Both are pending.
   *[other] They're all pending.
}
recent-none = I see no charges { $period }.
    .b = I find no charges { $period }.
    .c = No charge shows up { $period }.
recent-none-account = I see no charges on { $account } { $period }.
    .b = I find no charges on { $account } { $period }.
    .c = No charge on { $account } shows up { $period }.
recent-private = { $count ->
    [one] One charge { $period }.
   *[other] { $count } charges { $period }.
} I'm leaving out the amounts.
    .b = { $count ->
    [one] I count one charge { $period }.
   *[other] I count { $count } charges { $period }.
} I won't say the amounts aloud.
    .c = { $count ->
    [one] Just one charge { $period }.
   *[other] That's { $count } charges { $period }.
} I'm keeping the amounts quiet.

deposits-first = { $count ->
    [one] The last deposit: { $items }.
   *[other] The last { $count } deposits: { $items }.
}
    .b = { $count ->
    [one] The newest deposit is { $items }.
   *[other] The { $count } newest deposits are { $items }.
}
    .c = { $count ->
    [one] What came in last: { $items }.
   *[other] The last { $count } that came in: { $items }.
}
deposits-first-period = { $count } deposits { $period }. The newest: { $items }.
    .b = I count { $count } deposits { $period }, newest first: { $items }.
    .c = Out of { $count } deposits { $period }, the newest: { $items }.
deposits-all-period = { $count ->
    [one] One deposit { $period }: { $items }.
   *[other] { $count } deposits { $period }: { $items }.
}
    .b = { $count ->
    [one] I count one deposit { $period }: { $items }.
   *[other] I count { $count } deposits { $period }: { $items }.
}
    .c = { $count ->
    [one] Just one deposit { $period }: { $items }.
   *[other] That's { $count } deposits { $period }: { $items }.
}
deposits-question = Want to hear what came in?
    .b = Should I read what came in?
    .c = Would you like to hear the deposits?
recent-shown = { $count ->
    [one] Here's your latest charge.
   *[other] Here are your latest { $count } charges.
}
    .b = { $count ->
    [one] This is your newest charge.
   *[other] These are your { $count } newest charges.
}
    .c = { $count ->
    [one] Here's the last charge.
   *[other] Here are the last { $count } charges.
}
deposits-shown = { $count ->
    [one] Here's your latest deposit.
   *[other] Here are your latest { $count } deposits.
}
    .b = { $count ->
    [one] This is your newest deposit.
   *[other] These are your { $count } newest deposits.
}
    .c = { $count ->
    [one] Here's the last deposit.
   *[other] Here are the last { $count } deposits.
}
deposits-none = I see no deposits { $period }.
    .b = I find no deposits { $period }.
    .c = No deposit shows up { $period }.
deposits-private = { $count ->
    [one] One deposit { $period }.
   *[other] { $count } deposits { $period }.
} I'm leaving out the amounts.
    .b = { $count ->
    [one] I count one deposit { $period }.
   *[other] I count { $count } deposits { $period }.
} I won't say the amounts aloud.
    .c = { $count ->
    [one] Just one deposit { $period }.
   *[other] That's { $count } deposits { $period }.
} I'm keeping the amounts quiet.

item-charges = { $amount } in { $count } charges at { $merchant } { $day }
item-charges-of-day = { $amount } in { $count } charges at { $merchant }
item-fee = { $amount } for { $merchant } { $day }
item-fee-of-day = { $amount } for { $merchant }
item-charge = { $amount } at { $merchant } { $day }
item-deposit = { $amount } from { $merchant } { $day }
item-pending = { $amount } at { $merchant }
item-deposit-of-day = { $amount } from { $merchant }
row-merchant = { $merchant }
row-day = { $day }
row-amount = { $amount } { $day }
row-both = { $merchant }, { $day }
title-charges = Recent charges
title-deposits = Recent deposits

more-question = { $count ->
    [one] Want the next one?
   *[other] Want the next { $count }?
}
    .b = { $count ->
    [one] Should I read one more?
   *[other] Should I read { $count } more?
}
    .c = { $count ->
    [one] Would you like one more?
   *[other] Would you like { $count } more?
}
more-reprompt = Say next, or stop.
    .b = Say more, or stop.
    .c = Just say next.
page-end = That was all.
    .b = That's the end of the list.
    .c = There's nothing after that.
page-nothing = I haven't started a list yet.
    .b = There's no list to go through yet.
    .c = We haven't begun a list.

pending-question = Want to hear the pending charges?
    .b = Should I check for pending charges?
    .c = Would you like to hear what's pending?
pending-reprompt = Say yes, or no.
    .b = Yes or no will do.
    .c = Just say yes.
pending-first = { $count } charges are pending, { $total } in total: { $items }.
    .b = There are { $count } pending charges, { $total } together: { $items }.
    .c = { $total } is pending in { $count } charges: { $items }.
pending-one = One charge is pending: { $amount } at { $merchant }.
    .b = There's one pending charge, { $amount } at { $merchant }.
    .c = Just one is pending, { $amount } at { $merchant }.
pending-hold = The { $merchant } hold may still change.
    .b = What { $merchant } holds may still change.
    .c = The hold by { $merchant } isn't final.
pending-none = Nothing is pending.
    .b = There are no pending charges.
    .c = No charge is waiting to clear.
pending-none-account = Nothing is pending on { $account }.
    .b = There are no pending charges on { $account }.
    .c = No charge on { $account } is waiting to clear.
pending-none-merchant = Nothing from { $merchant } is pending.
    .b = There's no pending charge from { $merchant }.
    .c = No charge from { $merchant } is waiting to clear.
pending-private = { $count ->
    [one] One charge is pending.
   *[other] { $count } charges are pending.
} I'm leaving out the amounts.
    .b = { $count ->
    [one] There's one pending charge.
   *[other] There are { $count } pending charges.
} I won't say the amounts aloud.
    .c = { $count ->
    [one] One charge hasn't cleared.
   *[other] { $count } charges haven't cleared.
} I'm keeping the amounts quiet.

merchant-which-question = Which store do you mean?
    .b = What's the store called?
    .c = Which store should I look for?
merchant-which-reprompt = Say its name, like Target.
    .b = Name it, like Target.
    .c = Name any store, like Target.
merchant-choice-question = Did you mean { $choices }?
    .b = Was that { $choices }?
    .c = Is it { $choices }?
merchant-choice-reprompt = Say the name once more.
    .b = Name the one you mean.
    .c = Just say its name.
merchant-item = { $merchant }
merchant-total = { $count } charges from { $merchant } { $period }, { $total } in total.
    .b = You had { $count } charges from { $merchant } { $period }, { $total } together.
    .c = { $merchant } shows { $count } charges { $period }, { $total } in total.
merchant-latest = The latest was { $amount } { $day }.
    .b = The last one was { $amount } { $day }.
    .c = The newest is { $amount } { $day }.
merchant-one = One charge from { $merchant } { $period }: { $amount } { $day }.
    .b = { $merchant } charged you once { $period }: { $amount } { $day }.
    .c = Just one charge from { $merchant } { $period }, { $amount } { $day }.
merchant-refund = { $count ->
    [one] A refund of { $amount } came back.
   *[other] { $count } refunds came back, { $amount } together.
}
    .b = { $count ->
    [one] They gave { $amount } back.
   *[other] They gave { $amount } back in { $count } refunds.
}
    .c = { $count ->
    [one] You got { $amount } back.
   *[other] You got { $amount } back, in { $count } refunds.
}
merchant-none = I found nothing from { $merchant } { $period }.
    .b = There's nothing from { $merchant } { $period }.
    .c = I don't see { $merchant } { $period }.
merchant-private = { $count ->
    [one] Yes, one charge from { $merchant } { $period }.
   *[other] Yes, { $count } charges from { $merchant } { $period }.
} I'm leaving out the amounts.
    .b = { $count ->
    [one] There's one charge from { $merchant } { $period }.
   *[other] There are { $count } charges from { $merchant } { $period }.
} I won't say the amounts aloud.
    .c = { $count ->
    [one] I see one charge from { $merchant } { $period }.
   *[other] I see { $count } charges from { $merchant } { $period }.
} I'm keeping the amounts quiet.
further-question = Should I look further back?
    .b = Want me to look further back?
    .c = Would you like me to look back two years?
further-reprompt = Say yes, or no.
    .b = Yes or no will do.
    .c = Just say yes.
