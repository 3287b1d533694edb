# Wat er tot het salaris nog kan, hoe laag het wordt, spaardoelen, budgetten.

plan-known-bills = Daarin zitten de rekeningen die ik ken, niet je dagelijkse uitgaven.
    .b = Ik heb de rekeningen die ik ken eraf gehaald, en verder niets.
    .c = De rekeningen die ik ken tellen mee, dagelijkse uitgaven niet.
plan-minimum = Van je { $account } telt alleen het minimum mee.
    .b = Voor je { $account } heb ik alleen het minimum geteld.
    .c = Je { $account } telt mee met het minimumbedrag.
plan-no-account = Dat weet ik niet, want ik zie geen betaalrekening.
    .b = Zonder betaalrekening om naar te kijken weet ik dat niet.
    .c = Ik zie geen betaalrekening, dus dat weet ik niet.
plan-approval = Keur het eerst nog goed in de app van je bank.
    .b = In de app van je bank keur je het goed, en dan is het gebeurd.
    .c = Je bank wil eerst je akkoord, in de app.
plan-refused = Je bank nam dat niet aan. Er is niets veranderd.
    .b = Dat mag niet van je bank, dus alles blijft zoals het was.
    .c = Bij je bank kan dat niet. Alles is nog als eerst.
plan-other-currency = Dat moet in de munt van je eigen rekening.
    .b = Ik heb het nodig in de munt van je rekening.
    .c = Je rekening is in een andere munt. Probeer het daarin.
amount-reprompt = Probeer: 200 euro.
    .b = Probeer: 150 euro.
    .c = Probeer: 50 euro.

afford-amount-question = Hoeveel is het?
    .b = Wat kost het?
    .c = Om hoeveel gaat het?
afford-yes = Ja. Met { $amount } eraf en je rekeningen betaald houd je { $left } over tot { $day }.
    .b = Ja. Na je rekeningen en die { $amount } heb je nog { $left } tot { $day }.
    .c = Dat kan. Na { $amount } en je rekeningen blijft er { $left } over tot { $day }.
afford-tight = Net aan. Met { $amount } eraf en je rekeningen betaald houd je maar { $left } over tot { $day }.
    .b = Het wordt krap. Na je rekeningen en die { $amount } heb je nog { $left } tot { $day }.
    .c = Nog net. Na { $amount } en je rekeningen blijft er { $left } over tot { $day }.
afford-no = Nee. Met { $amount } eraf kom je na je rekeningen { $left } tekort tot { $day }.
    .b = Niet vóór { $day }. Na je rekeningen kom je met die { $amount } { $left } tekort.
    .c = Nee. Je rekeningen gaan voor, en met { $amount } erbij mis je { $left } tot { $day }.
afford-private-yes = Ja, dat kan, met wat over tot { $day }.
    .b = Ja. Daar is ruimte voor tot { $day }.
    .c = Daar heb je tot { $day } genoeg ruimte voor.
afford-private-tight = Net aan. Het blijft krap tot { $day }.
    .b = Nog net. Er is weinig ruimte tot { $day }.
    .c = Het zou krap worden tot { $day }.
afford-private-no = Nee, niet vóór { $day }.
    .b = Nee. Je rekeningen tot { $day } hebben dat nodig.
    .c = Niet tot { $day }, na je rekeningen.
afford-safe = Je kunt tot { $day } nog { $free } uitgeven. Dan blijft er { $cushion } achter de hand.
    .b = Tot { $day } is er { $free } vrij. Ik heb { $cushion } achter de hand gehouden.
    .c = Na je rekeningen kun je { $free } uitgeven tot { $day }, met { $cushion } achter de hand.
afford-nothing = Na je rekeningen is er tot { $day } eigenlijk niets vrij.
    .b = Je rekeningen tot { $day } hebben nodig wat er staat.
    .c = Tot { $day } gaat bijna alles naar je rekeningen.
afford-other-currency = Dat is een andere munt dan die van je rekening. Hoeveel is het in de jouwe?
    .b = Je rekening is in een andere munt. Probeer het bedrag daarin.
    .c = Ik heb het bedrag nodig in de munt van je rekening.
afford-no-payday = Dat weet ik niet, want ik ken je volgende betaaldag niet.
    .b = Ik zie niet wanneer je weer salaris krijgt, dus dat weet ik nog niet.
    .c = Dat hangt af van je volgende salaris, en die dag ken ik niet.
afford-payday-question = Wanneer is die?
    .b = Wanneer krijg je salaris?
    .c = Welke dag is dat?
