# Een mens van de bank, geld tekort, meldingen, namen van rekeningen, hoe Saldo praat, praatjes.

human-no-wait = Natuurlijk. Er is nu meteen iemand vrij.
    .b = Dat kan. Je hoeft nu niet te wachten op een mens.
    .c = Oké. Er kan meteen iemand met je praten.
human-wait = { $count ->
    [one] Natuurlijk. De wachttijd is ongeveer één minuut.
   *[other] Natuurlijk. De wachttijd is ongeveer { $count } minuten.
}
    .b = { $count ->
        [one] Dat kan. Over ongeveer één minuut is er iemand vrij.
       *[other] Dat kan. Over ongeveer { $count } minuten is er iemand vrij.
    }
    .c = { $count ->
        [one] Oké. Iemand kan je over zo'n minuut te woord staan.
       *[other] Oké. Iemand kan je over zo'n { $count } minuten te woord staan.
    }
human-unknown-wait = Natuurlijk. Hoe lang het duurt, kan ik niet zien.
    .b = Dat kan. De wachttijd weet ik nu niet.
    .c = Oké. Hoe lang je moet wachten, weet ik niet.
human-closed = Er is nu niemand. Ze zijn er weer { $day } om { $time }.
    .b = Ze zijn nu dicht, en { $day } om { $time } weer open.
    .c = Iedereen is naar huis. Ze beginnen { $day } om { $time } weer.
human-topic = Ik zeg dat het over { $topic } gaat.
    .b = Ze horen van mij dat het over { $topic } gaat.
    .c = Ik zeg erbij dat het om { $topic } gaat, en geen bedragen.
human-topic-account = je rekening
human-topic-bill = een openstaande rekening
human-topic-card = je pas
human-topic-charge = een afschrijving
human-topic-loan = je lening
human-topic-transfer = een betaling
human-question = Zal ik er een mens bij halen?
    .b = Wil je iemand spreken?
    .c = Zal ik iemand voor je zoeken?
human-call-question = Zullen ze je bellen?
    .b = Wil je liever gebeld worden?
    .c = Zal ik vragen of ze je bellen?
human-book-question = Zal ik een belafspraak maken?
    .b = Wil je dan gebeld worden?
    .c = Zal ik vragen of ze je dan bellen?
human-called = Oké. Ze bellen je.
    .b = Klaar. Er belt iemand je.
    .c = Dat staat. Je wordt gebeld.
human-told = Ik heb gezegd dat het over { $topic } gaat, zonder bedragen.
    .b = Ze weten dat het over { $topic } gaat. Bedragen hebben ze niet van me.
    .c = Ik zei alleen dat het om { $topic } gaat.
human-no-call = Ze kunnen je nu niet bellen. Hun nummer staat achter op je pas.
    .b = Een belafspraak lukte niet. Je vindt hun nummer op je pas.
    .c = Bellen kan nu niet. Probeer het nummer op je pas.
human-freeze = Ben je je pas kwijt, dan kan ik hem nu blokkeren.
    .b = Een pas die kwijt is, blokkeer ik meteen.
    .c = Een verloren pas kan ik nu blokkeren. Probeer: blokkeer mijn pas.
human-way = Hun nummer staat achter op je pas en in de app van je bank.
    .b = Je vindt hun nummer op je pas, of in de app van je bank.
    .c = Bel het nummer op je pas, of gebruik de app van je bank.

hardship-sorry = Vervelend dat het krap is.
    .b = Wat naar, dat is lastig.
    .c = Dat is niet makkelijk, wat vervelend.
hardship-due = Je eerstvolgende betaling is { $day }.
    .b = De volgende betaling is { $day }.
    .c = Het eerste wat je betaalt, is { $day }.
hardship-ask-first = Een bank kan vaak een datum verschuiven als je het op tijd vraagt.
    .b = Vraag het je bank op tijd. Een datum verschuiven kan vaak.
    .c = Wacht niet tot de dag zelf. Vaak is er iets te regelen.

alert-kind-all = over wat dan ook
alert-kind-bill-due = voordat er iets betaald moet worden
alert-kind-fraud = over alles wat op fraude lijkt
alert-kind-large-charge = over grote afschrijvingen
alert-kind-low-balance = als je saldo laag wordt
alert-kind-paid = als je salaris binnenkomt
alert-kind-refund = als er geld wordt teruggestort
alert-kind-subscription-rise = als een abonnement duurder wordt
alert-item = { $kind }
alert-question = Zal ik onthouden dat je een seintje wilt { $kind }?
    .b = Je wilt dus een seintje { $kind }, toch?
    .c = Een seintje { $kind }, klopt dat?
