# Balances and the overview of accounts. A message's attributes are other wordings of the same.

balance-available = You have { $amount } available in { FORM($account, "full") }.
    .b = There's { $amount } available in { FORM($account, "full") }.
    .c = { FORM($account, "full") } has { $amount } available.
balance-pending = Pending charges of { $amount } are already taken off.
    .b = That leaves out { $amount } of pending charges.
    .c = I've already taken off { $amount } that's pending.
balance-overdrawn = Your { $account } is overdrawn by { $amount }.
    .b = You're overdrawn by { $amount } in { FORM($account, "full") }.
    .c = { FORM($account, "full") } is { $amount } overdrawn.
balance-card-owed = You owe { $amount } on your { $account }.
    .b = Your { $account } has { $amount } to pay off.
    .c = On your { $account } you owe { $amount }.
balance-card-left = You have { $amount } of credit left.
    .b = There's { $amount } of credit left on it.
    .c = That leaves { $amount } of credit.
balance-card-clear = You owe nothing on your { $account }.
    .b = Your { $account } is paid off.
    .c = There's nothing owed on your { $account }.
balance-loan = You owe { $amount } on your { $account }.
    .b = There's { $amount } left to pay on your { $account }.
    .c = Your { $account } has { $amount } to go.
balance-private = { FORM($account, "full") } is above zero. I'm leaving out the amount.
    .b = There's money in { FORM($account, "full") }. I won't say how much aloud.
    .c = { FORM($account, "full") } isn't overdrawn. I'm keeping the amount quiet.
balance-private-overdrawn = { FORM($account, "full") } is overdrawn. I'm leaving out the amount.
    .b = You're overdrawn in { FORM($account, "full") }. I won't say by how much.
    .c = { FORM($account, "full") } is below zero. I'm keeping the amount quiet.
balance-private-debt = I can see your { $account }. I'm leaving out what's owed.
    .b = There's something owed on your { $account }. I won't say how much aloud.
    .c = I'm keeping the amount on your { $account } quiet.
deposit-expected = Money usually comes in { $day }.
    .b = You usually get paid { $day }.
    .c = More usually comes in { $day }.
balance-today-only = I only know the balance as of today.
    .b = I can't look back at old balances, so here's today's.
    .c = Older balances aren't something I can see. Here's today's.

others-question = Want the others?
    .b = Should I go through the others?
    .c = Would you like the other accounts too?
others-reprompt = Say yes, or no.
    .b = Just say yes for more.
    .c = A yes or no will do.

account-unknown = I can't see an account called { $said }. There's { $accounts }.
    .b = There's no { $said } that I can see. I have { $accounts }.
    .c = I don't find { $said }. What I see is { $accounts }.
account-unknown-ending = I can't see an account ending in { $digits }. There's { $accounts }.
    .b = There's no account ending in { $digits } that I can see. I have { $accounts }.
    .c = I don't find an account ending in { $digits }. What I see is { $accounts }.
account-several = That could be { $accounts }.
    .b = More than one fits: { $accounts }.
    .c = I see { $accounts } there.
account-only = I can't see an account called { $said }. There's only { FORM($account, "full") }.
    .b = There's no { $said } that I can see, just { FORM($account, "full") }.
    .c = I don't find { $said }. I only have { FORM($account, "full") }.
account-which-question = Which one?
    .b = Which one would you like?
    .c = Which account is it?
account-which-reprompt = Say its name.
    .b = Its name will do.
    .c = Just name it.
accounts-none = I don't see any account in your link.
    .b = Your link has no account in it yet.
    .c = There's no account linked that I can read.
hear-it-question = Want to hear it?
    .b = Should I read it?
    .c = Would you like to hear that one?
hear-it-reprompt = Yes or no?
    .b = Say yes or no.
    .c = A yes will do.

summary-owned = Across { $accounts } you have { $amount }.
    .b = You have { $amount } in { $accounts }.
    .c = Together, { $accounts } hold { $amount }.
summary-owned-one = In { FORM($account, "full") } you have { $amount }.
    .b = You have { $amount } in { FORM($account, "full") }.
    .c = { FORM($account, "full") } holds { $amount }.
summary-owed = On { $accounts } you owe { $amount }.
    .b = You owe { $amount } on { $accounts }.
    .c = What you owe on { $accounts } is { $amount }.
summary-owed-one = On your { $account } you owe { $amount }.
    .b = You owe { $amount } on your { $account }.
    .c = Your { $account } has { $amount } to pay off.
summary-each-question = Want each account?
    .b = Should I go through them?
    .c = Would you like them one by one?
summary-each-reprompt = Say yes, or no.
    .b = Just say yes.
    .c = Yes or no will do.
summary-single = I only have one account linked, your { $account }.
    .b = There's just one account here, your { $account }.
    .c = You've linked one account, your { $account }.
summary-first = The first of your { $count } accounts: { $items }.
    .b = You have { $count } accounts. First, { $items }.
    .c = Out of { $count } accounts, first { $items }.
summary-all = { $count ->
    [one] One account: { $items }.
   *[other] Your { $count } accounts: { $items }.
}
    .b = { $count ->
    [one] There's one account: { $items }.
   *[other] There are { $count } accounts: { $items }.
}
    .c = { $count ->
    [one] I see one account: { $items }.
   *[other] I see { $count } accounts: { $items }.
}
summary-next = Next: { $items }.
    .b = Then { $items }.
    .c = And { $items }.
summary-item-owned = { $amount } in { FORM($account, "full") }
summary-item-owed = { $amount } owed on your { $account }
summary-item-overdrawn = { FORM($account, "full") } overdrawn by { $amount }
summary-private = { $count ->
    [one] Your account is fine, and nothing is overdrawn.
   *[other] None of your { $count } accounts is overdrawn.
} I'm leaving out the amounts.
    .b = Nothing is overdrawn. I won't say the amounts aloud.
    .c = No account is below zero. I'm keeping the amounts quiet.
summary-private-overdrawn = { $count ->
    [one] One account is overdrawn.
   *[other] { $count } accounts are overdrawn.
} I'm leaving out the amounts.
    .b = { $count ->
    [one] One account is below zero.
   *[other] { $count } accounts are below zero.
} I won't say the amounts aloud.
    .c = { $count ->
    [one] You're overdrawn in one account.
   *[other] You're overdrawn in { $count } accounts.
} I'm keeping the amounts quiet.
