# What the customer prefers: names of accounts, alerts, the way of speaking.

nickname-which = Ich brauche einen Namen für { FORM($account, "acc") }.
    .b = Suchen wir einen Namen für { FORM($account, "acc") }.
    .c = Also ein neuer Name für { FORM($account, "acc") }.
nickname-which-question = Wie soll der Name sein?
    .b = Welchen möchtest du?
    .c = Wie soll es heißen?
nickname-which-reprompt = Etwa: Urlaubskasse.
    .b = Etwa: Hauskasse.
    .c = Etwa: Reserve.
nickname-clash = { $nickname } klingt zu sehr nach { FORM($account, "dat") }.
    .b = { $nickname } würde ich mit { FORM($account, "dat") } verwechseln.
    .c = Das ist kaum von { FORM($account, "dat") } zu unterscheiden.
nickname-question = Soll ich { FORM($account, "acc") } ab jetzt { $nickname } nennen?
    .b = Also heißt { $account } ab jetzt { $nickname }, richtig?
    .c = Dann nenne ich { FORM($account, "acc") } { $nickname }, okay?
nickname-forget-question = Soll ich den Namen { $nickname } vergessen?
    .b = Also fällt { $nickname } weg, richtig?
    .c = Den Namen { $nickname } benutze ich dann nicht mehr, okay?
nickname-none = Einen Namen von dir sehe ich nicht.
    .b = Dafür hast du keinen Namen vergeben.
    .c = Da gibt es keinen Namen von dir.
nickname-item = { $nickname } zu { FORM($account, "dat") }
nickname-told = Du sagst { $items }.
    .b = Deine Namen: { $items }.
    .c = Es ist { $items }.
nickname-set = Okay, ab jetzt { $nickname }.
    .b = Erledigt. Ich sage { $nickname } dazu.
    .c = Abgemacht, der Name ist { $nickname }.
nickname-forgotten = Okay, den Namen gibt es nicht mehr.
    .b = Erledigt. Der Name ist weg.
    .c = Der Name ist vergessen.
default-question = Soll ich { FORM($account, "acc") } nehmen, wenn du kein Konto nennst?
    .b = Also nehme ich { FORM($account, "acc") }, wenn du keins nennst, richtig?
    .c = Ohne genanntes Konto nehme ich { FORM($account, "acc") }, okay?
default-set = Okay, das nehme ich dann.
    .b = Erledigt. Das nehme ich ab jetzt.
    .c = Abgemacht. Nennst du keins, nehme ich das.

alert-cannot = So etwas meldet deine Bank nicht.
    .b = Davon erfahre ich von deiner Bank nichts.
    .c = Das teilt deine Bank mir nicht mit.
alert-channel = Ungefragt lese ich nie etwas vor. Ein Lautsprecher sagt nur, dass eine Nachricht da ist.
    .b = Auf einem Lautsprecher hörst du nur, dass es eine Nachricht gibt, nicht was darin steht.
    .c = Nachrichten lese ich nie ungefragt vor. Der Lautsprecher sagt nur, dass eine da ist.
alert-wish-none = Du hast mich um keine Hinweise gebeten.
    .b = Auf deiner Liste steht noch nichts.
    .c = Hinweise sind keine an.
alert-item = { $kind }
alert-listed = Du möchtest Bescheid bekommen, { $items }.
    .b = Auf deiner Liste steht: Bescheid sagen, { $items }.
    .c = Gewünscht hast du dir einen Hinweis, { $items }.
alert-later = Schicken kann ich noch nichts. Bis dahin macht das die App deiner Bank.
    .b = Noch gehen keine Nachrichten raus. Sieh solange in die App deiner Bank.
    .c = Vorerst merke ich mir nur den Wunsch. Die App deiner Bank meldet sich schon jetzt.
alert-threshold = Die Grenze ist { $amount }.
    .b = Das ist eine Grenze von { $amount }.
    .c = Deine Grenze liegt bei { $amount }.
