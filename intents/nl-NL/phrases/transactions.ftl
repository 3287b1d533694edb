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
    .c = In behandeling zie ik niets van { $merchant }.
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

merchant-each = De nieuwste eerst: { $items }.
    .b = Dit zijn ze, de nieuwste eerst: { $items }.
    .c = Eén voor één: { $items }.
item-of-merchant = { $amount } { $day }
merchant-yes = Ja.
    .b = Ja, dat klopt.
    .c = Jazeker.
merchant-twice = Ja, daar lijkt het op: twee keer { $amount }, de laatste keer { $day }.
    .b = Ja. Ik zie twee keer { $amount } bij { $merchant }, de laatste keer { $day }.
    .c = Daar lijkt het op. { $merchant } schreef twee keer { $amount } af, de laatste keer { $day }.
merchant-twice-private = Ja, daar lijkt het op: twee keer hetzelfde bedrag, de laatste keer { $day }.
    .b = Ja. Bij { $merchant } zie ik twee keer hetzelfde bedrag, de laatste keer { $day }.
    .c = Daar lijkt het op. { $merchant } schreef twee keer hetzelfde af, de laatste keer { $day }.
merchant-not-twice = Nee, ik zie { $period } niets dubbel van { $merchant }.
    .b = Nee. Van { $merchant } is er { $period } niets twee keer afgeschreven.
    .c = Nee, elke afschrijving van { $merchant } { $period } staat op zichzelf.
last-charge = Je laatste afschrijving van { $merchant } was { $amount }, { $day }.
    .b = Je betaalde { $day } voor het laatst bij { $merchant }: { $amount }.
    .c = De laatste keer bij { $merchant } was { $day }: { $amount }.
last-private = Je was { $day } voor het laatst bij { $merchant }.
    .b = Je betaalde { $day } voor het laatst bij { $merchant }.
    .c = De laatste keer bij { $merchant } was { $day }.
last-none = Ik zie { $merchant } het afgelopen jaar niet.
    .b = Er is het afgelopen jaar niets van { $merchant }.
    .c = Het afgelopen jaar kom ik { $merchant } niet tegen.
largest-one = Je grootste uitgave { $period } was { $items }.
    .b = De grootste afschrijving { $period }: { $items }.
    .c = Het duurste { $period }: { $items }.
largest-list = Je { $count } grootste uitgaven { $period }: { $items }.
    .b = De { $count } grootste { $period }: { $items }.
    .c = Deze { $count } kostten { $period } het meest: { $items }.
largest-next = Daarna { $items }.
    .b = Dan komt { $items }.
    .c = Dan { $items }.
largest-private = Je grootste uitgave { $period } was bij { $merchant }, { $day }.
    .b = De grootste afschrijving { $period } kwam van { $merchant }, { $day }.
    .c = Het duurste { $period } was { $merchant }, { $day }.
largest-question = Wil je de volgende ook?
    .b = Zal ik de volgende ook noemen?
    .c = Wil je die daarna ook horen?

deposit-yes = Ja. Er kwam { $day } { $amount } binnen van { $merchant }.
    .b = Ja, { $merchant } heeft { $day } { $amount } betaald.
    .c = Ja. De { $amount } van { $merchant } kwam { $day } binnen.
deposit-yes-private = Ja, het geld van { $merchant } kwam { $day } binnen.
    .b = Ja, { $merchant } heeft { $day } betaald.
    .c = Ja. De bijschrijving van { $merchant } kwam { $day } binnen.
deposit-yes-several = Ja, { $count } bijschrijvingen { $period }: { $items }.
    .b = Ja. Ik tel { $count } bijschrijvingen { $period }: { $items }.
    .c = Ja, er kwam { $period } { $count } keer geld binnen: { $items }.
deposit-last = De laatste keer kreeg je { $amount } van { $merchant }, { $day }.
    .b = { $merchant } betaalde je { $day } voor het laatst: { $amount }.
    .c = Je laatste salaris was { $amount } van { $merchant }, { $day }.
deposit-last-private = De laatste keer van { $merchant } was { $day }.
    .b = { $merchant } betaalde { $day } voor het laatst.
    .c = Van { $merchant } kwam het { $day } voor het laatst.
deposit-usually = Meestal komt het { $day }.
    .b = Als het gaat zoals anders, komt het { $day }.
    .c = Normaal is het er { $day }.
