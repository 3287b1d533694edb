# A person at the bank, hardship, small talk, help, and what is beyond us, where British English says it otherwise.

human-wait = { $count ->
    [one] Right. The wait for someone is about one minute.
   *[other] Right. The wait for someone is about { $count } minutes.
}
    .b = { $count ->
    [one] Of course. Someone can talk to you in about a minute.
   *[other] Of course. Someone can talk to you in about { $count } minutes.
}
    .c = { $count ->
    [one] Okay. Someone is free in about one minute.
   *[other] Okay. Someone is free in about { $count } minutes.
}
human-no-wait = Right. Someone is free now.
    .b = Of course. There's no queue at the moment.
    .c = Okay. Someone can talk to you straight away.
human-closed = They're closed now. They open { $day } at { $time }.
    .b = Nobody is there now. They're back { $day } at { $time }.
    .c = They've all gone home. They open { $day } at { $time }.
human-unknown-wait = Right. I can't see how long the wait is.
    .b = Of course. I can't tell how long the queue is.
    .c = Okay. I don't know the waiting time just now.
human-topic-charge = a card payment
human-way = Their number is on the back of your card and in the bank's app.
    .b = You'll find their number on your card, or in your bank's app.
    .c = Ring the number on your card, or use the bank's app.
human-call-question = Would you rather they rang you?
    .b = Would you like them to ring you?
    .c = Shall I have them ring you?
human-book-question = Shall I book a call for you?
    .b = Would you like me to book a call?
    .c = Shall I have them ring you then?
human-question = Shall I find you someone?
    .b = Would you like to talk to someone?
    .c = Do you want to speak to someone?
human-called = Okay. They'll ring you.
    .b = Done. Someone will ring you.
    .c = That's arranged. Someone will ring you.
human-no-call = They can't ring you just now. Their number is on the back of your card.
    .b = I couldn't arrange a call. You'll find their number on your card.
    .c = A call isn't possible now. Try the number on your card.
hardship-sorry = I'm sorry money's tight.
    .b = I'm sorry, that's hard.
    .c = That sounds hard, I'm sorry.
talk-hello = Hello. I'm here and ready.
    .b = Hello there. All is well here.
    .c = Hello to you.
talk-kind = That's good to hear.
    .b = Thanks, I'm glad.
    .c = How kind of you.
talk-joke = I asked the bank to check my balance. They gave me a push.
    .b = I'd tell you a joke about my savings, but there isn't much in it.
    .c = Money talks. Mine just says goodbye.
talk-bye = Bye for now.
    .b = Cheerio.
    .c = Goodbye.
talk-advice-question = Want to hear it?
    .b = Shall I read it to you?
    .c = Would you like that?
example-recent = any recent transactions
example-category = how much have I spent on petrol
example-merchant = any payments to Uber
example-due = when is my card bill due
example-upcoming = what's coming out
example-human = talk to someone
help-merchant = I need the shop's name as it's on your statement. Try: Tesco.
    .b = Tell me where you shopped. Try: Boots.
    .c = I'm looking for one shop's payments. Try: Uber.
help-account = I need to know which account. Try: my current account.
    .b = Tell me which account to use. Try: savings.
    .c = One account's name is enough. Try: current account.
help-amount = I need to know how much. Try: 50 pounds.
    .b = Tell me an amount. Try: 20 pounds.
    .c = An amount is all I need. Try: 100 pounds.
help-goal = I need your goal's name. Try: holiday.
    .b = Tell me which goal. Try: new car.
    .c = One goal's name is enough. Try: holiday.
help-place = I need to know where. A town or a postcode will do.
    .b = Tell me a town, or a postcode.
    .c = A town is all I need, or a postcode.
help-nickname = I need a short name that you'd know it by. Try: bills money.
    .b = Tell me what you'd call it. Try: travel.
    .c = A short name is all I need. Try: joint.
fallback-leave = I'm sorry, I still don't get it. Your bank's app or someone there can help.
    .b = I can't work that out. Your bank's own app may help.
    .c = I'm no help there, sorry. Please ask your bank, or try me again later.
