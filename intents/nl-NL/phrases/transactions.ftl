# Af- en bijschrijvingen, wat nog in behandeling is, en afschrijvingen van één winkel.

recent-first = { $count ->
    [one] Je laatste afschrijving: { $items }.
   *[other] Je laatste { $count }: { $items }.
}
    .b = { $count ->
    [one] De nieuwste afschrijving is { $items }.
   *[other] De { $count } nieuwste zijn { $items }.
}
    .c = { $count ->
    [one] De laatste afschrijving was { $items }.
   *[other] Je { $count } laatste afschrijvingen: { $items }.
}
recent-first-period = { $count } afschrijvingen { $period }. De nieuwste: { $items }.
    .b = Ik tel { $count } afschrijvingen { $period }, de nieuwste eerst: { $items }.
    .c = Van de { $count } afschrijvingen { $period } eerst de nieuwste: { $items }.
recent-all-period = { $count ->
    [one] Eén afschrijving { $period }: { $items }.
   *[other] { $count } afschrijvingen { $period }: { $items }.
}
    .b = { $count ->
    [one] Ik tel één afschrijving { $period }: { $items }.
   *[other] Ik tel { $count } afschrijvingen { $period }: { $items }.
}
    .c = { $count ->
    [one] Er is maar één afschrijving { $period }: { $items }.
   *[other] Dat zijn { $count } afschrijvingen { $period }: { $items }.
}
recent-next = Verder { $items }.
    .b = Dan { $items }.
    .c = Daarvoor { $items }.
recent-pending = { $count ->
    [one] Eén ervan is nog in behandeling.
   *[other] { $count } ervan zijn nog in behandeling.
}
    .b = { $count ->
    [one] Eén is nog niet verwerkt.
   *[other] { $count } zijn nog niet verwerkt.
}
    .c = { $count ->
    [one] Daarvan is er één nog in behandeling.
   *[other] Daarvan zijn er { $count } nog in behandeling.
}
recent-all-pending = { $count ->
    [1] Die is nog in behandeling.
    [2] Ze zijn allebei nog in behandeling.
   *[other] Ze zijn allemaal nog in behandeling.
}
    .b = { $count ->
    [1] Die is nog niet verwerkt.
    [2] Geen van beide is al verwerkt.
   *[other] Geen ervan is al verwerkt.
}
    .c = { $count ->
    [1] Die wordt nog verwerkt.
    [2] Ze worden allebei nog verwerkt.
   *[other] Ze worden allemaal nog verwerkt.
}
recent-none = Ik zie geen afschrijvingen { $period }.
    .b = Er waren { $period } geen afschrijvingen.
    .c = { $period } is er niets afgeschreven.
recent-none-account = Ik zie geen afschrijvingen van je { $account } { $period }.
    .b = Er is { $period } niets afgeschreven van je { $account }.
    .c = { $period } is er niets van je { $account } afgegaan.
recent-private = { $count ->
    [one] Eén afschrijving { $period }.
   *[other] { $count } afschrijvingen { $period }.
} De bedragen laat ik weg.
    .b = { $count ->
    [one] Ik tel één afschrijving { $period }.
   *[other] Ik tel { $count } afschrijvingen { $period }.
} De bedragen zeg ik niet hardop.
    .c = { $count ->
    [one] Er is maar één afschrijving { $period }.
   *[other] Dat zijn { $count } afschrijvingen { $period }.
} De bedragen houd ik voor me.

deposits-first = { $count ->
    [one] Je laatste bijschrijving: { $items }.
   *[other] Je laatste { $count } bijschrijvingen: { $items }.
}
    .b = { $count ->
    [one] De nieuwste bijschrijving is { $items }.
   *[other] De { $count } nieuwste bijschrijvingen zijn { $items }.
}
    .c = { $count ->
    [one] Wat als laatste binnenkwam: { $items }.
   *[other] De laatste { $count } die binnenkwamen: { $items }.
}
deposits-first-period = { $count } bijschrijvingen { $period }. De nieuwste: { $items }.
    .b = Ik tel { $count } bijschrijvingen { $period }, de nieuwste eerst: { $items }.
    .c = Van de { $count } bijschrijvingen { $period } eerst de nieuwste: { $items }.
