# Geldautomaten, kantoren, wisselkoersen.

place-question = Bij welke postcode zal ik zoeken?
    .b = In de buurt van welke postcode of straat?
    .c = Welke postcode of straat?
place-reprompt = Vier cijfers is genoeg.
    .b = Een straat mag ook.
    .c = Probeer: 1012.
place-atm = De dichtstbijzijnde geldautomaat is die van { $name }, { $street }, op { $distance }.
    .b = Op { $distance } is een geldautomaat, die van { $name }, { $street }.
    .c = Ga naar { $name }, { $street }. De geldautomaat daar is op { $distance }.
place-atm-free = De dichtstbijzijnde gratis geldautomaat is die van { $name }, { $street }, op { $distance }.
    .b = Op { $distance } is een gratis geldautomaat, die van { $name }, { $street }.
    .c = Ga naar { $name }, { $street }. De geldautomaat daar is gratis, op { $distance }.
place-branch = Het dichtstbij is { $name }, { $street }, op { $distance }.
    .b = Op { $distance } vind je { $name }, { $street }.
    .c = Ga naar { $name }, { $street }, op { $distance }.
place-other = Verder is er { $name }, { $street }, op { $distance }.
    .b = Er is ook { $name }, { $street }, op { $distance }.
    .c = Dan heb je nog { $name }, { $street }, op { $distance }.
# Honderdtallen in woorden: in stille modus telt een getal van drie cijfers als een bedrag.
place-distance = { $metres ->
    [0] een paar stappen
    [50] vijftig meter
    [100] honderd meter
    [150] honderdvijftig meter
    [200] tweehonderd meter
    [250] tweehonderdvijftig meter
    [300] driehonderd meter
    [350] driehonderdvijftig meter
    [400] vierhonderd meter
    [450] vierhonderdvijftig meter
    [500] vijfhonderd meter
    [550] vijfhonderdvijftig meter
    [600] zeshonderd meter
    [650] zeshonderdvijftig meter
    [700] zevenhonderd meter
    [750] zevenhonderdvijftig meter
    [800] achthonderd meter
    [850] achthonderdvijftig meter
    [900] negenhonderd meter
    [950] negenhonderdvijftig meter
    [1000] een kilometer
    [1500] anderhalve kilometer
    [2000] twee kilometer
    [3000] drie kilometer
    [4000] vier kilometer
    [5000] vijf kilometer
   *[other] { $metres } meter
}
place-open-now = Nu is het open, tot { $closes }.
    .b = Het is vandaag nog open tot { $closes }.
    .c = Op dit moment open, en het sluit om { $closes }.
place-hours = Het is { $day } open van { $opens } tot { $closes }.
    .b = Het gaat { $day } open om { $opens } en dicht om { $closes }.
    .c = De openingstijden { $day } zijn van { $opens } tot { $closes }.
place-closed = Het is { $day } gesloten.
    .b = Het gaat { $day } niet open.
    .c = Het blijft { $day } dicht.
place-always-open = Je kunt er dag en nacht terecht.
    .b = Het is altijd open.
    .c = Daar kun je op elk uur heen.
place-another-question = Wil je er nog één?
    .b = Zal ik er nog één noemen?
    .c = Nog één erbij?
place-none = Bij { $place } vind ik er geen.
    .b = Ik ken er geen in de buurt van { $place }.
    .c = Rond { $place } weet ik er geen.
place-none-code = Bij die postcode vind ik er geen.
    .b = Ik ken er geen in de buurt van die postcode.
    .c = Rond die postcode weet ik er geen.
place-phone = Het telefoonnummer van je bank staat achter op je pas.
    .b = Kijk achter op je pas voor het nummer.
    .c = Op de achterkant van je pas staat het nummer om te bellen.

exchange-question = Welke munt?
    .b = Voor welke munt?
    .c = Welke munt bedoel je?
exchange-reprompt = Probeer: dollar.
    .b = Probeer: pond.
    .c = Probeer: zloty.
exchange-rate = { $amount } is { $result }, afgerond.
    .b = Voor { $amount } krijg je { $result }, afgerond.
    .c = { $amount } komt neer op { $result }, afgerond.
exchange-source = Dat is de koers van je bank, { $day } om { $time }.
    .b = Je bank gaf die koers { $day } om { $time }.
    .c = Zo stond de koers bij je bank { $day } om { $time }.
exchange-none = Van die munt heb ik geen koers.
    .b = Voor die munt is er geen koers.
    .c = Die munt staat niet bij de koersen van je bank.
exchange-no-trend = Ik ken alleen de laatste koers, niet of die steeg of daalde.
    .b = Of die steeg of daalde, weet ik niet. Ik heb alleen de laatste koers.
    .c = Meer dan de laatste koers heb ik niet, en geen van daarvoor.
exchange-card = Met je pas kan de koers iets anders zijn.
    .b = Betaal je met je pas, dan kan de koers wat verschillen.
    .c = Voor je pas geldt misschien een iets andere koers.
exchange-fee = Betalen in een andere munt kost { $rate } extra.
    .b = Voor betalen in vreemd geld komt er { $rate } bij.
    .c = In een andere munt betaal je { $rate } meer.
exchange-no-fee = Betalen in een andere munt kost niets extra.
    .b = Voor betalen in vreemd geld rekent je bank niets.
    .c = Je bank vraagt niets extra in een andere munt.
exchange-fee-unknown = Wat betalen in een andere munt kost, weet ik niet. In de app van je bank staat het.
    .b = De kosten voor vreemd geld krijg ik niet te zien. Kijk in de app van je bank.
    .c = Kijk voor de kosten in een andere munt in de app van je bank.
