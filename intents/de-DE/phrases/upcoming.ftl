# Payments to come, and subscriptions.

upcoming-first = { $count } Zahlungen bis zum { $date }, insgesamt { $total }.
    .b = Bis zum { $date } sehe ich { $count } Zahlungen, zusammen { $total }.
    .c = Bis zum { $date } gehen { $count } Zahlungen ab, insgesamt { $total }.
upcoming-count = { $count } Zahlungen bis zum { $date }.
    .b = Bis zum { $date } sehe ich { $count } Zahlungen.
    .c = Bis zum { $date } gehen { $count } Zahlungen ab.
upcoming-one = Eine Zahlung bis zum { $date }: { $items }.
    .b = Bis zum { $date } sehe ich eine Zahlung: { $items }.
    .c = Nur eine Zahlung bis zum { $date }: { $items }.
upcoming-next = Als Nächstes { $items }.
    .b = Die nächste: { $items }.
    .c = Zuerst { $items }.
upcoming-payee = Das sind { $items }.
    .b = Abgebucht werden { $items }.
    .c = Beim nächsten Mal { $items }.
upcoming-next-private = Als Nächstes kommt { $merchant } { $day }.
    .b = Die nächste Zahlung geht { $day } an { $merchant }.
    .c = { $day } ist { $merchant } dran.
upcoming-next-account-private = Als Nächstes kommt { $day } die Zahlung für { FORM($account, "acc") }.
    .b = Die nächste Zahlung ist { $day } für { FORM($account, "acc") }.
    .c = { $day } ist { $account } dran.
upcoming-rest = Danach { $items }.
    .b = Dann { $items }.
    .c = Es folgen { $items }.
upcoming-item = { $amount } { $day } an { $merchant }
upcoming-item-expected = voraussichtlich { $amount } { $day } an { $merchant }
upcoming-item-account = { $amount } { $day } für { FORM($account, "acc") }
upcoming-question = Möchtest du den Rest hören?
    .b = Soll ich den Rest nennen?
    .c = Willst du die anderen wissen?
upcoming-none = Bis zum { $date } sehe ich nichts.
    .b = Bis zum { $date } ist nichts fällig.
    .c = Keine Zahlung bis zum { $date }.
upcoming-none-payee = Bis zum { $date } sehe ich keine Zahlung an { $merchant }.
    .b = An { $merchant } geht bis zum { $date } nichts.
    .c = Keine Zahlung an { $merchant } bis zum { $date }.
upcoming-further-question = Soll ich einen Monat vorausschauen?
    .b = Möchtest du, dass ich einen Monat vorausschaue?
    .c = Willst du den nächsten Monat hören?
upcoming-private = { $count ->
    [one] Eine Zahlung bis zum { $date }.
   *[other] { $count } Zahlungen bis zum { $date }.
} Die Beträge lasse ich weg.
    .b = { $count ->
    [one] Bis zum { $date } sehe ich eine Zahlung.
   *[other] Bis zum { $date } sehe ich { $count } Zahlungen.
} Die Beträge sage ich nicht laut.
    .c = { $count ->
    [one] Nur eine Zahlung bis zum { $date }.
   *[other] Ich zähle { $count } Zahlungen bis zum { $date }.
} Die Beträge behalte ich für mich.
subscriptions-total = { $count ->
    [one] Du hast ein Abo für { $total } im Monat.
   *[other] Du hast { $count } Abos für { $total } im Monat.
}
    .b = { $count ->
    [one] Ich sehe ein Abo, { $total } im Monat.
   *[other] Ich sehe { $count } Abos, zusammen { $total } im Monat.
}
    .c = { $count ->
    [one] Ein Abo kostet dich { $total } im Monat.
   *[other] { $count } Abos kosten dich { $total } im Monat.
}
subscriptions-count = { $count } Abos, in verschiedenen Währungen.
    .b = Ich sehe { $count } Abos in verschiedenen Währungen.
    .c = Du hast { $count } Abos und zahlst in verschiedenen Währungen.
subscriptions-question = Möchtest du sie hören?
    .b = Soll ich sie nennen?
    .c = Willst du wissen, welche?
subscriptions-largest = Die teuersten sind { $items }.
    .b = Die teuersten zuerst: { $items }.
    .c = Nach dem Preis: { $items }.
