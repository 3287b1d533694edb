# Na co poszły pieniądze, porównania, opłaty i odsetki.

spend-category = { $count ->
    [one] Wydatki na { FORM($category, "acc") } { $period } to { $total }, jedna płatność.
    [few] Wydatki na { FORM($category, "acc") } { $period } to { $total }, { $count } płatności.
   *[many] Wydatki na { FORM($category, "acc") } { $period } to { $total }, { $count } płatności.
}
    .b = { $count ->
    [one] Jedna płatność za { FORM($category, "acc") } { $period }, razem { $total }.
   *[other] { $count } płatności za { FORM($category, "acc") } { $period }, razem { $total }.
}
    .c = { $count ->
    [one] Na { FORM($category, "acc") } poszło { $period } { $total }, wszystko naraz.
   *[other] Na { FORM($category, "acc") } poszło { $period } { $total }, w { $count } płatnościach.
}
spend-total = Wydatki { $period } to { $total }.
    .b = Razem { $period } poszło { $total }.
    .c = Całe wydatki { $period } wynoszą { $total }.
spend-elsewhere = { $count ->
    [one] Jednej płatności w innej walucie nie liczę.
   *[other] { $count } płatności w innych walutach nie liczę.
}
    .b = { $count ->
    [one] Pomijam jedną płatność w innej walucie.
   *[other] Pomijam { $count } płatności w innych walutach.
}
    .c = { $count ->
    [one] Jeszcze jedna była w innej walucie.
    [few] Jeszcze { $count } były w innych walutach.
   *[many] Jeszcze { $count } było w innych walutach.
}
spend-parts = Wydatki { $period } to { $total }. Najwięcej { $items }.
    .b = Razem { $period } poszło { $total }, a najwięcej { $items }.
    .c = Wydatki { $period }: { $total }. Głównie { $items }.
spend-item = na { FORM($category, "acc") } { $amount }
spend-merchants = Wydatki na { FORM($category, "acc") } { $period }, od największych: { $items }.
    .b = Najwięcej na { FORM($category, "acc") } { $period }: { $items }.
    .c = Na { FORM($category, "acc") } { $period } głównie { $items }.
spend-parts-question = Podać, na co poszło?
    .b = Rozbić to na części?
    .c = Chcesz usłyszeć, na co to poszło?
spend-unknown = Nie mam kategorii o nazwie { $said }.
    .b = Kategorii { $said } tu nie ma.
    .c = Wśród kategorii nie ma takiej jak { $said }.
spend-none = Nie widzę wydatków { $period }.
    .b = Nic nie poszło z konta { $period }.
    .c = Żadnych wydatków { $period } nie znajduję.
spend-category-none = Nie widzę wydatków na { FORM($category, "acc") } { $period }.
    .b = Na { FORM($category, "acc") } nic nie poszło { $period }.
    .c = Żadnych wydatków na { FORM($category, "acc") } { $period } nie znajduję.
spend-category-private = { $count ->
    [one] Jedna płatność za { FORM($category, "acc") } { $period }.
   *[other] { $count } płatności za { FORM($category, "acc") } { $period }.
} Kwoty pomijam.
    .b = { $count ->
    [one] Widzę jedną płatność za { FORM($category, "acc") } { $period }.
   *[other] Widzę { $count } płatności za { FORM($category, "acc") } { $period }.
} Kwot nie mówię głośno.
    .c = { $count ->
    [one] Jest tylko jedna płatność za { FORM($category, "acc") } { $period }.
   *[other] Masz { $count } płatności za { FORM($category, "acc") } { $period }.
} Kwoty zachowuję dla siebie.
spend-total-private = { $count ->
    [one] Jedna płatność { $period }.
   *[other] { $count } płatności { $period }.
} Kwoty pomijam.
    .b = { $count ->
    [one] Widzę jedną płatność { $period }.
   *[other] Widzę { $count } płatności { $period }.
} Kwot nie mówię głośno.
    .c = { $count ->
    [one] Jest tylko jedna płatność { $period }.
   *[other] Masz { $count } płatności { $period }.
} Kwoty zachowuję dla siebie.

usual-above-private = Jak na ten dzień miesiąca wydatki są trochę większe niż zwykle.
    .b = Do tego dnia idzie zwykle trochę mniej.
    .c = To trochę więcej niż zwykle o tej porze miesiąca.
