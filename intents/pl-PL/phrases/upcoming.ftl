# Płatności, które dopiero przyjdą, i subskrypcje.

upcoming-first = { $count ->
    [one] Do { $date } jest jedna płatność, razem { $total }.
    [few] Do { $date } są { $count } płatności, razem { $total }.
   *[many] Do { $date } jest { $count } płatności, razem { $total }.
}
    .b = Do { $date } widzę { $count ->
    [one] jedną płatność
   *[other] { $count } płatności
}, w sumie { $total }.
    .c = { $count ->
    [one] Jedna płatność do { $date }, łącznie { $total }.
   *[other] { $count } płatności do { $date }, łącznie { $total }.
}
upcoming-count = { $count ->
    [one] Do { $date } jest jedna płatność.
    [few] Do { $date } są { $count } płatności.
   *[many] Do { $date } jest { $count } płatności.
}
    .b = Do { $date } widzę { $count ->
    [one] jedną płatność
   *[other] { $count } płatności
}.
    .c = { $count ->
    [one] Jedna płatność do { $date }.
   *[other] { $count } płatności do { $date }.
}
upcoming-one = Do { $date } jest jedna płatność: { $items }.
    .b = Do { $date } widzę jedną płatność: { $items }.
    .c = Tylko jedna płatność do { $date }: { $items }.
upcoming-next = Najbliższa to { $items }.
    .b = Pierwsza to { $items }.
    .c = Najpierw { $items }.
upcoming-payee = To { $items }.
    .b = Następna to { $items }.
    .c = Najbliższa to { $items }.
upcoming-next-private = Najbliższa płatność to { $merchant } { $day }.
    .b = Następna to { $merchant } { $day }.
    .c = Najpierw { $merchant } { $day }.
upcoming-next-account-private = Najbliższa jest { FORM($account, "pay") } { $day }.
    .b = Następna to { FORM($account, "pay") } { $day }.
    .c = Najpierw { FORM($account, "pay") } { $day }.
upcoming-rest = Potem { $items }.
    .b = Następnie { $items }.
    .c = Dalej { $items }.
upcoming-item = { $merchant } { $day } na { $amount }
upcoming-item-expected = { $merchant } { $day }, zwykle { $amount }
upcoming-item-account = { FORM($account, "pay") } { $day } na { $amount }
upcoming-question = Podać pozostałe?
    .b = Przeczytać resztę?
    .c = Chcesz usłyszeć resztę?
upcoming-none = Do { $date } nic nie widzę.
    .b = Do { $date } nic nie wypada.
    .c = Żadnej płatności do { $date } nie ma.
upcoming-none-payee = { $merchant }: do { $date } nic nie widzę.
    .b = Do { $date } nie ma płatności pod nazwą { $merchant }.
    .c = Żadnej płatności pod nazwą { $merchant } do { $date } nie ma.
upcoming-further-question = Sprawdzić miesiąc naprzód?
    .b = Mam sprawdzić cały następny miesiąc?
    .c = Chcesz zajrzeć miesiąc naprzód?
upcoming-private = { $count ->
    [one] Do { $date } jest jedna płatność.
    [few] Do { $date } są { $count } płatności.
   *[many] Do { $date } jest { $count } płatności.
} Kwoty pomijam.
    .b = { $count ->
    [one] Do { $date } widzę jedną płatność.
   *[other] Do { $date } widzę { $count } płatności.
} Kwot nie mówię głośno.
    .c = { $count ->
    [one] Tylko jedna płatność do { $date }.
   *[other] { $count } płatności do { $date }.
} Kwoty zachowuję dla siebie.

subscriptions-total = { $count ->
    [one] Masz jedną subskrypcję, { $total } miesięcznie.
    [few] Masz { $count } subskrypcje, razem { $total } miesięcznie.
   *[many] Masz { $count } subskrypcji, razem { $total } miesięcznie.
}
    .b = { $count ->
    [one] Widzę jedną subskrypcję, co miesiąc { $total }.
    [few] Widzę { $count } subskrypcje, co miesiąc razem { $total }.
   *[many] Widzę { $count } subskrypcji, co miesiąc razem { $total }.
}
    .c = { $count ->
    [one] Jedna subskrypcja kosztuje Cię { $total } miesięcznie.
    [few] { $count } subskrypcje kosztują Cię { $total } miesięcznie.
   *[many] { $count } subskrypcji kosztuje Cię { $total } miesięcznie.
}
subscriptions-count = { $count ->
    [one] Masz jedną subskrypcję.
    [few] Masz { $count } subskrypcje, w kilku walutach.
   *[many] Masz { $count } subskrypcji, w kilku walutach.
}
    .b = { $count ->
    [one] Widzę jedną subskrypcję.
    [few] Widzę { $count } subskrypcje, w kilku walutach.
   *[many] Widzę { $count } subskrypcji, w kilku walutach.
}
    .c = { $count ->
    [one] Jest jedna subskrypcja.
    [few] { $count } subskrypcje, płatne w kilku walutach.
   *[many] { $count } subskrypcji, płatnych w kilku walutach.
}
subscriptions-question = Podać listę?
    .b = Przeczytać je?
    .c = Chcesz je usłyszeć?
subscriptions-largest = Największe to { $items }.
    .b = Od największej: { $items }.
    .c = Najdroższe to { $items }.