deposit-irregular = Ik zie geen vaste betaaldag.
    .b = Er zit geen vast ritme in.
    .c = De dagen verschillen te veel om het te zeggen.
deposit-not-yet = Nog niet. Meestal komt het { $day }.
    .b = Nog niet. Als het gaat zoals anders, komt het { $day }.
    .c = Het is er nog niet. Normaal komt het { $day }.
deposit-not-yet-last = Nog niet. De laatste keer van { $merchant } was { $day }.
    .b = Het is er nog niet. { $merchant } betaalde { $day } voor het laatst.
    .c = Nog niet. Van { $merchant } kwam het { $day } voor het laatst.
deposit-no = Nee, ik zie geen bijschrijvingen { $period }.
    .b = Nee. Er kwam { $period } niets binnen.
    .c = Nee, er is { $period } niets bijgeschreven.
deposit-no-amount = Nee, ik zie { $period } geen bijschrijving van { $amount }.
    .b = Nee. Een bijschrijving van { $amount } is er { $period } niet.
    .c = Nee, er kwam { $period } geen { $amount } binnen.
deposit-none-payer = Ik zie { $period } niets van { $payer }.
    .b = Van { $payer } kwam er { $period } niets binnen.
    .c = Nee, er is { $period } niets van { $payer }.

explain-charge = Dat is { $amount } aan { $merchant }, { $day }, van je { $account }.
    .b = Je betaalde { $day } { $amount } aan { $merchant }, van je { $account }.
    .c = Het gaat om { $amount } aan { $merchant }, { $day }, van je { $account }.
explain-charge-private = Dat is een afschrijving van { $merchant }, { $day }, van je { $account }.
    .b = Je betaalde { $day } aan { $merchant }, van je { $account }.
    .c = Het is iets van { $merchant }, { $day }, van je { $account }.
explain-charge-alone = Dat is { $amount } aan { $merchant }, { $day }.
    .b = Je betaalde { $day } { $amount } aan { $merchant }.
    .c = Het gaat om { $amount } aan { $merchant }, { $day }.
explain-charge-alone-private = Dat is een afschrijving van { $merchant }, { $day }.
    .b = Je betaalde { $day } aan { $merchant }.
    .c = Het is iets van { $merchant }, { $day }.
explain-deposit = Dat is { $amount } van { $merchant }, die { $day } binnenkwam.
    .b = { $merchant } betaalde je { $day } { $amount }.
    .c = Het gaat om { $amount } die { $merchant } je { $day } stuurde.
explain-first = Het is hun eerste afschrijving in een jaar.
    .b = Daarvoor schreven ze een jaar lang niets af.
    .c = Ik zie van hen geen eerdere in het afgelopen jaar.
explain-monthly = Het komt elke maand terug.
    .b = Ze schrijven ongeveer één keer per maand iets af.
    .c = Het is een maandelijkse afschrijving.
explain-before = { $count ->
    [one] Je betaalde ze het afgelopen jaar één keer eerder.
   *[other] Je betaalde ze het afgelopen jaar { $count } keer eerder.
}
    .b = { $count ->
        [one] Er is nog één eerdere afschrijving van hen in het afgelopen jaar.
       *[other] Er zijn nog { $count } eerdere afschrijvingen van hen in het afgelopen jaar.
    }
    .c = { $count ->
        [one] Ze schreven in een jaar nog één keer eerder af.
       *[other] Ze schreven in een jaar nog { $count } keer eerder af.
    }
explain-question = Is die van jou?
    .b = Was jij dat?
    .c = Ken je die?
explain-none-amount = Ik zie { $period } geen afschrijving van { $amount }.
    .b = Een afschrijving van { $amount } is er { $period } niet.
    .c = Er is { $period } niets van { $amount } afgeschreven.
explain-nearest = Het dichtst in de buurt komt { $amount } bij { $merchant }, { $day }.
    .b = Wel { $amount } bij { $merchant }, { $day }.
    .c = Er is wel { $amount } bij { $merchant }, { $day }.
explain-nearest-private = Het dichtst in de buurt komt er een bij { $merchant }, { $day }.
    .b = Wel een bij { $merchant }, { $day }.
    .c = Er is er wel een bij { $merchant }, { $day }.