deposits-all-period = { $count ->
    [one] Eén bijschrijving { $period }: { $items }.
   *[other] { $count } bijschrijvingen { $period }: { $items }.
}
    .b = { $count ->
    [one] Ik tel één bijschrijving { $period }: { $items }.
   *[other] Ik tel { $count } bijschrijvingen { $period }: { $items }.
}
    .c = { $count ->
    [one] Er is maar één bijschrijving { $period }: { $items }.
   *[other] Dat zijn { $count } bijschrijvingen { $period }: { $items }.
}
deposits-question = Wil je horen wat er binnenkwam?
    .b = Zal ik noemen wat er binnenkwam?
    .c = Wil je de bijschrijvingen horen?
recent-shown = { $count ->
    [one] Dit is je laatste afschrijving.
   *[other] Dit zijn je laatste { $count } afschrijvingen.
}
    .b = { $count ->
    [one] Dit is de nieuwste afschrijving.
   *[other] Dit zijn de { $count } nieuwste afschrijvingen.
}
    .c = { $count ->
    [one] Hier is je laatste afschrijving.
   *[other] Hier zijn je { $count } laatste afschrijvingen.
}
deposits-shown = { $count ->
    [one] Dit is je laatste bijschrijving.
   *[other] Dit zijn je laatste { $count } bijschrijvingen.
}
    .b = { $count ->
    [one] Dit is de nieuwste bijschrijving.
   *[other] Dit zijn de { $count } nieuwste bijschrijvingen.
}
    .c = { $count ->
    [one] Hier is je laatste bijschrijving.
   *[other] Hier zijn je { $count } laatste bijschrijvingen.
}
deposits-none = Ik zie geen bijschrijvingen { $period }.
    .b = Er waren { $period } geen bijschrijvingen.
    .c = { $period } is er niets binnengekomen.
deposits-private = { $count ->
    [one] Eén bijschrijving { $period }.
   *[other] { $count } bijschrijvingen { $period }.
} De bedragen laat ik weg.
    .b = { $count ->
    [one] Ik tel één bijschrijving { $period }.
   *[other] Ik tel { $count } bijschrijvingen { $period }.
} De bedragen zeg ik niet hardop.
    .c = { $count ->
    [one] Er is maar één bijschrijving { $period }.
   *[other] Dat zijn { $count } bijschrijvingen { $period }.
} De bedragen houd ik voor me.

# Eerst het bedrag, dan de dag, dan de plaats: "7 euro 86 gisteren bij Coffeecompany".
item-charges = { $amount } { $day } in { $count } keer bij { $merchant }
item-charges-of-day = { $amount } in { $count } keer bij { $merchant }
item-fee = { $amount } { $day } voor { $merchant }
item-fee-of-day = { $amount } voor { $merchant }
item-charge = { $amount } { $day } bij { $merchant }
item-deposit = { $amount } { $day } van { $merchant }
item-pending = { $amount } bij { $merchant }
item-deposit-of-day = { $amount } van { $merchant }
row-merchant = { $merchant }
row-day = { $day }
row-amount = { $amount }, { $day }
row-both = { $merchant }, { $day }
title-charges = Laatste afschrijvingen
title-deposits = Laatste bijschrijvingen

more-question = { $count ->
    [one] Wil je de volgende ook?
   *[other] Wil je de volgende { $count }?
}
    .b = { $count ->
    [one] Zal ik er nog één noemen?
   *[other] Zal ik er nog { $count } noemen?
}
    .c = { $count ->
    [one] Wil je er nog één?
   *[other] Wil je er nog { $count }?
}
more-reprompt = Zeg verder, of stop.
    .b = Zeg meer, of stop.
    .c = Zeg maar verder.
page-end = Dat was alles.
    .b = Dat is het einde van de lijst.
    .c = Meer is er niet.
page-nothing = Ik ben nog niet aan een lijst begonnen.
    .b = Er is nog geen lijst om door te gaan.
    .c = We zijn nog met geen lijst bezig.

pending-question = Wil je horen wat nog in behandeling is?
    .b = Zal ik kijken wat nog in behandeling is?
    .c = Wil je weten wat er nog verwerkt wordt?
pending-reprompt = Zeg ja of nee.
    .b = Ja of nee is genoeg.
    .c = Zeg maar ja.
pending-first = { $count } afschrijvingen zijn nog in behandeling, samen { $total }: { $items }.
    .b = Er zijn { $count } afschrijvingen in behandeling, samen { $total }: { $items }.
    .c = Er wordt nog { $total } verwerkt, in { $count } afschrijvingen: { $items }.
