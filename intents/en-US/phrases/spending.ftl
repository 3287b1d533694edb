# What was spent on what, comparisons, fees and interest.

spend-category = { $count ->
    [one] You spent { $total } on { $category } { $period }, in one purchase.
   *[other] You spent { $total } on { $category } { $period }, in { $count } purchases.
}
    .b = { $count ->
        [one] One purchase for { $category } { $period }, { $total } in all.
       *[other] { $count } purchases for { $category } { $period }, { $total } in all.
    }
    .c = { $count ->
        [one] { $total } went to { $category } { $period }, all at once.
       *[other] { $total } went to { $category } { $period }, in { $count } purchases.
    }
spend-total = You spent { $total } { $period }.
    .b = Your spending { $period }: { $total }.
    .c = In all, { $total } went out { $period }.
spend-elsewhere = { $count ->
    [one] One charge in another currency isn't counted.
   *[other] { $count } charges in other currencies aren't counted.
}
    .b = { $count ->
        [one] I left out one charge in another currency.
       *[other] I left out { $count } charges in other currencies.
    }
    .c = { $count ->
        [one] One more was in another currency.
       *[other] { $count } more were in other currencies.
    }
spend-parts = { $total } { $period }. Most went to { $items }.
    .b = You spent { $total } { $period }. The biggest parts are { $items }.
    .c = Of { $total } { $period }, the most went to { $items }.
spend-item = { $category } with { $amount }
spend-merchants = The most for { $category } { $period } went here: { $items }.
    .b = For { $category } { $period }, the biggest were { $items }.
    .c = Most of the { $category } money { $period }: { $items }.
spend-parts-question = Want to hear where the money went?
    .b = Should I go through where it went?
    .c = Would you like to hear what it went to?
spend-unknown = I don't file anything under { $said }.
    .b = There's no { $said } among my categories.
    .c = I have no category called { $said }.
spend-none = I see no spending { $period }.
    .b = Nothing was spent { $period }.
    .c = No spending shows up { $period }.
spend-category-none = I see nothing for { $category } { $period }.
    .b = Nothing went to { $category } { $period }.
    .c = No spending on { $category } shows up { $period }.
spend-category-private = { $count ->
    [one] One purchase for { $category } { $period }.
   *[other] { $count } purchases for { $category } { $period }.
} I'm leaving out the amounts.
    .b = { $count ->
        [one] I count one purchase for { $category } { $period }.
       *[other] I count { $count } purchases for { $category } { $period }.
    } I won't say the amounts aloud.
    .c = { $count ->
        [one] Just one purchase for { $category } { $period }.
       *[other] That's { $count } purchases for { $category } { $period }.
    } I'm keeping the amounts quiet.
spend-total-private = { $count ->
    [one] One purchase { $period }.
   *[other] { $count } purchases { $period }.
} I'm leaving out the amounts.
    .b = { $count ->
        [one] I count one purchase { $period }.
       *[other] I count { $count } purchases { $period }.
    } I won't say the amounts aloud.
    .c = { $count ->
        [one] Just one purchase { $period }.
       *[other] That's { $count } purchases { $period }.
    } I'm keeping the amounts quiet.
usual-above-private = Your spending is a bit above your usual for this point in the month.
    .b = You've spent somewhat more than usual for this point in the month.
    .c = It's a bit more than you usually spend by now.
usual-below-private = Your spending is a bit below your usual for this point in the month.
    .b = You've spent somewhat less than usual for this point in the month.
    .c = It's a bit less than you usually spend by now.
usual-same = Your spending is about as usual for this point in the month.
    .b = You've spent about as much as you usually do by now.
    .c = It's about your usual for this point in the month.
usual-category-above-private = Spending on { $category } is a bit above your usual for this point in the month.
    .b = You've spent somewhat more than usual on { $category } by this point.
    .c = On { $category }, it's a bit more than you usually spend by now.
usual-category-below-private = Spending on { $category } is a bit below your usual for this point in the month.
    .b = You've spent somewhat less than usual on { $category } by this point.
    .c = On { $category }, it's a bit less than you usually spend by now.
usual-category-same = Spending on { $category } is about as usual for this point in the month.
    .b = You've spent about as much as usual on { $category } by this point.
    .c = On { $category }, it's about your usual for this point in the month.
