# Texts of the pages: sign-in, consent, /link, /consents. One wording each.

## Everywhere

error-prefix = Error:
sign-in = Sign in
sign-out = Sign out
continue = Continue
allow = Allow
deny = Don’t allow
save = Save
change = Change
start-again = Start again
to-consents = See what you share
date = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  } { $day }, { $year }
moment = { $date }, { $of-twelve }:{ $minute } { $half ->
    [am] AM
   *[pm] PM
  }

## When it cannot go on

refused-title = This link doesn’t work
refused-text = What brought you here is incomplete or was changed on the way. Nothing was shared. Please go back to your assistant and begin again there.
unknown-assistant-title = We don’t know this assistant
unknown-assistant-text = Whoever sent you here is not one of the assistants that may link with us. Nothing was shared, and you can close this page.
wrong-way-back-title = This link leads elsewhere
wrong-way-back-text = It would send you back to an address that doesn’t belong to the assistant. We stopped it, and nothing was shared. You can close this page.
stale-title = This page is no longer good
stale-text = It was used already, or was open for too long. Nothing more was done. Please start again.
trouble-title = That didn’t work
trouble-text = Something went wrong on our side, and nothing is certain to have changed. Please try again in a moment.
locked-title = Everything is locked
locked-text = You locked everything, so nothing can be linked or read. Unlock it on your own page first.

## Signing in

sign-in-title = Sign in to your bank
sign-in-for = { $assistant } would like to answer questions about your money. Sign in first; then you choose what it may know.
bank-legend = Your bank
user-label = User name
password-label = Password
password-note = Your password stays between you and your bank. No assistant ever gets it.
wrong-sign-in = That user name and password don’t fit together. Please check both.
too-many-sign-ins = Too many tries. Please come back in a quarter of an hour.
sign-in-first = Please sign in as well, so that we know whose accounts are meant.
signed-out-title = You are signed out
signed-out-text = Your assistants stay linked. You only left this page.

## Consent

consent-title = What may { $assistant } do for you?
not-you = Not you? Use another account
add-bank = Add another bank
purposes-legend = { $assistant } may know about
purposes-hint = Tick what you want, and only that. You can change it at any time.
no-purpose = Please tick at least one thing, or choose “Don’t allow”.
no-account = Please tick at least one account.
bank-silent = Your bank doesn’t answer right now, so single accounts can’t be chosen. Please try again in a moment.
bank-silent-note = Your bank doesn’t answer right now, so we can’t list your accounts here.
accounts-legend = From which accounts?
accounts-legend-at = From which accounts at { $bank }?
accounts-all-choice = All of them, new ones too
accounts-some-choice = Only these
accounts-none-choice = None of this bank
days-label = For how long?
days-hint = Then it ends by itself.
duration = { $count ->
    [365] One year
   *[other] { $count } days
  }
who-hears = Who hears it
who-hears-text = { $assistant } speaks the answers aloud, so whoever is near hears them. The company behind it hears your question and those words, and gets nothing else from us.
no-advertising = Nothing is used for advertising, sold, or used to train anything.

## What is shared

purpose-balances = Balances
purpose-balances-text = How much is in your accounts, said when you ask.
purpose-transactions = Spending and income
purpose-transactions-text = Charges and deposits: where, when and how much.
purpose-bills = Bills
purpose-bills-text = What is due on your cards and loans, and when.
purpose-card-control = Card safety
purpose-card-control-text = Freezing a card or reporting it lost, when you say so.
purpose-payments = Preparing payments
purpose-payments-text = Getting a payment ready. No money moves until you confirm it.
purpose-alerts = Alerts
purpose-alerts-text = Telling you when something happens on your accounts.
purpose-insights = Comparing and planning
purpose-insights-text = Comparing what you spend over time, to answer your questions about it.
purpose-handover = Talking to a person
purpose-handover-text = Passing your question on to somebody at your bank.
purpose-credit-score = Your credit score
purpose-credit-score-text = Saying the number, who made it and when.
account-checking = Checking account
account-savings = Savings account
account-card = Credit card
account-loan = Loan
account-named = { $name } ({ $kind })
account-ending = { $name }, ending in { $digits }
accounts-all = all accounts
accounts-some = { $count ->
    [one] one account
   *[other] { $count } accounts
  }
accounts-at = { $bank }: { $accounts }
customer-at = { $customer }, { $bank }

## Typing a code

