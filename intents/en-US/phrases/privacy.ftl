# Consents, privacy, the voice code.

purpose-balances = balances
purpose-transactions = charges
purpose-bills = bills
purpose-card-control = card control
purpose-payments = payments
purpose-alerts = alerts
purpose-insights = insights
purpose-handover = human help
purpose-credit-score = your credit score

consent-listed = You've said yes to { $purposes }. That holds until { $day }.
    .b = Until { $day } you allow { $purposes }.
    .c = Your okay is for { $purposes }. It runs until { $day }.
consent-on = You've allowed { $purposes } until { $day }.
    .b = Your okay for { $purposes } runs until { $day }.
    .c = I have your okay for { $purposes } until { $day }.
consent-none = Nothing is allowed right now. Linking again can change that.
    .b = You've allowed nothing at the moment. You can change that by linking again.
    .c = I have no open permission from you. You can give it by linking again.
consent-off-already = That permission isn't on.
    .b = You haven't turned that on.
    .c = That one is off already.
consent-narrowed = I've turned off { $purposes }.
    .b = Done, no more { $purposes }.
    .c = It's off now: { $purposes }.
consent-left = Still on until { $day }: { $purposes }.
    .b = That leaves, until { $day }: { $purposes }.
    .c = You still allow { $purposes } until { $day }.
consent-renewal = I'd renew { $purposes } until { $day }.
    .b = That would let me go on with { $purposes } until { $day }.
    .c = Until { $day }, I could use { $purposes } again.
consent-renewed = That's renewed until { $day }.
    .b = Thanks, it's good until { $day } now.
    .c = It's renewed, and ends { $day }.
consent-widening = That would let me use your { $purposes } too, until { $day }.
    .b = I'd get to use your { $purposes } as well, until { $day }.
    .c = I could then use your { $purposes } too. That ends { $day }.
consent-widened = I can use your { $purposes } now, until { $day }.
    .b = Your { $purposes } are open to me until { $day }.
    .c = Thanks, that adds your { $purposes } until { $day }.
consent-widen-question = Want me to turn that on?
    .b = Should I turn that on?
    .c = Would you like to allow it?
consent-run-out = Your permission for this has run out.
    .b = Your okay for this has ended.
    .c = The permission you gave me for this is over.
consent-renew-question = Should I renew it for 90 days?
    .b = Want to renew it for 90 days?
    .c = Would you like 90 days more?
consent-ends-soon = Your permission for this ends { $day }.
    .b = By the way, your okay for this ends { $day }.
    .c = Your okay for this runs out { $day }.
consent-link-again = Linking again can change that.
    .b = You can change that by linking again.
    .c = You can allow it by linking again.
yes-no-reprompt = Say yes, or no.
    .b = A yes or no will do.
    .c = Just say yes, or no.

privacy-knows = You let me use { $purposes } until { $day }.
    .b = Until { $day }, I may use { $purposes }.
    .c = What I may use until { $day }: { $purposes }.
privacy-unknown = I know nothing about you yet. Once linked, I'd read balances, charges, and bills from your bank.
    .b = Nothing yet, as your bank isn't linked. With a link I'd read balances, charges, and bills.
    .c = I don't know you yet. A link would let me read balances, charges, and bills.
privacy-no-ads = None of it is for ads.
    .b = No ads, ever.
    .c = It's never used for ads.
privacy-no-sale = I never sell or share what your bank tells me, and I don't use it for ads.
    .b = Nothing from your bank is sold, shared, or used for ads.
    .c = What your bank tells me isn't sold, isn't shared, and isn't for ads.
hears-amazon = Amazon does hear the words we say.
    .b = Amazon hears what you ask and what I say.
    .c = What we say here goes through Amazon.
hears-meta = Meta does see what we write here.
    .b = Meta sees what you ask and what I answer.
    .c = What we write here goes through Meta.
hears-nobody = Nobody else listens in here.
    .b = Here it's just you and me.
    .c = No other company hears us here.
privacy-quiet = I can leave out amounts. Try: privacy mode.
    .b = If people are around, try: privacy mode.
    .c = To keep numbers quiet, try: privacy mode.
privacy-kept = I remember our talk for ten minutes, without amounts.
    .b = Our talk is kept for ten minutes, and never the amounts.
    .c = After ten minutes I forget our talk. Amounts I don't keep at all.
privacy-kept-journal = Your link and a list of what I read stay until you say: forget me.
    .b = I keep your link, and a list of what I read, until you say: forget me.
    .c = What stays is your link and a list of what I read. To end it, say: forget me.
