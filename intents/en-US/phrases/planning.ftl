# What fits before payday, how low it gets, goals, budgets.

plan-known-bills = That counts the bills I know of, not everyday spending.
    .b = I've taken off the bills I know of, and nothing else.
    .c = Bills I know of are counted, everyday spending isn't.
plan-minimum = For your { $account } it counts the minimum only.
    .b = Of your { $account } bill, only the minimum is counted.
    .c = Your { $account } is counted with its minimum.
plan-no-account = I can't tell, because I don't see a checking account.
    .b = Without a checking account to look at, I can't tell.
    .c = I don't see a checking account, so I can't tell.
plan-approval = Your bank's app asks you to approve that first.
    .b = Approve it in your bank's app, and it's done.
    .c = Your bank wants your okay for that, in its app.
plan-refused = Your bank didn't take that. Nothing was changed.
    .b = Your bank won't allow that, so all stays as it was.
    .c = That isn't possible at your bank. It's all as before.
plan-other-currency = That has to be in your account's own currency.
    .b = I need that in the currency of your account.
    .c = Your account has another currency. Try it in that one.

afford-amount-question = How much is it?
    .b = What does it cost?
    .c = How much would that be?
afford-yes = Yes. After bills until { $day } you'd still have { $left }, with { $amount } spent.
    .b = Yes. With { $amount } spent and bills paid, you'd have { $left } until { $day }.
    .c = You can. That leaves { $left } after { $amount } and bills until { $day }.
afford-tight = Just about. After bills until { $day } you'd have only { $left }, with { $amount } spent.
    .b = It would be tight. With { $amount } spent and bills paid, { $left } lasts until { $day }.
    .c = Barely. That leaves { $left } after { $amount } and bills until { $day }.
afford-no = No. With { $amount } spent, bills until { $day } would leave you { $left } short.
    .b = Not before { $day }. After bills, { $amount } would put you { $left } short.
    .c = No. Bills come first, and { $amount } more leaves you { $left } short until { $day }.
afford-private-yes = Yes, with some room to spare before { $day }.
    .b = Yes. There's room for it until { $day }.
    .c = You have some room for that before { $day }.
afford-private-tight = Just about. It's tight until { $day }.
    .b = Barely. There's little room before { $day }.
    .c = It would be tight until { $day }.
afford-private-no = No, not before { $day }.
    .b = No. Your bills until { $day } need that.
    .c = Not until { $day }, after your bills.
afford-safe = You can spend { $free } until { $day }. That keeps { $cushion } aside.
    .b = Until { $day }, { $free } is free to spend. I've kept { $cushion } aside.
    .c = After bills there's { $free } to spend until { $day }, with { $cushion } kept aside.
afford-nothing = After bills, nothing is really free until { $day }.
    .b = Bills need what's there until { $day }.
    .c = Until { $day }, your bills need nearly all of it.
afford-other-currency = That's another currency than your account's. Tell me the amount in yours.
    .b = Your account has another currency. Try the amount in that one.
    .c = I need the amount in your account's own currency.
afford-no-payday = I can't tell, because I don't know your next payday.
    .b = I don't see when you're paid next, so I can't tell yet.
    .c = That depends on your next payday, and I don't know it.
afford-payday-question = When is it?
    .b = When do you get paid?
    .c = What day is that?
afford-payday-reprompt = Try: Friday.
    .b = Try: on Monday.
    .c = Try: tomorrow.

forecast-none = I need about two months of history to predict that. I can tell you what's there now.
    .b = There isn't enough history yet. It takes about two months.
    .c = I can't predict that yet. I'd need two months to go by.
forecast-day = { FORM($account, "full") } should have { $amount } { $day }.
    .b = { $day } there should be { $amount } in { FORM($account, "full") }.
    .c = You should have { $amount } in { FORM($account, "full") } { $day }.
forecast-day-short = { FORM($account, "full") } would be { $amount } short { $day }.
    .b = { $day }, { FORM($account, "full") } would be short by { $amount }.
    .c = You'd be { $amount } short in { FORM($account, "full") } { $day }.
forecast-fine = You should be fine. Your lowest point is { $amount } { $day }.
    .b = That should work out. At the lowest you'd have { $amount } { $day }.
    .c = It looks fine. The lowest you'd get is { $amount } { $day }.
forecast-tight = It gets tight { $day }, with { $amount } left.
    .b = You'd be down to { $amount } { $day }.
    .c = Your lowest point is tight: { $amount } { $day }.
forecast-short = You'd run short { $day }, by { $amount }.
    .b = It doesn't reach. You'd be { $amount } short { $day }.
    .c = You'd be overdrawn { $day }, by { $amount }.