alert-days = { $count ->
    [one] Das ist einen Tag vorher.
   *[other] Das ist { $count } Tage vorher.
}
    .b = { $count ->
    [one] Einen Tag im Voraus.
   *[other] { $count } Tage im Voraus.
}
    .c = { $count ->
    [one] Du hast dann einen Tag Zeit.
   *[other] Du hast dann { $count } Tage Zeit.
}
alert-question = Soll ich mir merken, dass du Bescheid möchtest, { $kind }?
    .b = Du möchtest also Bescheid, { $kind }, richtig?
    .c = Bescheid sagen, { $kind }, okay?
alert-only-question = Soll ich mir merken, dass du nur Bescheid möchtest, { $kind }?
    .b = Du möchtest also nur Bescheid, { $kind }, richtig?
    .c = Sonst nichts, nur Bescheid sagen, { $kind }, okay?
alert-amount-question = Wo liegt die Grenze?
    .b = Welcher Betrag ist die Grenze?
    .c = Welcher Betrag soll es sein?
alert-amount-reprompt = Etwa: 100 Euro.
    .b = Etwa: 50 Euro.
    .c = Etwa: 200 Euro.
alert-off-question = Soll ich das streichen, also keinen Hinweis mehr, { $kind }?
    .b = Du möchtest also keinen Hinweis mehr, { $kind }, richtig?
    .c = Kein Hinweis mehr, { $kind }, okay?
alert-off-already = Das steht nicht auf deiner Liste.
    .b = Darum hattest du nicht gebeten.
    .c = Das ist schon aus.
alert-set = Ich merke mir, dass du Bescheid möchtest, { $kind }.
    .b = Okay. Notiert: Bescheid sagen, { $kind }.
    .c = Erledigt. Du möchtest Bescheid, { $kind }.
alert-off = Okay. Du bekommst nicht mehr Bescheid, { $kind }.
    .b = Erledigt. Kein Bescheid mehr, { $kind }.
    .c = Das ist aus. Du bekommst keinen Hinweis mehr, { $kind }.
alert-all-off = Okay, alles ist aus.
    .b = Erledigt. Alle Hinweise sind aus.
    .c = Das war's. Auf deiner Liste steht nichts mehr.

speech-slower = Klar, ich spreche langsamer.
    .b = Okay, langsamer.
    .c = Klar, ich lasse mir Zeit.
speech-faster = Klar, ich spreche schneller.
    .b = Okay, schneller.
    .c = Klar, etwas flotter.
speech-normal = Okay, wieder normal.
    .b = Klar, wieder wie sonst.
    .c = Okay, so wie immer.
speech-brief = Okay, ich fasse mich kurz.
    .b = Klar, kurze Antworten.
    .c = Dann eben kurz.
speech-full = Okay, du bekommst die ganze Antwort.
    .b = Klar, wieder alles.
    .c = Okay, ich erzähle mehr.
speech-pause = Klar, ich mache längere Pausen.
    .b = Okay, längere Pausen.
    .c = Klar, mit mehr Pause dazwischen.
speech-simple = Klar, kurz und langsam.
    .b = Okay, einfach und langsam.
    .c = Klar, ich mache es einfach.
speech-slowest = Langsamer kann ich nicht sprechen.
    .b = Das ist schon so langsam, wie ich kann.
    .c = Noch langsamer geht es nicht.
speech-fastest = Schneller kann ich nicht sprechen.
    .b = Das ist schon so schnell, wie ich kann.
    .c = Noch schneller käme niemand mehr mit.
speech-louder = Wie laut ich bin, bestimmt der Lautsprecher. Sag ihm: lauter.
    .b = Die Lautstärke kann ich nicht ändern, dein Lautsprecher schon. Sag ihm: lauter.
    .c = Das liegt an deinem Lautsprecher. Sag ihm: mach lauter.
speech-which = Ich kann langsamer, schneller oder kürzer sprechen.
    .b = Langsamer, schneller oder knapper, das geht alles.
    .c = Möglich ist langsamer, schneller oder kürzer.
speech-not-kept = Ist deine Bank verknüpft, bleibt es so.
    .b = Merken kann ich mir das erst, wenn deine Bank verknüpft ist.
    .c = Mit verknüpfter Bank würde ich mir das merken.
