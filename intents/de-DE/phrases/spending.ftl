# What was spent on what, comparisons, fees and interest.

spend-category = { $count ->
    [one] Für { $category } hast du { $period } { $total } ausgegeben, auf einmal.
   *[other] Für { $category } hast du { $period } { $total } ausgegeben, in { $count } Käufen.
}
    .b = { $count ->
    [one] Ein Kauf für { $category } { $period }, insgesamt { $total }.
   *[other] { $count } Käufe für { $category } { $period }, insgesamt { $total }.
}
    .c = { $count ->
    [one] { $total } gingen { $period } für { $category } weg, alles auf einmal.
   *[other] { $total } gingen { $period } für { $category } weg, in { $count } Käufen.
}
spend-total = Du hast { $period } { $total } ausgegeben.
    .b = Deine Ausgaben { $period } liegen bei { $total }.
    .c = Insgesamt hast du { $period } { $total } ausgegeben.
spend-elsewhere = { $count ->
    [one] Eine Ausgabe in anderer Währung zählt nicht mit.
   *[other] { $count } Ausgaben in anderer Währung zählen nicht mit.
}
    .b = { $count ->
    [one] Eine Ausgabe in anderer Währung habe ich weggelassen.
   *[other] { $count } Ausgaben in anderer Währung habe ich weggelassen.
}
    .c = { $count ->
    [one] Dazu kommt eine in anderer Währung.
   *[other] Dazu kommen { $count } in anderer Währung.
}
spend-parts = { $total } waren es { $period }. Die größten Posten: { $items }.
    .b = Du hast { $period } { $total } ausgegeben, am meisten für { $items }.
    .c = Von { $total } { $period } ging am meisten weg für { $items }.
spend-item = { $category } mit { $amount }
spend-merchants = Für { $category } ging { $period } am meisten hierhin: { $items }.
    .b = Die größten Posten für { $category } { $period }: { $items }.
    .c = Das meiste für { $category } { $period }: { $items }.
spend-parts-question = Möchtest du hören, wohin das Geld ging?
    .b = Soll ich sagen, wohin das Geld ging?
    .c = Willst du wissen, wofür du Geld ausgegeben hast?
spend-unknown = Unter { $said } ordne ich nichts ein.
    .b = Eine Kategorie { $said } habe ich nicht.
    .c = { $said } gibt es bei mir nicht als Kategorie.
spend-none = { $period } sehe ich keine Ausgaben.
    .b = { $period } hast du nichts ausgegeben.
    .c = Keine Ausgaben { $period }.
spend-category-none = Für { $category } sehe ich { $period } nichts.
    .b = { $period } hast du für { $category } nichts ausgegeben.
    .c = Keine Ausgaben für { $category } { $period }.
spend-category-private = { $count ->
    [one] Ein Kauf für { $category } { $period }.
   *[other] { $count } Käufe für { $category } { $period }.
} Die Beträge lasse ich weg.
    .b = { $count ->
    [one] Für { $category } gab es { $period } einen Kauf.
   *[other] Für { $category } gab es { $period } { $count } Käufe.
} Die Beträge sage ich nicht laut.
    .c = { $count ->
    [one] Nur ein Kauf für { $category } { $period }.
   *[other] Ich zähle { $period } { $count } Käufe für { $category }.
} Die Beträge behalte ich für mich.
spend-total-private = { $count ->
    [one] Ein Kauf { $period }.
   *[other] { $count } Käufe { $period }.
} Die Beträge lasse ich weg.
    .b = { $count ->
    [one] { $period } gab es einen Kauf.
   *[other] { $period } gab es { $count } Käufe.
} Die Beträge sage ich nicht laut.
    .c = { $count ->
    [one] Nur ein Kauf { $period }.
   *[other] Ich zähle { $period } { $count } Käufe.
} Die Beträge behalte ich für mich.
usual-above-private = Du gibst gerade etwas mehr aus als sonst um diese Zeit im Monat.
    .b = Es ist etwas mehr als sonst um diese Zeit im Monat.
    .c = Bis heute hast du etwas mehr ausgegeben als in anderen Monaten.