usual-above = You're { $difference } above your usual for this point in the month.
    .b = That's { $difference } more than you usually spend by now.
    .c = You've spent { $difference } more than usual by this point in the month.
usual-below = You're { $difference } below your usual for this point in the month.
    .b = That's { $difference } less than you usually spend by now.
    .c = You've spent { $difference } less than usual by this point in the month.
usual-category-above = On { $category }, you're { $difference } above your usual for this point in the month.
    .b = You've spent { $difference } more than usual on { $category } by now.
    .c = For { $category }, that's { $difference } more than usual by this point.
usual-category-below = On { $category }, you're { $difference } below your usual for this point in the month.
    .b = You've spent { $difference } less than usual on { $category } by now.
    .c = For { $category }, that's { $difference } less than usual by this point.
usual-basis = That's against the same days of the last three months.
    .b = I compared with the same days of the past three months.
    .c = The past three months, up to the same day, are the measure.
compare-more = You spent { $difference } more than { $period }.
    .b = You're up { $difference } from what you spent { $period }.
    .c = That's { $difference } more than { $period }.
compare-more-private = You're spending somewhat more than over the same stretch { $period }.
    .b = Compared with the same stretch { $period }, you're spending somewhat more.
    .c = It's somewhat more than over the same stretch { $period }.
compare-less = You spent { $difference } less than { $period }.
    .b = You're down { $difference } from what you spent { $period }.
    .c = That's { $difference } less than { $period }.
compare-less-private = You're spending somewhat less than over the same stretch { $period }.
    .b = Compared with the same stretch { $period }, you're spending somewhat less.
    .c = It's somewhat less than over the same stretch { $period }.
compare-same = You're spending about as much as over the same stretch { $period }.
    .b = Compared with the same stretch { $period }, it's about the same.
    .c = It's about the same as over the same stretch { $period }.
compare-category-more = You spent { $difference } more on { $category } than { $period }.
    .b = On { $category }, you're up { $difference } from what you spent { $period }.
    .c = That's { $difference } more on { $category } than { $period }.
compare-category-more-private = You're spending somewhat more on { $category } than over the same stretch { $period }.
    .b = Compared with the same stretch { $period }, you're spending somewhat more on { $category }.
    .c = It's somewhat more on { $category } than over the same stretch { $period }.
compare-category-less = You spent { $difference } less on { $category } than { $period }.
    .b = On { $category }, you're down { $difference } from what you spent { $period }.
    .c = That's { $difference } less on { $category } than { $period }.
compare-category-less-private = You're spending somewhat less on { $category } than over the same stretch { $period }.
    .b = Compared with the same stretch { $period }, you're spending somewhat less on { $category }.
    .c = It's somewhat less on { $category } than over the same stretch { $period }.
compare-category-same = You're spending about as much on { $category } as over the same stretch { $period }.
    .b = Compared with the same stretch { $period }, it's about the same on { $category }.
    .c = It's about the same on { $category } as over the same stretch { $period }.
compare-merchant-more = You spent { $difference } more at { $merchant } than { $period }.
    .b = At { $merchant }, you're up { $difference } from what you spent { $period }.
    .c = That's { $difference } more at { $merchant } than { $period }.
compare-merchant-more-private = You're spending somewhat more at { $merchant } than over the same stretch { $period }.
    .b = Compared with the same stretch { $period }, you're spending somewhat more at { $merchant }.
    .c = It's somewhat more at { $merchant } than over the same stretch { $period }.
compare-merchant-less = You spent { $difference } less at { $merchant } than { $period }.
    .b = At { $merchant }, you're down { $difference } from what you spent { $period }.
    .c = That's { $difference } less at { $merchant } than { $period }.
compare-merchant-less-private = You're spending somewhat less at { $merchant } than over the same stretch { $period }.
    .b = Compared with the same stretch { $period }, you're spending somewhat less at { $merchant }.
    .c = It's somewhat less at { $merchant } than over the same stretch { $period }.
compare-merchant-same = You're spending about as much at { $merchant } as over the same stretch { $period }.
    .b = Compared with the same stretch { $period }, it's about the same at { $merchant }.
    .c = It's about the same at { $merchant } as over the same stretch { $period }.
