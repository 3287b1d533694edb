# Płatności, wpływy, płatności oczekujące i płatności w jednym sklepie. Nazwa sklepu stoi zawsze w mianowniku.

recent-first = { $count ->
    [one] Ostatnia płatność: { $items }.
    [few] { $count } ostatnie płatności: { $items }.
   *[many] { $count } ostatnich płatności: { $items }.
}
    .b = { $count ->
    [one] Najnowsza płatność to { $items }.
    [few] { $count } najnowsze płatności to { $items }.
   *[many] { $count } najnowszych płatności to { $items }.
}
    .c = { $count ->
    [one] Ostatnio była płatność: { $items }.
    [few] Ostatnio były { $count } płatności: { $items }.
   *[many] Ostatnio było { $count } płatności: { $items }.
}
recent-first-period = { $count ->
    [one] Jedna płatność { $period }: { $items }.
   *[other] { $count } płatności { $period }. Najnowsze: { $items }.
}
    .b = { $count ->
    [one] Widzę jedną płatność { $period }: { $items }.
   *[other] Widzę { $count } płatności { $period }, od najnowszej: { $items }.
}
    .c = { $count ->
    [one] Jest jedna płatność { $period }: { $items }.
   *[other] Masz { $count } płatności { $period }, najnowsze to { $items }.
}
recent-all-period = { $count ->
    [one] Jedna płatność { $period }: { $items }.
   *[other] { $count } płatności { $period }: { $items }.
}
    .b = { $count ->
    [one] Widzę jedną płatność { $period }: { $items }.
   *[other] Widzę { $count } płatności { $period }: { $items }.
}
    .c = { $count ->
    [one] Jest tylko jedna płatność { $period }: { $items }.
   *[other] Masz { $count } płatności { $period }: { $items }.
}
recent-next = Dalej: { $items }.
    .b = Potem { $items }.
    .c = Wcześniej { $items }.
recent-pending = { $count ->
    [one] Jedna z nich jeszcze oczekuje.
    [few] { $count } z nich jeszcze oczekują.
   *[many] { $count } z nich jeszcze oczekuje.
}
    .b = { $count ->
    [one] Jedna nie jest jeszcze rozliczona.
    [few] { $count } nie są jeszcze rozliczone.
   *[many] { $count } nie jest jeszcze rozliczonych.
}
    .c = { $count ->
    [one] Jedna oczekuje.
    [few] { $count } oczekują.
   *[many] { $count } oczekuje.
}
recent-all-pending = { $count ->
    [1] Jeszcze oczekuje.
    [2] Obie jeszcze oczekują.
   *[other] Wszystkie jeszcze oczekują.
}
    .b = { $count ->
    [1] Nie jest jeszcze rozliczona.
    [2] Żadna z dwóch nie jest rozliczona.
   *[other] Żadna nie jest jeszcze rozliczona.
}
    .c = { $count ->
    [1] Ta płatność oczekuje.
    [2] Obie oczekują.
   *[other] Wszystkie oczekują.
}
recent-none = Nie widzę żadnych płatności { $period }.
    .b = Nie ma płatności { $period }.
    .c = Żadnej płatności { $period } nie znajduję.
recent-none-account = Na { FORM($account, "loc") } nie widzę żadnych płatności { $period }.
    .b = Na { FORM($account, "loc") } nie ma płatności { $period }.
    .c = Żadnej płatności na { FORM($account, "loc") } { $period } nie znajduję.
