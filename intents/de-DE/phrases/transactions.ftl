# Charges, deposits, pending charges, and charges at one merchant.

recent-first = { $count ->
    [one] Deine letzte Ausgabe: { $items }.
   *[other] Deine letzten { $count } Ausgaben: { $items }.
}
    .b = { $count ->
    [one] Die neueste Ausgabe: { $items }.
   *[other] Die { $count } neuesten Ausgaben: { $items }.
}
    .c = { $count ->
    [one] Zuletzt ausgegeben: { $items }.
   *[other] Das waren die letzten { $count } Ausgaben: { $items }.
}
recent-first-period = { $count } Ausgaben { $period }. Die neuesten: { $items }.
    .b = { $period } gab es { $count } Ausgaben, die neuesten zuerst: { $items }.
    .c = Von { $count } Ausgaben { $period } die neuesten: { $items }.
recent-all-period = { $count ->
    [one] Eine Ausgabe { $period }: { $items }.
   *[other] { $count } Ausgaben { $period }: { $items }.
}
    .b = { $count ->
    [one] { $period } gab es eine Ausgabe: { $items }.
   *[other] { $period } gab es { $count } Ausgaben: { $items }.
}
    .c = { $count ->
    [one] Nur eine Ausgabe { $period }: { $items }.
   *[other] Ich zähle { $period } { $count } Ausgaben: { $items }.
}
recent-next = Weiter: { $items }.
    .b = Dann { $items }.
    .c = Davor { $items }.
recent-pending = { $count ->
    [one] Eine davon ist noch vorgemerkt.
   *[other] { $count } davon sind noch vorgemerkt.
}
    .b = { $count ->
    [one] Eine ist noch nicht gebucht.
   *[other] { $count } sind noch nicht gebucht.
}
    .c = { $count ->
    [one] Vorgemerkt ist eine davon.
   *[other] Vorgemerkt sind { $count } davon.
}
recent-all-pending = { $count ->
    [1] Sie ist noch vorgemerkt.
    [2] Beide sind noch vorgemerkt.
   *[other] Alle sind noch vorgemerkt.
}
    .b = { $count ->
    [1] Gebucht ist sie noch nicht.
    [2] Gebucht ist noch keine von beiden.
   *[other] Gebucht ist noch keine davon.
}
    .c = { $count ->
    [1] Die ist erst vorgemerkt.
    [2] Beide sind erst vorgemerkt.
   *[other] Alle sind erst vorgemerkt.
}
recent-none = { $period } sehe ich keine Ausgaben.
    .b = Ich finde { $period } keine Ausgaben.
    .c = Keine Ausgabe { $period }.
recent-none-account = { $period } sehe ich auf { FORM($account, "dat") } keine Ausgaben.
    .b = Ich finde { $period } keine Ausgaben auf { FORM($account, "dat") }.
    .c = Auf { FORM($account, "dat") } gab es { $period } keine Ausgabe.
recent-private = { $count ->
    [one] Eine Ausgabe { $period }.
   *[other] { $count } Ausgaben { $period }.
} Die Beträge lasse ich weg.
    .b = { $count ->
    [one] { $period } gab es eine Ausgabe.
   *[other] { $period } gab es { $count } Ausgaben.
} Die Beträge sage ich nicht laut.
    .c = { $count ->
    [one] Nur eine Ausgabe { $period }.
   *[other] Ich zähle { $period } { $count } Ausgaben.
} Die Beträge behalte ich für mich.

deposits-first = { $count ->
    [one] Der letzte Eingang: { $items }.
   *[other] Die letzten { $count } Eingänge: { $items }.
}
    .b = { $count ->
    [one] Der neueste Eingang: { $items }.
   *[other] Die { $count } neuesten Eingänge: { $items }.
}
    .c = { $count ->
    [one] Zuletzt reingekommen: { $items }.
   *[other] Das waren die letzten { $count } Eingänge: { $items }.
}
deposits-first-period = { $count } Eingänge { $period }. Die neuesten: { $items }.
    .b = { $period } gab es { $count } Eingänge, die neuesten zuerst: { $items }.
    .c = Von { $count } Eingängen { $period } die neuesten: { $items }.