link-title = Link with a code
link-lead = Your assistant read out a code. Type it here, and you choose what it may know.
link-lead-carried = Your assistant sent you here. Sign in, and you choose what it may know.
code-label = The code you heard
code-hint = Nine letters and digits, such as FK0 W7M 4ZL. Spaces don’t matter.
code-missing = Please type the code that you heard.
code-wrong = That code isn’t good, or no longer. Please check it, or ask your assistant for a new one.
too-many-codes = Too many tries. Please wait ten minutes, then ask your assistant for a new code.
asked-at = { $assistant } asked for this on { $moment }.
code-heard = The code you heard:
code-compare = Did somebody else send you this code? Then don’t allow anything.
link-done-title = Done
link-done-text = Go back to your assistant and ask again.
link-denied-title = Nothing was shared
link-denied-text = You said no, and the code is no longer good. You can close this page.
assistant-alexa = Alexa
assistant-messenger = Messenger
assistant-terminal = The terminal
assistant-sandbox = Sandbox token
assistant-gone = An assistant that is no longer linked

## My own page

consents-title = What I share
consents-sign-in = Sign in to see which assistants may know what about your accounts, and to change it.
no-grants = No assistant may know anything about your accounts.
grant-since = Linked since { $date }.
grant-last-read = Last asked on { $moment }.
grant-never-read = It hasn’t asked for anything yet.
grant-empty = It is linked, but may know nothing.
consent-until = Until { $date }
consent-ended = Ended on { $date }
save-accounts = Save the accounts
renew-label = From today, for
renew = Extend
end-consent = Stop sharing this
allow-more = Allow { $assistant } more
more-label = What it may know as well
more-hint = From the same accounts and until the same day as the rest.
unlink = Unlink { $assistant }
settings-title = How I am answered
privacy-legend = Amounts, spoken
privacy-off = Exactly
privacy-rough = Roughly: “about two hundred”
privacy-discreet = Not at all
amounts-on-screen = Show amounts on cards and screens
amounts-on-screen-hint = The assistant’s company then stores them in its app as well.
always-ask = Always ask for my voice code first
always-ask-hint = Before anything about your accounts is said.
no-code-to-ask = Set a voice code first; then it can be asked for.
voice-code-title = Voice code
voice-code-text = Six digits that only you know. Your assistant asks for two of them before it does anything important.
voice-code-is-set = You have a voice code.
voice-code-is-none = You have no voice code yet.
voice-code-locked = Your voice code is locked after three wrong tries. Set a new one to unlock it.
voice-code-hint = No birthdays, no rows like 123456, no digit more than three times.
voice-code-label = New voice code
voice-code-again = The same once more
voice-code-set = Set the voice code
voice-code-remove = Remove the voice code
code-not-six = A voice code has exactly six digits.
code-too-simple = That one is too easy to guess. Please mix the digits more.
code-a-date = That one looks like a date, and dates are guessed first. Please take another.
codes-differ = The two codes aren’t the same. Please type them again.
lately-title = Read lately
lately-nothing = Nothing has been read yet.
read-by = { $assistant }: { $what }
read-in-vain = { $assistant }: { $what }. Your bank did not answer.
out-title = Lock or leave
lock-text = Lock everything for now: no assistant learns anything until you unlock it here. Nothing is lost.
lock = Lock everything
lock-on-title = Everything is locked
lock-on-text = Since { $moment }, no assistant learns anything.
unlock = Unlock
end-all-text = Unlink every assistant. Your settings stay.
end-all = Unlink them all
forget-text = Have everything erased that we keep of you, settings and history included.
forget = Forget me
forget-title = Forget you for good?
forget-what = Every assistant is unlinked, and your consents, settings, voice code and history are erased at once. This cannot be undone.
forget-stays = What stays is a note that something was erased, without your name. Your accounts at the bank are not touched.
forget-yes = Yes, forget me
forget-no = No, keep everything
forgotten-title = You are forgotten
forgotten-text = Everything is erased. Note this receipt, should you ever want to prove it:
done-ended = That is no longer shared.
done-unlinked = The assistant is unlinked.
done-narrowed = The accounts are saved.
done-renewed = Extended.
done-added = Allowed.
done-ended-all = Every assistant is unlinked.
done-locked = Everything is locked.
done-unlocked = Everything is unlocked.
done-settings = Saved.
done-code-set = Your new voice code is set.
done-code-removed = Your voice code is removed.
