# Texte der Seiten: Anmelden, Zustimmung, /link, /consents. Je eine Formulierung.

## Überall

error-prefix = Fehler:
sign-in = Anmelden
sign-out = Abmelden
continue = Weiter
allow = Erlauben
deny = Nicht erlauben
save = Speichern
change = Ändern
start-again = Neu beginnen
to-consents = Ansehen, was du teilst
date = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
  } { $year }
moment = { $date } um { $hour }:{ $minute } Uhr

## Wenn es nicht weitergeht

refused-title = Dieser Link funktioniert nicht
refused-text = Der Link ist unvollständig oder wurde unterwegs verändert. Es wurde nichts geteilt. Geh bitte zurück zu deinem Assistenten und beginne dort neu.
unknown-assistant-title = Diesen Assistenten kennen wir nicht
unknown-assistant-text = Wer dich hierher geschickt hat, gehört nicht zu den Assistenten, die sich mit uns verknüpfen dürfen. Es wurde nichts geteilt, und du kannst diese Seite schließen.
wrong-way-back-title = Dieser Link führt woandershin
wrong-way-back-text = Er würde dich an eine Adresse schicken, die nicht zu dem Assistenten gehört. Wir haben das gestoppt, und es wurde nichts geteilt. Du kannst diese Seite schließen.
stale-title = Diese Seite gilt nicht mehr
stale-text = Sie wurde schon benutzt oder war zu lange offen. Mehr ist nicht passiert. Bitte beginne neu.
trouble-title = Das hat nicht geklappt
trouble-text = Bei uns ist etwas schiefgegangen, und ob sich etwas geändert hat, ist nicht sicher. Bitte versuch es gleich noch einmal.
locked-title = Alles ist gesperrt
locked-text = Du hast alles gesperrt, deshalb kann nichts verknüpft oder gelesen werden. Entsperre es zuerst auf deiner eigenen Seite.

## Anmelden

sign-in-title = Bei deiner Bank anmelden
sign-in-for = { $assistant } möchte Fragen zu deinem Geld beantworten. Melde dich zuerst an; dann entscheidest du, was dafür gelesen werden darf.
bank-legend = Deine Bank
user-label = Benutzername
password-label = Passwort
password-note = Dein Passwort bleibt zwischen dir und deiner Bank. Kein Assistent bekommt es je.
wrong-sign-in = Benutzername und Passwort passen nicht zusammen. Bitte prüfe beide.
too-many-sign-ins = Zu viele Versuche. Bitte komm in einer Viertelstunde wieder.
sign-in-first = Melde dich bitte auch an, damit wir wissen, um wessen Konten es geht.
signed-out-title = Du bist abgemeldet
signed-out-text = Deine Assistenten bleiben verknüpft. Du hast nur diese Seite verlassen.

## Zustimmung

consent-title = Was darf { $assistant } für dich tun?
not-you = Nicht du? Mit einem anderen Zugang anmelden
add-bank = Weitere Bank hinzufügen
purposes-legend = { $assistant } darf Bescheid wissen über
purposes-hint = Kreuze an, was du willst, und nur das. Du kannst es jederzeit ändern.
no-purpose = Bitte kreuze mindestens eine Sache an oder wähle „Nicht erlauben“.
no-account = Bitte kreuze mindestens ein Konto an.
bank-silent = Deine Bank antwortet gerade nicht, deshalb lassen sich keine einzelnen Konten auswählen. Bitte versuch es gleich noch einmal.
bank-silent-note = Deine Bank antwortet gerade nicht, deshalb können wir deine Konten hier nicht auflisten.
accounts-legend = Von welchen Konten?
accounts-legend-at = Von welchen Konten bei { $bank }?
accounts-all-choice = Von allen, auch von neuen
accounts-some-choice = Nur von diesen
accounts-none-choice = Von keinem bei dieser Bank
days-label = Wie lange?
days-hint = Danach endet es von selbst.
duration = { $count ->
    [365] Ein Jahr
    [one] { $count } Tag
   *[other] { $count } Tage
  }
