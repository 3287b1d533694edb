# Wat waaraan is uitgegeven, vergelijkingen, kosten en rente.

spend-category = { $count ->
    [one] Je hebt { $period } { $total } uitgegeven aan { $category }, in één keer.
   *[other] Je hebt { $period } { $total } uitgegeven aan { $category }, in { $count } keer.
}
    .b = { $count ->
        [one] Aan { $category } ging { $period } { $total } op, in één aankoop.
       *[other] Aan { $category } ging { $period } { $total } op, in { $count } aankopen.
    }
    .c = { $count ->
        [one] { $period } gaf je { $total } uit aan { $category }, in één keer.
       *[other] { $period } gaf je { $total } uit aan { $category }, in { $count } keer.
    }
spend-total = Je hebt { $period } { $total } uitgegeven.
    .b = { $period } heb je { $total } uitgegeven.
    .c = In totaal ging er { $period } { $total } uit.
spend-elsewhere = { $count ->
    [one] Eén afschrijving in een andere munt telt niet mee.
   *[other] { $count } afschrijvingen in een andere munt tellen niet mee.
}
    .b = { $count ->
        [one] Eén afschrijving in een andere munt heb ik weggelaten.
       *[other] { $count } afschrijvingen in een andere munt heb ik weggelaten.
    }
    .c = { $count ->
        [one] Er was er nog één in een andere munt.
       *[other] Er waren er nog { $count } in een andere munt.
    }
spend-parts = { $total } { $period }. De grootste posten: { $items }.
    .b = Je gaf { $period } { $total } uit. Het meeste: { $items }.
    .c = Van de { $total } { $period } ging het meeste hierheen: { $items }.
spend-item = { $amount } aan { $category }
spend-merchants = Het meeste voor { $category } ging { $period } hierheen: { $items }.
    .b = Bij { $category } waren dit { $period } de grootste: { $items }.
    .c = Dit kostte { $period } het meest aan { $category }: { $items }.
spend-parts-question = Wil je horen waar het aan opging?
    .b = Zal ik vertellen waar het heen ging?
    .c = Wil je weten waar het geld bleef?
spend-unknown = Een groepje { $said } ken ik niet.
    .b = { $said } is bij mij geen soort uitgave.
    .c = Uitgaven aan { $said } houd ik niet apart bij.
spend-none = Ik zie geen uitgaven { $period }.
    .b = Je hebt { $period } niets uitgegeven.
    .c = Er zijn { $period } geen uitgaven.
spend-category-none = Ik zie { $period } niets voor { $category }.
    .b = Aan { $category } heb je { $period } niets uitgegeven.
    .c = { $period } ging er niets naar { $category }.
spend-category-private = { $count ->
    [one] Eén uitgave voor { $category } { $period }.
   *[other] { $count } uitgaven voor { $category } { $period }.
} De bedragen laat ik weg.
    .b = { $count ->
        [one] Ik tel één uitgave voor { $category } { $period }.
       *[other] Ik tel { $count } uitgaven voor { $category } { $period }.
    } De bedragen zeg ik niet hardop.
    .c = { $count ->
        [one] Er is maar één uitgave voor { $category } { $period }.
       *[other] Dat zijn { $count } uitgaven voor { $category } { $period }.
    } De bedragen houd ik voor me.
spend-total-private = { $count ->
    [one] Eén uitgave { $period }.
   *[other] { $count } uitgaven { $period }.
} De bedragen laat ik weg.
    .b = { $count ->
        [one] Ik tel één uitgave { $period }.
       *[other] Ik tel { $count } uitgaven { $period }.
    } De bedragen zeg ik niet hardop.
    .c = { $count ->
        [one] Er is maar één uitgave { $period }.
       *[other] Dat zijn { $count } uitgaven { $period }.
    } De bedragen houd ik voor me.
usual-above-private = Je geeft wat meer uit dan normaal op dit punt in de maand.
    .b = Je hebt iets meer uitgegeven dan anders rond deze tijd.
    .c = Het is wat meer dan je meestal tot nu toe kwijt bent.
