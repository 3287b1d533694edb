# Toestemmingen, privacy, de stemcode. Datums staan hier zonder voorzetsel: "20 februari 2027".

purpose-balances = saldo's
purpose-transactions = transacties
purpose-bills = openstaande bedragen
purpose-card-control = pasbeheer
purpose-payments = betalingen
purpose-alerts = meldingen
purpose-insights = inzichten
purpose-handover = hulp van een mens
purpose-credit-score = je kredietscore

consent-listed = Je hebt ja gezegd tegen { $purposes }. Dat geldt tot { $day }.
    .b = Tot { $day } heb ik je toestemming voor { $purposes }.
    .c = Je toestemming is voor { $purposes }. Die loopt tot { $day }.
consent-on = Voor { $purposes } heb ik je toestemming tot { $day }.
    .b = Je toestemming voor { $purposes } loopt tot { $day }.
    .c = Ja, tot { $day } geef je toestemming voor { $purposes }.
consent-none = Je geeft nu nergens toestemming voor. Door opnieuw te koppelen verander je dat.
    .b = Je geeft op dit moment nergens toestemming voor. Dat kan weer door opnieuw te koppelen.
    .c = Ik heb geen enkele toestemming van je. Je geeft die door opnieuw te koppelen.
consent-off-already = Die toestemming stond al uit.
    .b = Dat had je niet aanstaan.
    .c = Dat staat al uit.
consent-narrowed = Ik heb geen toestemming meer voor { $purposes }.
    .b = Klaar, dat staat uit: { $purposes }.
    .c = Dit staat nu uit: { $purposes }.
consent-left = Nog wel tot { $day }: { $purposes }.
    .b = Wat blijft, tot { $day }: { $purposes }.
    .c = Je toestemming geldt tot { $day } nog voor { $purposes }.
consent-renewal = Dan verleng ik { $purposes } tot { $day }.
    .b = Dan loopt je toestemming voor { $purposes } tot { $day }.
    .c = Tot { $day } geldt je toestemming dan voor { $purposes }.
consent-renewed = Dat is verlengd tot { $day }.
    .b = Dank je, het geldt nu tot { $day }.
    .c = Het is verlengd en loopt tot { $day }.
consent-widening = Dan mag ik ook { $purposes } gebruiken, tot { $day }.
    .b = Dan krijg ik er toestemming bij voor { $purposes }, tot { $day }.
    .c = Dan geldt je toestemming ook voor { $purposes }. Dat loopt tot { $day }.
consent-widened = Nu heb ik ook je toestemming voor { $purposes }, tot { $day }.
    .b = Dank je, tot { $day } mag ik nu ook { $purposes } gebruiken.
    .c = Je toestemming geldt nu ook voor { $purposes }, tot { $day }.
consent-widen-question = Wil je dat aanzetten?
    .b = Zal ik dat aanzetten?
    .c = Wil je dat toestaan?
consent-run-out = Je toestemming hiervoor is verlopen.
    .b = Je toestemming hiervoor is voorbij.
    .c = De toestemming die je hiervoor gaf, is afgelopen.
consent-renew-question = Zal ik die met 90 dagen verlengen?
    .b = Wil je die met 90 dagen verlengen?
    .c = Wil je er 90 dagen bij?
consent-ends-soon = Je toestemming hiervoor eindigt { $day }.
    .b = Trouwens, je toestemming hiervoor stopt { $day }.
    .c = Je toestemming hiervoor loopt { $day } af.
consent-link-again = Door opnieuw te koppelen verander je dat.
    .b = Je kunt dat veranderen door opnieuw te koppelen.
    .c = Opnieuw koppelen geeft die toestemming.
yes-no-reprompt = Zeg ja of nee.
    .b = Ja of nee is genoeg.
    .c = Zeg gewoon ja of nee.

privacy-knows = Ik heb je toestemming voor { $purposes }, tot { $day }.
    .b = Tot { $day } heb ik je toestemming voor { $purposes }.
    .c = Wat ik mag gebruiken tot { $day }: { $purposes }.
