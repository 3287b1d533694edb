# Balances and the overview of accounts. A message's attributes are other wordings of the same, where British English says it otherwise.

balance-pending = Pending payments of { $amount } are already taken off.
    .b = That leaves out { $amount } of pending payments.
    .c = I've already taken off { $amount } that's pending.
deposit-expected = Money usually comes in { $day }.
    .b = You usually get paid { $day }.
    .c = More usually comes in { $day }.
others-question = Want the others?
    .b = Shall I go through the others?
    .c = Would you like the other accounts too?
hear-it-question = Want to hear it?
    .b = Shall I read it?
    .c = Would you like to hear that one?
summary-each-question = Want each account?
    .b = Shall I go through them?
    .c = Would you like them one by one?