afford-payday-reprompt = Probeer: vrijdag.
    .b = Probeer: maandag.
    .c = Probeer: morgen.

forecast-none = Om dat te voorspellen heb ik zo'n twee maanden nodig. Wat er nu staat, weet ik wel.
    .b = Er is nog te weinig geweest. Ik heb ongeveer twee maanden nodig.
    .c = Dat kan ik nog niet voorspellen. Daarvoor heb ik twee maanden nodig.
forecast-day = Er staat { $day } waarschijnlijk { $amount } op je { $account }.
    .b = { $day } heb je naar verwachting { $amount } op je { $account }.
    .c = Je hebt { $day } waarschijnlijk { $amount } op je { $account }.
forecast-day-short = Je komt { $day } waarschijnlijk { $amount } tekort op je { $account }.
    .b = { $day } sta je naar verwachting { $amount } rood op je { $account }.
    .c = Op je { $account } kom je { $day } waarschijnlijk { $amount } tekort.
forecast-fine = Dat komt wel goed. Je laagste stand is { $amount }, { $day }.
    .b = Dat moet lukken. Op zijn laagst heb je { $amount }, { $day }.
    .c = Het ziet er goed uit. Het laagst dat je komt is { $amount }, { $day }.
forecast-tight = Het wordt krap { $day }, met nog { $amount } over.
    .b = Je zakt { $day } tot { $amount }.
    .c = Je laagste stand is krap: { $amount }, { $day }.
forecast-short = Je komt { $day } { $amount } tekort.
    .b = Het is niet genoeg. Je mist { $amount }, { $day }.
    .c = Je gaat { $day } { $amount } rood.
forecast-private-fine = Dat komt wel goed. Het laagst sta je { $day }.
    .b = Dat moet lukken. Het laagste punt is { $day }.
    .c = Het ziet er goed uit, met het laagste punt { $day }.
forecast-private-tight = Dat komt wel goed, al wordt het krap { $day }.
    .b = Het moet net lukken, maar { $day } is het krap.
    .c = Je komt er, met weinig over { $day }.
forecast-private-short = Je komt { $day } tekort.
    .b = Het is niet genoeg. Je komt tekort, { $day }.
    .c = Je gaat { $day } rood.
forecast-counts = Daarin zitten bekende rekeningen, en uitgaven zoals de laatste twee maanden.
    .b = Ik heb bekende rekeningen geteld, en uitgaven zoals in de laatste twee maanden.
    .c = Dat is met de rekeningen die ik ken, en uitgaven als in de afgelopen twee maanden.
forecast-wait = Tot die tijd wat minder uitgeven helpt.
    .b = Het scheelt als je tot dan wat inhoudt.
    .c = Wat je tot dan niet uitgeeft, helpt.
forecast-move-question = Wil je geld van je spaarrekening halen?
    .b = Zullen we iets van je spaarrekening halen?
    .c = Zal ik er spaargeld bij zetten?

goal-share = Je spaardoel { $goal } staat op { $percent }.
    .b = Voor { $goal } heb je { $percent } bij elkaar.
    .c = Je hebt { $percent } van je spaardoel { $goal }.
goal-reached = Je spaardoel { $goal } is gehaald.
    .b = Voor { $goal } heb je alles bij elkaar.
    .c = Je spaardoel { $goal } is compleet.
goal-pace = In dit tempo ben je er { $month }.
    .b = Als het zo doorgaat, haal je het { $month }.
    .c = Ga je zo door, dan ben je er { $month }.
goal-this-month = In dit tempo ben je er deze maand.
    .b = Als het zo doorgaat, haal je het deze maand.
    .c = Ga je zo door, dan ben je er deze maand.
goal-no-pace = Wanneer je er bent, weet ik niet, want er kwam de laatste tijd weinig bij.
    .b = Er kwam de laatste tijd te weinig bij om te zien wanneer je er bent.
    .c = Met zo weinig erbij kan ik niet zeggen wanneer je er bent.
goal-paused = Het staat nu op pauze.
    .b = Je hebt het op pauze gezet.
    .c = Op dit moment ligt het stil.
goal-more = Je hebt nog { $amount } nodig.
    .b = Nog { $amount } te gaan.
    .c = Er moet nog { $amount } bij.
goal-saved = De laatste tijd legde je { $amount } per maand opzij.
    .b = Je spaarde { $amount } per maand.
    .c = Er ging de laatste tijd { $amount } per maand heen.