privacy-unknown = Ik weet nog niets van je. Na het koppelen lees ik saldo's, transacties en openstaande bedragen bij je bank.
    .b = Nog niets, want je bank is niet gekoppeld. Met een koppeling lees ik saldo's, transacties en openstaande bedragen.
    .c = Ik ken je nog niet. Met een koppeling kan ik saldo's, transacties en openstaande bedragen lezen.
privacy-no-ads = Niets daarvan is voor reclame.
    .b = Nooit voor reclame.
    .c = Het wordt nooit voor reclame gebruikt.
privacy-no-sale = Wat je bank me vertelt, verkoop of deel ik nooit, en het is niet voor reclame.
    .b = Niets van je bank wordt verkocht, gedeeld of voor reclame gebruikt.
    .c = Ik verkoop niets van je bank, ik deel het niet, en er komt geen reclame van.
hears-amazon = Amazon hoort wel wat we zeggen.
    .b = Amazon hoort wat je vraagt en wat ik zeg.
    .c = Wat we hier zeggen, gaat via Amazon.
hears-meta = Meta ziet wel wat we hier schrijven.
    .b = Meta ziet wat je vraagt en wat ik antwoord.
    .c = Wat we hier schrijven, gaat via Meta.
hears-nobody = Verder luistert hier niemand mee.
    .b = Hier zijn alleen jij en ik.
    .c = Geen ander bedrijf hoort ons hier.
privacy-quiet = Ik kan de bedragen weglaten. Probeer eens: privémodus.
    .b = Zijn er mensen in de buurt, probeer dan: privémodus.
    .c = Wil je geen bedragen hardop, probeer dan: privémodus.
privacy-kept = Ons gesprek onthoud ik tien minuten, zonder bedragen.
    .b = Ons gesprek blijft tien minuten bewaard, de bedragen nooit.
    .c = Na tien minuten ben ik ons gesprek vergeten. Bedragen bewaar ik helemaal niet.
privacy-kept-journal = Je koppeling en een lijst van wat ik las, blijven tot je zegt: vergeet mij.
    .b = Ik bewaar je koppeling en een lijst van wat ik las, tot je zegt: vergeet mij.
    .c = Wat blijft, is je koppeling en een lijst van wat ik las. Daar maak je een eind aan met: vergeet mij.
accessed-question = Wil je horen wat ik vandaag heb gelezen?
    .b = Zal ik zeggen wat ik vandaag heb gelezen?
    .c = Wil je weten waar ik vandaag naar keek?
recalled = Vandaag keek ik { $items }.
    .b = Voor jou keek ik vandaag { $items }.
    .c = Tot nu toe keek ik vandaag { $items }.
recalled-item = { $count ->
    [one] één keer
   *[other] { $count } keer
} naar { $purpose }
recalled-here = Je vroeg het allemaal hier.
    .b = Alles werd hier gevraagd.
    .c = Dat was allemaal voor jou, hier.
recalled-elsewhere = { $count ->
    [one] Eén daarvan vroeg je aan een andere assistent.
   *[other] { $count } daarvan vroeg je aan een andere assistent.
}
    .b = { $count ->
    [one] Eén ervan kwam van een andere assistent.
   *[other] { $count } ervan kwamen van een andere assistent.
}
    .c = Een andere assistent vroeg er { $count ->
    [one] één
   *[other] { $count }
} van.
recalled-nothing = Vandaag heb ik nog niets bij je bank gelezen.
    .b = Ik heb vandaag niets van je bank gelezen.
    .c = Niets, vandaag tot nu toe.

privacy-on = Oké, ik laat de bedragen weg.
    .b = Prima, vanaf nu geen bedragen.
    .c = Oké, de bedragen houd ik voor me.
privacy-rough = Oké, ik zeg alleen ongeveer hoeveel.
    .b = Prima, alleen nog ronde getallen.
    .c = Oké, vanaf nu alleen ongeveer.
privacy-off = Oké, ik noem de bedragen.
    .b = De bedragen zijn weer te horen.
    .c = Prima, vanaf nu met bedragen.
privacy-off-terms = Dan zeg ik de bedragen weer hardop.
    .b = Dan noem ik bedragen weer hardop.
    .c = Dan hoor je alle bedragen weer hardop.
privacy-rough-terms = Dan zeg ik weer hardop hoeveel het ongeveer is.
    .b = Dan noem ik weer ronde getallen hardop.
    .c = Dan hoor je weer hardop ongeveer hoeveel het is.
