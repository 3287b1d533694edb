# What was spent on what, comparisons, fees and interest, where British English says it otherwise.

spend-category = { $count ->
    [one] You spent { $total } on { $category } { $period }, in one purchase.
   *[other] You spent { $total } on { $category } { $period }, in { $count } purchases.
}
    .b = { $count ->
        [one] One purchase for { $category } { $period }, { $total } in all.
       *[other] { $count } purchases for { $category } { $period }, { $total } in all.
    }
    .c = { $count ->
        [one] { $total } went on { $category } { $period }, all at once.
       *[other] { $total } went on { $category } { $period }, in { $count } purchases.
    }
spend-elsewhere = { $count ->
    [one] One payment in another currency isn't counted.
   *[other] { $count } payments in other currencies aren't counted.
}
    .b = { $count ->
        [one] I left out one payment in another currency.
       *[other] I left out { $count } payments in other currencies.
    }
    .c = { $count ->
        [one] One more was in another currency.
       *[other] { $count } more were in other currencies.
    }
spend-parts = { $total } { $period }. Most went on { $items }.
    .b = You spent { $total } { $period }. The biggest parts are { $items }.
    .c = Of { $total } { $period }, the most went on { $items }.
spend-parts-question = Want to hear where the money went?
    .b = Shall I go through where it went?
    .c = Would you like to hear what it went on?
spend-category-none = I see nothing for { $category } { $period }.
    .b = Nothing went on { $category } { $period }.
    .c = No spending on { $category } shows up { $period }.
compare-more = You spent { $difference } more than { $period }.
    .b = You're up { $difference } on what you spent { $period }.
    .c = That's { $difference } more than { $period }.
compare-less = You spent { $difference } less than { $period }.
    .b = You're down { $difference } on what you spent { $period }.
    .c = That's { $difference } less than { $period }.
compare-category-more = You spent { $difference } more on { $category } than { $period }.
    .b = On { $category }, you're up { $difference } on what you spent { $period }.
    .c = That's { $difference } more on { $category } than { $period }.
compare-category-less = You spent { $difference } less on { $category } than { $period }.
    .b = On { $category }, you're down { $difference } on what you spent { $period }.
    .c = That's { $difference } less on { $category } than { $period }.
compare-merchant-more = You spent { $difference } more at { $merchant } than { $period }.
    .b = At { $merchant }, you're up { $difference } on what you spent { $period }.
    .c = That's { $difference } more at { $merchant } than { $period }.
compare-merchant-less = You spent { $difference } less at { $merchant } than { $period }.
    .b = At { $merchant }, you're down { $difference } on what you spent { $period }.
    .c = That's { $difference } less at { $merchant } than { $period }.
compare-short = Your transactions start on { $date }. I can't say what you spent { $period }.
    .b = I only see transactions from { $date } on. What you spent { $period } is unknown to me.
    .c = There's nothing before { $date }. I can't tell what you spent { $period }.
fees-refund = I can't refund a fee myself. Someone at the bank can look at it.
    .b = A fee is for someone at the bank to look at. I can't refund it.
    .c = That's decided by someone at the bank, not by me.
fees-question = Would you like me to ask someone about it?
    .b = Shall I find someone to look at it?
    .c = Would you like to talk to someone about it?
charged-interest = You paid { $total } in interest { $period }.
    .b = Your interest { $period } was { $total }.
    .c = { $total } went on interest { $period }.
