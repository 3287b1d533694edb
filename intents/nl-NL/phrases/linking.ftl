# Koppelen: de code om in te typen, nog een bank, en wat er na een koppeling komt.

link-code = Ga naar { $address } en vul { $code } in. Je hebt tien minuten.
    .b = Typ op { $address } de code { $code }. Die is tien minuten geldig.
    .c = Op { $address } vul je { $code } in. De code werkt tien minuten.
link-code-or = Of ga binnen tien minuten naar { $address } en vul { $code } in.
    .b = Of typ binnen tien minuten { $code } op { $address }.
    .c = Of vul { $code } in op { $address }. De code werkt tien minuten.
link-code-again = Voor nog een bank ga je naar { $address } en vul je { $code } in. Je hebt tien minuten.
    .b = Typ voor een andere bank { $code } op { $address }. De code is tien minuten geldig.
    .c = Een bank erbij gaat op { $address }, met { $code }. De code werkt tien minuten.
link-code-failed = Ik kan er nu geen code voor maken. Vraag het over een minuut nog eens.
    .b = Een code lukt nu even niet. Probeer het over een minuut nog eens.
    .c = Ik heb op dit moment geen code voor je. Vraag het me zo nog eens.
link-already = Je bent al gekoppeld.
    .b = Je bank is al gekoppeld.
    .c = We zijn al gekoppeld.
link-card-again = Een bank erbij, of opnieuw koppelen, gaat met het kaartje in { $app }.
    .b = Voor een andere bank staat er een kaartje in { $app }.
    .c = Met het kaartje in { $app } voeg je een bank toe, of koppel je opnieuw.
all-locked = Je hebt alles op slot gezet. Haal het slot eraf op { $address }, en vraag het dan weer.
    .b = Alles zit op slot, zoals je wilde. Haal het er eerst af op { $address }.
    .c = Zolang alles op slot zit, kan ik niet kijken. Op { $address } haal je het eraf.
all-locked-unnamed = Je hebt alles op slot gezet. Haal het slot eraf op je eigen pagina, en vraag het dan weer.
    .b = Alles zit op slot, zoals je wilde. Haal het er eerst af op je eigen pagina.
    .c = Zolang alles op slot zit, kan ik niet kijken. Op je eigen pagina haal je het eraf.
link-page = Een bank toevoegen kan op { $address }.
    .b = Nog een bank voeg je toe op { $address }.
    .c = Ga naar { $address } om een bank toe te voegen.
link-page-unnamed = Een bank toevoegen kan op de pagina waar je gekoppeld hebt.
    .b = Nog een bank voeg je toe op de pagina waar je gekoppeld hebt.
    .c = Op de pagina waar je gekoppeld hebt, kun je een bank toevoegen.
linked-now = Je bent gekoppeld.
    .b = De koppeling werkt.
    .c = Mooi, we zijn gekoppeld.
linked-again = Mooi, nu kan ik erbij.
    .b = Dat werkt weer.
    .c = Nu kan ik kijken.
title-link = Koppel je bank
card-code = Ga binnen tien minuten naar { $address } en vul { $code } in.
    .b = Vul binnen tien minuten { $code } in op { $address }.
    .c = Vul op { $address } binnen tien minuten { $code } in.

leave-nothing = Er is hier geen bank gekoppeld, dus ik heb niets te wissen.
    .b = Er is niets gekoppeld, dus er valt niets te wissen.
    .c = Je hebt geen bank gekoppeld, dus er is hier niets van jou.
leave-here = Ik haal { $count ->
    [one] je bank
   *[other] al je banken
} van deze assistent af, en van geen andere.
    .b = Dan ontkoppel ik { $count ->
    [one] je bank
   *[other] al je banken
} bij deze assistent, en alleen bij deze.
    .c = Dan stopt de koppeling van deze assistent met { $count ->
    [one] je bank
   *[other] je banken
}. De andere blijven.
leave-everywhere = Ik ontkoppel { $count ->
    [one] je bank
   *[other] al je banken
} bij elke assistent en elke chat die je hebt gekoppeld.
    .b = Dan haal ik { $count ->
    [one] je bank
   *[other] al je banken
} van alle assistenten en chats af.
    .c = Dan stopt elke koppeling met { $count ->
    [one] je bank
   *[other] je banken
}, op alle assistenten en chats.
leave-forget = Ik ontkoppel { $count ->
    [one] je bank
   *[other] al je banken
} overal en wis alles wat ik van je bewaar. Dat kan niet ongedaan worden gemaakt.
    .b = Dan stopt elke koppeling met { $count ->
    [one] je bank
   *[other] je banken
} en wis ik alles wat ik van je weet. Terugdraaien kan niet.
    .c = Dan wis ik alles wat ik van je bewaar, en elke koppeling met { $count ->
    [one] je bank
   *[other] je banken
}. Er is geen weg terug.
leave-question = Zal ik dat doen?
    .b = Wil je dat?
    .c = Doorgaan?
leave-reprompt = Zeg ja, dan doe ik het.
    .b = Met ja doe ik het.
    .c = Ja of nee.
left-unlinked = Klaar. Je bank is ontkoppeld.
    .b = Het is gebeurd. De koppeling is weg.
    .c = Je bank is nu ontkoppeld.
left-forgotten = Klaar. Je bent ontkoppeld en je gegevens zijn weg.
    .b = Het is gebeurd. Ik heb alles gewist.
    .c = Alles is gewist. Ik ken je niet meer.
receipt = Je bewijs is { $code }.
    .b = Dit is je bewijs: { $code }.
    .c = Bewaar dit bewijs: { $code }.
act-failed = Dat is niet gelukt. Vraag het over een minuut nog eens.
    .b = Ik kreeg het niet af. Probeer het over een minuut nog eens.
    .c = Sorry, het is niet gebeurd. Probeer het zo nog eens.
act-dropped = Oké, er is niets veranderd.
    .b = Goed, het blijft zoals het is.
    .c = Oké, ik heb alles gelaten zoals het was.
