# Saldo's en het overzicht van de rekeningen. De attributen van een bericht zijn andere formuleringen van hetzelfde.

balance-available = Er staat { $amount } op je { $account }.
    .b = Je hebt { $amount } op je { $account }.
    .c = Op je { $account } staat { $amount }.
balance-pending = Daar is { $amount } aan reserveringen al van af.
    .b = Reserveringen van { $amount } zijn er al afgehaald.
    .c = Ik heb er { $amount } aan reserveringen al afgehaald.
balance-overdrawn = Je staat { $amount } rood op je { $account }.
    .b = Op je { $account } sta je { $amount } rood.
    .c = Je { $account } staat { $amount } in de min.
balance-card-owed = Op je { $account } staat { $amount } open.
    .b = Je hebt nog { $amount } te betalen op je { $account }.
    .c = Er staat { $amount } open op je { $account }.
balance-card-left = Je kunt er nog { $amount } mee uitgeven.
    .b = Dan heb je nog { $amount } te besteden.
    .c = Er is nog { $amount } ruimte over.
balance-card-clear = Op je { $account } staat niets open.
    .b = Je { $account } is helemaal afbetaald.
    .c = Er staat niets open op je { $account }.
balance-loan = Van je { $account } staat nog { $amount } open.
    .b = Je hebt nog { $amount } af te lossen op je { $account }.
    .c = Op je { $account } staat nog { $amount } open.
balance-private = Je { $account } staat in de plus. Het bedrag laat ik weg.
    .b = Er staat geld op je { $account }. Hoeveel zeg ik niet hardop.
    .c = Je staat niet rood op je { $account }. Het bedrag houd ik voor me.
balance-private-overdrawn = Je staat rood op je { $account }. Het bedrag laat ik weg.
    .b = Op je { $account } sta je rood. Hoeveel zeg ik niet hardop.
    .c = Je { $account } staat in de min. Het bedrag houd ik voor me.
balance-private-debt = Ik zie je { $account }. Wat er openstaat, laat ik weg.
    .b = Wat er openstaat op je { $account }, zeg ik niet hardop.
    .c = Wat er op je { $account } openstaat, houd ik voor me.
deposit-expected = Meestal komt er { $day } weer geld binnen.
    .b = Meestal word je { $day } weer betaald.
    .c = Je krijgt meestal { $day } weer geld binnen.
balance-today-only = Ik zie alleen het saldo van nu.
    .b = Oude saldo's kan ik niet zien, dus dit is dat van vandaag.
    .c = Terugkijken kan ik niet. Dit is het saldo van vandaag.

others-question = Wil je de andere ook horen?
    .b = Zal ik de andere ook noemen?
    .c = Wil je ook weten wat er op de rest staat?
others-reprompt = Zeg ja of nee.
    .b = Zeg maar ja voor meer.
    .c = Ja of nee is genoeg.

account-unknown = Ik zie geen rekening met de naam { $said }. Wel { $accounts }.
    .b = { $said } kan ik niet vinden. Ik zie wel { $accounts }.
    .c = Er is geen rekening die { $said } heet, maar wel { $accounts }.
account-unknown-ending = Ik zie geen rekening die eindigt op { $digits }. Wel { $accounts }.
    .b = Een rekening die eindigt op { $digits } vind ik niet. Ik zie wel { $accounts }.
    .c = Geen rekening eindigt op { $digits }. Ik zie wel { $accounts }.
account-several = Dat kan { $accounts } zijn.
    .b = Er past er meer dan één: { $accounts }.
    .c = Ik zie er meer: { $accounts }.
account-only = Ik zie geen rekening met de naam { $said }, alleen je { $account }.
    .b = { $said } kan ik niet vinden. Er is alleen je { $account }.
    .c = Er is geen rekening die { $said } heet. Ik zie alleen je { $account }.
account-which-question = Welke bedoel je?
    .b = Welke zal het zijn?
    .c = Om welke gaat het?
account-which-reprompt = Noem de naam.
    .b = De naam is genoeg.
    .c = Noem hem even.
accounts-none = Ik zie geen rekening die gekoppeld is.
    .b = Er is nog geen rekening gekoppeld.
    .c = Je koppeling heeft nog geen rekening die ik kan lezen.
hear-it-question = Wil je die horen?
    .b = Zal ik die voorlezen?
    .c = Wil je weten wat daarop staat?
hear-it-reprompt = Ja of nee?
    .b = Zeg ja of nee.
    .c = Ja is genoeg.

summary-owned = Op { $accounts } staat samen { $amount }.
    .b = Er staat samen { $amount } op { $accounts }.
    .c = In totaal heb je { $amount } op { $accounts }.
summary-owned-one = Op je { $account } staat { $amount }.
    .b = Je hebt { $amount } op je { $account }.
    .c = Er staat { $amount } op je { $account }.
summary-owed = Op { $accounts } staat samen nog { $amount } open.
    .b = Je hebt in totaal nog { $amount } te betalen op { $accounts }.
    .c = Er staat in totaal nog { $amount } open op { $accounts }.
summary-owed-one = Op je { $account } staat nog { $amount } open.
    .b = Je hebt nog { $amount } te betalen op je { $account }.
    .c = Er staat nog { $amount } open op je { $account }.
summary-each-question = Wil je ze los horen?
    .b = Zal ik ze één voor één noemen?
    .c = Wil je elke rekening apart horen?
summary-each-reprompt = Zeg ja of nee.
    .b = Zeg maar ja.
    .c = Ja of nee is genoeg.
summary-single = Je hebt maar één rekening gekoppeld, je { $account }.
    .b = Er is hier één rekening, je { $account }.
    .c = Ik zie maar één rekening, je { $account }.
summary-first = Je { $count } rekeningen, om te beginnen { $items }.
    .b = Je hebt { $count } rekeningen. Eerst { $items }.
    .c = Van je { $count } rekeningen eerst { $items }.
summary-all = { $count ->
    [one] Eén rekening: { $items }.
   *[other] Je { $count } rekeningen: { $items }.
}
    .b = { $count ->
    [one] Je hebt één rekening: { $items }.
   *[other] Je hebt { $count } rekeningen: { $items }.
}
    .c = { $count ->
    [one] Ik zie één rekening: { $items }.
   *[other] Ik zie { $count } rekeningen: { $items }.
}
summary-next = Verder { $items }.
    .b = Daarnaast { $items }.
    .c = En { $items }.
summary-item-owned = { $amount } op je { $account }
summary-item-owed = { $amount } open op je { $account }
summary-item-overdrawn = { $amount } rood op je { $account }
summary-private = { $count ->
    [one] Je rekening staat niet rood.
   *[other] Geen van je { $count } rekeningen staat rood.
} De bedragen laat ik weg.
    .b = Je staat nergens rood. De bedragen zeg ik niet hardop.
    .c = Er staat niets rood. De bedragen houd ik voor me.
summary-private-overdrawn = { $count ->
    [one] Eén rekening staat rood.
   *[other] { $count } rekeningen staan rood.
} De bedragen laat ik weg.
    .b = { $count ->
    [one] Je staat op één rekening rood.
   *[other] Je staat op { $count } rekeningen rood.
} De bedragen zeg ik niet hardop.
    .c = { $count ->
    [one] Er staat één rekening in de min.
   *[other] Er staan { $count } rekeningen in de min.
} De bedragen houd ik voor me.
