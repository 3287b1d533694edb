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
recent-first-period = { $count ->
    [one] One charge { $period }: { $items }.
   *[other] { $count } charges { $period }, newest first: { $items }.
}
    .b = { $count ->
    [one] There was one charge { $period }: { $items }.
   *[other] There were { $count } charges { $period }. The newest: { $items }.
}
    .c = { $count ->
    [one] I see one charge { $period }: { $items }.
   *[other] I see { $count } charges { $period }. The latest: { $items }.
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
    [one] It's still pending.
   *[other] All of them are still pending.
}
    .b = { $count ->
    [one] It hasn't cleared yet.
   *[other] None of them has cleared yet.
}
    .c = { $count ->
    [one] That one is pending.
   *[other] They're all pending.
}
recent-none = I see no charges { $period }.
    .b = There were no charges { $period }.
    .c = Nothing was charged { $period }.
recent-none-account = I see no charges on { $account } { $period }.
    .b = There were no charges on { $account } { $period }.
    .c = Nothing was charged to { $account } { $period }.
recent-private = { $count ->
    [one] There was one charge { $period }.
   *[other] There were { $count } charges { $period }.
} I'm leaving out the amounts.
    .b = { $count ->
    [one] I see one charge { $period }.
   *[other] I see { $count } charges { $period }.
} I won't say the amounts aloud.
    .c = { $count ->
    [one] One charge { $period }.
   *[other] { $count } charges { $period }.
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
deposits-first-period = { $count ->
    [one] One deposit { $period }: { $items }.
   *[other] { $count } deposits { $period }, newest first: { $items }.
}
    .b = { $count ->
    [one] There was one deposit { $period }: { $items }.
   *[other] There were { $count } deposits { $period }. The newest: { $items }.
}
    .c = { $count ->
    [one] One came in { $period }: { $items }.
   *[other] { $count } came in { $period }. The latest: { $items }.
}
deposits-none = I see no deposits { $period }.
    .b = Nothing came in { $period }.
    .c = There were no deposits { $period }.
deposits-private = { $count ->
    [one] One deposit came in { $period }.
   *[other] { $count } deposits came in { $period }.
} I'm leaving out the amounts.
    .b = { $count ->
    [one] I see one deposit { $period }.
   *[other] I see { $count } deposits { $period }.
} I won't say the amounts aloud.
    .c = { $count ->
    [one] There was one deposit { $period }.
   *[other] There were { $count } deposits { $period }.
} I'm keeping the amounts quiet.

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

pending-question = Want to hear pending charges?
    .b = Should I check pending charges?
    .c = Would you like what's pending?
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
    .c = { $merchant } charged you { $count } times { $period }, { $total } in total.
merchant-latest = The latest was { $amount } { $day }.
    .b = The last one was { $amount } { $day }.
    .c = The newest is { $amount } { $day }.
merchant-one = One charge from { $merchant }: { $amount } { $day }.
    .b = { $merchant } charged you once: { $amount } { $day }.
    .c = Just one charge from { $merchant }, { $amount } { $day }.
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
