# Betalingen die eraan komen, en abonnementen.

upcoming-first = Tot en met { $date } komen er { $count } betalingen, samen { $total }.
    .b = Ik zie { $count } betalingen tot en met { $date }, samen { $total }.
    .c = Er gaan nog { $count } betalingen af tot en met { $date }, in totaal { $total }.
upcoming-count = Tot en met { $date } komen er { $count } betalingen.
    .b = Ik zie { $count } betalingen tot en met { $date }.
    .c = Er gaan nog { $count } betalingen af tot en met { $date }.
upcoming-one = Tot en met { $date } is er één betaling: { $items }.
    .b = Ik zie één betaling tot en met { $date }: { $items }.
    .c = Maar één betaling tot en met { $date }: { $items }.
upcoming-next = Eerst { $items }.
    .b = De eerstvolgende is { $items }.
    .c = Het eerst gaat eraf: { $items }.
upcoming-payee = Dat is { $items }.
    .b = Het gaat om { $items }.
    .c = De volgende keer is dat { $items }.
upcoming-next-private = De eerstvolgende is { $merchant } { $day }.
    .b = Eerst komt { $merchant } { $day }.
    .c = Wat eraan komt: { $merchant } { $day }.
upcoming-next-account-private = De eerstvolgende is de betaling voor je { $account } { $day }.
    .b = Eerst komt je { $account } { $day }.
    .c = Wat eraan komt: de betaling voor je { $account } { $day }.
upcoming-rest = Dan { $items }.
    .b = Daarna { $items }.
    .c = Daarop volgen { $items }.
upcoming-item = { $amount } { $day } aan { $merchant }
upcoming-item-expected = waarschijnlijk { $amount } { $day } aan { $merchant }
upcoming-item-account = { $amount } { $day } voor je { $account }
upcoming-question = Wil je de rest horen?
    .b = Zal ik de rest ook noemen?
    .c = Wil je de andere ook?
upcoming-none = Ik zie niets gepland tot en met { $date }.
    .b = Er staat niets gepland tot en met { $date }.
    .c = Tot en met { $date } hoef je niets te betalen.
upcoming-none-payee = Ik zie geen betaling aan { $merchant } tot en met { $date }.
    .b = Er staat niets klaar voor { $merchant } tot en met { $date }.
    .c = Tot en met { $date } gaat er niets naar { $merchant }.
upcoming-further-question = Zal ik een maand vooruitkijken?
    .b = Wil je dat ik een maand vooruitkijk?
    .c = Zal ik de hele maand bekijken?
upcoming-private = { $count ->
    [one] Eén betaling tot en met { $date }.
   *[other] { $count } betalingen tot en met { $date }.
} De bedragen laat ik weg.
    .b = { $count ->
        [one] Ik zie één betaling tot en met { $date }.
       *[other] Ik zie { $count } betalingen tot en met { $date }.
    } De bedragen zeg ik niet hardop.
    .c = { $count ->
        [one] Er is maar één betaling tot en met { $date }.
       *[other] Dat zijn { $count } betalingen tot en met { $date }.
    } De bedragen houd ik voor me.
subscriptions-total = { $count ->
    [one] Je hebt één abonnement, voor { $total } per maand.
   *[other] Je hebt { $count } abonnementen, samen { $total } per maand.
}
    .b = { $count ->
        [one] Ik zie één abonnement, elke maand { $total }.
       *[other] Ik zie { $count } abonnementen, elke maand samen { $total }.
    }
    .c = { $count ->
        [one] Eén abonnement kost je { $total } per maand.
       *[other] { $count } abonnementen kosten je { $total } per maand.
    }
subscriptions-count = { $count } abonnementen, in verschillende munten.
    .b = Ik zie { $count } abonnementen, in verschillende munten.
    .c = Je hebt { $count } abonnementen, betaald in verschillende munten.
subscriptions-question = Wil je de lijst horen?
    .b = Zal ik ze noemen?
    .c = Wil je horen welke?
subscriptions-largest = De duurste zijn { $items }.
    .b = De duurste eerst: { $items }.
    .c = Om met de duurste te beginnen: { $items }.
subscription-item = { $merchant } voor { $amount }
subscription-rise = { $merchant } is { $day } { $difference } duurder geworden.
    .b = { $merchant } kost { $difference } meer sinds { FORM($day, "kaal") }.
    .c = De prijs van { $merchant } ging { $day } { $difference } omhoog.