usual-below-private = Je geeft wat minder uit dan normaal op dit punt in de maand.
    .b = Je hebt iets minder uitgegeven dan anders rond deze tijd.
    .c = Het is wat minder dan je meestal tot nu toe kwijt bent.
usual-same = Je geeft ongeveer evenveel uit als normaal op dit punt in de maand.
    .b = Je hebt zo'n beetje evenveel uitgegeven als anders rond deze tijd.
    .c = Het is ongeveer wat je meestal tot nu toe kwijt bent.
usual-category-above-private = Aan { $category } geef je wat meer uit dan normaal op dit punt in de maand.
    .b = Je hebt iets meer aan { $category } uitgegeven dan anders rond deze tijd.
    .c = Aan { $category } ben je wat meer kwijt dan meestal tot nu toe.
usual-category-below-private = Aan { $category } geef je wat minder uit dan normaal op dit punt in de maand.
    .b = Je hebt iets minder aan { $category } uitgegeven dan anders rond deze tijd.
    .c = Aan { $category } ben je wat minder kwijt dan meestal tot nu toe.
usual-category-same = Aan { $category } geef je ongeveer evenveel uit als normaal op dit punt in de maand.
    .b = Je hebt zo'n beetje evenveel aan { $category } uitgegeven als anders rond deze tijd.
    .c = Aan { $category } ben je ongeveer evenveel kwijt als meestal tot nu toe.
usual-above = Je zit { $difference } hoger dan normaal op dit punt in de maand.
    .b = Dat is { $difference } meer dan je anders rond deze tijd kwijt bent.
    .c = Je hebt { $difference } meer uitgegeven dan meestal op dit punt in de maand.
usual-below = Je zit { $difference } lager dan normaal op dit punt in de maand.
    .b = Dat is { $difference } minder dan je anders rond deze tijd kwijt bent.
    .c = Je hebt { $difference } minder uitgegeven dan meestal op dit punt in de maand.
usual-category-above = Met { $category } zit je { $difference } hoger dan normaal op dit punt in de maand.
    .b = Je hebt { $difference } meer aan { $category } uitgegeven dan anders rond deze tijd.
    .c = Aan { $category } ben je { $difference } meer kwijt dan meestal tot nu toe.
usual-category-below = Met { $category } zit je { $difference } lager dan normaal op dit punt in de maand.
    .b = Je hebt { $difference } minder aan { $category } uitgegeven dan anders rond deze tijd.
    .c = Aan { $category } ben je { $difference } minder kwijt dan meestal tot nu toe.
usual-basis = Dat is vergeleken met dezelfde dagen van de laatste drie maanden.
    .b = Ik vergeleek met dezelfde dagen in de drie maanden hiervoor.
    .c = De maat is de afgelopen drie maanden, tot dezelfde dag.
compare-more = Je hebt { $difference } meer uitgegeven dan { $period }.
    .b = Dat is { $difference } meer dan { $period }.
    .c = Je bent { $difference } meer kwijt dan { $period }.
compare-more-private = Je hebt wat meer uitgegeven dan { $period } in dezelfde tijd.
    .b = Het is wat meer dan { $period } in dezelfde tijd.
    .c = Vergeleken met { FORM($period, "kaal") } geef je in dezelfde tijd wat meer uit.
compare-less = Je hebt { $difference } minder uitgegeven dan { $period }.
    .b = Dat is { $difference } minder dan { $period }.
    .c = Je bent { $difference } minder kwijt dan { $period }.
compare-less-private = Je hebt wat minder uitgegeven dan { $period } in dezelfde tijd.
    .b = Het is wat minder dan { $period } in dezelfde tijd.
    .c = Vergeleken met { FORM($period, "kaal") } geef je in dezelfde tijd wat minder uit.
compare-same = Je hebt ongeveer evenveel uitgegeven als { $period } in dezelfde tijd.
    .b = Het is ongeveer evenveel als { $period } in dezelfde tijd.
    .c = Vergeleken met { FORM($period, "kaal") } maakt het nauwelijks verschil.
compare-category-more = Je hebt { $difference } meer uitgegeven aan { $category } dan { $period }.
    .b = Aan { $category } ben je { $difference } meer kwijt dan { $period }.
    .c = Dat is { $difference } meer aan { $category } dan { $period }.
