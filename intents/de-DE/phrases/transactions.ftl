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

merchant-each = Die neueste zuerst: { $items }.
    .b = Das sind sie, die neueste zuerst: { $items }.
    .c = Der Reihe nach: { $items }.
merchant-yes = Ja.
    .b = Ja, das stimmt.
    .c = Ja, so ist es.
merchant-twice = Ja, es sieht so aus: zweimal { $amount }, zuletzt { $day }.
    .b = Ja. Von { $merchant } sehe ich zweimal { $amount }, zuletzt { $day }.
    .c = Das sieht so aus. { $merchant } hat zweimal { $amount }, zuletzt { $day }.
merchant-twice-private = Ja, es sieht so aus: zweimal derselbe Betrag, zuletzt { $day }.
    .b = Ja. Von { $merchant } sehe ich zweimal denselben Betrag, zuletzt { $day }.
    .c = Das sieht so aus. Bei { $merchant } kam ein Betrag zweimal, zuletzt { $day }.
merchant-not-twice = Nein, von { $merchant } kam { $period } nichts doppelt.
    .b = Nein. Doppelt hat { $merchant } { $period } nicht abgebucht.
    .c = Nein, jede Abbuchung von { $merchant } { $period } gibt es nur einmal.
item-of-merchant = { $amount } { $day }

last-charge = Zuletzt hast du bei { $merchant } { $day } bezahlt: { $amount }.
    .b = Bei { $merchant } hast du zuletzt { $day } bezahlt, und zwar { $amount }.
    .c = Die letzte Zahlung bei { $merchant } war { $day }: { $amount }.
last-private = Zuletzt hast du { $day } bei { $merchant } bezahlt.
    .b = Bei { $merchant } war die letzte Zahlung { $day }.
    .c = Die letzte Zahlung bei { $merchant } war { $day }.
last-none = Im letzten Jahr sehe ich nichts von { $merchant }.
    .b = Von { $merchant } gibt es im letzten Jahr nichts.
    .c = { $merchant } taucht im letzten Jahr nicht auf.
largest-one = Deine größte Ausgabe { $period }: { $items }.
    .b = { $period } war das die größte Ausgabe: { $items }.
    .c = Am teuersten { $period }: { $items }.
largest-list = Deine { $count } größten Ausgaben { $period }: { $items }.
    .b = Die { $count } größten { $period }: { $items }.
    .c = Diese { $count } haben { $period } am meisten gekostet: { $items }.
largest-next = Danach { $items }.
    .b = Dann kommen { $items }.
    .c = Dahinter { $items }.
largest-private = Deine größte Ausgabe { $period } war { $day } bei { $merchant }.
    .b = Am meisten hat { $period } { $merchant } gekostet, und zwar { $day }.
    .c = Die teuerste Ausgabe { $period } war { $day } bei { $merchant }.
largest-question = Möchtest du die nächstgrößte hören?
    .b = Soll ich die nächstgrößte nennen?
    .c = Willst du wissen, was danach kommt?

deposit-yes = Ja, { $amount } von { $merchant } sind { $day } gekommen.
    .b = Ja, { $merchant } hat { $day } { $amount } überwiesen.
    .c = Ja. Von { $merchant } kamen { $day } { $amount }.
deposit-yes-private = Ja, das Geld von { $merchant } ist { $day } gekommen.
    .b = Ja, { $merchant } hat { $day } überwiesen.
    .c = Ja. Von { $merchant } kam { $day } Geld.
deposit-yes-several = Ja, { $count } Eingänge { $period }: { $items }.
    .b = Ja, { $period } gab es { $count } Eingänge: { $items }.
    .c = Ja, { $period } kam { $count } Mal Geld: { $items }.
deposit-last = Zuletzt kamen { $day } { $amount } von { $merchant }.
    .b = Das letzte Gehalt war { $amount } von { $merchant }, { $day }.
    .c = { $merchant } hat zuletzt { $day } { $amount } überwiesen.
deposit-last-private = Zuletzt kam { $day } Geld von { $merchant }.
    .b = { $merchant } hat zuletzt { $day } überwiesen.
    .c = Von { $merchant } kam { $day } das letzte Mal Geld.
deposit-usually = Normalerweise kommt es { $day }.
    .b = So wie bisher kommt es { $day }.
    .c = Wie gewohnt müsste es { $day } kommen.
deposit-irregular = Einen festen Zahltag sehe ich nicht.
    .b = Einen festen Rhythmus gibt es nicht.
    .c = Die Tage sind zu verschieden, um das zu sagen.
