# Linking: the code to type, another bank, what follows a link.

link-code = Geh auf { $address } und gib { $code } ein. Du hast zehn Minuten Zeit.
    .b = Gib auf { $address } den Code { $code } ein. Er gilt zehn Minuten.
    .c = Öffne { $address } und gib { $code } ein. Der Code gilt zehn Minuten.
link-code-or = Oder geh in den nächsten zehn Minuten auf { $address } und gib { $code } ein.
    .b = Oder gib in den nächsten zehn Minuten auf { $address } den Code { $code } ein.
    .c = Oder gib { $code } auf { $address } ein. Der Code gilt zehn Minuten.
link-code-again = Für eine weitere Bank geh auf { $address } und gib { $code } ein. Du hast zehn Minuten Zeit.
    .b = Eine weitere Bank fügst du auf { $address } mit { $code } hinzu. Der Code gilt zehn Minuten.
    .c = Noch eine Bank? Das geht auf { $address } mit { $code }. Der Code gilt zehn Minuten.
link-code-failed = Ich kann dafür gerade keinen Code erstellen. Frag mich in einer Minute noch einmal.
    .b = Ein Code dafür klappt gerade nicht. Versuch es in einer Minute noch einmal.
    .c = Im Moment habe ich keinen Code für dich. Frag mich bald noch einmal.
link-already = Du bist schon verknüpft.
    .b = Deine Bank ist schon verknüpft.
    .c = Wir sind schon verknüpft.
link-card-again = Für eine weitere Bank oder eine neue Verknüpfung nimm die Karte in { $app }.
    .b = Für eine weitere Bank liegt eine Karte in { $app }.
    .c = Mit der Karte in { $app } fügst du eine Bank hinzu oder verknüpfst neu.
all-locked = Du hast alles gesperrt. Entsperre es auf { $address } und frag mich dann noch einmal.
    .b = Alles ist gesperrt, wie du es wolltest. Entsperre es zuerst auf { $address }.
    .c = Solange alles gesperrt ist, sehe ich nichts. Entsperren kannst du auf { $address }.
all-locked-unnamed = Du hast alles gesperrt. Entsperre es auf deiner Seite und frag mich dann noch einmal.
    .b = Alles ist gesperrt, wie du es wolltest. Entsperre es zuerst auf deiner Seite.
    .c = Solange alles gesperrt ist, sehe ich nichts. Entsperren kannst du auf deiner Seite.
link-page = Eine weitere Bank kannst du auf { $address } hinzufügen.
    .b = Auf { $address } lässt sich noch eine Bank hinzufügen.
    .c = Geh auf { $address }, um eine Bank hinzuzufügen.
link-page-unnamed = Eine weitere Bank kannst du auf der Seite hinzufügen, auf der du verknüpft hast.
    .b = Auf der Seite, auf der du verknüpft hast, lässt sich noch eine Bank hinzufügen.
    .c = Die Seite, auf der du verknüpft hast, nimmt auch weitere Banken auf.
linked-now = Du bist verknüpft.
    .b = Die Verknüpfung steht.
    .c = Gut, wir sind verknüpft.
linked-again = Gut, jetzt kann ich nachsehen.
    .b = Das geht wieder.
    .c = Jetzt komme ich wieder dran.
title-link = Bank verknüpfen
card-code = Geh in den nächsten zehn Minuten auf { $address } und gib { $code } ein.
    .b = Gib in den nächsten zehn Minuten { $code } auf { $address } ein.
    .c = Auf { $address } gibst du in den nächsten zehn Minuten { $code } ein.

leave-nothing = Hier ist keine Bank verknüpft, also habe ich nichts zu löschen.
    .b = Es ist nichts verknüpft, also gibt es nichts zu löschen.
    .c = Du hast keine Bank verknüpft, deshalb liegt hier nichts von dir.
leave-here = Ich trenne { $count ->
    [one] deine Bank
   *[other] alle deine Banken
} von diesem Assistenten, und nur von diesem.
    .b = Das löst { $count ->
    [one] deine Bank
   *[other] alle deine Banken
} von diesem Assistenten und von keinem anderen.
    .c = Damit endet die Verknüpfung dieses Assistenten mit { $count ->
    [one] deiner Bank
   *[other] deinen Banken
}. Andere bleiben verknüpft.
leave-everywhere = Ich trenne { $count ->
    [one] deine Bank
   *[other] alle deine Banken
} von allen Assistenten und Chats, die du verknüpft hast.
    .b = Das löst { $count ->
    [one] deine Bank
   *[other] alle deine Banken
} von jedem Assistenten und Chat.
    .c = Damit endet jede Verknüpfung mit { $count ->
    [one] deiner Bank
   *[other] deinen Banken
}, auf allen Assistenten und Chats.
leave-forget = Ich trenne { $count ->
    [one] deine Bank
   *[other] alle deine Banken
} überall und lösche alles, was ich über dich habe. Das lässt sich nicht rückgängig machen.
    .b = Damit endet jede Verknüpfung mit { $count ->
    [one] deiner Bank
   *[other] deinen Banken
}, und ich lösche alles über dich. Ein Zurück gibt es nicht.
    .c = Ich lösche alles, was ich über dich habe, und jede Verknüpfung mit { $count ->
    [one] deiner Bank
   *[other] deinen Banken
}. Das lässt sich nicht umkehren.
leave-question = Soll ich das machen?
    .b = Möchtest du das?
    .c = Soll ich loslegen?
leave-reprompt = Sag ja oder nein.
    .b = Ja oder nein?
    .c = Ein Ja genügt.
left-unlinked = Erledigt. Deine Bank ist getrennt.
    .b = Das war es. Die Verknüpfung ist beendet.
    .c = Deine Bank ist jetzt nicht mehr verknüpft.
left-forgotten = Erledigt. Du bist getrennt, und deine Daten sind weg.
    .b = Das war es. Ich habe alles gelöscht.
    .c = Alles ist gelöscht. Ich kenne dich nicht mehr.
receipt = Deine Quittung lautet { $code }.
    .b = Die Quittung dafür: { $code }.
    .c = Merk dir diese Quittung: { $code }.
act-failed = Das hat nicht geklappt. Versuch es bitte in einer Minute noch einmal.
    .b = Ich bin damit nicht fertig geworden. Versuch es gleich noch einmal.
    .c = Das ist leider nicht gelungen. Versuch es bitte bald noch einmal.
act-dropped = Okay, nichts wurde geändert.
    .b = Alles klar, es bleibt, wie es ist.
    .c = Okay, ich lasse alles beim Alten.
