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
recent-none-account = I see no charges on { FORM($account, "full") } { $period }.
    .b = I find no charges on { FORM($account, "full") } { $period }.
    .c = No charge on { FORM($account, "full") } shows up { $period }.
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
pending-none-account = Nothing is pending on { FORM($account, "full") }.
    .b = There are no pending charges on { FORM($account, "full") }.
    .c = No charge on { FORM($account, "full") } is waiting to clear.
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

merchant-each = Newest first: { $items }.
    .b = They are, newest first: { $items }.
    .c = One by one: { $items }.
item-of-merchant = { $amount } { $day }
last-charge = Your last charge at { $merchant } was { $amount } { $day }.
    .b = { $merchant } charged you last { $day }: { $amount }.
    .c = The latest at { $merchant } was { $amount } { $day }.
last-private = You were last at { $merchant } { $day }.
    .b = { $merchant } charged you last { $day }.
    .c = The latest charge at { $merchant } was { $day }.
last-none = I don't see { $merchant } in the past year.
    .b = There's nothing from { $merchant } in the past year.
    .c = { $merchant } doesn't show up in the past year.
largest-one = Your largest charge { $period } was { $items }.
    .b = The biggest charge { $period }: { $items }.
    .c = Nothing cost more { $period } than { $items }.
largest-list = Your { $count } largest charges { $period }: { $items }.
    .b = The { $count } biggest { $period }: { $items }.
    .c = These { $count } cost the most { $period }: { $items }.
largest-next = After that, { $items }.
    .b = Next comes { $items }.
    .c = Then { $items }.
largest-private = Your largest charge { $period } was at { $merchant } { $day }.
    .b = The biggest charge { $period } was from { $merchant } { $day }.
    .c = Nothing cost more { $period } than { $merchant } { $day }.
largest-question = Want the next largest?
    .b = Should I go on to the next largest?
    .c = Would you like the one after that?
deposit-yes = Yes. { $amount } from { $merchant } arrived { $day }.
    .b = Yes, { $merchant } paid { $amount } { $day }.
    .c = Yes. { $amount } came in from { $merchant } { $day }.
deposit-yes-private = Yes, the money from { $merchant } came in { $day }.
    .b = Yes, { $merchant } paid { $day }.
    .c = Yes. The deposit from { $merchant } arrived { $day }.
deposit-yes-several = Yes, { $count } deposits { $period }: { $items }.
    .b = Yes. I count { $count } deposits { $period }: { $items }.
    .c = Yes, money came in { $count } times { $period }: { $items }.
deposit-last = You were last paid { $amount } by { $merchant } { $day }.
    .b = The last pay was { $amount } from { $merchant } { $day }.
    .c = { $merchant } last paid { $amount } { $day }.
deposit-last-private = The last one from { $merchant } came in { $day }.
    .b = { $merchant } last paid { $day }.
    .c = From { $merchant }, the last one arrived { $day }.
deposit-usually = It usually comes { $day }.
    .b = Going by the last ones, it usually comes { $day }.
    .c = It usually arrives { $day }.
deposit-irregular = I see no regular payday.
    .b = It follows no regular rhythm.
    .c = The days differ too much to tell.
deposit-not-yet = Not yet. It usually comes { $day }.
    .b = Not yet. Going by the last ones, it usually arrives { $day }.
    .c = It isn't in yet. It usually comes { $day }.
deposit-not-yet-last = Not yet. The last one from { $merchant } came in { $day }.
    .b = It isn't in yet. { $merchant } last paid { $day }.
    .c = Not yet. From { $merchant }, the last one arrived { $day }.
deposit-no = No, I see no deposits { $period }.
    .b = No. Nothing arrived { $period }.
    .c = No deposit shows up { $period }.
deposit-no-amount = No, I see no deposit of { $amount } { $period }.
    .b = No. A deposit of { $amount } doesn't show up { $period }.
    .c = No, nothing of { $amount } arrived { $period }.
deposit-none-payer = I don't see anything from { $payer } { $period }.
    .b = Nothing from { $payer } arrived { $period }.
    .c = No, there's nothing from { $payer } { $period }.
explain-charge = That's { $amount } to { $merchant } { $day }, on { FORM($account, "full") }.
    .b = You paid { $merchant } { $amount } { $day }, on { FORM($account, "full") }.
    .c = It's { $amount } from { $merchant } { $day }, on { FORM($account, "full") }.
explain-charge-private = That's a charge from { $merchant } { $day }, on { FORM($account, "full") }.
    .b = You paid { $merchant } { $day }, on { FORM($account, "full") }.
    .c = It's from { $merchant } { $day }, on { FORM($account, "full") }.