goal-needed = Met { $amount } per maand ben je er { $month }.
    .b = Leg { $amount } per maand opzij, dan ben je er { $month }.
    .c = Om er { $month } te zijn, is { $amount } per maand nodig.
goal-list = Je hebt { $count ->
    [one] 1 spaardoel
   *[other] { $count } spaardoelen
}: { $items }.
    .b = Er { $count ->
    [one] is 1 spaardoel
   *[other] zijn { $count } spaardoelen
}: { $items }.
    .c = Je { $count ->
    [one] spaardoel
   *[other] { $count } spaardoelen
}: { $items }.
goal-item = { $goal } op { $percent }
goal-name = { $goal }
goal-which-question = Welk spaardoel, { $goals }?
    .b = Bedoel je { $goals }?
    .c = Welke is het, { $goals }?
goal-none = Je hebt geen spaardoel dat { $said } heet.
    .b = Ik zie geen spaardoel met de naam { $said }.
    .c = { $said } is geen spaardoel van je.
goal-none-any = Je hebt nog geen spaardoelen. Probeer: maak een spaardoel voor Lissabon.
    .b = Er zijn nog geen spaardoelen. Probeer: maak een spaardoel voor een fiets.
    .c = Ik zie geen spaardoelen. Probeer: maak een spaardoel voor een boot.
goal-start-question = Wil je er één beginnen?
    .b = Zullen we er één maken?
    .c = Zal ik er één maken?
goal-name-question = Waar is het voor?
    .b = Waar wil je voor sparen?
    .c = Hoe zal ik het noemen?
goal-name-reprompt = De naam is genoeg.
    .b = Probeer: Lissabon.
    .c = Alleen de naam.
goal-amount-question = Hoeveel moet het worden?
    .b = Welk bedrag?
    .c = Hoeveel?
goal-exists = Je hebt al een spaardoel voor { $goal }.
    .b = Er is al een spaardoel voor { $goal }.
    .c = Voor { $goal } heb je al een spaardoel.
goal-create-question = Zal ik een spaardoel maken voor { $goal }, van { $amount }?
    .b = Een spaardoel voor { $goal } beginnen, van { $amount }?
    .c = Zal ik { $goal } erbij zetten, met { $amount } om te sparen?
goal-created = Klaar. Je spaardoel voor { $goal } staat er, met { $amount } om te sparen.
    .b = Het staat er: { $goal }, met { $amount } om te sparen.
    .c = Je spaart nu voor { $goal }, en het moet { $amount } worden.
goal-change-question = Zal ik je spaardoel { $goal } op { $amount } zetten?
    .b = { $goal } veranderen in { $amount }?
    .c = Zal ik er { $amount } van maken voor { $goal }?
goal-changed = Klaar. Je spaardoel { $goal } is nu { $amount }.
    .b = Het is veranderd: { $goal } is nu { $amount }.
    .c = Voor { $goal } spaar je nu tot { $amount }.
goal-add-question = Zal ik een overboeking van { $amount } klaarzetten voor { $goal }?
    .b = Een overboeking van { $amount } klaarzetten voor { $goal }?
    .c = Zal ik { $amount } voor { $goal } klaarzetten om over te boeken?
goal-pause-question = Zal ik je spaardoel { $goal } op pauze zetten?
    .b = { $goal } op pauze zetten?
    .c = Zal ik { $goal } even stilleggen?
goal-now-paused = Klaar. Je spaardoel { $goal } staat op pauze.
    .b = Het staat op pauze: { $goal }.
    .c = { $goal } ligt nu stil.
goal-paused-already = Je spaardoel { $goal } staat al op pauze.
    .b = { $goal } stond al op pauze.
    .c = { $goal } had je al op pauze gezet.
goal-resume-question = Zal ik doorgaan met je spaardoel { $goal }?
    .b = Weer verder met { $goal }?
    .c = Zal ik { $goal } weer starten?
goal-now-running = Klaar. Je spaardoel { $goal } loopt weer.
    .b = Het loopt weer: { $goal }.
    .c = { $goal } is weer gestart.
goal-runs-already = Je spaardoel { $goal } staat niet op pauze.
    .b = { $goal } loopt al.
    .c = { $goal } heb je niet op pauze gezet.