forecast-private-fine = You should be fine. Your lowest point is { $day }.
    .b = That should work out. It's lowest { $day }.
    .c = It looks fine, with the lowest point { $day }.
forecast-private-tight = You should be fine, though it gets tight { $day }.
    .b = It should reach, but it's tight { $day }.
    .c = It works out, with little left { $day }.
forecast-private-short = You'd run short { $day }.
    .b = It doesn't reach. You'd be short { $day }.
    .c = You'd be overdrawn { $day }.
forecast-counts = That counts known bills, and spending like the last two months.
    .b = I've counted known bills, and spending as in the last two months.
    .c = It assumes known bills, and the spending of your last two months.
forecast-wait = Holding back on other spending until then would help.
    .b = It would help to hold back on other spending until then.
    .c = What you don't spend until then helps.
forecast-move-question = Want to move money from savings?
    .b = Should we move money from savings?
    .c = Would you like to move some from savings?

goal-share = Your goal { $goal } is at { $percent }.
    .b = { $goal } is { $percent } there.
    .c = You have { $percent } of your goal { $goal }.
goal-reached = You've reached your goal { $goal }.
    .b = { $goal } is all there.
    .c = Your goal { $goal } is complete.
goal-pace = At this pace you'll be there { $month }.
    .b = As it goes now, you'll get there { $month }.
    .c = Going on like this, you're there { $month }.
goal-this-month = At this pace you'll be there this month.
    .b = As it goes now, you'll get there this month.
    .c = Going on like this, you're there this month.
goal-no-pace = I can't tell when you'll be there, as little was added of late.
    .b = Too little was added of late to tell when you'll be there.
    .c = When you'll be there I can't tell, with so little added of late.
goal-paused = It's paused for now.
    .b = You've paused it.
    .c = It's resting at the moment.
goal-more = You need { $amount } more.
    .b = There's { $amount } to go.
    .c = It takes { $amount } more.
goal-saved = Of late you've put aside { $amount } a month.
    .b = You've been saving { $amount } a month.
    .c = Lately, { $amount } a month went there.
goal-needed = It takes { $amount } a month to be there { $month }.
    .b = To be there { $month }, put aside { $amount } a month.
    .c = With { $amount } a month you're there { $month }.
goal-list = You have { $count ->
    [one] 1 goal
   *[other] { $count } goals
}: { $items }.
    .b = There { $count ->
    [one] is 1 goal
   *[other] are { $count } goals
}: { $items }.
    .c = Your { $count ->
    [one] goal
   *[other] { $count } goals
}: { $items }.
goal-item = { $goal } at { $percent }
goal-name = { $goal }
goal-which-question = Which goal, { $goals }?
    .b = Do you mean { $goals }?
    .c = Which one is it, { $goals }?
goal-none = You have no goal called { $said }.
    .b = I don't see a goal called { $said }.
    .c = There's no goal by the name of { $said }.
goal-none-any = You have no savings goals yet. Try: create a goal for Japan.
    .b = There are no goals yet. Try: create a goal for a bike.
    .c = I don't see any goals. Try: create a goal for Japan.
goal-start-question = Want to start one?
    .b = Should we start one?
    .c = Would you like to start it?
goal-name-question = What's it for?
    .b = What do you want to save for?
    .c = What should I call it?
goal-name-reprompt = Its name is enough.
    .b = Try: Japan.
    .c = Just the name.
goal-amount-question = How much should it be?
    .b = What amount?
    .c = How much?
goal-exists = You have a goal called { $goal } already.
    .b = There's a goal called { $goal } already.
    .c = Your goal { $goal } is already there.
goal-create-question = Should I start a goal called { $goal }, with { $amount } to save?
    .b = Start a goal called { $goal } of { $amount }?
    .c = Shall I set up { $goal } with { $amount } to save?
goal-created = Done. Your goal { $goal } is set up, with { $amount } to save.
    .b = It's set up: { $goal }, with { $amount } to save.
    .c = Your new goal is { $goal }, and { $amount } is the aim.
goal-change-question = Should I change your goal { $goal } to { $amount }?
    .b = Change { $goal } to { $amount }?
    .c = Shall I make it { $amount } for { $goal }?
goal-changed = Done. Your goal { $goal } is { $amount } now.
    .b = It's changed: { $goal } is { $amount } now.
    .c = { $goal } has an aim of { $amount } now.
goal-add-question = Should I prepare a transfer of { $amount } for { $goal }?
    .b = Prepare a transfer of { $amount } for { $goal }?
    .c = Shall I get a transfer of { $amount } ready, for { $goal }?
