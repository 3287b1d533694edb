# Payments to come, and subscriptions, where British English says it otherwise.

upcoming-first = { $count } payments up to { $date }, { $total } in total.
    .b = I see { $count } payments up to { $date }, { $total } together.
    .c = Up to { $date }, { $count } payments will leave, { $total } in all.
upcoming-count = { $count } payments up to { $date }.
    .b = I see { $count } payments up to { $date }.
    .c = Up to { $date }, { $count } payments will leave.
upcoming-one = One payment up to { $date }: { $items }.
    .b = I see one payment up to { $date }: { $items }.
    .c = Just one payment up to { $date }: { $items }.
upcoming-question = Want the rest?
    .b = Shall I read the rest?
    .c = Would you like the others?
upcoming-none = I see nothing due up to { $date }.
    .b = Nothing is due up to { $date }.
    .c = No payment shows up before { $date }.
upcoming-none-payee = I see no payment to { $merchant } up to { $date }.
    .b = Nothing to { $merchant } is due up to { $date }.
    .c = No payment to { $merchant } shows up before { $date }.
upcoming-further-question = Shall I look a month ahead?
    .b = Want me to look a month ahead?
    .c = Would you like the next month?
upcoming-private = { $count ->
    [one] One payment up to { $date }.
   *[other] { $count } payments up to { $date }.
} I'm leaving out the amounts.
    .b = { $count ->
        [one] I see one payment up to { $date }.
       *[other] I see { $count } payments up to { $date }.
    } I won't say the amounts aloud.
    .c = { $count ->
        [one] Just one payment up to { $date }.
       *[other] That's { $count } payments up to { $date }.
    } I'm keeping the amounts quiet.
subscriptions-question = Want the list?
    .b = Shall I read the list?
    .c = Would you like to hear them?
subscriptions-cancel = { $count ->
    [one] You have one subscription. You cancel it with the company itself, I can't do it for you.
   *[other] You have { $count } subscriptions. You cancel one with the company itself, I can't do it for you.
}
    .b = { $count ->
        [one] There's one. It's cancelled with the company, not here.
       *[other] There are { $count }. Each is cancelled with its company, not here.
    }
    .c = { $count ->
        [one] I see one subscription. Only you can cancel it, with the company.
       *[other] I see { $count } subscriptions. Only you can cancel one, with its company.
    }
subscriptions-trial = I can't see a free trial before the first payment.
    .b = A free trial shows up only with its first payment.
    .c = Free trials are hidden from me until the first payment.
subscription-once = { $merchant } bills you once a month, { $amount }.
    .b = Once a month, { $merchant } takes { $amount }.
    .c = You pay { $merchant } { $amount } once a month.
subscription-once-private = { $merchant } bills you once a month.
    .b = Once a month, { $merchant } takes a payment.
    .c = You pay { $merchant } once a month.
