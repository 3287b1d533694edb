# Credit, the credit score, rates, points, loans, the bank's numbers, where British English says it otherwise.

score-source = { $bureau } updated it { $day }.
    .b = It's from { $bureau }, updated { $day }.
    .c = That's { $bureau }'s number, updated { $day }.
rate-no-promotion = I don't see an introductory rate.
    .b = There's no introductory rate that I can see.
    .c = No introductory rate is running.
rewards-cash = You have { $amount } of cashback.
    .b = Your cashback is { $amount }.
    .c = There's { $amount } of cashback for you.
rewards-private-short = There isn't enough to use yet. Your bank's app has the number.
    .b = You need some more before you can use them. Your bank's app says how many.
    .c = It's not quite enough to use yet. See your bank's app for how much.
loan-payoff = Settling it today would cost { $amount }. That figure holds until { $day }.
    .b = The settlement figure is { $amount }, good until { $day }.
    .c = To settle it you'd pay { $amount }. That's good until { $day }.
loan-principal = You've paid off { $amount } of what you borrowed on your { $account } this year.
    .b = This year, { $amount } came off what you borrowed on your { $account }.
    .c = Your { $account } came down by { $amount } this year.
routing-number = The sort code is { $number }.
    .b = Your bank's sort code is { $number }.
    .c = It's { $number }.
numbers-question = Shall I put the numbers for { FORM($account, "full") } into your bank's app?
    .b = Would you like the numbers for { FORM($account, "full") } in your bank's app?
    .c = Shall I have those for { FORM($account, "full") } put into your bank's app?
