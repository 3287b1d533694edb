# Balances and the overview of accounts. A message's attributes are other wordings of the same.

balance-available = Auf { FORM($account, "dat") } hast du { $amount } verfügbar.
    .b = Du hast { $amount } auf { FORM($account, "dat") } verfügbar.
    .c = { $amount } hast du auf { FORM($account, "dat") } verfügbar.
balance-pending = Vorgemerkte Ausgaben von { $amount } sind schon abgezogen.
    .b = { $amount } für vorgemerkte Ausgaben habe ich schon abgezogen.
    .c = Vorgemerkt und schon abgezogen: { $amount }.
balance-overdrawn = { $account } ist mit { $amount } im Minus.
    .b = Du bist auf { FORM($account, "dat") } mit { $amount } im Minus.
    .c = Du hast { FORM($account, "acc") } um { $amount } überzogen.
balance-card-owed = Auf { FORM($account, "dat") } hast du { $amount } offen.
    .b = Du hast { $amount } auf { FORM($account, "dat") } offen.
    .c = { $amount } hast du auf { FORM($account, "dat") } offen.
balance-card-left = Du kannst noch { $amount } ausgeben.
    .b = Bis zum Limit hast du noch { $amount }.
    .c = Dein Kreditrahmen reicht noch für { $amount }.
balance-card-clear = Auf { FORM($account, "dat") } ist nichts offen.
    .b = Du hast auf { FORM($account, "dat") } nichts offen.
    .c = { $account } ist komplett bezahlt.
balance-loan = Bei { FORM($account, "dat") } hast du noch { $amount } offen.
    .b = Du hast bei { FORM($account, "dat") } noch { $amount } abzuzahlen.
    .c = { $amount } hast du bei { FORM($account, "dat") } noch offen.
balance-private = { $account } ist im Plus. Den Betrag lasse ich weg.
    .b = Auf { FORM($account, "dat") } ist Geld. Wie viel, sage ich nicht laut.
    .c = { $account } ist nicht überzogen. Den Betrag behalte ich für mich.
balance-private-overdrawn = { $account } ist im Minus. Den Betrag lasse ich weg.
    .b = Du bist auf { FORM($account, "dat") } im Minus. Wie weit, sage ich nicht laut.
    .c = { $account } ist überzogen. Den Betrag behalte ich für mich.
balance-private-debt = { $account } sehe ich. Wie viel offen ist, lasse ich weg.
    .b = Bei { FORM($account, "dat") } ist etwas offen. Wie viel, sage ich nicht laut.
    .c = Was bei { FORM($account, "dat") } offen ist, behalte ich für mich.
deposit-expected = Voraussichtlich kommt { $day } Geld rein.
    .b = { $day } kommt wohl wieder Geld rein.
    .c = Mit Geld kannst du { $day } rechnen.
balance-today-only = Ich kenne nur den Stand von heute.
    .b = Zurückblicken kann ich beim Kontostand nicht. Hier ist der von heute.
    .c = Ältere Kontostände sehe ich nicht. Hier ist der heutige.

others-question = Möchtest du auch die anderen hören?
    .b = Soll ich die anderen auch nennen?
    .c = Willst du die anderen Konten auch wissen?
others-reprompt = Ja oder nein?
    .b = Sag ja oder nein.
    .c = Ein Ja genügt.

account-unknown = Zu { $said } sehe ich kein Konto. Da sind { $accounts }.
    .b = Zu { $said } finde ich kein Konto. Verknüpft sind { $accounts }.
    .c = Ein Konto zu { $said } gibt es hier nicht. Zur Wahl stehen { $accounts }.
account-unknown-ending = Ein Konto mit der Endung { $digits } sehe ich nicht. Da sind { $accounts }.
    .b = Zur Endung { $digits } finde ich kein Konto. Verknüpft sind { $accounts }.
    .c = Ich finde kein Konto, das auf { $digits } endet. Zur Wahl stehen { $accounts }.
account-several = Das könnte { $accounts } sein.
    .b = Da passt mehr als eins: { $accounts }.
    .c = Gemeint sein könnte { $accounts }.