subscription-rise-private = { $merchant } is { $day } duurder geworden.
    .b = { $merchant } kost meer sinds { FORM($day, "kaal") }.
    .c = De prijs van { $merchant } ging { $day } omhoog.
subscriptions-rises = { $count ->
    [one] Ja, één is het afgelopen jaar duurder geworden.
   *[other] Ja, { $count } zijn het afgelopen jaar duurder geworden.
}
    .b = { $count ->
        [one] Ja. Eén ervan kost nu meer.
       *[other] Ja. { $count } ervan kosten nu meer.
    }
    .c = { $count ->
        [one] Ja, één prijs ging het afgelopen jaar omhoog.
       *[other] Ja, { $count } prijzen gingen het afgelopen jaar omhoog.
    }
subscriptions-rises-private = { $count ->
    [one] Eén ervan is het afgelopen jaar duurder geworden.
   *[other] { $count } ervan zijn het afgelopen jaar duurder geworden.
}
    .b = { $count ->
        [one] Eén kost meer dan eerst.
       *[other] { $count } kosten meer dan eerst.
    }
    .c = { $count ->
        [one] Eén prijs ging het afgelopen jaar omhoog.
       *[other] { $count } prijzen gingen het afgelopen jaar omhoog.
    }
subscriptions-no-rise = Nee, het afgelopen jaar is er geen duurder geworden.
    .b = Nee. Geen enkele prijs ging omhoog.
    .c = Nee, ze kosten allemaal nog hetzelfde.
subscriptions-cancel = { $count ->
    [one] Je hebt één abonnement. Opzeggen doe je daar zelf, ik kan het niet voor je doen.
   *[other] Je hebt { $count } abonnementen. Opzeggen doe je bij het bedrijf zelf, ik kan het niet voor je doen.
}
    .b = { $count ->
        [one] Er is er één. Opzeggen gaat daar, niet hier.
       *[other] Er zijn er { $count }. Opzeggen gaat bij elk bedrijf zelf, niet hier.
    }
    .c = { $count ->
        [one] Ik zie één abonnement. Alleen jij kunt het opzeggen, bij het bedrijf.
       *[other] Ik zie { $count } abonnementen. Alleen jij kunt ze opzeggen, bij het bedrijf zelf.
    }
subscriptions-trial = Een proefabonnement zie ik pas als er iets wordt afgeschreven.
    .b = Gratis proefperiodes kan ik niet zien, pas de eerste afschrijving.
    .c = Tot de eerste afschrijving is een proefabonnement voor mij onzichtbaar.
subscriptions-private = { $count ->
    [one] Eén abonnement.
   *[other] { $count } abonnementen.
} De bedragen laat ik weg.
    .b = { $count ->
        [one] Je hebt één abonnement.
       *[other] Je hebt { $count } abonnementen.
    } De bedragen zeg ik niet hardop.
    .c = { $count ->
        [one] Ik zie één abonnement.
       *[other] Ik zie { $count } abonnementen.
    } De bedragen houd ik voor me.
subscriptions-none = Ik zie geen abonnementen.
    .b = Je hebt geen abonnementen, voor zover ik zie.
    .c = Er zijn geen abonnementen te zien.
subscription-none = Nee, ik zie geen abonnement van { $merchant }.
    .b = Nee. { $merchant } schrijft niet elke maand iets af.
    .c = { $merchant } staat niet bij je abonnementen.
subscription-once = { $merchant } schrijft één keer per maand { $amount } af.
    .b = Eén keer per maand gaat er { $amount } naar { $merchant }.
    .c = Je betaalt { $merchant } één keer per maand { $amount }.
subscription-once-private = { $merchant } schrijft één keer per maand af.
    .b = Eén keer per maand betaal je { $merchant }.
    .c = Je betaalt { $merchant } één keer per maand.
subscription-several = { $merchant } schrijft { $count } keer per maand af.
    .b = Ik zie { $count } abonnementen van { $merchant }.
    .c = Je betaalt { $merchant } { $count } keer per maand.
subscription-several-private = { $merchant } schrijft { $count } keer per maand af.
    .b = Ik zie { $count } abonnementen van { $merchant }.
    .c = Je betaalt { $merchant } { $count } keer per maand.