explain-charge-alone = That's { $amount } to { $merchant } { $day }.
    .b = You paid { $merchant } { $amount } { $day }.
    .c = It's { $amount } from { $merchant } { $day }.
explain-charge-alone-private = That's a charge from { $merchant } { $day }.
    .b = You paid { $merchant } { $day }.
    .c = It's from { $merchant } { $day }.
explain-deposit = That's { $amount } from { $merchant } that came in { $day }.
    .b = { $merchant } paid you { $amount } { $day }.
    .c = It's { $amount } that { $merchant } sent you { $day }.
explain-first = It's their first charge in a year.
    .b = They hadn't charged you before, as far as a year back.
    .c = I see no earlier charge of theirs in the past year.
explain-monthly = It comes every month.
    .b = They charge you about once a month.
    .c = It's a monthly charge.
explain-before = { $count ->
    [one] You paid them once before in the past year.
   *[other] You paid them { $count } times before in the past year.
}
    .b = { $count ->
        [one] There's one earlier charge of theirs in the past year.
       *[other] There are { $count } earlier charges of theirs in the past year.
    }
    .c = { $count ->
        [one] They charged you one other time within a year.
       *[other] They charged you { $count } other times within a year.
    }
explain-question = Is it yours?
    .b = Was that you?
    .c = Does it look like yours?
explain-none-amount = I see no charge of { $amount } { $period }.
    .b = A charge of { $amount } doesn't show up { $period }.
    .c = There's no charge of { $amount } { $period }.
explain-nearest = The nearest is { $amount } at { $merchant } { $day }.
    .b = The closest one is { $amount } at { $merchant } { $day }.
    .c = There is { $amount } at { $merchant } { $day }.
explain-nearest-private = The nearest is one at { $merchant } { $day }.
    .b = The closest one is at { $merchant } { $day }.
    .c = There is one at { $merchant } { $day }.
explain-nearest-question = Is that the one?
    .b = Is it that one?
    .c = Do you mean that one?
refund-yes = Yes. { $merchant } returned { $amount } to { FORM($account, "full") } { $day }.
    .b = Yes, { $amount } came back from { $merchant } to { FORM($account, "full") } { $day }.
    .c = Yes. { $merchant } gave back { $amount } to { FORM($account, "full") } { $day }.
refund-yes-private = Yes, the refund from { $merchant } came in { $day }.
    .b = Yes. { $merchant } paid you back { $day }.
    .c = Yes, { $merchant } returned the money { $day }.
refunds-several = Yes, { $count } refunds { $period }: { $items }.
    .b = Yes. I count { $count } refunds { $period }: { $items }.
    .c = Yes, money came back { $count } times { $period }: { $items }.
refunds-private = Yes, { $count } refunds { $period }. I'm leaving out the amounts.
    .b = Yes. I count { $count } refunds { $period }. I won't say the amounts aloud.
    .c = Yes, { $count } refunds arrived { $period }. I'm keeping the amounts quiet.
refund-not-yet = Not yet. You paid { $merchant } { $day }.
    .b = It isn't in yet. You paid { $merchant } { $day }.
    .c = Not yet. Your payment to { $merchant } was { $day }.
refund-none = I see no refund { $period }.
    .b = No refund shows up { $period }.
    .c = There's no refund { $period } that I can see.
refund-time = Refunds often take five to ten days.
    .b = They often take five to ten days.
    .c = It often takes five to ten days until one shows up.
check-cleared = Yes, check { $number } for { $amount } cleared { $day }.
    .b = Yes. Check { $number } for { $amount } went through { $day }.
    .c = Yes, check { $number } was cashed { $day }, for { $amount }.
check-cleared-private = Yes, check { $number } cleared { $day }.
    .b = Yes. Check { $number } went through { $day }.
    .c = Yes, check { $number } was cashed { $day }.
check-out = Not yet. Check { $number } to { $payee } for { $amount } is still out.
    .b = Check { $number } to { $payee } for { $amount } hasn't been cashed yet.
    .c = No, { $payee } hasn't cashed check { $number } for { $amount } yet.
check-out-private = Not yet. Check { $number } is still out.
    .b = Check { $number } hasn't been cashed yet.
    .c = No, nobody has cashed check { $number } yet.
check-deposit-out = The check you deposited isn't in yet.
    .b = Your deposited check hasn't gone through yet.
    .c = Not yet. The deposited check is still on its way.
check-deposit-cleared = Yes, the check you deposited cleared { $day }, for { $amount }.
    .b = Yes. Your deposited check for { $amount } went through { $day }.
    .c = Yes, the { $amount } from your check came in { $day }.
check-deposit-cleared-private = Yes, the check you deposited cleared { $day }.
    .b = Yes. Your deposited check went through { $day }.
    .c = Yes, the money from your check came in { $day }.