usual-below-private = Du gibst gerade etwas weniger aus als sonst um diese Zeit im Monat.
    .b = Es ist etwas weniger als sonst um diese Zeit im Monat.
    .c = Bis heute hast du etwas weniger ausgegeben als in anderen Monaten.
usual-same = Du gibst etwa so viel aus wie sonst um diese Zeit im Monat.
    .b = Es ist ungefähr wie immer um diese Zeit im Monat.
    .c = Bis heute hast du etwa so viel ausgegeben wie in anderen Monaten.
usual-category-above-private = Für { $category } gibst du etwas mehr aus als sonst um diese Zeit im Monat.
    .b = Bei { FORM($category, "dat") } ist es etwas mehr als sonst um diese Zeit.
    .c = Bis heute hast du für { $category } etwas mehr ausgegeben als in anderen Monaten.
usual-category-below-private = Für { $category } gibst du etwas weniger aus als sonst um diese Zeit im Monat.
    .b = Bei { FORM($category, "dat") } ist es etwas weniger als sonst um diese Zeit.
    .c = Bis heute hast du für { $category } etwas weniger ausgegeben als in anderen Monaten.
usual-category-same = Für { $category } gibst du etwa so viel aus wie sonst um diese Zeit im Monat.
    .b = Bei { FORM($category, "dat") } ist es ungefähr wie immer um diese Zeit.
    .c = Bis heute hast du für { $category } etwa so viel ausgegeben wie in anderen Monaten.
usual-above = Du liegst { $difference } über deinem Schnitt für diese Zeit im Monat.
    .b = Das sind { $difference } mehr als sonst um diese Zeit.
    .c = Bis heute hast du { $difference } mehr ausgegeben als sonst.
usual-below = Du liegst { $difference } unter deinem Schnitt für diese Zeit im Monat.
    .b = Das sind { $difference } weniger als sonst um diese Zeit.
    .c = Bis heute hast du { $difference } weniger ausgegeben als sonst.
usual-category-above = Für { $category } liegst du { $difference } über deinem Schnitt für diese Zeit im Monat.
    .b = Das sind für { $category } { $difference } mehr als sonst um diese Zeit.
    .c = Bis heute hast du für { $category } { $difference } mehr ausgegeben als sonst.
usual-category-below = Für { $category } liegst du { $difference } unter deinem Schnitt für diese Zeit im Monat.
    .b = Das sind für { $category } { $difference } weniger als sonst um diese Zeit.
    .c = Bis heute hast du für { $category } { $difference } weniger ausgegeben als sonst.
usual-basis = Verglichen habe ich mit denselben Tagen der letzten drei Monate.
    .b = Maßstab sind dieselben Tage der letzten drei Monate.
    .c = Als Maßstab nehme ich die letzten drei Monate, bis zum selben Tag.
compare-more = Du hast { $difference } mehr ausgegeben als { $period }.
    .b = Verglichen mit { FORM($period, "dat") } liegst du { $difference } höher.
    .c = Das sind { $difference } mehr als { $period }.
compare-more-private = Du gibst etwas mehr aus als im gleichen Zeitraum { $period }.
    .b = Verglichen mit { FORM($period, "dat") } gibst du etwas mehr aus.
    .c = Es ist etwas mehr als im gleichen Zeitraum { $period }.
compare-less = Du hast { $difference } weniger ausgegeben als { $period }.
    .b = Verglichen mit { FORM($period, "dat") } liegst du { $difference } niedriger.
    .c = Das sind { $difference } weniger als { $period }.
compare-less-private = Du gibst etwas weniger aus als im gleichen Zeitraum { $period }.
    .b = Verglichen mit { FORM($period, "dat") } gibst du etwas weniger aus.
    .c = Es ist etwas weniger als im gleichen Zeitraum { $period }.
compare-same = Du gibst etwa so viel aus wie im gleichen Zeitraum { $period }.
    .b = Verglichen mit { FORM($period, "dat") } ist es ungefähr gleich.
    .c = Es ist etwa so viel wie im gleichen Zeitraum { $period }.
compare-category-more = Du hast für { $category } { $difference } mehr ausgegeben als { $period }.
    .b = Bei { FORM($category, "dat") } liegst du { $difference } höher als { $period }.
    .c = Das sind für { $category } { $difference } mehr als { $period }.