alert-only-question = Zal ik onthouden dat je alleen een seintje wilt { $kind }?
    .b = Je wilt dus een seintje { $kind }, en verder niets?
    .c = Alleen een seintje { $kind }, klopt dat?
alert-off-question = Wil je geen seintje meer { $kind }?
    .b = Geen seintje meer { $kind }, klopt dat?
    .c = Je wilt dus geen seintje meer { $kind }, toch?
alert-set = Ik onthoud dat je een seintje wilt { $kind }.
    .b = Oké. Genoteerd: een seintje { $kind }.
    .c = Klaar. Je wilt een seintje { $kind }.
alert-off = Oké. Geen seintje meer { $kind }.
    .b = Klaar. Je krijgt geen seintje meer { $kind }.
    .c = Dat staat uit: geen seintje meer { $kind }.
alert-all-off = Oké, alles staat uit.
    .b = Klaar. Alle seintjes zijn uit.
    .c = Dat was het. Er staat niets meer op je lijst.
alert-off-already = Dat staat niet op je lijst.
    .b = Daar had je niet om gevraagd.
    .c = Dat stond al uit.
alert-listed = Je wilt een seintje { $items }.
    .b = Op je lijst: een seintje { $items }.
    .c = Je vroeg om een seintje { $items }.
alert-wish-none = Je hebt me nog nergens een seintje over gevraagd.
    .b = Er staat nog niets op je lijst.
    .c = Er staan geen seintjes aan.
alert-threshold = De grens is { $amount }.
    .b = Dat is met een grens van { $amount }.
    .c = Je grens is { $amount }.
alert-days = { $count ->
    [one] Dat is één dag van tevoren.
   *[other] Dat is { $count } dagen van tevoren.
}
    .b = { $count ->
        [one] Eén dag vooraf.
       *[other] { $count } dagen vooraf.
    }
    .c = { $count ->
        [one] Dan heb je nog één dag.
       *[other] Dan heb je nog { $count } dagen.
    }
alert-amount-question = Wat is de grens?
    .b = Vanaf welk bedrag?
    .c = Welk bedrag moet het zijn?
alert-amount-reprompt = Probeer: 100 euro.
    .b = Probeer: 50 euro.
    .c = Probeer: 200 euro.
alert-later = Berichten sturen kan ik nog niet. Tot die tijd kan de app van je bank het wel.
    .b = Er gaan nog geen berichten uit, dus kijk ook in de app van je bank.
    .c = Voorlopig onthoud ik alleen je wens. De app van je bank stuurt al wel berichten.
alert-channel = Er wordt nooit iets van jou ongevraagd voorgelezen. Een speaker zegt hooguit dat er een bericht is.
    .b = Op een speaker hoor je alleen dat er een bericht is, niet wat erin staat.
    .c = Ongevraagd lees ik nooit iets voor. Een speaker zegt alleen dat er iets is.
alert-cannot = Zulke berichten stuurt je bank niet.
    .b = Daarover hoor ik niets van je bank.
    .c = Dat vertelt je bank me niet.

nickname-which = Ik heb een naam nodig voor je { $account }.
    .b = Laten we een naam zoeken voor je { $account }.
    .c = Een nieuwe naam voor je { $account } dus.
nickname-which-question = Wat wordt het?
    .b = Hoe moet die heten?
    .c = Welke naam wil je?
nickname-which-reprompt = Probeer: huishoudpot.
    .b = Probeer: reispot.
    .c = Probeer: buffer.
nickname-question = Zal ik je { $account } voortaan { $nickname } noemen?
    .b = Je { $account } wordt dus { $nickname }, klopt dat?
    .c = Voortaan heet je { $account } { $nickname }, oké?
nickname-set = Oké, voortaan heet die { $nickname }.
    .b = Klaar. Ik noem die { $nickname }.
    .c = Dat staat. De naam is { $nickname }.
nickname-clash = { $nickname } lijkt te veel op { $account }.
    .b = Ik zou { $nickname } verwarren met { $account }.
    .c = Dat is moeilijk te onderscheiden van { $account }.
nickname-forget-question = Zal ik de naam { $nickname } vergeten?
    .b = { $nickname } kan dus weg, klopt dat?
    .c = Dan gebruik ik de naam { $nickname } niet meer, oké?
