# Cash machines, branches, exchange rates.

place-question = What ZIP code should I look near?
    .b = Which ZIP code or street should I use?
    .c = Near which ZIP code or street?
place-reprompt = Five digits will do.
    .b = A street works too.
    .c = Try: Broadway.
place-atm = The nearest ATM is at { $name } on { $street }, { $distance } away.
    .b = There's an ATM { $distance } away, at { $name } on { $street }.
    .c = Go to { $name } on { $street }. Its ATM is { $distance } away.
place-atm-free = The nearest fee-free ATM is at { $name } on { $street }, { $distance } away.
    .b = There's a fee-free ATM { $distance } away, at { $name } on { $street }.
    .c = Go to { $name } on { $street }. Its ATM is free, and { $distance } away.
place-branch = The nearest branch is { $name } on { $street }, { $distance } away.
    .b = There's a branch { $distance } away, { $name } on { $street }.
    .c = Go to { $name } on { $street }, { $distance } away.
place-other = Another one is at { $name } on { $street }, { $distance } away.
    .b = There's also { $name } on { $street }, { $distance } away.
    .c = Then there's { $name } on { $street }, { $distance } away.
place-distance = { $miles ->
    [0] { $tenths ->
        [0] a few steps
        [1] a tenth of a mile
        [5] half a mile
       *[other] { $tenths } tenths of a mile
    }
    [1] { $tenths ->
        [0] a mile
       *[other] 1.{ $tenths } miles
    }
   *[other] { $tenths ->
        [0] { $miles } miles
       *[other] { $miles }.{ $tenths } miles
    }
}
place-open-now = It's open now, until { $closes }.
    .b = It's open until { $closes } today.
    .c = Right now it's open, and closes at { $closes }.
place-hours = Its hours { $day } are { $opens } to { $closes }.
    .b = It opens { $day } at { $opens } and closes at { $closes }.
    .c = It's open { $day } from { $opens } to { $closes }.
place-closed = It's closed { $day }.
    .b = It isn't open { $day }.
    .c = It stays closed { $day }.
place-always-open = It's open around the clock.
    .b = It never closes.
    .c = You can go there any time.
place-another-question = Want another?
    .b = Should I name another?
    .c = Would you like one more?
place-none = I don't find one near { $place }.
    .b = There's none that I know near { $place }.
    .c = Near { $place } I know of none.
place-none-code = I don't find one near that ZIP code.
    .b = There's none that I know near that ZIP code.
    .c = Near that ZIP code I know of none.
place-phone = Your bank's phone number is on the back of your card.
    .b = Look on the back of your card for the number to call.
    .c = The back of your card has the number to call.

exchange-question = Which currency?
    .b = For which currency?
    .c = What currency do you mean?
exchange-reprompt = Try: euros.
    .b = Try: pounds.
    .c = Try: pesos.
exchange-rate = { $amount } is { $result }, rounded.
    .b = { $amount } comes to { $result }, rounded.
    .c = For { $amount } that makes { $result }, rounded.
exchange-source = That's your bank's reference rate from { $time } { $day }.
    .b = Your bank set that reference rate at { $time } { $day }.
    .c = It's the bank's reference rate of { $time } { $day }.
exchange-none = I don't have a rate for that currency.
    .b = There's no rate here for that currency.
    .c = That currency isn't in your bank's list of rates.
exchange-no-trend = I only know the latest rate, not how it moved.
    .b = How it moved I can't tell. I only have the latest rate.
    .c = I have just the latest rate, and none before it.
exchange-card = The rate for your card may be a little different.
    .b = Your card may get a slightly different rate.
    .c = On your card the rate can differ a bit.
exchange-fee = Card payments in another currency cost { $rate } extra.
    .b = The fee for foreign purchases is { $rate }.
    .c = For foreign purchases the card charges { $rate } on top.
exchange-no-fee = There's no fee for foreign purchases.
    .b = Foreign purchases cost no fee.
    .c = Your bank takes no fee for foreign purchases.
exchange-fee-unknown = I don't know the fee for foreign purchases. Your bank's app has it.
    .b = The fee for foreign purchases isn't shared with me. Look in your bank's app.
    .c = For the fee on foreign purchases, see your bank's app.