subscription-item = { $merchant } mit { $amount }
subscription-rise = { $merchant } ist { $day } um { $difference } teurer geworden.
    .b = { $merchant } hat { $day } aufgeschlagen, und zwar { $difference }.
    .c = Der Preis von { $merchant } stieg { $day } um { $difference }.
subscription-rise-private = { $merchant } ist { $day } teurer geworden.
    .b = { $merchant } hat { $day } aufgeschlagen.
    .c = Der Preis von { $merchant } stieg { $day }.
subscriptions-rises = { $count ->
    [one] Ja, im letzten Jahr ist eins teurer geworden.
   *[other] Ja, im letzten Jahr sind { $count } teurer geworden.
}
    .b = { $count ->
    [one] Ja. Eins davon kostet jetzt mehr.
   *[other] Ja. { $count } davon kosten jetzt mehr.
}
    .c = { $count ->
    [one] Ja, ein Preis ist in einem Jahr gestiegen.
   *[other] Ja, { $count } Preise sind in einem Jahr gestiegen.
}
subscriptions-rises-private = { $count ->
    [one] Im letzten Jahr ist eins teurer geworden.
   *[other] Im letzten Jahr sind { $count } teurer geworden.
}
    .b = { $count ->
    [one] Eins kostet mehr als früher.
   *[other] { $count } kosten mehr als früher.
}
    .c = { $count ->
    [one] Ein Preis ist in einem Jahr gestiegen.
   *[other] { $count } Preise sind in einem Jahr gestiegen.
}
subscriptions-no-rise = Nein, im letzten Jahr ist keins teurer geworden.
    .b = Nein. Kein Preis ist in einem Jahr gestiegen.
    .c = Nein, alle kosten, was sie vorher gekostet haben.
subscriptions-cancel = { $count ->
    [one] Du hast ein Abo. Kündigen kannst du es beim Anbieter, nicht bei mir.
   *[other] Du hast { $count } Abos. Kündigen kannst du beim Anbieter, nicht bei mir.
}
    .b = { $count ->
    [one] Es gibt ein Abo. Gekündigt wird beim Anbieter, nicht hier.
   *[other] Es gibt { $count } Abos. Gekündigt wird beim Anbieter, nicht hier.
}
    .c = { $count ->
    [one] Ich sehe ein Abo. Kündigen kannst nur du, direkt beim Anbieter.
   *[other] Ich sehe { $count } Abos. Kündigen kannst nur du, direkt beim Anbieter.
}
subscriptions-trial = Ein Probeabo sehe ich erst, wenn es etwas kostet.
    .b = Probeabos tauchen erst mit der ersten Abbuchung auf.
    .c = Vor der ersten Abbuchung bleibt ein Probeabo für mich unsichtbar.
subscriptions-private = { $count ->
    [one] Ein Abo.
   *[other] { $count } Abos.
} Die Beträge lasse ich weg.
    .b = { $count ->
    [one] Du hast ein Abo.
   *[other] Du hast { $count } Abos.
} Die Beträge sage ich nicht laut.
    .c = { $count ->
    [one] Ich sehe ein Abo.
   *[other] Ich sehe { $count } Abos.
} Die Beträge behalte ich für mich.
subscriptions-none = Ich sehe keine Abos.
    .b = Du hast keine Abos, die ich sehe.
    .c = Ein Abo finde ich nicht.
subscription-none = Nein, ein Abo bei { $merchant } sehe ich nicht.
    .b = Nein. { $merchant } bucht nicht jeden Monat ab.
    .c = { $merchant } ist bei deinen Abos nicht dabei.
subscription-once = { $merchant } bucht einmal im Monat ab: { $amount }.
    .b = Einmal im Monat kostet { $merchant } dich { $amount }.
    .c = { $merchant } bekommt einmal im Monat { $amount }.
subscription-once-private = { $merchant } bucht einmal im Monat ab.
    .b = Einmal im Monat bucht { $merchant } ab.
    .c = Von { $merchant } kommt eine Abbuchung im Monat.
subscription-several = { $merchant } bucht { $count } Mal im Monat ab.
    .b = Ich sehe { $count } Abos bei { $merchant }.
    .c = Von { $merchant } kommen { $count } Abbuchungen im Monat.
subscription-several-private = { $merchant } bucht { $count } Mal im Monat ab.
    .b = Ich sehe { $count } Abos bei { $merchant }.
    .c = Von { $merchant } kommen { $count } Abbuchungen im Monat.
