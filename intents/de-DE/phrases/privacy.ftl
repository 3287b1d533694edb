# Consents, privacy, the voice code. Purposes stand after "deine" and without an article: feminine, or in the plural.

purpose-balances = Kontostände
purpose-transactions = Umsätze
purpose-bills = Rechnungen
purpose-card-control = Kartensperren
purpose-payments = Zahlungen
purpose-alerts = Benachrichtigungen
purpose-insights = Auswertungen
purpose-handover = persönliche Hilfe
purpose-credit-score = Bonität

consent-listed = Du erlaubst mir { $purposes }. Das gilt bis zum { $day }.
    .b = Bis zum { $day } erlaubst du mir { $purposes }.
    .c = Deine Erlaubnis gilt für { $purposes }. Sie läuft bis zum { $day }.
consent-on = Du hast mir { $purposes } bis zum { $day } erlaubt.
    .b = Deine Erlaubnis für { $purposes } läuft bis zum { $day }.
    .c = Für { $purposes } habe ich deine Erlaubnis bis zum { $day }.
consent-none = Im Moment ist nichts erlaubt. Mit einer neuen Verknüpfung kannst du das ändern.
    .b = Gerade hast du mir nichts erlaubt. Verknüpfe neu, um das zu ändern.
    .c = Ich habe keine Erlaubnis von dir. Du kannst sie geben, indem du neu verknüpfst.
consent-off-already = Das ist gar nicht eingeschaltet.
    .b = Das hast du nicht eingeschaltet.
    .c = Das ist schon aus.
consent-narrowed = Abgeschaltet: { $purposes }.
    .b = Erledigt. Nicht mehr erlaubt: { $purposes }.
    .c = Ab jetzt aus: { $purposes }.
consent-left = Weiter erlaubt bis zum { $day }: { $purposes }.
    .b = Es bleiben, bis zum { $day }: { $purposes }.
    .c = Du erlaubst mir noch bis zum { $day }: { $purposes }.
consent-renewal = Dann gilt deine Erlaubnis für { $purposes } bis zum { $day }.
    .b = Damit könnte ich bis zum { $day } weitermachen, und zwar für { $purposes }.
    .c = Ich würde bis zum { $day } verlängern: { $purposes }.
consent-renewed = Das ist bis zum { $day } verlängert.
    .b = Danke, das gilt jetzt bis zum { $day }.
    .c = Es ist verlängert und endet am { $day }.
consent-widening = Dann darf ich auch deine { $purposes } nutzen, bis zum { $day }.
    .b = Damit kämen deine { $purposes } dazu, bis zum { $day }.
    .c = Ich könnte dann auch deine { $purposes } nutzen. Das endet am { $day }.
consent-widened = Deine { $purposes } darf ich jetzt nutzen, bis zum { $day }.
    .b = Bis zum { $day } darf ich jetzt auch deine { $purposes } nutzen.
    .c = Danke, dazu kommen deine { $purposes } bis zum { $day }.
consent-widen-question = Soll ich das einschalten?
    .b = Möchtest du das einschalten?
    .c = Willst du das erlauben?
consent-run-out = Deine Erlaubnis dafür ist abgelaufen.
    .b = Dein Okay dafür ist zu Ende.
    .c = Die Erlaubnis, die du mir gegeben hast, ist vorbei.
consent-renew-question = Soll ich sie um 90 Tage verlängern?
    .b = Möchtest du um 90 Tage verlängern?
    .c = Willst du noch 90 Tage dazugeben?
consent-ends-soon = Deine Erlaubnis dafür endet { $day }.
    .b = Übrigens, deine Erlaubnis dafür endet { $day }.
    .c = Dein Okay dafür läuft { $day } ab.
consent-link-again = Mit einer neuen Verknüpfung kannst du das ändern.
    .b = Du kannst das ändern, indem du neu verknüpfst.
    .c = Erlauben kannst du es mit einer neuen Verknüpfung.
yes-no-reprompt = Ja oder nein?
    .b = Sag ja oder nein.
    .c = Ein Ja genügt.

privacy-knows = Du lässt mich { $purposes } nutzen, bis zum { $day }.
    .b = Bis zum { $day } darf ich { $purposes } nutzen.
    .c = Was ich bis zum { $day } nutzen darf: { $purposes }.