subscription-item = { $merchant } za { $amount }
subscription-rise = { $merchant }: cena wzrosła o { $difference } { $day }.
    .b = { $merchant } kosztuje o { $difference } więcej, podwyżka była { $day }.
    .c = { $merchant }: podwyżka o { $difference } { $day }.
subscription-rise-private = { $merchant }: cena wzrosła { $day }.
    .b = { $merchant } kosztuje więcej, podwyżka była { $day }.
    .c = { $merchant }: podwyżka { $day }.
subscriptions-rises = { $count ->
    [one] Tak, w ciągu roku jedna jest droższa.
    [few] Tak, w ciągu roku { $count } są droższe.
   *[many] Tak, w ciągu roku { $count } jest droższych.
}
    .b = { $count ->
    [one] Tak. Jedna kosztuje teraz więcej.
    [few] Tak. { $count } kosztują teraz więcej.
   *[many] Tak. { $count } kosztuje teraz więcej.
}
    .c = { $count ->
    [one] Tak, jedna cena wzrosła w ciągu roku.
    [few] Tak, { $count } ceny wzrosły w ciągu roku.
   *[many] Tak, { $count } cen wzrosło w ciągu roku.
}
subscriptions-rises-private = { $count ->
    [one] Jedna jest droższa niż rok temu.
    [few] { $count } są droższe niż rok temu.
   *[many] { $count } jest droższych niż rok temu.
}
    .b = { $count ->
    [one] Jedna kosztuje więcej niż przedtem.
    [few] { $count } kosztują więcej niż przedtem.
   *[many] { $count } kosztuje więcej niż przedtem.
}
    .c = { $count ->
    [one] Jedna cena wzrosła w ciągu roku.
    [few] { $count } ceny wzrosły w ciągu roku.
   *[many] { $count } cen wzrosło w ciągu roku.
}
subscriptions-no-rise = Nie, żadna nie jest droższa niż rok temu.
    .b = Nie. Żadna cena w ciągu roku nie wzrosła.
    .c = Nie, wszystkie kosztują tyle samo.
subscriptions-cancel = { $count ->
    [one] Masz jedną subskrypcję. Rezygnuje się z niej u sprzedawcy, ja tego nie zrobię.
    [few] Masz { $count } subskrypcje. Z każdej rezygnuje się u sprzedawcy, ja tego nie zrobię.
   *[many] Masz { $count } subskrypcji. Z każdej rezygnuje się u sprzedawcy, ja tego nie zrobię.
}
    .b = { $count ->
    [one] Masz jedną. Zrezygnować można u sprzedawcy, nie tutaj.
   *[other] Masz ich { $count }. Zrezygnować można u sprzedawcy, nie tutaj.
}
    .c = { $count ->
    [one] Widzę jedną subskrypcję. Zrezygnować możesz tylko Ty, u sprzedawcy.
    [few] Widzę { $count } subskrypcje. Zrezygnować możesz tylko Ty, u sprzedawcy.
   *[many] Widzę { $count } subskrypcji. Zrezygnować możesz tylko Ty, u sprzedawcy.
}
subscriptions-trial = Okresu próbnego nie widzę, dopóki nic nie kosztuje.
    .b = Okres próbny pojawia się dopiero z pierwszą płatnością.
    .c = Darmowych okresów nie widzę aż do pierwszej płatności.
subscriptions-private = { $count ->
    [one] Jedna subskrypcja.
    [few] { $count } subskrypcje.
   *[many] { $count } subskrypcji.
} Kwoty pomijam.
    .b = { $count ->
    [one] Masz jedną subskrypcję.
    [few] Masz { $count } subskrypcje.
   *[many] Masz { $count } subskrypcji.
} Kwot nie mówię głośno.
    .c = { $count ->
    [one] Widzę jedną subskrypcję.
    [few] Widzę { $count } subskrypcje.
   *[many] Widzę { $count } subskrypcji.
} Kwoty zachowuję dla siebie.
subscriptions-none = Nie widzę żadnych subskrypcji.
    .b = Nie masz subskrypcji, przynajmniej ich nie widzę.
    .c = Żadnej subskrypcji nie znajduję.
subscription-none = Nie, { $merchant }: takiej subskrypcji nie widzę.
    .b = Nie. { $merchant } nie pobiera nic co miesiąc.
    .c = Nie, { $merchant } to żadna z Twoich subskrypcji.
subscription-once = { $merchant } pobiera raz w miesiącu { $amount }.
    .b = Raz w miesiącu { $merchant } bierze { $amount }.
    .c = { $merchant }: raz na miesiąc { $amount }.
subscription-once-private = { $merchant } pobiera opłatę raz w miesiącu.
    .b = Raz w miesiącu { $merchant } coś pobiera.
    .c = { $merchant }: płatność raz na miesiąc.
subscription-several = { $merchant } pobiera opłatę { $count } razy w miesiącu.
    .b = { $merchant }: { $count ->
    [one] jedna subskrypcja
    [few] { $count } subskrypcje
   *[many] { $count } subskrypcji
}.
    .c = Co miesiąc { $merchant } bierze { $count } razy.
subscription-several-private = { $merchant } pobiera opłatę { $count } razy w miesiącu.
    .b = { $merchant }: { $count ->
    [one] jedna subskrypcja
    [few] { $count } subskrypcje
   *[many] { $count } subskrypcji
}.
    .c = Co miesiąc { $merchant } coś bierze, { $count } razy.
