# What is due, where British English says it otherwise.

bill-autopay-on = A direct debit takes care of it.
    .b = It goes out by direct debit.
    .c = That's on direct debit.
bill-autopay-off = There's no direct debit for it.
    .b = It isn't on direct debit.
    .c = No direct debit is set up.
bill-next-question = Want the next bill?
    .b = Shall I read the next bill?
    .c = Would you like the next one?
