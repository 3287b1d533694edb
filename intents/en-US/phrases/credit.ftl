# Credit, the credit score, rates, points, loans, the bank's numbers.

credit-left = Your { $account } has { $left } of credit left, out of { $limit }.
    .b = You have { $left } of credit left on your { $account }, out of { $limit }.
    .c = There's { $left } left of the { $limit } on your { $account }.
credit-left-only = Your { $account } has { $left } of credit left.
    .b = You have { $left } of credit left on your { $account }.
    .c = There's { $left } of credit left on your { $account }.
credit-over = Your { $account } is { $amount } over its limit.
    .b = You're { $amount } over the limit of your { $account }.
    .c = The limit of your { $account } is passed by { $amount }.
credit-used-up = Your { $account } is at its limit, so nothing is left.
    .b = There's no credit left on your { $account }.
    .c = All of the credit on your { $account } is used.
credit-share = That's { $percent } of the limit used.
    .b = You've used { $percent } of the limit.
    .c = Of the limit, { $percent } is used.
credit-private = You've used { $percent } of the limit of your { $account }.
    .b = Your { $account } is at { $percent } of its limit.
    .c = Of the limit of your { $account }, { $percent } is used.
credit-unknown = I can't see what's left on your { $account }.
    .b = Your bank doesn't tell me what's left on your { $account }.
    .c = What's left on your { $account } isn't shared with me.
credit-none = I don't see a credit card in your linked accounts.
    .b = There's no credit card among your linked accounts.
    .c = None of your linked accounts is a credit card.

score-up = Your score is { $score }, up { $points ->
    [one] 1 point
   *[other] { $points } points
} since { $day }.
    .b = It's { $score }. That's up { $points ->
    [one] 1 point
   *[other] { $points } points
} since { $day }.
    .c = You're at { $score }, { $points ->
    [one] 1 point
   *[other] { $points } points
} higher than on { $day }.
score-down = Your score is { $score }, down { $points ->
    [one] 1 point
   *[other] { $points } points
} since { $day }.
    .b = It's { $score }. That's down { $points ->
    [one] 1 point
   *[other] { $points } points
} since { $day }.
    .c = You're at { $score }, { $points ->
    [one] 1 point
   *[other] { $points } points
} lower than on { $day }.
score-same = Your score is { $score }, the same as on { $day }.
    .b = It's { $score }, and hasn't moved since { $day }.
    .c = You're at { $score }, just like on { $day }.
score-source = { $bureau } updated it { $day }.
    .b = It's from { $bureau }, updated { $day }.
    .c = That's { $bureau }'s number, made { $day }.
score-why = I wasn't told why it moved.
    .b = What moved it isn't shared with me.
    .c = The reason for it isn't in what I get.
score-private-up = Your score has gone up since { $day }. Your bank's app has the number.
    .b = It's up since { $day }. The number is in your bank's app.
    .c = Your score is higher than on { $day }. See your bank's app for it.
score-private-down = Your score has gone down since { $day }. Your bank's app has the number.
    .b = It's down since { $day }. The number is in your bank's app.
    .c = Your score is lower than on { $day }. See your bank's app for it.
score-private-same = Your score hasn't moved since { $day }. Your bank's app has the number.
    .b = It's the same as on { $day }. The number is in your bank's app.
    .c = Your score is just as it was on { $day }. See your bank's app for it.
score-none = Your bank doesn't share a score with me. You can see it in their app.
    .b = I don't get a score from your bank. Their app may show one.
    .c = There's no score that I can see. Look in your bank's app.

rate-purchases = Your { $account } charges { $rate } on purchases.
    .b = Purchases on your { $account } cost { $rate } a year.
    .c = On purchases, your { $account } charges { $rate }.
rate-owed = Your { $account } charges { $rate } a year.
    .b = You pay { $rate } a year on your { $account }.
    .c = The rate on your { $account } is { $rate } a year.
rate-earns = Your { $account } earns { $rate } a year.
    .b = You get { $rate } a year on your { $account }.
    .c = The rate on your { $account } is { $rate } a year.
rate-cash = Cash taken with your { $account } costs { $rate } a year, from the first day.
    .b = On cash, your { $account } charges { $rate } a year, right away.
    .c = A cash advance on your { $account } costs { $rate } a year, from day one.
rate-promotion = Your { $rate } offer ends on { $day }.
    .b = There's an offer of { $rate } until { $day }.
    .c = Until { $day } you have an offer of { $rate }.
rate-no-promotion = I don't see an intro rate.
    .b = There's no intro rate that I can see.
    .c = No intro rate is running.
rate-fixed = The rate is fixed.
    .b = That rate stays the same.
    .c = It's a fixed rate.
rate-variable = The rate can change.
    .b = That rate isn't fixed.
    .c = It's a rate that can move.
rate-none = I can't see a rate for your { $account }. Your latest statement has it.
    .b = Your bank doesn't give me a rate for your { $account }. Look at your latest statement.
    .c = The rate for your { $account } isn't shared with me. Your statement shows it.
rate-none-any = I don't see an account of that kind. Your latest statement may help.
    .b = There's no such account that I can see. Your latest statement may help.
    .c = I can't find an account like that. Look at your latest statement.
