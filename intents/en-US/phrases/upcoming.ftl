# Payments to come, and subscriptions.

upcoming-first = { $count } payments through { $date }, { $total } in total.
    .b = I see { $count } payments through { $date }, { $total } together.
    .c = Through { $date }, { $count } payments will leave, { $total } in all.
upcoming-count = { $count } payments through { $date }.
    .b = I see { $count } payments through { $date }.
    .c = Through { $date }, { $count } payments will leave.
upcoming-one = One payment through { $date }: { $items }.
    .b = I see one payment through { $date }: { $items }.
    .c = Just one payment through { $date }: { $items }.
upcoming-next = Next is { $items }.
    .b = The next one is { $items }.
    .c = First comes { $items }.
upcoming-payee = That's { $items }.
    .b = It's { $items }.
    .c = Next time, it's { $items }.
upcoming-next-private = Next is { $merchant } { $day }.
    .b = The next one is { $merchant } { $day }.
    .c = Coming up: { $merchant } { $day }.
upcoming-next-account-private = Next is your { $account } payment { $day }.
    .b = The next one is your { $account } payment { $day }.
    .c = Coming up: your { $account } payment { $day }.
upcoming-rest = Then { $items }.
    .b = After that, { $items }.
    .c = These follow: { $items }.
upcoming-item = { $amount } to { $merchant } { $day }
upcoming-item-expected = an expected { $amount } to { $merchant } { $day }
upcoming-item-account = { $amount } for your { $account } { $day }
upcoming-question = Want the rest?
    .b = Should I read the rest?
    .c = Would you like the others?
upcoming-none = I see nothing scheduled through { $date }.
    .b = Nothing is due through { $date }.
    .c = No payment shows up through { $date }.
upcoming-none-payee = I see no payment to { $merchant } through { $date }.
    .b = Nothing to { $merchant } is scheduled through { $date }.
    .c = No payment to { $merchant } shows up through { $date }.
upcoming-further-question = Should I look a month ahead?
    .b = Want me to look a month ahead?
    .c = Would you like the next month?
upcoming-private = { $count ->
    [one] One payment through { $date }.
   *[other] { $count } payments through { $date }.
} I'm leaving out the amounts.
    .b = { $count ->
        [one] I see one payment through { $date }.
       *[other] I see { $count } payments through { $date }.
    } I won't say the amounts aloud.
    .c = { $count ->
        [one] Just one payment through { $date }.
       *[other] That's { $count } payments through { $date }.
    } I'm keeping the amounts quiet.
subscriptions-total = { $count ->
    [one] You have one subscription, { $total } a month.
   *[other] You have { $count } subscriptions, { $total } a month.
}
    .b = { $count ->
        [one] I see one subscription, { $total } every month.
       *[other] I see { $count } subscriptions, { $total } every month together.
    }
    .c = { $count ->
        [one] One subscription costs you { $total } a month.
       *[other] { $count } subscriptions cost you { $total } a month.
    }
subscriptions-count = { $count } subscriptions, in several currencies.
    .b = I see { $count } subscriptions, in several currencies.
    .c = You have { $count } subscriptions, paid in several currencies.
subscriptions-question = Want the list?
    .b = Should I read the list?
    .c = Would you like to hear them?
subscriptions-largest = The biggest are { $items }.
    .b = Starting with the biggest: { $items }.
    .c = The biggest first: { $items }.
subscription-item = { $merchant } at { $amount }
subscription-rise = { $merchant } went up { $difference } { $day }.
    .b = { $merchant } costs { $difference } more since it went up { $day }.
    .c = The price of { $merchant } rose by { $difference } { $day }.
subscription-rise-private = { $merchant } went up { $day }.
    .b = { $merchant } costs more since it went up { $day }.
    .c = The price of { $merchant } rose { $day }.
subscriptions-rises = { $count ->
    [one] Yes, one went up in the past year.
   *[other] Yes, { $count } went up in the past year.
}
    .b = { $count ->
        [one] Yes. One of them costs more now.
       *[other] Yes. { $count } of them cost more now.
    }
    .c = { $count ->
        [one] Yes, one price rose within a year.
       *[other] Yes, { $count } prices rose within a year.
    }
subscriptions-rises-private = { $count ->
    [one] One of them went up in the past year.
   *[other] { $count } of them went up in the past year.
}
    .b = { $count ->
        [one] One costs more than it used to.
       *[other] { $count } cost more than they used to.
    }
    .c = { $count ->
        [one] One price rose within a year.
       *[other] { $count } prices rose within a year.
    }
subscriptions-no-rise = No, none of them went up in the past year.
    .b = No. No price rose within a year.
    .c = No, they all cost what they did.
subscriptions-cancel = { $count ->
    [one] You have one subscription. You cancel it with the merchant, I can't do it for you.
   *[other] You have { $count } subscriptions. You cancel one with the merchant, I can't do it for you.
}
    .b = { $count ->
        [one] There's one. It's cancelled at the merchant, not here.
       *[other] There are { $count }. Each is cancelled at its merchant, not here.
    }
    .c = { $count ->
        [one] I see one subscription. Only you can cancel it, at the merchant.
       *[other] I see { $count } subscriptions. Only you can cancel one, at its merchant.
    }
subscriptions-trial = I can't see a free trial before it charges you.
    .b = A free trial shows up only with its first charge.
    .c = Free trials are hidden from me until the first charge.
subscriptions-private = { $count ->
    [one] One subscription.
   *[other] { $count } subscriptions.
} I'm leaving out the amounts.
    .b = { $count ->
        [one] You have one subscription.
       *[other] You have { $count } subscriptions.
    } I won't say the amounts aloud.
    .c = { $count ->
        [one] I see one subscription.
       *[other] I see { $count } subscriptions.
    } I'm keeping the amounts quiet.
subscriptions-none = I see no subscriptions.
    .b = You have no subscriptions that I can see.
    .c = No subscription shows up.
subscription-none = No, I see no subscription from { $merchant }.
    .b = No. { $merchant } isn't billing you every month.
    .c = I don't see { $merchant } among your subscriptions.
subscription-once = { $merchant } bills you once a month, { $amount }.
    .b = Once a month, { $merchant } charges { $amount }.
    .c = { $merchant } takes { $amount } once a month.
subscription-once-private = { $merchant } bills you once a month.
    .b = Once a month, { $merchant } charges you.
    .c = { $merchant } charges you once a month.
subscription-several = { $merchant } bills you { $count } times a month.
    .b = I see { $count } subscriptions from { $merchant }.
    .c = { $merchant } charges you { $count } times every month.
subscription-several-private = { $merchant } bills you { $count } times a month.
    .b = I see { $count } subscriptions from { $merchant }.
    .c = { $merchant } charges you { $count } times every month.