who-hears = Wer es hört
who-hears-text = { $assistant } spricht die Antworten laut aus, also hört sie, wer in der Nähe ist. Die Firma dahinter hört deine Frage und diese Worte und bekommt von uns sonst nichts.
no-advertising = Nichts davon wird für Werbung benutzt, verkauft oder zum Trainieren von irgendetwas verwendet.

## Was geteilt wird

purpose-balances = Kontostände
purpose-balances-text = Wie viel auf deinen Konten ist, gesagt nur, wenn du fragst.
purpose-transactions = Ausgaben und Eingänge
purpose-transactions-text = Was abgeht und was reinkommt: wo, wann und wie viel.
purpose-bills = Rechnungen
purpose-bills-text = Was auf deinen Karten und Krediten fällig ist, und wann.
purpose-card-control = Kartensicherheit
purpose-card-control-text = Eine Karte sperren oder als verloren melden, wenn du es sagst.
purpose-payments = Zahlungen vorbereiten
purpose-payments-text = Eine Zahlung fertig machen. Geld bewegt sich erst, wenn du sie bestätigst.
purpose-alerts = Benachrichtigungen
purpose-alerts-text = Dir Bescheid sagen, wenn auf deinen Konten etwas passiert.
purpose-insights = Vergleichen und planen
purpose-insights-text = Deine Ausgaben über die Zeit vergleichen, um deine Fragen dazu zu beantworten.
purpose-handover = Mit einem Menschen sprechen
purpose-handover-text = Deine Frage an jemanden bei deiner Bank weitergeben.
purpose-credit-score = Deine Bonität
purpose-credit-score-text = Die Zahl nennen, und von wem und von wann sie ist.
account-checking = Girokonto
account-savings = Sparkonto
account-card = Kreditkarte
account-loan = Kredit
account-named = { $name } ({ $kind })
account-ending = { $name } mit der Endung { $digits }
accounts-all = alle Konten
accounts-some = { $count ->
    [one] ein Konto
   *[other] { $count } Konten
  }
accounts-at = { $bank }: { $accounts }
customer-at = { $customer }, { $bank }

## Einen Code eingeben

link-title = Mit einem Code verknüpfen
link-lead = Dein Assistent hat einen Code vorgelesen. Gib ihn hier ein, und du entscheidest, was gelesen werden darf.
link-lead-carried = Dein Assistent hat dich hierher geschickt. Melde dich an, und du entscheidest, was gelesen werden darf.
code-label = Der Code, den du gehört hast
code-hint = Neun Buchstaben und Ziffern, zum Beispiel FK0 W7M 4ZL. Leerzeichen spielen keine Rolle.
code-missing = Bitte gib den Code ein, den du gehört hast.
code-wrong = Dieser Code gilt nicht oder nicht mehr. Bitte prüfe ihn, oder lass dir von deinem Assistenten einen neuen geben.
too-many-codes = Zu viele Versuche. Bitte warte zehn Minuten und lass dir dann von deinem Assistenten einen neuen Code geben.
asked-at = { $assistant } hat am { $moment } darum gebeten.
code-heard = Der Code, den du gehört hast:
code-compare = Hat dir jemand anderes diesen Code geschickt? Dann erlaube nichts.
link-done-title = Fertig
link-done-text = Geh zurück zu deinem Assistenten und frag noch einmal.
link-denied-title = Es wurde nichts geteilt
link-denied-text = Du hast Nein gesagt, und der Code gilt nicht mehr. Du kannst diese Seite schließen.
assistant-alexa = Alexa
assistant-messenger = Messenger
assistant-terminal = Terminal
assistant-sandbox = Sandbox-Token
assistant-gone = Ein Assistent, der nicht mehr verknüpft ist

## Meine eigene Seite