privacy-unknown = Ich weiß noch nichts über dich. Verknüpft lese ich Kontostände, Ausgaben und Rechnungen von deiner Bank.
    .b = Noch nichts, denn deine Bank ist nicht verknüpft. Danach lese ich Kontostände, Ausgaben und Rechnungen.
    .c = Ich kenne dich noch nicht. Nach dem Verknüpfen lese ich Kontostände, Ausgaben und Rechnungen.
privacy-no-ads = Nichts davon ist für Werbung.
    .b = Werbung gibt es damit nie.
    .c = Für Werbung wird es nie benutzt.
privacy-no-sale = Was deine Bank mir sagt, verkaufe und teile ich nie, auch nicht für Werbung.
    .b = Nichts von deiner Bank wird verkauft, geteilt oder für Werbung benutzt.
    .c = Die Angaben deiner Bank werden weder verkauft noch geteilt, und für Werbung nutze ich sie nicht.
hears-amazon = Was wir sagen, hört allerdings auch Amazon.
    .b = Amazon hört, was du fragst und was ich sage.
    .c = Unser Gespräch hier läuft über Amazon.
hears-meta = Was wir schreiben, sieht allerdings auch Meta.
    .b = Meta sieht, was du fragst und was ich antworte.
    .c = Unser Chat hier läuft über Meta.
hears-nobody = Hier hört sonst niemand mit.
    .b = Hier sind nur du und ich.
    .c = Keine andere Firma hört uns hier.
privacy-quiet = Beträge kann ich weglassen. Zum Beispiel: Privatmodus an.
    .b = Sind Leute da, dann versuch: Privatmodus an.
    .c = Sollen Zahlen unter uns bleiben, versuch: Privatmodus an.
privacy-kept = Unser Gespräch merke ich mir zehn Minuten, ohne Beträge.
    .b = Was wir besprechen, bleibt zehn Minuten, und die Beträge nie.
    .c = Nach zehn Minuten vergesse ich unser Gespräch. Beträge behalte ich gar nicht.
privacy-kept-journal = Deine Verknüpfung und eine Liste des Gelesenen bleiben, bis du sagst: Vergiss mich.
    .b = Ich behalte deine Verknüpfung und eine Liste des Gelesenen, bis du sagst: Vergiss mich.
    .c = Es bleiben deine Verknüpfung und eine Liste des Gelesenen. Zum Löschen sag: Vergiss mich.
accessed-question = Möchtest du hören, was ich heute gelesen habe?
    .b = Soll ich sagen, was ich heute gelesen habe?
    .c = Willst du wissen, was ich heute gelesen habe?
recalled = Heute habe ich gelesen: { $items }.
    .b = Für dich habe ich heute gelesen: { $items }.
    .c = Bisher heute gelesen: { $items }.
recalled-item = deine { $purpose } { $count ->
    [1] einmal
    [2] zweimal
   *[other] { $count } Mal
}
recalled-here = Gefragt wurde alles hier.
    .b = Alles davon hast du hier gefragt.
    .c = Das war alles für dich, hier.
recalled-elsewhere = { $count ->
    [one] Eine Anfrage davon kam
   *[other] { $count } Anfragen davon kamen
} von einem anderen Assistenten.
    .b = { $count ->
    [one] Einmal davon hat
   *[other] { $count } Mal davon hat
} ein anderer Assistent gefragt.
    .c = Ein anderer Assistent war { $count ->
    [one] einmal
   *[other] { $count } Mal
} dabei.
recalled-nothing = Heute habe ich von deiner Bank noch nichts gelesen.
    .b = Von deiner Bank habe ich heute nichts gelesen.
    .c = Heute noch nichts.

privacy-on = Okay. Ich lasse die Beträge weg.
    .b = Klar, ab jetzt ohne Beträge.
    .c = Okay, die Zahlen behalte ich für mich.
privacy-rough = Okay, ich sage nur noch ungefähr, wie viel es ist.
    .b = Klar, nur noch runde Zahlen.
    .c = Okay, ab jetzt nur ungefähr.
privacy-off = Okay, ich nenne wieder Beträge.
    .b = Die Beträge sind wieder an.
    .c = Klar, ab jetzt mit Beträgen.
privacy-off-terms = Dann nenne ich wieder alle Beträge laut.
    .b = Damit sage ich Beträge wieder laut.
    .c = Ich würde dann wieder laut sagen, wie viel es ist.
privacy-rough-terms = Dann sage ich wieder laut, wie viel es ungefähr ist.
    .b = Damit nenne ich wieder laut runde Zahlen.
    .c = Ich würde dann wieder laut ungefähre Beträge sagen.