deposit-not-yet = Noch nicht. Normalerweise kommt es { $day }.
    .b = Noch nicht. So wie bisher kommt es { $day }.
    .c = Es ist noch nicht da. Normalerweise kommt es { $day }.
deposit-not-yet-last = Noch nicht. Zuletzt kam { $day } Geld von { $merchant }.
    .b = Es ist noch nicht da. { $merchant } hat zuletzt { $day } überwiesen.
    .c = Noch nicht. Von { $merchant } kam { $day } das letzte Mal Geld.
deposit-no = Nein, { $period } sehe ich keinen Eingang.
    .b = Nein, { $period } ist nichts gekommen.
    .c = Kein Eingang { $period }.
deposit-no-amount = Nein, { $period } sehe ich keinen Eingang über { $amount }.
    .b = Nein. Ein Eingang über { $amount } ist { $period } nicht dabei.
    .c = Nein, { $amount } sind { $period } nicht gekommen.
deposit-none-payer = Von { $payer } sehe ich { $period } nichts.
    .b = { $period } ist nichts von { $payer } gekommen.
    .c = Nein, von { $payer } gibt es { $period } nichts.

explain-charge = Das sind { $amount } { $day } bei { $merchant }, über { FORM($account, "acc") }.
    .b = { $day } hast du bei { $merchant } { $amount } bezahlt, über { FORM($account, "acc") }.
    .c = Bei { $merchant } waren es { $day } { $amount }, über { FORM($account, "acc") }.
explain-charge-private = Das ist eine Zahlung { $day } bei { $merchant }, über { FORM($account, "acc") }.
    .b = { $day } hast du bei { $merchant } bezahlt, über { FORM($account, "acc") }.
    .c = Die ist von { $merchant }, { $day }, über { FORM($account, "acc") }.
explain-charge-alone = Das sind { $amount } { $day } bei { $merchant }.
    .b = { $day } hast du bei { $merchant } { $amount } bezahlt.
    .c = Von { $merchant } kam { $day } eine Abbuchung über { $amount }.
explain-charge-alone-private = Das ist eine Zahlung { $day } bei { $merchant }.
    .b = { $day } hast du bei { $merchant } bezahlt.
    .c = Die ist von { $merchant }, { $day }.
explain-deposit = Das sind { $amount }, die { $day } von { $merchant } gekommen sind.
    .b = { $merchant } hat dir { $day } { $amount } überwiesen.
    .c = Das ist ein Eingang von { $merchant } { $day }, { $amount }.
explain-first = Es ist die erste von dort in einem Jahr.
    .b = Vorher gab es von dort ein Jahr lang nichts.
    .c = Eine frühere sehe ich von dort im letzten Jahr nicht.
explain-monthly = Sie kommt jeden Monat.
    .b = Von dort wird etwa einmal im Monat abgebucht.
    .c = Das ist eine monatliche Abbuchung.
explain-before = { $count ->
    [one] Im letzten Jahr hast du dort schon einmal bezahlt.
   *[other] Im letzten Jahr hast du dort schon { $count } Mal bezahlt.
}
    .b = { $count ->
    [one] Im letzten Jahr gab es von dort eine frühere Abbuchung.
   *[other] Im letzten Jahr gab es von dort { $count } frühere Abbuchungen.
}
    .c = { $count ->
    [one] Davor wurde dort in einem Jahr einmal abgebucht.
   *[other] Davor wurde dort in einem Jahr { $count } Mal abgebucht.
}
explain-question = Ist die von dir?
    .b = Warst du das?
    .c = Kennst du die?
explain-none-amount = Eine Abbuchung über { $amount } sehe ich { $period } nicht.
    .b = { $period } gibt es keine Abbuchung über { $amount }.
    .c = Über { $amount } finde ich { $period } keine Abbuchung.
explain-nearest = Am ehesten passt eine über { $amount } bei { $merchant } { $day }.
    .b = Ähnlich ist eine über { $amount } bei { $merchant } { $day }.
    .c = Es gibt eine über { $amount } bei { $merchant } { $day }.
explain-nearest-private = Am ehesten passt eine bei { $merchant } { $day }.
    .b = Ähnlich ist eine bei { $merchant } { $day }.
    .c = Es gibt eine bei { $merchant } { $day }.
explain-nearest-question = Ist es die?
    .b = Meinst du die?
    .c = War es die?
yes-done = Gut zu wissen.
    .b = Alles klar, gut.
    .c = Okay, danke.