consents-title = Was ich teile
consents-sign-in = Melde dich an, um zu sehen, welche Assistenten was über deine Konten wissen dürfen, und um das zu ändern.
no-grants = Kein Assistent darf etwas über deine Konten wissen.
grant-since = Verknüpft seit dem { $date }.
grant-last-read = Zuletzt gefragt am { $moment }.
grant-never-read = Bisher wurde nichts gefragt.
grant-empty = Verknüpft, darf aber nichts wissen.
consent-until = Bis zum { $date }
consent-ended = Beendet am { $date }
save-accounts = Konten speichern
renew-label = Ab heute, für
renew = Verlängern
end-consent = Das nicht mehr teilen
allow-more = Mehr für { $assistant } erlauben
more-label = Was noch gewusst werden darf
more-hint = Von denselben Konten und bis zum selben Tag wie das Übrige.
unlink = { $assistant } trennen
settings-title = Wie ich Antworten bekomme
privacy-legend = Gesprochene Beträge
privacy-off = Genau
privacy-rough = Ungefähr: „rund zweihundert“
privacy-discreet = Gar nicht
amounts-on-screen = Beträge auf Karten und Bildschirmen anzeigen
amounts-on-screen-hint = Die Firma des Assistenten speichert sie dann auch in ihrer App.
always-ask = Immer zuerst nach meinem Sprachcode fragen
always-ask-hint = Bevor irgendetwas über deine Konten gesagt wird.
no-code-to-ask = Leg zuerst einen Sprachcode fest; dann kann danach gefragt werden.
voice-code-title = Sprachcode
voice-code-text = Sechs Ziffern, die nur du kennst. Dein Assistent fragt nach zweien davon, bevor er etwas Wichtiges tut.
voice-code-is-set = Du hast einen Sprachcode.
voice-code-is-none = Du hast noch keinen Sprachcode.
voice-code-locked = Dein Sprachcode ist nach drei vergeblichen Versuchen gesperrt. Leg einen neuen fest, um ihn zu entsperren.
voice-code-hint = Keine Geburtstage, keine Reihen wie 123456, keine Ziffer mehr als dreimal.
voice-code-label = Neuer Sprachcode
voice-code-again = Derselbe noch einmal
voice-code-set = Sprachcode festlegen
voice-code-remove = Sprachcode entfernen
code-not-six = Ein Sprachcode hat genau sechs Ziffern.
code-too-simple = Dieser lässt sich zu leicht erraten. Bitte misch die Ziffern mehr.
code-a-date = Dieser sieht aus wie ein Datum, und Daten werden zuerst geraten. Bitte nimm einen anderen.
codes-differ = Die beiden Codes sind nicht gleich. Bitte gib sie noch einmal ein.
lately-title = Zuletzt gelesen
lately-nothing = Bisher wurde nichts gelesen.
read-by = { $assistant }: { $what }
read-in-vain = { $assistant }: { $what }. Deine Bank hat nicht geantwortet.
out-title = Sperren oder gehen
lock-text = Alles vorerst sperren: Kein Assistent erfährt etwas, bis du es hier entsperrst. Nichts geht verloren.
lock = Alles sperren
lock-on-title = Alles ist gesperrt
lock-on-text = Gesperrt am { $moment }. Seitdem erfährt kein Assistent etwas.
unlock = Entsperren
end-all-text = Jeden Assistenten trennen. Deine Einstellungen bleiben.
end-all = Alle trennen
forget-text = Alles löschen lassen, was wir über dich haben, auch Einstellungen und Verlauf.
forget = Vergesst mich
forget-title = Dich für immer vergessen?
forget-what = Jeder Assistent wird getrennt, und deine Erlaubnisse, Einstellungen, dein Sprachcode und dein Verlauf werden sofort gelöscht. Das lässt sich nicht rückgängig machen.
forget-stays = Es bleibt ein Vermerk, dass etwas gelöscht wurde, ohne deinen Namen. Deine Konten bei der Bank bleiben unberührt.
forget-yes = Ja, vergesst mich
forget-no = Nein, alles behalten
forgotten-title = Du bist vergessen
forgotten-text = Alles ist gelöscht. Notier dir diese Quittung, falls du es einmal nachweisen willst:
done-ended = Das wird nicht mehr geteilt.
done-unlinked = Der Assistent ist getrennt.
done-narrowed = Die Konten sind gespeichert.
done-renewed = Verlängert.
done-added = Erlaubt.
done-ended-all = Alle Assistenten sind getrennt.
done-locked = Alles ist gesperrt.
done-unlocked = Alles ist entsperrt.
done-settings = Gespeichert.
done-code-set = Dein neuer Sprachcode gilt.
done-code-removed = Dein Sprachcode ist entfernt.
