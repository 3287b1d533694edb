# A person at the bank, hardship, small talk, help, and what is beyond us.

human-wait = { $count ->
    [one] Klar. Bis jemand frei ist, dauert es etwa eine Minute.
   *[other] Klar. Bis jemand frei ist, dauert es etwa { $count } Minuten.
}
    .b = { $count ->
    [one] Gern. In etwa einer Minute hat jemand Zeit für dich.
   *[other] Gern. In etwa { $count } Minuten hat jemand Zeit für dich.
}
    .c = { $count ->
    [one] Okay. Die Wartezeit ist ungefähr eine Minute.
   *[other] Okay. Die Wartezeit ist ungefähr { $count } Minuten.
}
human-no-wait = Klar. Im Moment ist jemand frei.
    .b = Gern. Da ist sofort jemand frei.
    .c = Okay. Jemand kann gleich mit dir sprechen.
human-closed = Dort ist jetzt geschlossen. Wieder offen ist { $day } um { $time }.
    .b = Jetzt ist niemand da. Weiter geht es { $day } um { $time }.
    .c = Dort ist schon Feierabend. Aufgemacht wird { $day } um { $time }.
human-unknown-wait = Klar. Wie lange du wartest, sehe ich nicht.
    .b = Gern. Wie lange es dauert, weiß ich gerade nicht.
    .c = Okay. Die Wartezeit kenne ich im Moment nicht.
human-topic = Ich sage, dass es um { FORM($topic, "acc") } geht.
    .b = Dort weiß man dann, dass es um { FORM($topic, "acc") } geht.
    .c = Ich sage nur, dass es um { FORM($topic, "acc") } geht, keine Beträge.
human-freeze = Ist eine Karte weg, kann ich sie jetzt sperren.
    .b = Eine verlorene Karte kann ich sofort sperren.
    .c = Eine verlorene Karte sperre ich gleich. Zum Beispiel: sperr meine Karte.
human-way = Die Nummer steht hinten auf deiner Karte und in der App deiner Bank.
    .b = Die Nummer findest du auf deiner Karte oder in der App deiner Bank.
    .c = Ruf die Nummer auf deiner Karte an oder nimm die App deiner Bank.
human-call-question = Soll dich stattdessen jemand anrufen?
    .b = Möchtest du angerufen werden?
    .c = Willst du, dass dich jemand anruft?
human-book-question = Soll ich einen Anruf für dich ausmachen?
    .b = Möchtest du dann angerufen werden?
    .c = Willst du, dass dich dann jemand anruft?
human-question = Soll ich dir einen Menschen holen?
    .b = Möchtest du mit einem Menschen sprechen?
    .c = Willst du mit jemandem sprechen?
human-called = Okay. Du wirst angerufen.
    .b = Erledigt. Jemand ruft dich an.
    .c = Das ist ausgemacht. Ein Mensch ruft dich an.
human-told = Ich habe gesagt, dass es um { FORM($topic, "acc") } geht, ohne Beträge.
    .b = Dort weiß man, dass es um { FORM($topic, "acc") } geht. Beträge habe ich nicht genannt.
    .c = Gesagt habe ich nur, dass es um { FORM($topic, "acc") } geht.
human-no-call = Anrufen kann dich gerade niemand. Die Nummer steht hinten auf deiner Karte.
    .b = Ein Anruf ließ sich nicht ausmachen. Die Nummer findest du auf deiner Karte.
    .c = Gerade geht kein Anruf. Versuch es mit der Nummer auf deiner Karte.

hardship-sorry = Das tut mir leid, dass es eng ist.
    .b = Das ist schwer, tut mir leid.
    .c = Das klingt nicht leicht, es tut mir leid.
hardship-due = Deine nächste Rechnung ist { $day } fällig.
    .b = Die nächste ist { $day } fällig.
    .c = Fällig wird als Nächstes etwas { $day }.
hardship-ask-first = Banken können ein Datum oft verschieben, wenn du vorher fragst.
    .b = Frag deine Bank früh. Oft lässt sich ein Datum verschieben.
    .c = Sprich mit der Bank, bevor der Tag da ist. Oft findet sich ein Weg.

talk-hello = Hallo. Ich bin da.
    .b = Hallo, hier ist alles gut.
    .c = Schön, dich zu hören.
talk-thanks = Gern geschehen.
    .b = Jederzeit.
    .c = Ich helfe gern.
talk-kind = Das freut mich.
    .b = Danke, das höre ich gern.
    .c = Wie schön.
talk-who = Ich bin Saldo, ein automatischer Helfer für dein Bankkonto.
    .b = Ich heiße Saldo. Ich bin ein Programm, das dir dein Bankkonto vorliest.
    .c = Saldo, ein automatischer Helfer für dein Bankkonto.
talk-robot = Ich bin ein Computerprogramm, kein Mensch.
    .b = Hier ist kein Mensch, nur ein Programm, das dir mit deinem Bankkonto hilft.
    .c = Ein Mensch bin ich nicht. Ich bin ein automatischer Helfer für dein Bankkonto.
talk-joke = Treffen sich zwei Cent. Sagt der eine: Allein sind wir nichts wert.
    .b = Ich wollte dir einen Witz über mein Sparkonto erzählen, aber da ist nicht viel drin.
    .c = Geld spricht. Meins sagt immer nur tschüss.