nickname-forgotten = Oké, die naam is weg.
    .b = Klaar. De naam is vergeten.
    .c = Ik gebruik die naam niet meer.
nickname-told = Jij zegt { $items }.
    .b = Je koos { $items }.
    .c = Het is { $items }.
nickname-item = { $nickname } voor je { $account }
nickname-none = Ik zie geen naam die je gaf.
    .b = Daar heb je geen naam voor gegeven.
    .c = Er is geen naam van jou bij.
default-question = Zal ik je { $account } gebruiken als je geen rekening noemt?
    .b = Noem je er geen, dan neem ik je { $account }, klopt dat?
    .c = Zonder naam pak ik voortaan je { $account }, oké?
default-set = Oké, dan gebruik ik die.
    .b = Klaar. Voortaan neem ik die.
    .c = Dat staat. Ik pak die als je er geen noemt.

speech-slower = Oké, ik praat rustiger.
    .b = Prima, langzamer.
    .c = Goed, ik neem de tijd.
speech-faster = Oké, ik praat sneller.
    .b = Prima, wat vlotter.
    .c = Goed, iets sneller.
speech-normal = Oké, weer gewoon.
    .b = Prima, zoals altijd.
    .c = Goed, weer op normale snelheid.
speech-brief = Oké, ik houd het kort.
    .b = Prima, korte antwoorden.
    .c = Kort dus.
speech-full = Oké, je krijgt het hele antwoord.
    .b = Prima, weer met alles erbij.
    .c = Goed, ik vertel meer.
speech-simple = Oké, kort en rustig.
    .b = Prima, eenvoudig en langzaam.
    .c = Goed, ik houd het simpel.
speech-pause = Oké, ik wacht wat langer.
    .b = Prima, langere pauzes.
    .c = Goed, na elk bedrag een langere pauze.
speech-slowest = Langzamer dan dit kan ik niet.
    .b = Dit is het langzaamst dat ik kan praten.
    .c = Nog langzamer, en het valt uit elkaar.
speech-fastest = Sneller dan dit kan ik niet.
    .b = Dit is het snelst dat ik kan praten.
    .c = Nog sneller, en niemand volgt het meer.
speech-louder = Hoe hard ik klink, regelt je speaker. Vraag die om het volume hoger te zetten.
    .b = Het volume kan ik niet veranderen, je speaker wel. Zeg tegen die: harder.
    .c = Dat ligt aan je speaker. Zeg daartegen: volume hoger.
speech-not-kept = Met een gekoppelde bank kan ik dat onthouden.
    .b = Dat onthoud ik pas als je bank gekoppeld is.
    .c = Koppel je bank, dan onthoud ik het.
speech-which = Ik kan langzamer praten, sneller, of het kort houden.
    .b = Langzamer, sneller of korter, dat kan allemaal.
    .c = Ik kan rustiger praten, vlotter, of minder zeggen.

talk-hello = Hoi. Zeg het maar.
    .b = Hallo. Hier gaat alles goed.
    .c = Jij ook hallo.
talk-thanks = Graag gedaan.
    .b = Geen dank.
    .c = Met plezier.
talk-kind = Fijn om te horen.
    .b = Dank je, dat doet me goed.
    .c = Wat aardig van je.
talk-who = Ik ben Saldo, een automatische hulp voor je bankrekening.
    .b = Ik heet Saldo. Ik ben een programma dat je bankrekening voorleest.
    .c = Saldo, een automatische hulp voor je bankrekening.
talk-robot = Ik ben een computerprogramma, geen mens.
    .b = Er zit hier geen mens, alleen een programma dat helpt met je bankrekening.
    .c = Ik ben geen mens. Ik ben een automatische hulp voor je bankrekening.
talk-joke = Spreken is zilver, zwijgen is goud. Daarom hoor je bij een bank zo weinig.
    .b = Mijn spaarpot en ik hebben iets gemeen. We klinken allebei hol.
    .c = Geld moet rollen. Het mijne rolt altijd de deur uit.
talk-bye = Tot de volgende keer.
    .b = Dag, tot ziens.
    .c = Tot snel.
talk-advice = Advies over beleggen geef ik niet, maar wat je hebt kan ik wel vertellen.
    .b = Dat advies kan ik niet geven. Wat er op je rekeningen staat, weet ik wel.
    .c = Over beleggen adviseer ik niet. Ik kan wel zeggen wat je hebt.
talk-advice-question = Wil je dat horen?
    .b = Zal ik dat voorlezen?
    .c = Zal ik dat vertellen?