check-held = Not all of it. Your check for { $amount } is on hold until { $date }.
    .b = Your check for { $amount } is held until { $date }.
    .c = The bank holds your check for { $amount } until { $date }.
check-held-private = Not all of it. Your check is on hold until { $date }.
    .b = Your deposited check is held until { $date }.
    .c = The bank holds your check until { $date }.
check-held-part = { $amount } of it is available now.
    .b = You can use { $amount } of it already.
    .c = Of that, { $amount } is there to use.
check-bounced = Check { $number } for { $amount } came back unpaid { $day }.
    .b = Yes, check { $number } for { $amount } bounced { $day }.
    .c = Check { $number } wasn't paid. It came back { $day }, for { $amount }.
check-bounced-private = Check { $number } came back unpaid { $day }.
    .b = Yes, check { $number } bounced { $day }.
    .c = Check { $number } wasn't paid. It came back { $day }.
check-deposit-bounced = The check you deposited for { $amount } came back unpaid { $day }.
    .b = Yes, your deposited check for { $amount } bounced { $day }.
    .c = Your check for { $amount } wasn't paid. It came back { $day }.
check-deposit-bounced-private = The check you deposited came back unpaid { $day }.
    .b = Yes, your deposited check bounced { $day }.
    .c = The check you deposited wasn't paid. It came back { $day }.
check-none = Check { $number } hasn't shown up in the last 60 days.
    .b = I don't see check { $number } in the last 60 days.
    .c = There's no check { $number } in the last 60 days.
check-none-payee = I see no check to { $payee } in the last 60 days.
    .b = There's no check to { $payee } in the last 60 days.
    .c = No check to { $payee } has shown up in the last 60 days.
check-none-amount = I see no check for { $amount } in the last 60 days.
    .b = There's no check for { $amount } in the last 60 days.
    .c = No check for { $amount } has shown up in the last 60 days.
checks-none = I see no checks in the last 60 days.
    .b = There are no checks in the last 60 days.
    .c = No check has shown up in the last 60 days.
checks-out = { $count ->
    [one] One check hasn't cleared: { $items }.
   *[other] { $count } checks haven't cleared: { $items }.
}
    .b = { $count ->
    [one] One check is still out: { $items }.
   *[other] { $count } checks are still out: { $items }.
}
    .c = { $count ->
    [one] Nobody has cashed this one yet: { $items }.
   *[other] Nobody has cashed these { $count } yet: { $items }.
}
checks-out-private = { $count ->
    [one] One check hasn't cleared.
   *[other] { $count } checks haven't cleared.
}
    .b = { $count ->
        [one] One check is still out.
       *[other] { $count } checks are still out.
    }
    .c = { $count ->
        [one] One check hasn't been cashed.
       *[other] { $count } checks haven't been cashed.
    }
checks-all-cleared = All your checks have cleared.
    .b = None of your checks is still out.
    .c = Every check you wrote has gone through.
check-item = { $amount } to { $payee }
check-which-question = One you wrote, or one you deposited?
    .b = Did you write that check, or deposit it?
    .c = Do you mean a check you wrote, or one you deposited?
check-which-reprompt = Say wrote, or deposited.
    .b = Just say deposited, or wrote.
    .c = Wrote or deposited will do.
yes-done = Good to know.
    .b = All right, good.
    .c = Okay, thanks.
merchant-yes = Yes.
    .b = Yes, they did.
    .c = Yes, that's so.
merchant-twice = Yes, it looks like it: { $amount } twice, the last { $day }.
    .b = Yes. I see { $amount } from { $merchant } twice, the last { $day }.
    .c = It looks like it. { $merchant } shows { $amount } twice, the last { $day }.
merchant-twice-private = Yes, it looks like it: the same amount twice, the last { $day }.
    .b = Yes. I see the same amount from { $merchant } twice, the last { $day }.
    .c = It looks like it. { $merchant } shows one amount twice, the last { $day }.
merchant-not-twice = No, I see no charge from { $merchant } twice { $period }.
    .b = No. No charge from { $merchant } shows up twice { $period }.
    .c = No, each charge from { $merchant } { $period } stands alone.
deposit-no-amount-private = No, I see no such deposit { $period }.
    .b = No. A deposit like that doesn't show up { $period }.
    .c = No, nothing of that amount arrived { $period }.
explain-none-amount-private = I see no charge of that amount { $period }.
    .b = A charge of that amount doesn't show up { $period }.
    .c = There's no charge of that amount { $period }.
check-none-amount-private = I see no check of that amount in the last 60 days.
    .b = There's no check of that amount in the last 60 days.
    .c = No check of that amount has shown up in the last 60 days.