explain-nearest-question = Is het die?
    .b = Bedoel je die?
    .c = Was het die?

refund-yes = Ja. { $merchant } heeft { $day } { $amount } teruggestort op je { $account }.
    .b = Ja, er kwam { $day } { $amount } terug van { $merchant }, op je { $account }.
    .c = Ja. Van { $merchant } kreeg je { $day } { $amount } terug op je { $account }.
refund-yes-private = Ja, de terugbetaling van { $merchant } kwam { $day } binnen.
    .b = Ja. { $merchant } heeft je { $day } terugbetaald.
    .c = Ja, { $merchant } heeft het geld { $day } teruggestort.
refunds-several = Ja, { $count } terugbetalingen { $period }: { $items }.
    .b = Ja. Ik tel { $count } terugbetalingen { $period }: { $items }.
    .c = Ja, er kwam { $period } { $count } keer geld terug: { $items }.
refunds-private = Ja, { $count } terugbetalingen { $period }. De bedragen laat ik weg.
    .b = Ja. Ik tel { $count } terugbetalingen { $period }. De bedragen zeg ik niet hardop.
    .c = Ja, er kwam { $period } { $count } keer geld terug. De bedragen houd ik voor me.
refund-not-yet = Nog niet. Je betaalde { $merchant } { $day }.
    .b = Het is er nog niet. Je betaalde { $merchant } { $day }.
    .c = Nog niet. Je betaling aan { $merchant } was { $day }.
refund-none = Ik zie { $period } geen terugbetaling.
    .b = Er is { $period } niets terugbetaald.
    .c = Er kwam { $period } geen geld terug, voor zover ik zie.
refund-time = Een terugbetaling duurt vaak vijf tot tien dagen.
    .b = Vaak duurt het vijf tot tien dagen.
    .c = Reken op vijf tot tien dagen voor je het ziet.

check-cleared = Ja, cheque { $number } van { $amount } is { $day } geïnd.
    .b = Ja. Cheque { $number } van { $amount } is { $day } verwerkt.
    .c = Ja, cheque { $number } is { $day } geïnd, voor { $amount }.
check-cleared-private = Ja, cheque { $number } is { $day } geïnd.
    .b = Ja. Cheque { $number } is { $day } verwerkt.
    .c = Ja, die cheque met nummer { $number } is { $day } geïnd.
check-out = Nog niet. Cheque { $number } aan { $payee } van { $amount } staat nog open.
    .b = Cheque { $number } aan { $payee } van { $amount } is nog niet geïnd.
    .c = Nee, { $payee } heeft cheque { $number } van { $amount } nog niet geïnd.
check-out-private = Nog niet. Cheque { $number } staat nog open.
    .b = Cheque { $number } is nog niet geïnd.
    .c = Nee, niemand heeft cheque { $number } al geïnd.
check-deposit-out = De cheque die je inleverde, is er nog niet.
    .b = Je ingeleverde cheque is nog niet verwerkt.
    .c = Nog niet. De ingeleverde cheque is nog onderweg.
check-deposit-cleared = Ja, de cheque die je inleverde is { $day } bijgeschreven, voor { $amount }.
    .b = Ja. Je ingeleverde cheque van { $amount } is { $day } verwerkt.
    .c = Ja, de { $amount } van je cheque kwam { $day } binnen.
check-deposit-cleared-private = Ja, de cheque die je inleverde is { $day } bijgeschreven.
    .b = Ja. Je ingeleverde cheque is { $day } verwerkt.
    .c = Ja, het geld van je cheque kwam { $day } binnen.
check-held = Niet alles. Je cheque van { $amount } staat vast tot { $date }.
    .b = Je cheque van { $amount } wordt vastgehouden tot { $date }.
    .c = De bank houdt je cheque van { $amount } vast tot { $date }.
check-held-private = Niet alles. Je cheque staat vast tot { $date }.
    .b = Je ingeleverde cheque wordt vastgehouden tot { $date }.
    .c = De bank houdt je cheque vast tot { $date }.
check-held-part = Daarvan kun je { $amount } nu al gebruiken.
    .b = Je kunt er { $amount } al van gebruiken.
    .c = Er is al { $amount } van beschikbaar.