account-only = Zu { $said } sehe ich kein Konto. Da ist nur { $account }.
    .b = Zu { $said } finde ich kein Konto. Verknüpft ist nur { $account }.
    .c = Ein Konto zu { $said } gibt es hier nicht. Ich sehe nur { FORM($account, "acc") }.
account-which-question = Welches meinst du?
    .b = Welches soll es sein?
    .c = Um welches Konto geht es?
account-which-reprompt = Sag einfach den Namen.
    .b = Der Name genügt.
    .c = Nenn mir den Namen.
accounts-none = In deiner Verknüpfung sehe ich kein Konto.
    .b = Deine Verknüpfung enthält noch kein Konto.
    .c = Es ist kein Konto verknüpft, das ich lesen kann.
hear-it-question = Möchtest du es hören?
    .b = Soll ich dazu den Stand nennen?
    .c = Willst du den Stand wissen?
hear-it-reprompt = Ja oder nein?
    .b = Sag ja oder nein.
    .c = Ein Ja genügt.

summary-owned = Auf { $accounts } hast du zusammen { $amount }.
    .b = Du hast zusammen { $amount } auf { $accounts }.
    .c = Zusammen sind auf { $accounts } { $amount }.
summary-owned-one = Auf { FORM($account, "dat") } hast du { $amount }.
    .b = Du hast { $amount } auf { FORM($account, "dat") }.
    .c = { $amount } hast du auf { FORM($account, "dat") }.
summary-owed = Bei { $accounts } hast du zusammen { $amount } offen.
    .b = Du hast { $amount } offen bei { $accounts }.
    .c = Offen hast du bei { $accounts } insgesamt { $amount }.
summary-owed-one = Bei { FORM($account, "dat") } hast du { $amount } offen.
    .b = Du hast { $amount } bei { FORM($account, "dat") } offen.
    .c = { $amount } hast du bei { FORM($account, "dat") } offen.
summary-each-question = Soll ich sie einzeln nennen?
    .b = Möchtest du jedes Konto hören?
    .c = Willst du die einzelnen Konten wissen?
summary-each-reprompt = Ja oder nein?
    .b = Sag ja oder nein.
    .c = Ein Ja genügt.
summary-single = Verknüpft ist nur ein Konto, { $account }.
    .b = Hier gibt es nur ein Konto, { FORM($account, "acc") }.
    .c = Ich sehe nur ein Konto, { FORM($account, "acc") }.
summary-first = Die ersten von { $count } Konten: { $items }.
    .b = Du hast { $count } Konten. Zuerst { $items }.
    .c = Von { $count } Konten zuerst { $items }.
summary-all = { $count ->
    [one] Ein Konto: { $items }.
   *[other] Deine { $count } Konten: { $items }.
}
    .b = { $count ->
    [one] Es gibt ein Konto: { $items }.
   *[other] Es gibt { $count } Konten: { $items }.
}
    .c = { $count ->
    [one] Ich sehe ein Konto: { $items }.
   *[other] Ich sehe { $count } Konten: { $items }.
}
summary-next = Weiter: { $items }.
    .b = Dann { $items }.
    .c = Und { $items }.
summary-item-owned = { $amount } auf { FORM($account, "dat") }
summary-item-owed = { $amount } offen bei { FORM($account, "dat") }
summary-item-overdrawn = { $account } mit { $amount } im Minus
summary-private = { $count ->
    [one] Dein Konto ist nicht im Minus.
   *[other] Von deinen { $count } Konten ist keins im Minus.
} Die Beträge lasse ich weg.
    .b = Nichts ist überzogen. Die Beträge sage ich nicht laut.
    .c = Kein Konto ist im Minus. Die Beträge behalte ich für mich.
summary-private-overdrawn = { $count ->
    [one] Ein Konto ist im Minus.
   *[other] { $count } Konten sind im Minus.
} Die Beträge lasse ich weg.
    .b = { $count ->
    [one] Du hast ein Konto überzogen.
   *[other] Du hast { $count } Konten überzogen.
} Die Beträge sage ich nicht laut.
    .c = { $count ->
    [one] Auf einem Konto bist du im Minus.
   *[other] Auf { $count } Konten bist du im Minus.
} Die Beträge behalte ich für mich.