compare-category-more-private = Je hebt wat meer uitgegeven aan { $category } dan { $period } in dezelfde tijd.
    .b = Aan { $category } ben je wat meer kwijt dan { $period } in dezelfde tijd.
    .c = Het is wat meer aan { $category } dan { $period } in dezelfde tijd.
compare-category-less = Je hebt { $difference } minder uitgegeven aan { $category } dan { $period }.
    .b = Aan { $category } ben je { $difference } minder kwijt dan { $period }.
    .c = Dat is { $difference } minder aan { $category } dan { $period }.
compare-category-less-private = Je hebt wat minder uitgegeven aan { $category } dan { $period } in dezelfde tijd.
    .b = Aan { $category } ben je wat minder kwijt dan { $period } in dezelfde tijd.
    .c = Het is wat minder aan { $category } dan { $period } in dezelfde tijd.
compare-category-same = Je hebt ongeveer evenveel uitgegeven aan { $category } als { $period } in dezelfde tijd.
    .b = Aan { $category } ben je ongeveer evenveel kwijt als { $period } in dezelfde tijd.
    .c = Aan { $category } is het ongeveer evenveel als { $period } in dezelfde tijd.
compare-merchant-more = Je hebt { $difference } meer uitgegeven bij { $merchant } dan { $period }.
    .b = Bij { $merchant } ben je { $difference } meer kwijt dan { $period }.
    .c = Dat is { $difference } meer bij { $merchant } dan { $period }.
compare-merchant-more-private = Je hebt wat meer uitgegeven bij { $merchant } dan { $period } in dezelfde tijd.
    .b = Bij { $merchant } ben je wat meer kwijt dan { $period } in dezelfde tijd.
    .c = Het is wat meer bij { $merchant } dan { $period } in dezelfde tijd.
compare-merchant-less = Je hebt { $difference } minder uitgegeven bij { $merchant } dan { $period }.
    .b = Bij { $merchant } ben je { $difference } minder kwijt dan { $period }.
    .c = Dat is { $difference } minder bij { $merchant } dan { $period }.
compare-merchant-less-private = Je hebt wat minder uitgegeven bij { $merchant } dan { $period } in dezelfde tijd.
    .b = Bij { $merchant } ben je wat minder kwijt dan { $period } in dezelfde tijd.
    .c = Het is wat minder bij { $merchant } dan { $period } in dezelfde tijd.
compare-merchant-same = Je hebt ongeveer evenveel uitgegeven bij { $merchant } als { $period } in dezelfde tijd.
    .b = Bij { $merchant } ben je ongeveer evenveel kwijt als { $period } in dezelfde tijd.
    .c = Bij { $merchant } is het ongeveer evenveel als { $period } in dezelfde tijd.
compare-days = { $count ->
    [one] Ik heb dag met dag vergeleken.
   *[other] Ik heb van allebei de eerste { $count } dagen vergeleken.
}
    .b = { $count ->
        [one] Dat is dag tegen dag.
       *[other] Dat zijn van allebei de eerste { $count } dagen.
    }
    .c = { $count ->
        [one] Het is één dag tegen één dag.
       *[other] Het zijn { $count } dagen tegen { $count } dagen.
    }
compare-most-category = Dat zit vooral in { $category }.
    .b = Het gaat vooral om { $category }.
    .c = Dat komt vooral door { $category }.
compare-most-merchant = Dat komt vooral door { $merchant }.
    .b = Het gaat vooral om { $merchant }.
    .c = Dat zit vooral bij { $merchant }.
compare-values = Het is { $now }, tegenover { $before }.
    .b = Het is { $now }, en het was { $before }.
    .c = Je gaf { $now } uit, en daarvoor { $before }.
compare-parts = De grootste verschillen: { $items }.
    .b = Dit veranderde het meest: { $items }.
    .c = Het verschil zit vooral hierin: { $items }.