interest-earned = Your { $account } has earned { $amount } in interest this year.
    .b = So far this year, your { $account } made { $amount } in interest.
    .c = This year you got { $amount } in interest on your { $account }.
interest-paid = You've paid { $amount } in interest on your { $account } this year.
    .b = So far this year, your { $account } cost { $amount } in interest.
    .c = This year your { $account } took { $amount } in interest.
interest-nothing = There was no interest on your { $account } this year.
    .b = Your { $account } has had no interest this year.
    .c = No interest on your { $account } so far this year.
interest-private = I'm keeping the interest on your { $account } quiet.
    .b = I won't say the interest on your { $account } aloud.
    .c = The interest on your { $account } stays unsaid here.

rewards-points-worth = You have { $points } points, worth { $amount }.
    .b = There are { $points } points, worth { $amount }.
    .c = You've collected { $points } points. They're worth { $amount }.
rewards-points = You have { $points } points.
    .b = There are { $points } points.
    .c = You've collected { $points } points.
rewards-cash = You have { $amount } of cash back.
    .b = Your cash back is { $amount }.
    .c = There's { $amount } of cash back for you.
rewards-expiring = { $points } of them expire { $day }.
    .b = Use { $points } of them soon, as they expire { $day }.
    .c = Of those, { $points } expire { $day }.
rewards-lasting = None expire this year.
    .b = All of them last past this year.
    .c = No points run out this year.
rewards-missing = You need { $points } points more before you can use them.
    .b = Another { $points } points, and you can use them.
    .c = With { $points } points more you can use them.
rewards-enough = That's enough to use them.
    .b = You can use them already.
    .c = You've got what it takes to use them.
rewards-use = You can use them in your bank's app.
    .b = Your bank's app is where you use them.
    .c = They're used in your bank's app.
rewards-private-enough = You have enough to use them. Your bank's app has the number.
    .b = There's enough to use. The number is in your bank's app.
    .c = You've got enough to use. See your bank's app for how much.
rewards-private-short = There isn't enough to use yet. Your bank's app has the number.
    .b = You need some more before you can use them. Your bank's app tells how many.
    .c = It's not quite enough to use yet. See your bank's app for how much.
rewards-none = Your { $account } doesn't earn rewards.
    .b = There are no rewards on your { $account }.
    .c = I see no rewards on your { $account }.

loan-payoff = A payoff today is { $amount }, good through { $day }.
    .b = Paying it off takes { $amount }, good through { $day }.
    .c = To end it you'd pay { $amount }. That's good through { $day }.
loan-next = The next { $amount } for your { $account } is due { $day }.
    .b = Your { $account } takes { $amount } next, { $day }.
    .c = You pay { $amount } on your { $account } next, due { $day }.
loan-left = Your { $account } has { $count ->
    [one] 1 payment
   *[other] { $count } payments
} left. It ends on { $day }.
    .b = There { $count ->
    [one] is 1 payment
   *[other] are { $count } payments
} left on your { $account }, the last on { $day }.
    .c = After { $count ->
    [one] 1 more payment
   *[other] { $count } more payments
} your { $account } ends, on { $day }.
loan-principal = You've paid { $amount } of principal on your { $account } this year.
    .b = This year, { $amount } of principal went to your { $account }.
    .c = Your { $account } came down by { $amount } this year.
loan-interest = Of your next { $amount }, { $interest } is interest.
    .b = Your next payment is { $amount }. Interest takes { $interest } of it.
    .c = Interest is { $interest } of your next { $amount }.
loan-private = You've paid off { $percent } of your { $account }.
    .b = Your { $account } is { $percent } paid off.
    .c = Of your { $account }, { $percent } is paid off.
loan-private-next = The next payment for your { $account } is due { $day }.
    .b = Your { $account } is next due { $day }.
    .c = You next pay on your { $account } { $day }.
loan-other = I don't see that loan. I only see your { $account }.
    .b = That loan isn't linked. What I see is your { $account }.
    .c = There's no such loan here, only your { $account }.
loan-none = I don't see a loan among your linked accounts.
    .b = None of your linked accounts is a loan.
    .c = There's no loan in your linked accounts.

routing-number = The routing number is { $number }.
    .b = Your bank's routing number is { $number }.
    .c = It's { $number }.
numbers-silent = I don't say account numbers aloud.
    .b = Account numbers are never said aloud here.
    .c = I never read account numbers out loud.
numbers-question = Should I put the numbers for { FORM($account, "full") } into your bank's app?
    .b = Want the numbers for { FORM($account, "full") } in your bank's app?
    .c = Shall I have those for { FORM($account, "full") } put into your bank's app?
numbers-sent = Done. They're in your bank's app.
    .b = They're in your bank's app now.
    .c = It's done. Look in your bank's app.
numbers-approval = Your bank's app asks you to approve that first.
    .b = Approve it in your bank's app, and they're there.
    .c = Your bank wants your okay for that, in its app.
numbers-in-app = Your bank's own app has yours.
    .b = You'll find yours in your bank's app.
    .c = Look in your bank's app for yours.
numbers-unlinked = With your bank linked, I can put yours into its app.
    .b = Once your bank is linked, I can put yours into its app.
    .c = Link your bank, and I can put yours into its app.