privacy-unlinked = Ich kenne noch keine Beträge. Deine Bank ist nicht verknüpft.
    .b = Ohne Verknüpfung mit deiner Bank gibt es keine Beträge zu verschweigen.
    .c = Noch gibt es nichts zu verschweigen, denn es ist keine Bank verknüpft.

pin-page = Deinen Sprachcode legst du auf { $address } fest oder änderst ihn dort. Laut frage ich nie nach dem ganzen.
    .b = Geh auf { $address }, um deinen Sprachcode zu setzen oder zu ändern. Den ganzen brauche ich nie laut.
    .c = Dein Sprachcode wird auf { $address } festgelegt, nie laut.
pin-page-unnamed = Deinen Sprachcode legst du auf deiner Seite fest oder änderst ihn dort, nie laut.
    .b = Auf deiner Seite setzt oder änderst du deinen Sprachcode. Nach dem ganzen frage ich nie.
    .c = Der Sprachcode wird auf deiner Seite festgelegt. Den ganzen brauche ich nie laut.
code-question = Wie lauten die { $first } und die { $second } Ziffer deines Sprachcodes?
    .b = Welche Ziffern stehen in deinem Sprachcode an { FORM($first, "dat") } und { FORM($second, "dat") } Stelle?
    .c = Was ist die { $first } Ziffer deines Sprachcodes, und was die { $second }?
code-reprompt = Nur diese zwei Ziffern.
    .b = Zwei Ziffern genügen.
    .c = Bitte nur die zwei.
code-two-only = Ich brauche nur diese zwei Ziffern, nie den ganzen Code.
    .b = Bitte nur zwei Ziffern, nicht den ganzen Code.
    .c = Zwei Ziffern genügen. Den Rest behalte für dich.
code-no-match = Diese Ziffern passen nicht.
    .b = Das passt nicht.
    .c = Die waren es nicht.
code-last-try = Du hast noch einen Versuch.
    .b = Ein Versuch bleibt dir noch.
    .c = Einmal kannst du es noch versuchen.
code-left = Lassen wir es dabei. Nichts wurde geändert.
    .b = Ich lasse es so. Nichts wurde geändert.
    .c = Das können wir später versuchen. Nichts wurde geändert.
code-not-asked = Ich frage gerade nicht nach einem Code.
    .b = Im Moment brauche ich keinen Code.
    .c = Ziffern brauche ich gerade keine.
code-locked = Dein Sprachcode ist gesperrt, bis du ihn auf deiner Seite neu setzt. Trennen und Vergessen gehen weiterhin.
    .b = Der Sprachcode ist gesperrt. Setz ihn auf deiner Seite neu. Trennen und Vergessen gehen auch ohne.
    .c = Dein Code ist jetzt gesperrt, und auf deiner Seite setzt du ihn neu. Trennen kannst du auch ohne.
code-unset = Dafür brauchst du einen Sprachcode. Du kannst ihn auf { $address } festlegen.
    .b = Das geht nur mit Sprachcode. Leg einen auf { $address } fest.
    .c = Es gibt noch keinen Sprachcode. Auf { $address } kannst du einen festlegen.
code-unset-page = Dafür brauchst du einen Sprachcode. Du kannst ihn auf deiner Seite festlegen.
    .b = Das geht nur mit Sprachcode. Leg einen auf deiner Seite fest.
    .c = Es gibt noch keinen Sprachcode. Auf deiner Seite kannst du einen festlegen.
person-check = Ich prüfe kurz, ob du es bist.
    .b = Erst möchte ich sicher sein, dass du es bist.
    .c = Kurz zur Sicherheit, ob du es bist.
person-unsure = Ich konnte nicht erkennen, ob du es bist. Deshalb habe ich es gelassen.
    .b = Ich bin nicht sicher, dass du es bist, also ist nichts passiert.
    .c = Ob du es bist, war nicht zu erkennen. Ich habe es gelassen.
person-locked = Der Code deines Assistenten ist gesperrt. In seiner App kannst du ihn neu setzen.
    .b = Dein Assistent hat seinen Code gesperrt. Seine App setzt ihn zurück.
    .c = Den eigenen Code hat dein Assistent gesperrt. Sieh in seiner App nach.

bank-missing = { $banks } { $count ->
    [one] antwortet nicht und fehlt
   *[other] antworten nicht und fehlen
} hier.
    .b = Das ist ohne { $banks }, denn von dort kommt gerade keine Antwort.
    .c = Nicht erreicht habe ich { $banks }, das fehlt also.
bank-name = { $bank }