deposits-all-period = { $count ->
    [one] Ein Eingang { $period }: { $items }.
   *[other] { $count } Eingänge { $period }: { $items }.
}
    .b = { $count ->
    [one] { $period } gab es einen Eingang: { $items }.
   *[other] { $period } gab es { $count } Eingänge: { $items }.
}
    .c = { $count ->
    [one] Nur ein Eingang { $period }: { $items }.
   *[other] Ich zähle { $period } { $count } Eingänge: { $items }.
}
deposits-question = Möchtest du hören, was reingekommen ist?
    .b = Soll ich sagen, was reingekommen ist?
    .c = Willst du die Eingänge wissen?
recent-shown = { $count ->
    [one] Hier ist deine letzte Ausgabe.
   *[other] Hier sind deine letzten { $count } Ausgaben.
}
    .b = { $count ->
    [one] Das ist deine neueste Ausgabe.
   *[other] Das sind deine { $count } neuesten Ausgaben.
}
    .c = { $count ->
    [one] Hier kommt die letzte Ausgabe.
   *[other] Hier kommen die letzten { $count } Ausgaben.
}
deposits-shown = { $count ->
    [one] Hier ist dein letzter Eingang.
   *[other] Hier sind deine letzten { $count } Eingänge.
}
    .b = { $count ->
    [one] Das ist dein neuester Eingang.
   *[other] Das sind deine { $count } neuesten Eingänge.
}
    .c = { $count ->
    [one] Hier kommt der letzte Eingang.
   *[other] Hier kommen die letzten { $count } Eingänge.
}
deposits-none = { $period } sehe ich keine Eingänge.
    .b = Ich finde { $period } keine Eingänge.
    .c = Kein Eingang { $period }.
deposits-private = { $count ->
    [one] Ein Eingang { $period }.
   *[other] { $count } Eingänge { $period }.
} Die Beträge lasse ich weg.
    .b = { $count ->
    [one] { $period } gab es einen Eingang.
   *[other] { $period } gab es { $count } Eingänge.
} Die Beträge sage ich nicht laut.
    .c = { $count ->
    [one] Nur ein Eingang { $period }.
   *[other] Ich zähle { $period } { $count } Eingänge.
} Die Beträge behalte ich für mich.

item-charges = { $amount } { $day } in { $count } Zahlungen bei { $merchant }
item-charges-of-day = { $amount } in { $count } Zahlungen bei { $merchant }
item-fee = { $amount } { $day } für { $merchant }
item-fee-of-day = { $amount } für { $merchant }
item-charge = { $amount } { $day } bei { $merchant }
item-deposit = { $amount } { $day } von { $merchant }
item-pending = { $amount } bei { $merchant }
item-deposit-of-day = { $amount } von { $merchant }
row-merchant = { $merchant }
row-day = { $day }
row-amount = { $amount } { $day }
row-both = { $merchant }, { $day }
title-charges = Letzte Ausgaben
title-deposits = Letzte Eingänge

more-question = { $count ->
    [one] Möchtest du das nächste hören?
   *[other] Möchtest du die nächsten { $count } hören?
}
    .b = { $count ->
    [one] Soll ich noch eins nennen?
   *[other] Soll ich noch { $count } nennen?
}
    .c = { $count ->
    [one] Willst du noch eins hören?
   *[other] Willst du noch { $count } hören?
}
more-reprompt = Weiter oder stopp?
    .b = Sag weiter oder stopp.
    .c = Sag einfach weiter.
page-end = Das war alles.
    .b = Hier endet die Liste.
    .c = Danach kommt nichts mehr.
page-nothing = Ich habe noch keine Liste angefangen.
    .b = Es gibt noch keine Liste.
    .c = Eine Liste haben wir noch nicht begonnen.

pending-question = Möchtest du die vorgemerkten hören?
    .b = Soll ich nach vorgemerkten Ausgaben sehen?
    .c = Willst du wissen, was vorgemerkt ist?
pending-reprompt = Ja oder nein?
    .b = Sag ja oder nein.
    .c = Ein Ja genügt.
pending-first = { $count } Ausgaben sind vorgemerkt, insgesamt { $total }: { $items }.
    .b = Es gibt { $count } vorgemerkte Ausgaben, zusammen { $total }: { $items }.
    .c = Vorgemerkt sind { $count } Ausgaben über { $total }: { $items }.
pending-one = Eine Ausgabe ist vorgemerkt: { $amount } bei { $merchant }.
    .b = Es gibt eine vorgemerkte Ausgabe, { $amount } bei { $merchant }.
    .c = Vorgemerkt ist nur eine, { $amount } bei { $merchant }.
pending-hold = Der von { $merchant } reservierte Betrag kann sich noch ändern.
    .b = Was { $merchant } reserviert hat, kann sich noch ändern.
    .c = Die Reservierung von { $merchant } ist noch nicht endgültig.
