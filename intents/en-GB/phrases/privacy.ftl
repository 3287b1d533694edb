# Consents, privacy, the voice code, where British English says it otherwise.

purpose-transactions = transactions
purpose-card-control = card controls
purpose-insights = planning
purpose-handover = help from a person
consent-widen-question = Want me to turn that on?
    .b = Shall I turn that on?
    .c = Would you like to allow it?
consent-renew-question = Shall I renew it for 90 days?
    .b = Want to renew it for 90 days?
    .c = Would you like 90 days more?
privacy-unknown = I know nothing about you yet. Once linked, I'd read balances, transactions and bills from your bank.
    .b = Nothing yet, as your bank isn't linked. With a link I'd read balances, transactions and bills.
    .c = I don't know you yet. A link would let me read balances, transactions and bills.
accessed-question = Want to hear what I read today?
    .b = Shall I go over what I read today?
    .c = Would you like to know what I read today?
privacy-on = Okay. I'll leave out amounts.
    .b = Of course, no amounts from now on.
    .c = Okay, I'll keep the numbers quiet.
privacy-rough = Okay, I'll only say about how much.
    .b = Of course, round numbers only.
    .c = Okay, just roughly from now on.
privacy-off = Okay, I'll say amounts.
    .b = Amounts are back on.
    .c = Of course, with amounts from now on.