refund-yes = Ja. { $merchant } hat { $day } { $amount } auf { FORM($account, "acc") } erstattet.
    .b = Ja, von { $merchant } kamen { $day } { $amount } zurück auf { FORM($account, "acc") }.
    .c = Ja. Du hast { $day } { $amount } von { $merchant } zurück, auf { FORM($account, "dat") }.
refund-yes-private = Ja, die Erstattung von { $merchant } ist { $day } gekommen.
    .b = Ja. { $merchant } hat { $day } erstattet.
    .c = Ja, { $day } kam das Geld von { $merchant } zurück.
refunds-several = Ja, { $count } Erstattungen { $period }: { $items }.
    .b = Ja, { $period } gab es { $count } Erstattungen: { $items }.
    .c = Ja, { $period } kam { $count } Mal Geld zurück: { $items }.
refunds-private = Ja, { $count } Erstattungen { $period }. Die Beträge lasse ich weg.
    .b = Ja, { $period } gab es { $count } Erstattungen. Die Beträge sage ich nicht laut.
    .c = Ja, { $period } kamen { $count } Erstattungen. Die Beträge behalte ich für mich.
refund-not-yet = Noch nicht. Bezahlt hast du { $merchant } { $day }.
    .b = Noch ist nichts da. Bezahlt hast du bei { $merchant } { $day }.
    .c = Noch nicht. Deine Zahlung an { $merchant } war { $day }.
refund-none = { $period } sehe ich keine Erstattung.
    .b = Eine Erstattung gab es { $period } nicht.
    .c = Keine Erstattung { $period }.
refund-time = Erstattungen dauern oft fünf bis zehn Tage.
    .b = Oft dauert das fünf bis zehn Tage.
    .c = Bis so etwas da ist, vergehen oft fünf bis zehn Tage.

check-cleared = Ja, Scheck { $number } über { $amount } wurde { $day } eingelöst.
    .b = Ja. Scheck { $number } über { $amount } ist { $day } durchgegangen.
    .c = Ja, eingelöst wurde Scheck { $number } { $day }, über { $amount }.
check-cleared-private = Ja, Scheck { $number } wurde { $day } eingelöst.
    .b = Ja. Scheck { $number } ist { $day } durchgegangen.
    .c = Ja, eingelöst wurde Scheck { $number } { $day }.
check-out = Noch nicht. Scheck { $number } an { $payee } über { $amount } ist offen.
    .b = Scheck { $number } an { $payee } über { $amount } wurde noch nicht eingelöst.
    .c = Nein, { $payee } hat Scheck { $number } über { $amount } noch nicht eingelöst.
check-out-private = Noch nicht. Scheck { $number } ist offen.
    .b = Scheck { $number } wurde noch nicht eingelöst.
    .c = Nein, Scheck { $number } hat noch niemand eingelöst.
check-deposit-out = Dein eingereichter Scheck ist noch nicht da.
    .b = Der Scheck, den du eingereicht hast, ist noch nicht durch.
    .c = Noch nicht. Der eingereichte Scheck ist noch unterwegs.
check-deposit-cleared = Ja, dein eingereichter Scheck über { $amount } wurde { $day } gutgeschrieben.
    .b = Ja. Der Scheck über { $amount }, den du eingereicht hast, ist { $day } durchgegangen.
    .c = Ja, die { $amount } von deinem Scheck kamen { $day }.
check-deposit-cleared-private = Ja, dein eingereichter Scheck wurde { $day } gutgeschrieben.
    .b = Ja. Der Scheck, den du eingereicht hast, ist { $day } durchgegangen.
    .c = Ja, das Geld von deinem Scheck kam { $day }.
check-held = Noch nicht ganz. Dein Scheck über { $amount } ist bis zum { $date } zurückgehalten.
    .b = Dein Scheck über { $amount } wird bis zum { $date } zurückgehalten.
    .c = Die Bank hält deinen Scheck über { $amount } bis zum { $date } zurück.
check-held-private = Noch nicht ganz. Dein Scheck ist bis zum { $date } zurückgehalten.
    .b = Dein eingereichter Scheck wird bis zum { $date } zurückgehalten.
    .c = Die Bank hält deinen Scheck bis zum { $date } zurück.
check-held-part = { $amount } davon sind schon verfügbar.
    .b = Über { $amount } davon kannst du schon verfügen.
    .c = Davon kannst du { $amount } schon ausgeben.