compare-category-more-private = Für { $category } gibst du etwas mehr aus als im gleichen Zeitraum { $period }.
    .b = Verglichen mit { FORM($period, "dat") } gibst du für { $category } etwas mehr aus.
    .c = Für { $category } ist es etwas mehr als im gleichen Zeitraum { $period }.
compare-category-less = Du hast für { $category } { $difference } weniger ausgegeben als { $period }.
    .b = Bei { FORM($category, "dat") } liegst du { $difference } niedriger als { $period }.
    .c = Das sind für { $category } { $difference } weniger als { $period }.
compare-category-less-private = Für { $category } gibst du etwas weniger aus als im gleichen Zeitraum { $period }.
    .b = Verglichen mit { FORM($period, "dat") } gibst du für { $category } etwas weniger aus.
    .c = Für { $category } ist es etwas weniger als im gleichen Zeitraum { $period }.
compare-category-same = Für { $category } gibst du etwa so viel aus wie im gleichen Zeitraum { $period }.
    .b = Verglichen mit { FORM($period, "dat") } ist es für { $category } ungefähr gleich.
    .c = Für { $category } ist es etwa so viel wie im gleichen Zeitraum { $period }.
compare-merchant-more = Du hast bei { $merchant } { $difference } mehr ausgegeben als { $period }.
    .b = Bei { $merchant } liegst du { $difference } höher als { $period }.
    .c = Das sind bei { $merchant } { $difference } mehr als { $period }.
compare-merchant-more-private = Bei { $merchant } gibst du etwas mehr aus als im gleichen Zeitraum { $period }.
    .b = Verglichen mit { FORM($period, "dat") } gibst du bei { $merchant } etwas mehr aus.
    .c = Bei { $merchant } ist es etwas mehr als im gleichen Zeitraum { $period }.
compare-merchant-less = Du hast bei { $merchant } { $difference } weniger ausgegeben als { $period }.
    .b = Bei { $merchant } liegst du { $difference } niedriger als { $period }.
    .c = Das sind bei { $merchant } { $difference } weniger als { $period }.
compare-merchant-less-private = Bei { $merchant } gibst du etwas weniger aus als im gleichen Zeitraum { $period }.
    .b = Verglichen mit { FORM($period, "dat") } gibst du bei { $merchant } etwas weniger aus.
    .c = Bei { $merchant } ist es etwas weniger als im gleichen Zeitraum { $period }.
compare-merchant-same = Bei { $merchant } gibst du etwa so viel aus wie im gleichen Zeitraum { $period }.
    .b = Verglichen mit { FORM($period, "dat") } ist es bei { $merchant } ungefähr gleich.
    .c = Bei { $merchant } ist es etwa so viel wie im gleichen Zeitraum { $period }.
compare-days = { $count ->
    [one] Verglichen habe ich jeweils den ersten Tag.
   *[other] Verglichen habe ich jeweils die ersten { $count } Tage.
}
    .b = { $count ->
    [one] Das ist jeweils der erste Tag.
   *[other] Das sind jeweils die ersten { $count } Tage.
}
    .c = { $count ->
    [one] Da steht ein Tag gegen einen.
   *[other] Da stehen { $count } Tage gegen { $count }.
}
compare-most-category = Das meiste davon macht { $category } aus.
    .b = Vor allem liegt das an { FORM($category, "dat") }.
    .c = Der größte Teil davon: { $category }.
compare-most-merchant = Das meiste davon macht { $merchant } aus.
    .b = Vor allem liegt das an { $merchant }.
    .c = Der größte Teil davon: { $merchant }.
compare-values = Das sind { $now } gegenüber { $before }.
    .b = Jetzt sind es { $now }, damals waren es { $before }.
    .c = Du hast { $now } ausgegeben, davor { $before }.
compare-parts = Am meisten geändert hat sich das: { $items }.
    .b = Die größten Unterschiede: { $items }.
    .c = Das meiste davon: { $items }.