usual-below-private = Jak na ten dzień miesiąca wydatki są trochę mniejsze niż zwykle.
    .b = Do tego dnia idzie zwykle trochę więcej.
    .c = To trochę mniej niż zwykle o tej porze miesiąca.
usual-same = Jak na ten dzień miesiąca wydatki są takie jak zwykle.
    .b = Do tego dnia idzie zwykle mniej więcej tyle samo.
    .c = To mniej więcej tyle co zwykle o tej porze miesiąca.
usual-category-above-private = Wydatki na { FORM($category, "acc") } są jak na ten dzień miesiąca trochę większe niż zwykle.
    .b = Na { FORM($category, "acc") } idzie do tego dnia zwykle trochę mniej.
    .c = Na { FORM($category, "acc") } to trochę więcej niż zwykle o tej porze miesiąca.
usual-category-below-private = Wydatki na { FORM($category, "acc") } są jak na ten dzień miesiąca trochę mniejsze niż zwykle.
    .b = Na { FORM($category, "acc") } idzie do tego dnia zwykle trochę więcej.
    .c = Na { FORM($category, "acc") } to trochę mniej niż zwykle o tej porze miesiąca.
usual-category-same = Wydatki na { FORM($category, "acc") } są jak na ten dzień miesiąca takie jak zwykle.
    .b = Na { FORM($category, "acc") } idzie do tego dnia zwykle tyle samo.
    .c = Na { FORM($category, "acc") } to mniej więcej tyle co zwykle o tej porze miesiąca.
usual-above = Jak na ten dzień miesiąca to o { $difference } więcej niż zwykle.
    .b = Do tego dnia idzie zwykle o { $difference } mniej.
    .c = O { $difference } więcej niż zwykle o tej porze miesiąca.
usual-below = Jak na ten dzień miesiąca to o { $difference } mniej niż zwykle.
    .b = Do tego dnia idzie zwykle o { $difference } więcej.
    .c = O { $difference } mniej niż zwykle o tej porze miesiąca.
usual-category-above = Na { FORM($category, "acc") } to jak na ten dzień miesiąca o { $difference } więcej niż zwykle.
    .b = Do tego dnia na { FORM($category, "acc") } idzie zwykle o { $difference } mniej.
    .c = Na { FORM($category, "acc") } o { $difference } więcej niż zwykle o tej porze miesiąca.
usual-category-below = Na { FORM($category, "acc") } to jak na ten dzień miesiąca o { $difference } mniej niż zwykle.
    .b = Do tego dnia na { FORM($category, "acc") } idzie zwykle o { $difference } więcej.
    .c = Na { FORM($category, "acc") } o { $difference } mniej niż zwykle o tej porze miesiąca.
usual-basis = Porównuję z tymi samymi dniami ostatnich trzech miesięcy.
    .b = Biorę pod uwagę te same dni trzech ostatnich miesięcy.
    .c = Miarą są ostatnie trzy miesiące, do tego samego dnia.

compare-more = To o { $difference } więcej niż { $period }.
    .b = Wydatki są o { $difference } większe niż { $period }.
    .c = O { $difference } więcej niż { $period }.
compare-more-private = To trochę więcej niż w tym samym czasie { $period }.
    .b = W porównaniu z tym samym czasem { $period } wydatki są trochę większe.
    .c = Wydatki są trochę większe niż w tym samym czasie { $period }.
compare-less = To o { $difference } mniej niż { $period }.
    .b = Wydatki są o { $difference } mniejsze niż { $period }.
    .c = O { $difference } mniej niż { $period }.
compare-less-private = To trochę mniej niż w tym samym czasie { $period }.
    .b = W porównaniu z tym samym czasem { $period } wydatki są trochę mniejsze.
    .c = Wydatki są trochę mniejsze niż w tym samym czasie { $period }.
compare-same = To mniej więcej tyle samo co w tym samym czasie { $period }.
    .b = W porównaniu z tym samym czasem { $period } wydatki są podobne.
    .c = Wydatki są podobne do tych w tym samym czasie { $period }.
compare-category-more = Na { FORM($category, "acc") } poszło o { $difference } więcej niż { $period }.
    .b = Wydatki na { FORM($category, "acc") } są o { $difference } większe niż { $period }.
    .c = To o { $difference } więcej na { FORM($category, "acc") } niż { $period }.