pending-one = Eén afschrijving is nog in behandeling: { $amount } bij { $merchant }.
    .b = Er is er één in behandeling, { $amount } bij { $merchant }.
    .c = Er wordt er nog één verwerkt, { $amount } bij { $merchant }.
pending-hold = De reservering van { $merchant } kan nog veranderen.
    .b = Wat { $merchant } heeft gereserveerd, kan nog veranderen.
    .c = Het bedrag dat { $merchant } reserveert, staat nog niet vast.
pending-none = Er is niets in behandeling.
    .b = Er zijn geen afschrijvingen in behandeling.
    .c = Alle afschrijvingen zijn verwerkt.
pending-none-account = Er is niets in behandeling op je { $account }.
    .b = Er zijn geen afschrijvingen in behandeling op je { $account }.
    .c = Op je { $account } wordt niets meer verwerkt.
pending-none-merchant = Er is niets van { $merchant } in behandeling.
    .b = Van { $merchant } staat geen afschrijving in behandeling.
    .c = Van { $merchant } wordt niets meer verwerkt.
pending-private = { $count ->
    [one] Eén afschrijving is nog in behandeling.
   *[other] { $count } afschrijvingen zijn nog in behandeling.
} De bedragen laat ik weg.
    .b = { $count ->
    [one] Er is er één in behandeling.
   *[other] Er zijn er { $count } in behandeling.
} De bedragen zeg ik niet hardop.
    .c = { $count ->
    [one] Eén afschrijving is nog niet verwerkt.
   *[other] { $count } afschrijvingen zijn nog niet verwerkt.
} De bedragen houd ik voor me.

merchant-which-question = Welke winkel bedoel je?
    .b = Hoe heet de winkel?
    .c = Naar welke winkel zal ik zoeken?
merchant-which-reprompt = Noem de naam, zoals HEMA.
    .b = Een naam, zoals HEMA.
    .c = Noem een winkel, zoals bol.
merchant-choice-question = Bedoel je { $choices }?
    .b = Was dat { $choices }?
    .c = Is het { $choices }?
merchant-choice-reprompt = Zeg de naam nog eens.
    .b = Noem degene die je bedoelt.
    .c = Zeg alleen de naam.
merchant-item = { $merchant }
merchant-total = { $count } afschrijvingen van { $merchant } { $period }, samen { $total }.
    .b = Je betaalde { $period } { $count } keer bij { $merchant }, samen { $total }.
    .c = Bij { $merchant } zie ik { $count } afschrijvingen { $period }, in totaal { $total }.
merchant-latest = De laatste was { $amount }, { $day }.
    .b = De laatste keer was { $day }: { $amount }.
    .c = De nieuwste is { $amount }, { $day }.
merchant-one = Eén afschrijving van { $merchant } { $period }: { $amount }, { $day }.
    .b = Je betaalde { $period } één keer bij { $merchant }: { $amount }, { $day }.
    .c = Er is maar één afschrijving van { $merchant } { $period }: { $amount }, { $day }.
merchant-refund = { $count ->
    [one] Je kreeg { $amount } terug.
   *[other] Je kreeg { $amount } terug, in { $count } keer.
}
    .b = { $count ->
    [one] Er kwam { $amount } terug.
   *[other] Er kwam in { $count } keer { $amount } terug.
}
    .c = { $count ->
    [one] Er is { $amount } teruggestort.
   *[other] Er is { $amount } teruggestort, in { $count } keer.
}
merchant-none = Ik vond niets van { $merchant } { $period }.
    .b = Er is { $period } niets van { $merchant }.
    .c = { $period } zie ik niets van { $merchant }.
merchant-private = { $count ->
    [one] Ja, één afschrijving van { $merchant } { $period }.
   *[other] Ja, { $count } afschrijvingen van { $merchant } { $period }.
} De bedragen laat ik weg.
    .b = { $count ->
    [one] Er is één afschrijving van { $merchant } { $period }.
   *[other] Er zijn { $count } afschrijvingen van { $merchant } { $period }.
} De bedragen zeg ik niet hardop.
    .c = { $count ->
    [one] Ik zie één afschrijving van { $merchant } { $period }.
   *[other] Ik zie { $count } afschrijvingen van { $merchant } { $period }.
} De bedragen houd ik voor me.
further-question = Zal ik verder terugkijken?
    .b = Wil je dat ik verder terugkijk?
    .c = Zal ik twee jaar terugkijken?
further-reprompt = Zeg ja of nee.
    .b = Ja of nee is genoeg.
    .c = Zeg maar ja.