budget-left = Je hebt nog { $amount } voor { $category }, en nog { $count ->
    [one] 1 dag
   *[other] { $count } dagen
} te gaan.
    .b = Voor { $category } is er nog { $amount }, voor { $count ->
    [one] 1 dag
   *[other] { $count } dagen
}.
    .c = Er is nog { $amount } over voor { $category }, met nog { $count ->
    [one] 1 dag
   *[other] { $count } dagen
} te gaan.
budget-over = Je zit { $amount } over je budget voor { $category }, met nog { $count ->
    [one] 1 dag
   *[other] { $count } dagen
} te gaan.
    .b = Je budget voor { $category } is { $amount } overschreden, en de maand duurt nog { $count ->
    [one] 1 dag
   *[other] { $count } dagen
}.
    .c = Aan { $category } gaf je { $amount } te veel uit, en er { $count ->
    [one] is nog 1 dag
   *[other] zijn nog { $count } dagen
} te gaan.
budget-limit = Het budget is { $limit } per maand.
    .b = Je mag { $limit } per maand uitgeven.
    .c = Dat is van de { $limit } per maand.
budget-private = Je blijft binnen je budget voor { $category }.
    .b = Je budget voor { $category } is nog niet op.
    .c = Met { $category } zit je binnen je budget.
budget-private-over = Je zit over je budget voor { $category }.
    .b = Je budget voor { $category } is op.
    .c = Met { $category } ben je over je budget heen.
budget-all-within = Je zit binnen { $count ->
    [one] je budget
   *[other] al je { $count } budgetten
}.
    .b = { $count ->
    [one] Je budget is
   *[other] Geen van je { $count } budgetten is
} { $count ->
    [one] deze maand nog niet op
   *[other] deze maand op
}.
    .c = Tot nu toe blijf je binnen { $count ->
    [one] je budget
   *[other] al je { $count } budgetten
}.
budget-all-over = Je bent over { $count ->
    [one] 1 budget
   *[other] { $count } budgetten
} heen: { $items }.
    .b = { $count ->
    [one] 1 budget is
   *[other] { $count } budgetten zijn
} overschreden: { $items }.
    .c = Bij { $count ->
    [one] 1 budget
   *[other] { $count } budgetten
} gaf je te veel uit: { $items }.
budget-item = { $category } met { $amount }
budget-item-private = { $category }
budget-tightest = Het krapst is { $category }, met nog { $amount }.
    .b = Het dichtst bij de grens is { $category }, met nog { $amount }.
    .c = Let op { $category }: nog { $amount }.
budget-none = Er is geen budget voor { $category }.
    .b = Je hebt geen budget voor { $category }.
    .c = Een budget voor { $category } zie ik niet.
budget-none-any = Je hebt nog geen budgetten. Probeer: stel een budget in van 400 euro voor boodschappen.
    .b = Er zijn nog geen budgetten. Probeer: stel een budget in van 50 euro voor koffie.
    .c = Ik zie geen budgetten. Probeer: stel een budget in van 300 euro voor reizen.
budget-unknown = { $category } ken ik niet als soort uitgave. Probeer: boodschappen.
    .b = { $category } is bij mij geen soort uitgave. Probeer: reizen.
    .c = Uitgaven aan { $category } houd ik niet apart bij. Probeer: restaurants.
budget-set-one-question = Wil je er één instellen?
    .b = Zullen we er één instellen?
    .c = Zal ik er één maken?
budget-category-question = Voor welke uitgaven?
    .b = Waar is het voor?
    .c = Voor wat voor uitgaven?
budget-category-reprompt = Probeer: boodschappen.
    .b = Probeer: reizen.
    .c = Probeer: koffie.
budget-amount-question = Hoeveel per maand?
    .b = Wat is de grens?
    .c = Hoeveel mag het zijn?
budget-set-question = Zal ik { $amount } per maand instellen voor { $category }?
    .b = { $amount } per maand voor { $category }?
    .c = Zal ik het budget voor { $category } op { $amount } per maand zetten?
budget-set = Klaar. Je budget voor { $category } is { $amount } per maand.
    .b = Dat staat: { $amount } per maand voor { $category }.
    .c = Voor { $category } heb je nu { $amount } per maand.
budget-warn-question = Zal ik je bank laten waarschuwen bij { $amount } voor { $category }?
    .b = Een waarschuwing bij { $amount } voor { $category }?
    .c = Wil je een seintje van je bank bij { $amount } voor { $category }?
budget-warn-set = Klaar. Je bank waarschuwt je bij { $amount } voor { $category }.
    .b = Dat staat: een waarschuwing bij { $amount } voor { $category }.
    .c = Bij { $amount } voor { $category } krijg je een seintje van je bank.