check-bounced = Scheck { $number } über { $amount } kam { $day } unbezahlt zurück.
    .b = Ja, Scheck { $number } über { $amount } ist { $day } geplatzt.
    .c = Scheck { $number } wurde nicht bezahlt. Er kam { $day } zurück, über { $amount }.
check-bounced-private = Scheck { $number } kam { $day } unbezahlt zurück.
    .b = Ja, Scheck { $number } ist { $day } geplatzt.
    .c = Scheck { $number } wurde nicht bezahlt. Er kam { $day } zurück.
check-deposit-bounced = Dein eingereichter Scheck über { $amount } kam { $day } unbezahlt zurück.
    .b = Ja, dein eingereichter Scheck über { $amount } ist { $day } geplatzt.
    .c = Dein Scheck über { $amount } wurde nicht bezahlt. Er kam { $day } zurück.
check-deposit-bounced-private = Dein eingereichter Scheck kam { $day } unbezahlt zurück.
    .b = Ja, dein eingereichter Scheck ist { $day } geplatzt.
    .c = Dein eingereichter Scheck wurde nicht bezahlt. Er kam { $day } zurück.
check-none = Scheck { $number } sehe ich in den letzten 60 Tagen nicht.
    .b = In den letzten 60 Tagen ist Scheck { $number } nicht dabei.
    .c = Einen Scheck { $number } gab es in den letzten 60 Tagen nicht.
check-none-payee = In den letzten 60 Tagen sehe ich keinen Scheck an { $payee }.
    .b = Einen Scheck an { $payee } gab es in den letzten 60 Tagen nicht.
    .c = Kein Scheck an { $payee } in den letzten 60 Tagen.
check-none-amount = In den letzten 60 Tagen sehe ich keinen Scheck über { $amount }.
    .b = Einen Scheck über { $amount } gab es in den letzten 60 Tagen nicht.
    .c = Kein Scheck über { $amount } in den letzten 60 Tagen.
checks-none = In den letzten 60 Tagen sehe ich keine Schecks.
    .b = Schecks gab es in den letzten 60 Tagen nicht.
    .c = Kein Scheck in den letzten 60 Tagen.
checks-out = { $count ->
    [one] Ein Scheck ist noch offen: { $items }.
   *[other] { $count } Schecks sind noch offen: { $items }.
}
    .b = { $count ->
    [one] Noch nicht eingelöst ist einer: { $items }.
   *[other] Noch nicht eingelöst sind { $count }: { $items }.
}
    .c = { $count ->
    [one] Diesen hat noch niemand eingelöst: { $items }.
   *[other] Diese { $count } hat noch niemand eingelöst: { $items }.
}
checks-out-private = { $count ->
    [one] Ein Scheck ist noch offen.
   *[other] { $count } Schecks sind noch offen.
}
    .b = { $count ->
    [one] Noch nicht eingelöst ist einer.
   *[other] Noch nicht eingelöst sind { $count }.
}
    .c = { $count ->
    [one] Einen Scheck hat noch niemand eingelöst.
   *[other] { $count } Schecks hat noch niemand eingelöst.
}
checks-all-cleared = Alle deine Schecks sind eingelöst.
    .b = Kein Scheck von dir ist noch offen.
    .c = Jeder deiner Schecks ist durchgegangen.
check-item = { $amount } an { $payee }
check-which-question = Einen ausgestellten oder einen eingereichten?
    .b = Hast du ihn ausgestellt oder eingereicht?
    .c = Meinst du einen ausgestellten oder einen eingereichten Scheck?
check-which-reprompt = Ausgestellt oder eingereicht?
    .b = Sag ausgestellt oder eingereicht.
    .c = Ein Wort genügt: ausgestellt oder eingereicht.
deposit-no-amount-private = Nein, so einen Eingang sehe ich { $period } nicht.
    .b = Nein. Ein solcher Eingang ist { $period } nicht dabei.
    .c = Nein, über diesen Betrag kam { $period } nichts.
explain-none-amount-private = Eine Abbuchung über diesen Betrag sehe ich { $period } nicht.
    .b = { $period } gibt es keine Abbuchung über diesen Betrag.
    .c = Über diesen Betrag finde ich { $period } keine Abbuchung.
check-none-amount-private = In den letzten 60 Tagen sehe ich keinen Scheck über diesen Betrag.
    .b = Einen Scheck über diesen Betrag gab es in den letzten 60 Tagen nicht.
    .c = Kein Scheck über diesen Betrag in den letzten 60 Tagen.