check-bounced = Cheque { $number } van { $amount } kwam { $day } onbetaald terug.
    .b = Ja, cheque { $number } van { $amount } is { $day } geweigerd.
    .c = Cheque { $number } is niet betaald. Die kwam { $day } terug, voor { $amount }.
check-bounced-private = Cheque { $number } kwam { $day } onbetaald terug.
    .b = Ja, cheque { $number } is { $day } geweigerd.
    .c = Cheque { $number } is niet betaald. Die kwam { $day } terug.
check-deposit-bounced = De cheque van { $amount } die je inleverde, kwam { $day } onbetaald terug.
    .b = Ja, je ingeleverde cheque van { $amount } is { $day } geweigerd.
    .c = Je cheque van { $amount } is niet betaald. Die kwam { $day } terug.
check-deposit-bounced-private = De cheque die je inleverde, kwam { $day } onbetaald terug.
    .b = Ja, je ingeleverde cheque is { $day } geweigerd.
    .c = De cheque die je inleverde is niet betaald. Die kwam { $day } terug.
check-none = Cheque { $number } zie ik niet in de laatste 60 dagen.
    .b = Ik zie geen cheque { $number } in de laatste 60 dagen.
    .c = Er is geen cheque { $number } in de laatste 60 dagen.
check-none-payee = Ik zie geen cheque aan { $payee } in de laatste 60 dagen.
    .b = Er is geen cheque aan { $payee } in de laatste 60 dagen.
    .c = Een cheque aan { $payee } kom ik niet tegen in de laatste 60 dagen.
check-none-amount = Ik zie geen cheque van { $amount } in de laatste 60 dagen.
    .b = Er is geen cheque van { $amount } in de laatste 60 dagen.
    .c = Een cheque van { $amount } kom ik niet tegen in de laatste 60 dagen.
checks-none = Ik zie geen cheques in de laatste 60 dagen.
    .b = Er zijn geen cheques in de laatste 60 dagen.
    .c = In de laatste 60 dagen kom ik geen cheque tegen.
checks-out = { $count ->
    [one] Eén cheque is nog niet geïnd: { $items }.
   *[other] { $count } cheques zijn nog niet geïnd: { $items }.
}
    .b = { $count ->
        [one] Er staat nog één cheque open: { $items }.
       *[other] Er staan nog { $count } cheques open: { $items }.
    }
    .c = { $count ->
        [one] Deze heeft nog niemand geïnd: { $items }.
       *[other] Deze { $count } heeft nog niemand geïnd: { $items }.
    }
checks-out-private = { $count ->
    [one] Eén cheque is nog niet geïnd.
   *[other] { $count } cheques zijn nog niet geïnd.
}
    .b = { $count ->
        [one] Er staat nog één cheque open.
       *[other] Er staan nog { $count } cheques open.
    }
    .c = { $count ->
        [one] Eén cheque heeft nog niemand geïnd.
       *[other] { $count } cheques heeft nog niemand geïnd.
    }
checks-all-cleared = Al je cheques zijn geïnd.
    .b = Er staat geen cheque meer open.
    .c = Elke cheque die je schreef, is verwerkt.
check-item = { $amount } aan { $payee }
check-which-question = Een die je schreef, of een die je inleverde?
    .b = Heb je die cheque geschreven, of ingeleverd?
    .c = Bedoel je een geschreven cheque, of een ingeleverde?
check-which-reprompt = Zeg geschreven, of ingeleverd.
    .b = Geschreven of ingeleverd is genoeg.
    .c = Zeg maar ingeleverd, of geschreven.
yes-done = Goed om te weten.
    .b = Mooi, dan klopt het.
    .c = Oké, dank je.
check-none-amount-private = Ik zie geen cheque van dat bedrag in de laatste 60 dagen.
    .b = Er is geen cheque van dat bedrag in de laatste 60 dagen.
    .c = Een cheque van dat bedrag kom ik niet tegen in de laatste 60 dagen.
deposit-no-amount-private = Nee, zo'n bijschrijving zie ik { $period } niet.
    .b = Nee. Een bijschrijving van dat bedrag is er { $period } niet.
    .c = Nee, er kwam { $period } niets van dat bedrag binnen.
explain-none-amount-private = Ik zie { $period } geen afschrijving van dat bedrag.
    .b = Een afschrijving van dat bedrag is er { $period } niet.
    .c = Er is { $period } niets van dat bedrag afgeschreven.