compare-item-more = { $difference } meer aan { $category }
compare-item-less = { $difference } minder aan { $category }
compare-item-merchant-more = { $difference } meer bij { $merchant }
compare-item-merchant-less = { $difference } minder bij { $merchant }
compare-short = Ik heb pas afschrijvingen vanaf { $date }, dus met { FORM($period, "kaal") } kan ik niet vergelijken.
    .b = Wat ik ken, begint op { $date }. Dat is te laat om met { FORM($period, "kaal") } te vergelijken.
    .c = Van vóór { $date } heb ik niets. Vergelijken met { FORM($period, "kaal") } gaat dus niet.
compare-unknown = Van { $merchant } vind ik niets om te vergelijken.
    .b = Er is niets van { $merchant } om te vergelijken.
    .c = { $merchant } zie ik niet staan, dus vergelijken gaat niet.
compare-nothing = Ik weet nog te weinig om te vergelijken.
    .b = Er is nog te weinig om mee te vergelijken.
    .c = Vergelijken gaat nog niet. Daarvoor is er te weinig.
fees-one = Je hebt { $period } één keer kosten betaald: { $amount } { $day } voor { $merchant }.
    .b = Eén keer kosten { $period }: { $amount } { $day } voor { $merchant }.
    .c = Er waren { $period } één keer kosten, { $amount } { $day } voor { $merchant }.
fees-several = Je hebt { $period } { $count } keer kosten betaald, samen { $total }.
    .b = { $count } keer kosten { $period }, samen { $total }.
    .c = Er waren { $period } { $count } keer kosten, in totaal { $total }.
fees-latest = De laatste keer was { $amount } { $day } voor { $merchant }.
    .b = Het laatst ging er { $day } { $amount } af voor { $merchant }.
    .c = De nieuwste is { $amount } { $day } voor { $merchant }.
fees-each = De nieuwste eerst: { $items }.
    .b = Dit zijn ze, de nieuwste eerst: { $items }.
    .c = Eén voor één: { $items }.
fees-private = { $count ->
    [one] Eén keer kosten { $period }.
   *[other] { $count } keer kosten { $period }.
} De bedragen laat ik weg.
    .b = { $count ->
        [one] Ik tel één keer kosten { $period }.
       *[other] Ik tel { $count } keer kosten { $period }.
    } De bedragen zeg ik niet hardop.
    .c = { $count ->
        [one] Er waren maar één keer kosten { $period }.
       *[other] Er waren { $count } keer kosten { $period }.
    } De bedragen houd ik voor me.
fees-none = Ik zie geen kosten { $period }.
    .b = Je hebt { $period } geen kosten betaald.
    .c = Er zijn { $period } geen kosten gerekend.
fees-none-kind = Ik zie { $period } geen kosten voor { $fee }.
    .b = Voor { $fee } heb je { $period } geen kosten betaald.
    .c = Er zijn { $period } geen kosten voor { $fee }.
fees-refund = Kosten terughalen kan ik niet zelf. Een mens bij de bank kan ernaar kijken.
    .b = Of je kosten terugkrijgt, bekijkt een mens bij de bank. Ik kan dat niet.
    .c = Daarover beslist een mens bij de bank, niet ik.
fees-question = Zal ik er iemand naar laten kijken?
    .b = Wil je er iemand over spreken?
    .c = Zal ik er een mens bij halen?
charged-interest = Je hebt { $period } { $total } rente betaald.
    .b = Aan rente was je { $period } { $total } kwijt.
    .c = { $period } ging er { $total } naar rente.
charged-interest-private = { $count ->
    [one] Er is { $period } één keer rente afgeschreven.
   *[other] Er is { $period } { $count } keer rente afgeschreven.
} De bedragen laat ik weg.
    .b = { $count ->
        [one] Ik zie één keer rente { $period }.
       *[other] Ik zie { $count } keer rente { $period }.
    } De bedragen zeg ik niet hardop.
    .c = { $count ->
        [one] Je betaalde { $period } één keer rente.
       *[other] Je betaalde { $period } { $count } keer rente.
    } De bedragen houd ik voor me.
charged-interest-none = Ik zie { $period } geen rente die je betaalde.
    .b = Je hebt { $period } geen rente betaald.
    .c = Er is { $period } geen rente gerekend.
