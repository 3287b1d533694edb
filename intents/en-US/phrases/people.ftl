# A person at the bank, hardship, small talk, help, and what is beyond us.

human-wait = { $count ->
    [one] Sure. The wait for a person is about one minute.
   *[other] Sure. The wait for a person is about { $count } minutes.
}
    .b = { $count ->
    [one] Of course. Someone can talk to you in about a minute.
   *[other] Of course. Someone can talk to you in about { $count } minutes.
}
    .c = { $count ->
    [one] Okay. A person is free in about one minute.
   *[other] Okay. A person is free in about { $count } minutes.
}
human-no-wait = Sure. Someone is free right now.
    .b = Of course. There's no wait for a person now.
    .c = Okay. A person can talk to you right away.
human-closed = They're closed now. They open { $day } at { $time }.
    .b = Nobody is there now. They're back { $day } at { $time }.
    .c = The people there have gone home. They open { $day } at { $time }.
human-unknown-wait = Sure. I can't see how long the wait is.
    .b = Of course. I can't tell how long it takes right now.
    .c = Okay. I don't know the waiting time just now.
human-topic = I'll tell them it's about { $topic }.
    .b = They'll know that it's about { $topic }.
    .c = I'll say it's about { $topic }, and no amounts.
human-topic-charge = a card charge
human-topic-card = your card
human-topic-loan = your loan
human-topic-transfer = a payment
human-topic-account = your account
human-topic-bill = a bill
human-freeze = For a lost card, I can freeze it now.
    .b = If your card is lost, I can freeze it right now.
    .c = I can freeze a lost card now. Try: freeze my card.
human-way = Their number is on the back of your card and in the bank's app.
    .b = You'll find their number on your card, or in your bank's app.
    .c = Call the number on your card, or use the bank's app.
human-call-question = Should they call you instead?
    .b = Would you like them to call you?
    .c = Shall I have them call you?
human-book-question = Should I book a call for you?
    .b = Want me to book a call?
    .c = Shall I have them call you then?
human-question = Should I get a person?
    .b = Would you like to talk to a person?
    .c = Want me to find you a person?
human-called = Okay. They'll call you.
    .b = Done. Someone will call you.
    .c = That's set. A person will call you.
human-told = I told them it's about { $topic }, and no amounts.
    .b = They know it's about { $topic }. They don't have any amounts from me.
    .c = All I said is that it's about { $topic }.
human-no-call = They can't call you just now. Their number is on the back of your card.
    .b = I couldn't set up a call. You'll find their number on your card.
    .c = A call isn't possible now. Try the number on your card.

hardship-sorry = I'm sorry it's tight.
    .b = I'm sorry, that's hard.
    .c = That sounds hard, I'm sorry.
hardship-due = Your next bill is due { $day }.
    .b = The next one is due { $day }.
    .c = What's due next is due { $day }.
hardship-ask-first = Banks can often move a date if you ask first.
    .b = It helps to ask the bank early. They can often move a date.
    .c = Ask before the day comes. Banks can often find a way.

talk-hello = Hello. I'm here and ready.
    .b = Hi there. All is well here.
    .c = Hello to you.
talk-thanks = You're welcome.
    .b = Any time.
    .c = Happy to help.
talk-kind = That's good to hear.
    .b = Thanks, I'm glad.
    .c = How nice to hear.
talk-who = I'm Saldo, an automated helper for your bank account.
    .b = My name is Saldo. I'm a program that reads your bank account to you.
    .c = Saldo, an automated helper for your bank account.
talk-robot = I'm a computer program, not a person.
    .b = There's no human here, just a program that helps with your bank account.
    .c = I'm not human. I'm an automated helper for your bank account.
talk-joke = A penny asked a dollar for directions. It made no cents.
    .b = I'd tell you a joke about my savings, but there isn't much in it.
    .c = Money talks. Mine just says goodbye.
talk-bye = Bye for now.
    .b = See you.
    .c = Goodbye.
talk-advice = I can't give investment advice, but I can tell you what you hold.
    .b = That's advice I can't give. What I can tell you is what you have.
    .c = I don't advise on investing. I can tell you what's in your accounts.
talk-advice-question = Want to hear it?
    .b = Should I read it to you?
    .c = Would you like that?

help-linked = Try: { $examples }.
    .b = You could ask: { $examples }.
    .c = Here's what you can ask me: { $examples }.
example-balance = what's my balance
example-summary = how much do I have altogether
example-recent = any recent charges
example-category = how much did I spend on groceries
example-merchant = any charges from Uber
example-pending = what's pending
example-due = when is my card due
example-upcoming = what's scheduled
example-freeze = freeze my card
example-subscriptions = what subscriptions do I have
example-budget = how's my budget
example-human = talk to a person
help-merchant = I need the store's name as it's on your statement. Try: Target.
    .b = Tell me where you shopped. Try: Starbucks.
    .c = I'm looking for one store's charges. Try: Uber.
help-account = I need to know which account. Try: checking.
    .b = Tell me which account to use. Try: savings.
    .c = One account's name is enough. Try: checking.
help-card = I need to know which card. Try: my credit card.
    .b = Tell me which card it is. Try: my debit card.
    .c = One card's name is enough. Try: my Visa.
help-amount = I need to know how much. Try: 50 dollars.
    .b = Tell me an amount. Try: 20 dollars.
    .c = An amount is all I need. Try: 100 dollars.
help-payee = I need to know who gets the money. Try a name that you've paid before.
    .b = Tell me who it's for. A name that your bank has saved will do.
    .c = Someone's name is all I need, as your bank has it.
help-date = I need to know which day. Try: on Friday.
    .b = Tell me when. Try: tomorrow.
    .c = A day is all I need. Try: next Monday.
help-goal = I need your goal's name. Try: vacation.
    .b = Tell me which goal. Try: new car.
    .c = One goal's name is enough. Try: vacation.
help-place = I need to know where. A town or a postal code will do.
    .b = Tell me a town, or a postal code.
    .c = A town is all I need, or a postal code.
help-nickname = I need a short name that you'd know it by. Try: house money.
    .b = Tell me what you'd call it. Try: travel.
    .c = A short name is all I need. Try: joint.
help-answer = I need one more thing from you.
    .b = There's one thing left to tell me.
    .c = One answer is all I need.
help-yes = I need a yes or a no before anything happens.
    .b = Nothing has happened yet. I need your yes or no.
    .c = I'm waiting for a yes or a no.

fallback-first = I can't help with that one.
    .b = I didn't get that.
    .c = That one is beyond me.
fallback-examples = I know your accounts and bills. Try: { $examples }.
    .b = That's not something I know. You could ask: { $examples }.
    .c = Your bank account is what I know. Try: { $examples }.
fallback-stuck = I'm sorry, I'm not getting it.
    .b = I can't work that out, sorry.
    .c = Sorry, we're stuck.
fallback-leave = I'm sorry, I still don't get it. Your bank's app or a person there can help.
    .b = I can't work that out. Your bank's own app may help.
    .c = I'm no help there, sorry. Please ask your bank, or try me again later.