pending-none = Vorgemerkt ist nichts.
    .b = Es gibt keine vorgemerkten Ausgaben.
    .c = Keine Ausgabe wartet auf ihre Buchung.
pending-none-account = Auf { FORM($account, "dat") } ist nichts vorgemerkt.
    .b = Es gibt auf { FORM($account, "dat") } keine vorgemerkten Ausgaben.
    .c = Vorgemerkt ist auf { FORM($account, "dat") } nichts.
pending-none-merchant = Von { $merchant } ist nichts vorgemerkt.
    .b = Es gibt keine vorgemerkte Ausgabe bei { $merchant }.
    .c = Bei { $merchant } ist nichts vorgemerkt.
pending-private = { $count ->
    [one] Eine Ausgabe ist vorgemerkt.
   *[other] { $count } Ausgaben sind vorgemerkt.
} Die Beträge lasse ich weg.
    .b = { $count ->
    [one] Es gibt eine vorgemerkte Ausgabe.
   *[other] Es gibt { $count } vorgemerkte Ausgaben.
} Die Beträge sage ich nicht laut.
    .c = { $count ->
    [one] Eine Ausgabe ist noch nicht gebucht.
   *[other] { $count } Ausgaben sind noch nicht gebucht.
} Die Beträge behalte ich für mich.

merchant-which-question = Welches Geschäft meinst du?
    .b = Wie heißt das Geschäft?
    .c = Nach welchem Geschäft soll ich suchen?
merchant-which-reprompt = Zum Beispiel: Rewe.
    .b = Nenn eins, etwa Rewe.
    .c = Sag den Namen.
merchant-choice-question = Meintest du { $choices }?
    .b = War das { $choices }?
    .c = Ist es { $choices }?
merchant-choice-reprompt = Sag den Namen noch mal.
    .b = Nenn das richtige.
    .c = Sag nur den Namen.
merchant-item = { $merchant }
merchant-total = { $count } Zahlungen bei { $merchant } { $period }, insgesamt { $total }.
    .b = { $period } hast du bei { $merchant } { $count } Mal bezahlt, zusammen { $total }.
    .c = Bei { $merchant } waren es { $period } { $count } Zahlungen, insgesamt { $total }.
merchant-latest = Die letzte war { $day }: { $amount }.
    .b = Zuletzt bezahlt hast du { $day }: { $amount }.
    .c = Die neueste kam { $day }: { $amount }.
merchant-one = Eine Zahlung bei { $merchant } { $period }: { $amount } { $day }.
    .b = Bei { $merchant } hast du { $period } einmal bezahlt: { $amount } { $day }.
    .c = Nur eine Zahlung bei { $merchant } { $period }, { $amount } { $day }.
merchant-refund = { $count ->
    [one] Zurück kam eine Erstattung von { $amount }.
   *[other] Zurück kamen { $count } Erstattungen, zusammen { $amount }.
}
    .b = { $count ->
    [one] Du hast { $amount } zurückbekommen.
   *[other] Du hast in { $count } Erstattungen { $amount } zurückbekommen.
}
    .c = { $count ->
    [one] Erstattet hat man dir { $amount }.
   *[other] Erstattet hat man dir { $amount }, in { $count } Teilen.
}
merchant-none = { $period } finde ich nichts von { $merchant }.
    .b = Von { $merchant } gibt es { $period } nichts.
    .c = Ich sehe { $period } nichts von { $merchant }.
merchant-private = { $count ->
    [one] Ja, eine Zahlung bei { $merchant } { $period }.
   *[other] Ja, { $count } Zahlungen bei { $merchant } { $period }.
} Die Beträge lasse ich weg.
    .b = { $count ->
    [one] Bei { $merchant } gab es { $period } eine Zahlung.
   *[other] Bei { $merchant } gab es { $period } { $count } Zahlungen.
} Die Beträge sage ich nicht laut.
    .c = { $count ->
    [one] Ich sehe { $period } eine Zahlung bei { $merchant }.
   *[other] Ich sehe { $period } { $count } Zahlungen bei { $merchant }.
} Die Beträge behalte ich für mich.
further-question = Soll ich weiter zurück suchen?
    .b = Möchtest du, dass ich weiter zurückblicke?
    .c = Willst du, dass ich zwei Jahre zurückblicke?
further-reprompt = Ja oder nein?
    .b = Sag ja oder nein.
    .c = Ein Ja genügt.