recent-private = { $count ->
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

deposits-first = { $count ->
    [one] Ostatni wpływ: { $items }.
    [few] { $count } ostatnie wpływy: { $items }.
   *[many] { $count } ostatnich wpływów: { $items }.
}
    .b = { $count ->
    [one] Najnowszy wpływ to { $items }.
    [few] { $count } najnowsze wpływy to { $items }.
   *[many] { $count } najnowszych wpływów to { $items }.
}
    .c = { $count ->
    [one] Ostatnio przyszło: { $items }.
    [few] Ostatnio były { $count } wpływy: { $items }.
   *[many] Ostatnio było { $count } wpływów: { $items }.
}
deposits-first-period = { $count ->
    [one] Jeden wpływ { $period }: { $items }.
    [few] { $count } wpływy { $period }. Najnowsze: { $items }.
   *[many] { $count } wpływów { $period }. Najnowsze: { $items }.
}
    .b = { $count ->
    [one] Widzę jeden wpływ { $period }: { $items }.
    [few] Widzę { $count } wpływy { $period }, od najnowszego: { $items }.
   *[many] Widzę { $count } wpływów { $period }, od najnowszego: { $items }.
}
    .c = { $count ->
    [one] Jest jeden wpływ { $period }: { $items }.
    [few] Masz { $count } wpływy { $period }, najnowsze to { $items }.
   *[many] Masz { $count } wpływów { $period }, najnowsze to { $items }.
}
deposits-all-period = { $count ->
    [one] Jeden wpływ { $period }: { $items }.
    [few] { $count } wpływy { $period }: { $items }.
   *[many] { $count } wpływów { $period }: { $items }.
}
    .b = { $count ->
    [one] Widzę jeden wpływ { $period }: { $items }.
    [few] Widzę { $count } wpływy { $period }: { $items }.
   *[many] Widzę { $count } wpływów { $period }: { $items }.
}
    .c = { $count ->
    [one] Jest tylko jeden wpływ { $period }: { $items }.
    [few] Masz { $count } wpływy { $period }: { $items }.
   *[many] Masz { $count } wpływów { $period }: { $items }.
}
deposits-question = Podać, co przyszło?
    .b = Przeczytać wpływy?
    .c = Chcesz usłyszeć, co wpłynęło?
recent-shown = { $count ->
    [one] Oto ostatnia płatność.
    [few] Oto { $count } ostatnie płatności.
   *[many] Oto { $count } ostatnich płatności.
}
    .b = { $count ->
    [one] To najnowsza płatność.
    [few] To { $count } najnowsze płatności.
   *[many] To { $count } najnowszych płatności.
}
    .c = { $count ->
    [one] Tu jest Twoja ostatnia płatność.
    [few] Tu są { $count } ostatnie płatności.
   *[many] Tu jest { $count } ostatnich płatności.
}
deposits-shown = { $count ->
    [one] Oto ostatni wpływ.
    [few] Oto { $count } ostatnie wpływy.
   *[many] Oto { $count } ostatnich wpływów.
}
    .b = { $count ->
    [one] To najnowszy wpływ.
    [few] To { $count } najnowsze wpływy.
   *[many] To { $count } najnowszych wpływów.
}
    .c = { $count ->
    [one] Tu jest Twój ostatni wpływ.
    [few] Tu są { $count } ostatnie wpływy.
   *[many] Tu jest { $count } ostatnich wpływów.
}
deposits-none = Nie widzę żadnych wpływów { $period }.
    .b = Nic nie wpłynęło { $period }.
    .c = Żadnego wpływu { $period } nie znajduję.
deposits-private = { $count ->
    [one] Jeden wpływ { $period }.
    [few] { $count } wpływy { $period }.
   *[many] { $count } wpływów { $period }.
} Kwoty pomijam.
    .b = { $count ->
    [one] Widzę jeden wpływ { $period }.
    [few] Widzę { $count } wpływy { $period }.
   *[many] Widzę { $count } wpływów { $period }.
} Kwot nie mówię głośno.
    .c = { $count ->
    [one] Jest tylko jeden wpływ { $period }.
    [few] Masz { $count } wpływy { $period }.
   *[many] Masz { $count } wpływów { $period }.
} Kwoty zachowuję dla siebie.

item-charges = { $merchant } { $day } { $count } razy łącznie na { $amount }
item-charges-of-day = { $merchant } { $count } razy łącznie na { $amount }
item-fee = { $merchant } { $day } na { $amount }
item-fee-of-day = { $merchant } na { $amount }
item-charge = { $merchant } { $day } na { $amount }
item-deposit = { $merchant } { $day } na { $amount }
item-pending = { $merchant } na { $amount }
item-deposit-of-day = { $merchant } na { $amount }
row-merchant = { $merchant }
row-day = { $day }
row-amount = { $amount }, { $day }
row-both = { $merchant }, { $day }
title-charges = Ostatnie płatności
title-deposits = Ostatnie wpływy

more-question = { $count ->
    [one] Podać następną pozycję?
    [few] Podać { $count } następne?
   *[many] Podać { $count } następnych?
}
    .b = { $count ->
    [one] Przeczytać jeszcze jedną pozycję?
    [few] Przeczytać jeszcze { $count } pozycje?
   *[many] Przeczytać jeszcze { $count } pozycji?
}
    .c = { $count ->
    [one] Chcesz usłyszeć jeszcze jedną pozycję?
    [few] Chcesz usłyszeć { $count } kolejne?
   *[many] Chcesz usłyszeć { $count } kolejnych?
}
more-reprompt = Dalej czy stop?
    .b = Wystarczy: dalej.
    .c = Dalej albo stop.
page-end = To już wszystko.
    .b = To koniec listy.
    .c = Dalej już nic nie ma.
page-nothing = Nie ma jeszcze żadnej listy.
    .b = Na razie nie czytam żadnej listy.
    .c = Żadna lista nie jest jeszcze zaczęta.

pending-question = Podać płatności oczekujące?
    .b = Sprawdzić płatności oczekujące?
    .c = Chcesz usłyszeć, co oczekuje?
pending-reprompt = Tak czy nie?
    .b = Tak albo nie.
    .c = Wystarczy tak.
pending-first = { $count ->
    [one] Oczekuje jedna płatność, { $total }: { $items }.
    [few] Oczekują { $count } płatności, razem { $total }: { $items }.
   *[many] Oczekuje { $count } płatności, razem { $total }: { $items }.
}
    .b = { $count ->
    [one] Jest jedna oczekująca płatność, { $total }: { $items }.
    [few] Są { $count } oczekujące płatności, w sumie { $total }: { $items }.
   *[many] Jest { $count } oczekujących płatności, w sumie { $total }: { $items }.
}
    .c = { $count ->
    [one] Na rozliczenie czeka { $total } w jednej płatności: { $items }.
   *[other] Na rozliczenie czeka { $total } w { $count } płatnościach: { $items }.
}
pending-one = Oczekuje jedna płatność: { $merchant } na { $amount }.
    .b = Jest jedna oczekująca płatność, { $merchant } na { $amount }.
    .c = Tylko jedna płatność oczekuje, { $merchant } na { $amount }.
pending-hold = { $merchant } blokuje kwotę, która może się jeszcze zmienić.
    .b = Kwota, którą blokuje { $merchant }, może się zmienić.
    .c = { $merchant } trzyma blokadę, ale to jeszcze nie ostateczna kwota.
pending-none = Nic nie oczekuje.
    .b = Nie ma oczekujących płatności.
    .c = Żadna płatność nie czeka na rozliczenie.
pending-none-account = Na { FORM($account, "loc") } nic nie oczekuje.
    .b = Na { FORM($account, "loc") } nie ma oczekujących płatności.
    .c = Żadna płatność na { FORM($account, "loc") } nie czeka na rozliczenie.
pending-none-merchant = { $merchant }: nic nie oczekuje.
    .b = Nie ma oczekującej płatności pod nazwą { $merchant }.
    .c = { $merchant }: żadna płatność nie czeka na rozliczenie.
pending-private = { $count ->
    [one] Oczekuje jedna płatność.
    [few] Oczekują { $count } płatności.
   *[many] Oczekuje { $count } płatności.
} Kwoty pomijam.
    .b = { $count ->
    [one] Jest jedna oczekująca płatność.
    [few] Są { $count } oczekujące płatności.
   *[many] Jest { $count } oczekujących płatności.
} Kwot nie mówię głośno.
    .c = { $count ->
    [one] Jedna płatność nie jest rozliczona.
    [few] { $count } płatności nie są rozliczone.
   *[many] { $count } płatności nie jest rozliczonych.
} Kwoty zachowuję dla siebie.

merchant-which-question = O jaki sklep chodzi?
    .b = Jak nazywa się ten sklep?
    .c = Którego sklepu mam szukać?
merchant-which-reprompt = Choćby: Biedronka.
    .b = Jaka nazwa?
    .c = Na przykład: Żabka.
merchant-choice-question = Który to sklep, { $choices }?
    .b = Czy to { $choices }?
    .c = To { $choices }?
merchant-choice-reprompt = Nazwa jeszcze raz.
    .b = Który to z nich?
    .c = Wystarczy nazwa.
merchant-item = { $merchant }
merchant-total = { $merchant } { $period }: { $count ->
    [one] jedna płatność na { $total }.
   *[other] { $count } płatności, razem { $total }.
}
    .b = Razem { $total } { $period }: { $merchant }, { $count ->
    [one] jedna płatność.
   *[other] { $count } płatności.
}
    .c = { $merchant } to { $period } { $count ->
    [one] jedna płatność na { $total }.
   *[other] { $count } płatności na łącznie { $total }.
}
merchant-latest = Ostatnia to { $amount } { $day }.
    .b = Najnowsza na { $amount } { $day }.
    .c = Ostatnio { $day } na { $amount }.
merchant-one = { $merchant } { $period }: jedna płatność na { $amount }, { $day }.
    .b = { $merchant } to { $period } jedna płatność, { $amount } { $day }.
    .c = { $merchant } { $period }: tylko raz, { $amount } { $day }.
merchant-refund = { $count ->
    [one] Jest też zwrot na { $amount }.
    [few] Są też { $count } zwroty, razem { $amount }.
   *[many] Jest też { $count } zwrotów, razem { $amount }.
}
    .b = { $count ->
    [one] Wróciło do Ciebie { $amount }.
   *[other] Wróciło do Ciebie { $amount } w { $count } zwrotach.
}
    .c = { $count ->
    [one] W zwrocie masz { $amount }.
   *[other] W { $count } zwrotach masz razem { $amount }.
}
merchant-none = { $merchant }: nic nie znajduję { $period }.
    .b = Nie widzę płatności pod nazwą { $merchant } { $period }.
    .c = Pod nazwą { $merchant } nie ma nic { $period }.
merchant-private = { $count ->
    [one] Tak, { $merchant } { $period }: jedna płatność.
   *[other] Tak, { $merchant } { $period }: { $count } płatności.
} Kwoty pomijam.
    .b = { $count ->
    [one] { $merchant } to { $period } jedna płatność.
   *[other] { $merchant } to { $period } { $count } płatności.
} Kwot nie mówię głośno.
    .c = { $count ->
    [one] Widzę jedną płatność { $period }, { $merchant }.
   *[other] Widzę { $count } płatności { $period }, { $merchant }.
} Kwoty zachowuję dla siebie.
further-question = Szukać dalej wstecz?
    .b = Mam poszukać wcześniej?
    .c = Sprawdzić ostatnie dwa lata?
further-reprompt = Tak czy nie?
    .b = Tak albo nie.
    .c = Wystarczy tak.