compare-item-more = { $difference } mehr für { $category }
compare-item-less = { $difference } weniger für { $category }
compare-item-merchant-more = { $difference } mehr bei { $merchant }
compare-item-merchant-less = { $difference } weniger bei { $merchant }
compare-short = Meine Daten beginnen am { $date }. Mit { FORM($period, "dat") } kann ich deshalb nicht vergleichen.
    .b = Ausgaben sehe ich erst ab dem { $date }. Das reicht nicht für einen Vergleich mit { FORM($period, "dat") }.
    .c = Vor dem { $date } sehe ich nichts, also geht kein Vergleich mit { FORM($period, "dat") }.
compare-unknown = Zu { $merchant } finde ich nichts zum Vergleichen.
    .b = Von { $merchant } gibt es nichts zu vergleichen.
    .c = { $merchant } sehe ich nicht, also kann ich nicht vergleichen.
compare-nothing = Zum Vergleichen sehe ich noch zu wenig.
    .b = Für einen Vergleich reicht es noch nicht.
    .c = Vergleichen kann ich noch nicht, dafür gibt es zu wenig.
fees-one = Du hast { $period } eine Gebühr bezahlt: { $amount } für { $merchant } { $day }.
    .b = Eine Gebühr { $period }: { $amount } für { $merchant } { $day }.
    .c = Es gab { $period } eine Gebühr, { $amount } für { $merchant } { $day }.
fees-several = Du hast { $period } { $count } Gebühren bezahlt, insgesamt { $total }.
    .b = { $count } Gebühren { $period }, zusammen { $total }.
    .c = Es gab { $period } { $count } Gebühren, insgesamt { $total }.
fees-latest = Die letzte kam { $day }: { $amount } für { $merchant }.
    .b = Zuletzt waren es { $amount } { $day }, für { $merchant }.
    .c = Die neueste: { $amount } für { $merchant } { $day }.
fees-each = Die neueste zuerst: { $items }.
    .b = Das sind sie, die neueste zuerst: { $items }.
    .c = Der Reihe nach: { $items }.
fees-private = { $count ->
    [one] Eine Gebühr { $period }.
   *[other] { $count } Gebühren { $period }.
} Die Beträge lasse ich weg.
    .b = { $count ->
    [one] { $period } gab es eine Gebühr.
   *[other] { $period } gab es { $count } Gebühren.
} Die Beträge sage ich nicht laut.
    .c = { $count ->
    [one] Nur eine Gebühr { $period }.
   *[other] Ich zähle { $period } { $count } Gebühren.
} Die Beträge behalte ich für mich.
fees-none = { $period } sehe ich keine Gebühren.
    .b = Du hast { $period } keine Gebühren bezahlt.
    .c = Keine Gebühr { $period }.
fees-none-kind = { $period } sehe ich keine Gebühr für { $fee }.
    .b = Für { $fee } hast du { $period } keine Gebühr bezahlt.
    .c = Keine Gebühr für { $fee } { $period }.
fees-refund = Eine Gebühr zurückholen kann ich nicht selbst. Das kann sich jemand bei der Bank ansehen.
    .b = Über Gebühren entscheidet jemand bei der Bank, nicht ich.
    .c = Ob eine Gebühr zurückkommt, entscheidet ein Mensch bei der Bank.
fees-question = Soll ich dich mit jemandem verbinden?
    .b = Möchtest du mit jemandem darüber sprechen?
    .c = Willst du, dass jemand es sich ansieht?
charged-interest = Du hast { $period } { $total } Zinsen bezahlt.
    .b = Deine Zinsen { $period }: { $total }.
    .c = { $total } gingen { $period } für Zinsen weg.
charged-interest-private = { $count ->
    [one] Zinsen wurden { $period } einmal berechnet.
   *[other] Zinsen wurden { $period } { $count } Mal berechnet.
} Die Beträge lasse ich weg.
    .b = { $count ->
    [one] { $period } gab es einmal Zinsen.
   *[other] { $period } gab es { $count } Mal Zinsen.
} Die Beträge sage ich nicht laut.
    .c = { $count ->
    [one] Nur einmal Zinsen { $period }.
   *[other] Ich zähle { $period } { $count } Mal Zinsen.
} Die Beträge behalte ich für mich.
charged-interest-none = { $period } sehe ich keine Zinsen.
    .b = Du hast { $period } keine Zinsen bezahlt.
    .c = Keine Zinsen { $period }.
list-next = Dann { $items }.
    .b = Weiter: { $items }.
    .c = Danach { $items }.