compare-days = { $count ->
    [one] I compared the first day of each.
   *[other] I compared the first { $count } days of each.
}
    .b = { $count ->
        [one] That's the first day of each.
       *[other] That's the first { $count } days of each.
    }
    .c = { $count ->
        [one] It's one day against one.
       *[other] It's { $count } days against { $count }.
    }
compare-most-category = Most of that is { $category }.
    .b = It's mostly { $category }.
    .c = The biggest part of it is { $category }.
compare-most-merchant = Most of that is { $merchant }.
    .b = It's mostly { $merchant }.
    .c = The biggest part of it is { $merchant }.
compare-values = That's { $now } against { $before }.
    .b = It's { $now } now and { $before } then.
    .c = You spent { $now }, and { $before } before.
compare-parts = What changed most: { $items }.
    .b = The biggest changes: { $items }.
    .c = Most of the change: { $items }.
compare-item-more = { $difference } more on { $category }
compare-item-less = { $difference } less on { $category }
compare-item-merchant-more = { $difference } more at { $merchant }
compare-item-merchant-less = { $difference } less at { $merchant }
compare-short = My charges start at { $date }. I can't say what you spent { $period }.
    .b = I only see charges from { $date } on. What you spent { $period } is unknown to me.
    .c = There's nothing before { $date }. I can't tell what you spent { $period }.
compare-unknown = I found nothing for { $merchant } to compare.
    .b = There's nothing under { $merchant } to compare.
    .c = I don't see { $merchant }, so I can't compare.
compare-nothing = I don't have enough history to compare yet.
    .b = There's too little history to compare yet.
    .c = I can't compare yet. There's too little to go by.
fees-one = You paid one fee { $period }: { $amount } for { $merchant } { $day }.
    .b = One fee { $period }: { $amount } for { $merchant } { $day }.
    .c = There was one fee { $period }, { $amount } for { $merchant } { $day }.
fees-several = You paid { $count } fees { $period }, { $total } in total.
    .b = { $count } fees { $period }, { $total } together.
    .c = There were { $count } fees { $period }, { $total } in all.
fees-latest = The latest was { $amount } for { $merchant } { $day }.
    .b = The last one was { $amount } for { $merchant } { $day }.
    .c = The newest is { $amount } for { $merchant } { $day }.
fees-each = Newest first: { $items }.
    .b = They are, newest first: { $items }.
    .c = One by one: { $items }.
fees-private = { $count ->
    [one] One fee { $period }.
   *[other] { $count } fees { $period }.
} I'm leaving out the amounts.
    .b = { $count ->
        [one] I count one fee { $period }.
       *[other] I count { $count } fees { $period }.
    } I won't say the amounts aloud.
    .c = { $count ->
        [one] Just one fee { $period }.
       *[other] That's { $count } fees { $period }.
    } I'm keeping the amounts quiet.
fees-none = I see no fees { $period }.
    .b = You paid no fees { $period }.
    .c = No fee shows up { $period }.
fees-none-kind = I see no { $fee } fee { $period }.
    .b = You paid no { $fee } fee { $period }.
    .c = No { $fee } fee shows up { $period }.
fees-refund = I can't take a fee back myself. A person at the bank can look at it.
    .b = A fee is for a person at the bank to look at. I can't take it back.
    .c = That's decided by a person at the bank, not by me.
fees-question = Want me to ask a person about it?
    .b = Should I get a person to look at it?
    .c = Would you like to talk to a person about it?
charged-interest = You paid { $total } in interest { $period }.
    .b = Your interest { $period } was { $total }.
    .c = { $total } went to interest { $period }.
charged-interest-private = { $count ->
    [one] Interest was charged once { $period }.
   *[other] Interest was charged { $count } times { $period }.
} I'm leaving out the amounts.
    .b = { $count ->
        [one] I see one interest charge { $period }.
       *[other] I see { $count } interest charges { $period }.
    } I won't say the amounts aloud.
    .c = { $count ->
        [one] Just one interest charge { $period }.
       *[other] That's { $count } interest charges { $period }.
    } I'm keeping the amounts quiet.
charged-interest-none = I see no interest charged { $period }.
    .b = You paid no interest { $period }.
    .c = No interest charge shows up { $period }.
list-next = Then { $items }.
    .b = Next: { $items }.
    .c = After that, { $items }.