compare-category-more-private = Na { FORM($category, "acc") } to trochę więcej niż w tym samym czasie { $period }.
    .b = W porównaniu z tym samym czasem { $period } na { FORM($category, "acc") } idzie trochę więcej.
    .c = Wydatki na { FORM($category, "acc") } są trochę większe niż w tym samym czasie { $period }.
compare-category-less = Na { FORM($category, "acc") } poszło o { $difference } mniej niż { $period }.
    .b = Wydatki na { FORM($category, "acc") } są o { $difference } mniejsze niż { $period }.
    .c = To o { $difference } mniej na { FORM($category, "acc") } niż { $period }.
compare-category-less-private = Na { FORM($category, "acc") } to trochę mniej niż w tym samym czasie { $period }.
    .b = W porównaniu z tym samym czasem { $period } na { FORM($category, "acc") } idzie trochę mniej.
    .c = Wydatki na { FORM($category, "acc") } są trochę mniejsze niż w tym samym czasie { $period }.
compare-category-same = Na { FORM($category, "acc") } to mniej więcej tyle samo co w tym samym czasie { $period }.
    .b = W porównaniu z tym samym czasem { $period } na { FORM($category, "acc") } idzie podobnie.
    .c = Wydatki na { FORM($category, "acc") } są podobne do tych w tym samym czasie { $period }.
compare-merchant-more = { $merchant }: o { $difference } więcej niż { $period }.
    .b = { $merchant } to o { $difference } więcej niż { $period }.
    .c = O { $difference } więcej niż { $period }, { $merchant }.
compare-merchant-more-private = { $merchant }: trochę więcej niż w tym samym czasie { $period }.
    .b = W porównaniu z tym samym czasem { $period } { $merchant } to trochę więcej.
    .c = { $merchant } to trochę więcej niż w tym samym czasie { $period }.
compare-merchant-less = { $merchant }: o { $difference } mniej niż { $period }.
    .b = { $merchant } to o { $difference } mniej niż { $period }.
    .c = O { $difference } mniej niż { $period }, { $merchant }.
compare-merchant-less-private = { $merchant }: trochę mniej niż w tym samym czasie { $period }.
    .b = W porównaniu z tym samym czasem { $period } { $merchant } to trochę mniej.
    .c = { $merchant } to trochę mniej niż w tym samym czasie { $period }.
compare-merchant-same = { $merchant }: mniej więcej tyle samo co w tym samym czasie { $period }.
    .b = W porównaniu z tym samym czasem { $period } { $merchant } to podobna kwota.
    .c = { $merchant } to mniej więcej tyle samo co w tym samym czasie { $period }.
compare-days = { $count ->
    [one] Porównuję po pierwszym dniu.
    [few] Porównuję po { $count } pierwsze dni.
   *[many] Porównuję po { $count } pierwszych dni.
}
    .b = { $count ->
    [one] To dzień wobec dnia.
    [few] To { $count } pierwsze dni tu i tu.
   *[many] To { $count } pierwszych dni tu i tu.
}
    .c = { $count ->
    [one] Liczę tylko pierwszy dzień.
    [few] Liczę z obu stron { $count } pierwsze dni.
   *[many] Liczę z obu stron { $count } pierwszych dni.
}
compare-most-category = Najbardziej zmienia to { $category }.
    .b = To głównie { $category }.
    .c = Największa część to { $category }.
compare-most-merchant = Najbardziej zmienia to { $merchant }.
    .b = To głównie { $merchant }.
    .c = Największa część to { $merchant }.
compare-values = To { $now } wobec { FORM($before, "gen") }.
    .b = Teraz { $now }, a wtedy { $before }.
    .c = Jest { $now }, a było { $before }.
compare-parts = Najbardziej się zmienia: { $items }.
    .b = Największe zmiany: { $items }.
    .c = Główne zmiany to { $items }.
compare-item-more = o { $difference } więcej na { FORM($category, "acc") }
compare-item-less = o { $difference } mniej na { FORM($category, "acc") }
compare-item-merchant-more = o { $difference } więcej, { $merchant }
compare-item-merchant-less = o { $difference } mniej, { $merchant }
compare-short = Płatności widzę dopiero od { $date }, więc tego nie porównam z tym, co było { $period }.
    .b = Moja historia zaczyna się { $date }. Za późno, żeby porównać z tym, co było { $period }.
    .c = Wcześniej niż { $date } niczego nie mam, więc nie porównam z tym, co było { $period }.