talk-bye = Bis dann.
    .b = Tschüss.
    .c = Mach's gut.
talk-advice = Zu Geldanlagen rate ich nicht, aber ich kann dir sagen, was du hast.
    .b = Diesen Rat kann ich nicht geben. Sagen kann ich dir, was auf deinen Konten ist.
    .c = Bei Geldanlagen berate ich nicht. Was auf deinen Konten ist, weiß ich.
talk-advice-question = Möchtest du das hören?
    .b = Soll ich es dir sagen?
    .c = Willst du das wissen?

help-linked = Frag zum Beispiel: { $examples }.
    .b = Du kannst zum Beispiel fragen: { $examples }.
    .c = Das kannst du mich fragen: { $examples }.
example-balance = wie ist mein Kontostand
example-summary = wie viel habe ich insgesamt
example-recent = was sind meine letzten Ausgaben
example-category = wie viel habe ich für Lebensmittel ausgegeben
example-merchant = was habe ich bei Rewe ausgegeben
example-pending = was ist vorgemerkt
example-due = wann ist meine Karte fällig
example-upcoming = was steht an
example-freeze = sperr meine Karte
example-subscriptions = welche Abos habe ich
example-budget = wie steht mein Budget
example-human = ich möchte mit einem Menschen sprechen
help-merchant = Ich brauche den Namen des Geschäfts, so wie er in deinen Umsätzen steht. Zum Beispiel: Rewe.
    .b = Sag mir, wo du eingekauft hast. Zum Beispiel: Edeka.
    .c = Ich suche die Ausgaben bei einem Geschäft. Zum Beispiel: Ikea.
help-account = Ich brauche noch das Konto. Zum Beispiel: Girokonto.
    .b = Sag mir, um welches Konto es geht. Zum Beispiel: Sparkonto.
    .c = Der Name eines Kontos genügt. Zum Beispiel: Girokonto.
help-card = Ich brauche noch die Karte. Zum Beispiel: meine Kreditkarte.
    .b = Sag mir, um welche Karte es geht. Zum Beispiel: meine Girocard.
    .c = Der Name einer Karte genügt. Zum Beispiel: meine Visa.
help-amount = Ich brauche noch den Betrag. Zum Beispiel: 50 Euro.
    .b = Nenn mir einen Betrag. Zum Beispiel: 20 Euro.
    .c = Ein Betrag genügt. Zum Beispiel: 100 Euro.
help-payee = Ich brauche noch den Empfänger. Am besten jemand, dem du schon Geld geschickt hast.
    .b = Sag mir, für wen es ist. Ein Name, den deine Bank gespeichert hat, genügt.
    .c = Ein Name genügt, so wie deine Bank ihn kennt.
help-date = Ich brauche noch den Tag. Zum Beispiel: am Freitag.
    .b = Sag mir, wann. Zum Beispiel: morgen.
    .c = Ein Tag genügt. Zum Beispiel: nächsten Montag.
help-goal = Ich brauche den Namen deines Sparziels. Zum Beispiel: Urlaub.
    .b = Sag mir, welches Sparziel. Zum Beispiel: neues Auto.
    .c = Der Name eines Sparziels genügt. Zum Beispiel: Urlaub.
help-place = Ich brauche noch den Ort. Eine Stadt oder eine Postleitzahl genügt.
    .b = Sag mir eine Stadt oder eine Postleitzahl.
    .c = Eine Stadt genügt, oder eine Postleitzahl.
help-nickname = Ich brauche einen kurzen Namen, an dem du es erkennst. Zum Beispiel: Hauskasse.
    .b = Sag mir, wie du es nennen würdest. Zum Beispiel: Urlaubskasse.
    .c = Ein kurzer Name genügt. Zum Beispiel: Reserve.
help-answer = Ich brauche noch eine Angabe von dir.
    .b = Eins fehlt mir noch von dir.
    .c = Eine Antwort fehlt mir noch.
help-yes = Ich brauche ein Ja oder ein Nein, vorher passiert nichts.
    .b = Noch ist nichts passiert. Mir fehlt dein Ja oder Nein.
    .c = Ich warte auf ein Ja oder ein Nein.

fallback-first = Dabei kann ich nicht helfen.
    .b = Das habe ich nicht verstanden.
    .c = Da muss ich leider passen.
fallback-examples = Mit Konten und Rechnungen kenne ich mich aus. Frag zum Beispiel: { $examples }.
    .b = Das weiß ich nicht. Du kannst zum Beispiel fragen: { $examples }.
    .c = Ich kenne dein Bankkonto. Frag zum Beispiel: { $examples }.
fallback-stuck = Tut mir leid, ich komme nicht dahinter.
    .b = Das bekomme ich leider nicht heraus.
    .c = Wir kommen nicht weiter, tut mir leid.
fallback-leave = Tut mir leid, ich verstehe es noch nicht. Die App deiner Bank oder jemand dort hilft dir weiter.
    .b = Das bekomme ich leider nicht heraus. Vielleicht hilft die App deiner Bank.
    .c = Da bin ich keine Hilfe, tut mir leid. Frag am besten deine Bank, oder mich später noch einmal.