privacy-unlinked = Ik heb nog geen bedragen om te noemen. Je bank is niet gekoppeld.
    .b = Zonder koppeling met je bank zijn er geen bedragen om weg te laten.
    .c = Er valt nog niets te verzwijgen, want er is geen bank gekoppeld.

pin-page = Je stemcode stel je in of verander je op { $address }. Ik vraag hem nooit helemaal hardop.
    .b = Ga naar { $address } om je stemcode in te stellen. Ik heb hem nooit helemaal hardop nodig.
    .c = Een stemcode stel je in op { $address }, nooit hardop.
pin-page-unnamed = Je stemcode stel je in of verander je op je eigen pagina, nooit hardop.
    .b = Op je eigen pagina stel je een stemcode in. Ik vraag hem nooit helemaal.
    .c = Een stemcode stel je in op je eigen pagina. Ik heb hem nooit helemaal hardop nodig.
code-question = Wat zijn het { $first } en het { $second } cijfer van je stemcode?
    .b = Mag ik het { $first } en het { $second } cijfer van je stemcode?
    .c = Wat is het { $first } cijfer van je stemcode, en wat het { $second }?
code-reprompt = Alleen die twee cijfers.
    .b = Twee cijfers is genoeg.
    .c = Die twee, meer niet.
code-two-only = Ik heb alleen die twee cijfers nodig, nooit de hele code.
    .b = Twee cijfers maar, niet de hele code.
    .c = Twee cijfers is genoeg. Houd de rest voor jezelf.
code-no-match = Die cijfers kloppen niet.
    .b = Dat klopt niet.
    .c = Dat zijn ze niet.
code-last-try = Je kunt het nog één keer proberen.
    .b = Je hebt nog één poging.
    .c = Er is nog één poging over.
code-left = Laten we het hierbij laten. Er is niets veranderd.
    .b = Ik laat het zo. Er is niets veranderd.
    .c = We proberen het later wel. Er is niets veranderd.
code-not-asked = Ik vraag nu niet om een code.
    .b = Er is nu geen code nodig.
    .c = Ik heb nu geen cijfers nodig.
code-locked = Je stemcode is geblokkeerd tot je op je pagina een nieuwe instelt. Ontkoppelen of je laten vergeten kan nog wel.
    .b = De stemcode is geblokkeerd. Stel op je pagina een nieuwe in. Ontkoppelen en vergeten kan ook zonder.
    .c = Je code is nu geblokkeerd, en op je pagina stel je een nieuwe in. Ontkoppelen kan nog zonder.
code-unset = Daar is een stemcode voor nodig. Je stelt er een in op { $address }.
    .b = Dat vraagt om een stemcode. Stel er een in op { $address }.
    .c = Er is nog geen stemcode. Op { $address } kun je er een instellen.
code-unset-page = Daar is een stemcode voor nodig. Je stelt er een in op je eigen pagina.
    .b = Dat vraagt om een stemcode. Stel er een in op je eigen pagina.
    .c = Er is nog geen stemcode. Op je eigen pagina kun je er een instellen.
person-check = Even checken of jij het bent.
    .b = Eerst even zeker weten dat jij het bent.
    .c = Eén check of jij het echt bent.
person-unsure = Ik kon niet horen of jij het bent, dus ik heb het gelaten.
    .b = Ik weet niet zeker of jij het bent, dus er is niets gebeurd.
    .c = Daaruit bleek niet dat jij het bent. Ik heb het gelaten.
person-locked = De code van je assistent zelf is geblokkeerd. In zijn app stel je een nieuwe in.
    .b = De eigen code van je assistent is geblokkeerd. Zijn app kan daarbij helpen.
    .c = Je assistent heeft zijn code geblokkeerd. Kijk even in zijn app.

bank-missing = { $banks } { $count ->
    [one] reageert
   *[other] reageren
} nu niet, dus dit is zonder.
    .b = Dit is zonder { $banks }, want die { $count ->
    [one] kan
   *[other] kunnen
} nu niet antwoorden.
    .c = Ik kon { $banks } niet bereiken, dus dit is zonder.
bank-name = { $bank }