compare-unknown = { $merchant }: nie znajduję nic do porównania.
    .b = Pod nazwą { $merchant } nie ma nic do porównania.
    .c = Nie widzę takiej nazwy jak { $merchant }, więc nie porównam.
compare-nothing = Za mało jeszcze historii do porównania.
    .b = Historia jest na razie za krótka, żeby porównać.
    .c = Jeszcze nie porównam. Za mało tu danych.

fees-one = Jedna opłata { $period }: { $merchant } { $day }, { $amount }.
    .b = Jest jedna opłata { $period }: { $merchant }, { $amount } { $day }.
    .c = Tylko jedna opłata { $period }, { $merchant } { $day } na { $amount }.
fees-several = { $count ->
    [one] Jedna opłata { $period }, razem { $total }.
    [few] { $count } opłaty { $period }, razem { $total }.
   *[many] { $count } opłat { $period }, razem { $total }.
}
    .b = { $count ->
    [one] Jest jedna opłata { $period }, w sumie { $total }.
    [few] Są { $count } opłaty { $period }, w sumie { $total }.
   *[many] Jest { $count } opłat { $period }, w sumie { $total }.
}
    .c = { $count ->
    [one] Widzę jedną opłatę { $period }, łącznie { $total }.
    [few] Widzę { $count } opłaty { $period }, łącznie { $total }.
   *[many] Widzę { $count } opłat { $period }, łącznie { $total }.
}
fees-latest = Ostatnia to { $merchant } { $day }, { $amount }.
    .b = Najnowsza to { $merchant }, { $amount } { $day }.
    .c = Ostatnio { $merchant } { $day } na { $amount }.
fees-each = Od najnowszej: { $items }.
    .b = Po kolei, od najnowszej: { $items }.
    .c = Jedna po drugiej: { $items }.
fees-private = { $count ->
    [one] Jedna opłata { $period }.
    [few] { $count } opłaty { $period }.
   *[many] { $count } opłat { $period }.
} Kwoty pomijam.
    .b = { $count ->
    [one] Widzę jedną opłatę { $period }.
    [few] Widzę { $count } opłaty { $period }.
   *[many] Widzę { $count } opłat { $period }.
} Kwot nie mówię głośno.
    .c = { $count ->
    [one] Jest tylko jedna opłata { $period }.
    [few] Masz { $count } opłaty { $period }.
   *[many] Masz { $count } opłat { $period }.
} Kwoty zachowuję dla siebie.
fees-none = Nie widzę żadnych opłat { $period }.
    .b = Nie ma żadnych opłat { $period }.
    .c = Żadnej opłaty { $period } nie znajduję.
fees-none-kind = Opłaty o nazwie { $fee } { $period } nie widzę.
    .b = Nie ma { $period } opłaty o nazwie { $fee }.
    .c = { $fee }: takiej opłaty { $period } nie znajduję.
fees-refund = Opłaty nie mogę cofnąć. Może się jej przyjrzeć ktoś w banku.
    .b = O opłacie decyduje ktoś w banku, ja jej nie cofnę.
    .c = To rozstrzyga człowiek w banku, nie ja.
fees-question = Zapytać o to kogoś w banku?
    .b = Poprosić kogoś, żeby się temu przyjrzał?
    .c = Chcesz o tym porozmawiać z kimś z banku?
charged-interest = Odsetki { $period } to { $total }.
    .b = Na odsetki { $period } poszło { $total }.
    .c = Razem odsetki { $period } wynoszą { $total }.
charged-interest-private = { $count ->
    [one] Odsetki są { $period } raz.
   *[other] Odsetki są { $period } { $count } razy.
} Kwoty pomijam.
    .b = { $count ->
    [one] Widzę { $period } jedne odsetki.
   *[other] Widzę odsetki { $period } { $count } razy.
} Kwot nie mówię głośno.
    .c = { $count ->
    [one] Tylko raz są odsetki { $period }.
   *[other] Odsetki { $period } są { $count } razy.
} Kwoty zachowuję dla siebie.
charged-interest-none = Nie widzę żadnych odsetek { $period }.
    .b = Nie ma żadnych odsetek { $period }.
    .c = Żadnych odsetek { $period } nie znajduję.
list-next = Potem { $items }.
    .b = Dalej: { $items }.
    .c = Następnie { $items }.