accessed-question = Want to hear what I read today?
    .b = Should I go over what I read today?
    .c = Would you like to know what I read today?
recalled = Today I read { $items }.
    .b = For you I read { $items } today.
    .c = So far today I read { $items }.
recalled-item = your { $purpose } { $count ->
    [1] once
    [2] twice
   *[other] { $count } times
}
recalled-here = All of it was asked here.
    .b = You asked for all of it here.
    .c = It was all for you, here.
recalled-elsewhere = { $count ->
    [one] One of these was
   *[other] { $count } of these were
} asked on another assistant.
    .b = { $count ->
    [one] One of them
   *[other] { $count } of them
} came from another assistant.
    .c = Another assistant asked for { $count ->
    [one] one
   *[other] { $count }
} of these.
recalled-nothing = I haven't read anything from your bank today.
    .b = Today I've read nothing from your bank.
    .c = Nothing, so far today.

privacy-on = Okay. I'll leave out amounts.
    .b = Sure, no amounts from now on.
    .c = Okay, I'll keep the numbers quiet.
privacy-rough = Okay, I'll only say about how much.
    .b = Sure, round numbers only.
    .c = Okay, just roughly from now on.
privacy-off = Okay, I'll say amounts.
    .b = Amounts are back on.
    .c = Sure, with amounts from now on.
privacy-off-terms = That would let me say amounts out loud again.
    .b = I'd say amounts out loud again.
    .c = Then I'd say all amounts out loud.
privacy-rough-terms = That would let me say about how much out loud.
    .b = I'd say round numbers out loud again.
    .c = Then I'd say about how much out loud.
privacy-unlinked = I don't have any amounts to say yet. Your bank isn't linked.
    .b = Without a link to your bank there are no amounts to hide.
    .c = There's nothing to keep quiet yet, as no bank is linked.

pin-page = You can set or reset your voice code at { $address }. I never ask for all of it out loud.
    .b = Go to { $address } to set or reset your code. I never need all of it out loud.
    .c = Your voice code is set at { $address }, never out loud.
pin-page-unnamed = You set or reset your voice code on your page, never out loud.
    .b = Your page lets you set or reset your voice code. I never ask for all of it.
    .c = A voice code is set on your page. I never need all of it out loud.
code-question = What are the { $first } and { $second } digits of your voice code?
    .b = Which digits are { $first } and { $second } in your voice code?
    .c = What's the { $first } digit of your voice code, and the { $second }?
code-reprompt = Just those two digits.
    .b = Two digits will do.
    .c = Only those two, please.
code-two-only = I need just those two digits, never the whole code.
    .b = Only two digits, please, not the whole code.
    .c = Just two digits will do. Keep the rest to yourself.
code-no-match = Those digits don't match.
    .b = That doesn't match.
    .c = Those aren't the ones.
code-last-try = You have one try left.
    .b = There's one try left.
    .c = One more try is left.
code-left = Let's leave it there. Nothing was changed.
    .b = I'll leave it. Nothing was changed.
    .c = We can try that later. Nothing was changed.
code-not-asked = I'm not asking for a code right now.
    .b = No code is needed right now.
    .c = I don't need any digits just now.
code-locked = Your voice code is locked until you reset it on your page. You can still unlink, or have me forget you.
    .b = The voice code is locked. Reset it on your page. Unlinking and forgetting still work without it.
    .c = Your code is locked now, and your page can reset it. You can still unlink without it.
code-unset = You need a voice code for that. You can set one at { $address }.
    .b = That takes a voice code. Set one at { $address }.
    .c = There's no voice code yet. You can set one at { $address }.
code-unset-page = You need a voice code for that. You can set one on your page.
    .b = That takes a voice code. Set one on your page.
    .c = There's no voice code yet. Your page lets you set one.
person-check = Let me check that it's you.
    .b = First, let's make sure it's you.
    .c = One check that it's you.
person-unsure = I couldn't tell that it's you, so I've left it.
    .b = I'm not sure it's you, so nothing was done.
    .c = That didn't show me it's you. I've left it.
person-locked = Your assistant's own code is locked. You can reset it in its app.
    .b = The code of your assistant is locked. Its app can reset it.
    .c = Your assistant has locked its code. Look in its app.

bank-missing = { $banks } { $count ->
    [one] isn't
   *[other] aren't
} answering, so this leaves { $count ->
    [one] it
   *[other] them
} out.
    .b = This is without { $banks }, as I can't reach { $count ->
    [one] it
   *[other] them
}.
    .c = I couldn't reach { $banks }, so that's left out.
bank-name = { $bank }