goal-pause-question = Should I pause your goal { $goal }?
    .b = Pause { $goal }?
    .c = Shall I let { $goal } rest?
goal-now-paused = Done. Your goal { $goal } is paused.
    .b = It's paused: { $goal }.
    .c = { $goal } is resting now.
goal-paused-already = Your goal { $goal } is paused already.
    .b = { $goal } is already paused.
    .c = You've paused { $goal } before.
goal-resume-question = Should I go on with your goal { $goal }?
    .b = Go on with { $goal }?
    .c = Shall I start { $goal } again?
goal-now-running = Done. Your goal { $goal } goes on.
    .b = It goes on: { $goal }.
    .c = { $goal } is running again.
goal-runs-already = Your goal { $goal } isn't paused.
    .b = { $goal } is running already.
    .c = You haven't paused { $goal }.

budget-left = You have { $amount } left for { $category }, with { $count ->
    [one] 1 day
   *[other] { $count } days
} to go.
    .b = There's { $amount } left for { $category }, for { $count ->
    [one] 1 more day
   *[other] { $count } more days
}.
    .c = For { $category } you have { $amount } left, and { $count ->
    [one] 1 day
   *[other] { $count } days
} to go.
budget-over = You're { $amount } over on { $category }, with { $count ->
    [one] 1 day
   *[other] { $count } days
} to go.
    .b = Your budget for { $category } is over by { $amount }, with { $count ->
    [one] 1 more day
   *[other] { $count } more days
} this month.
    .c = On { $category } you've gone { $amount } over, with { $count ->
    [one] 1 day
   *[other] { $count } days
} left.
budget-limit = The budget is { $limit } a month.
    .b = Your limit is { $limit } a month.
    .c = That's out of { $limit } a month.
budget-private = You're within your budget for { $category }.
    .b = Your budget for { $category } is holding.
    .c = On { $category } you're inside your budget.
budget-private-over = You're over your budget for { $category }.
    .b = Your budget for { $category } is used up.
    .c = On { $category } you've gone past your budget.
budget-all-within = You're within { $count ->
    [one] your budget
   *[other] all { $count } of your budgets
}.
    .b = { $count ->
    [one] Your budget holds
   *[other] All { $count } of your budgets hold
} so far this month.
    .c = So far you're inside { $count ->
    [one] your budget
   *[other] all { $count } of your budgets
}.
budget-all-over = You're over on { $count ->
    [one] 1 budget
   *[other] { $count } budgets
}: { $items }.
    .b = { $count ->
    [one] 1 budget is
   *[other] { $count } budgets are
} over: { $items }.
    .c = You've gone past { $count ->
    [one] 1 budget
   *[other] { $count } budgets
}: { $items }.
budget-item = { $category } by { $amount }
budget-item-private = { $category }
budget-tightest = The tightest is { $category }, with { $amount } left.
    .b = Closest to its limit is { $category }, with { $amount } left.
    .c = Keep an eye on { $category }: { $amount } left.
budget-none = There's no budget for { $category }.
    .b = You have no budget for { $category }.
    .c = I don't see a budget for { $category }.
budget-none-any = You haven't set any budgets. Try: set a groceries budget of 400 dollars.
    .b = There are no budgets yet. Try: set a coffee budget of 50 dollars.
    .c = I don't see any budgets. Try: set a travel budget of 300 dollars.
budget-unknown = I don't know { $category } as a kind of spending. Try: groceries.
    .b = There's no kind of spending called { $category }. Try: travel.
    .c = I can't sort spending into { $category }. Try: restaurants.
budget-set-one-question = Want to set one?
    .b = Should we set one?
    .c = Would you like to set one?
budget-category-question = For what kind of spending?
    .b = What is it for?
    .c = Which kind of spending?
budget-category-reprompt = Try: groceries.
    .b = Try: travel.
    .c = Try: coffee.
budget-amount-question = How much a month?
    .b = What should the limit be?
    .c = How much should it be?
budget-set-question = Should I set { $amount } a month for { $category }?
    .b = Set { $amount } a month for { $category }?
    .c = Shall I make it { $amount } a month for { $category }?
budget-set = Done. Your budget for { $category } is { $amount } a month.
    .b = It's set: { $amount } a month for { $category }.
    .c = For { $category } you have { $amount } a month now.
budget-warn-question = Should I have your bank warn you at { $amount } for { $category }?
    .b = Warn you at { $amount } for { $category }?
    .c = Shall your bank warn you at { $amount } for { $category }?
budget-warn-set = Done. Your bank will warn you at { $amount } for { $category }.
    .b = It's set: a warning at { $amount } for { $category }.
    .c = At { $amount } for { $category }, your bank will warn you.
