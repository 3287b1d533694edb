# Ruimte op de creditcard, kredietscore, rente, punten, leningen, de nummers van de bank.

credit-left = Je kunt met je { $account } nog { $left } uitgeven, van de { $limit }.
    .b = Op je { $account } heb je nog { $left } ruimte, bij een limiet van { $limit }.
    .c = Er is nog { $left } over van de { $limit } op je { $account }.
credit-left-only = Je kunt met je { $account } nog { $left } uitgeven.
    .b = Op je { $account } heb je nog { $left } ruimte.
    .c = Er is nog { $left } over op je { $account }.
credit-over = Je { $account } zit { $amount } boven de limiet.
    .b = Je bent { $amount } over de limiet van je { $account } heen.
    .c = De limiet van je { $account } is met { $amount } overschreden.
credit-used-up = Je { $account } zit aan de limiet, er is niets meer over.
    .b = Op je { $account } is geen ruimte meer.
    .c = De hele limiet van je { $account } is op.
credit-share = Je hebt { $percent } van de limiet gebruikt.
    .b = Dat is { $percent } van de limiet.
    .c = Van de limiet is { $percent } gebruikt.
credit-private = Je hebt { $percent } van de limiet van je { $account } gebruikt.
    .b = Je { $account } zit op { $percent } van de limiet.
    .c = Van de limiet van je { $account } is { $percent } gebruikt.
credit-unknown = Ik kan niet zien hoeveel ruimte je { $account } nog heeft.
    .b = Je bank vertelt me niet wat er over is op je { $account }.
    .c = Wat er over is op je { $account }, krijg ik niet te zien.
credit-none = Ik zie geen creditcard bij je gekoppelde rekeningen.
    .b = Er is geen creditcard gekoppeld.
    .c = Bij wat je gekoppeld hebt, zit geen creditcard.

score-up = Je score is { $score }, { $points ->
    [one] 1 punt
   *[other] { $points } punten
} hoger dan op { $day }.
    .b = Het is { $score }. Dat is { $points ->
    [one] 1 punt
   *[other] { $points } punten
} meer dan op { $day }.
    .c = Je staat op { $score }, { $points ->
    [one] 1 punt
   *[other] { $points } punten
} omhoog sinds { $day }.
score-down = Je score is { $score }, { $points ->
    [one] 1 punt
   *[other] { $points } punten
} lager dan op { $day }.
    .b = Het is { $score }. Dat is { $points ->
    [one] 1 punt
   *[other] { $points } punten
} minder dan op { $day }.
    .c = Je staat op { $score }, { $points ->
    [one] 1 punt
   *[other] { $points } punten
} omlaag sinds { $day }.
score-same = Je score is { $score }, net als op { $day }.
    .b = Het is { $score }, en dat is zo gebleven sinds { $day }.
    .c = Je staat op { $score }, net zo hoog als op { $day }.
score-source = { $bureau } heeft die { $day } bijgewerkt.
    .b = Dat komt van { $bureau }, { $day } bijgewerkt.
    .c = Het is het cijfer dat { $bureau } { $day } gaf.
score-why = Waarom die veranderde, krijg ik niet te horen.
    .b = De reden deelt niemand met mij.
    .c = Waardoor dat kwam, weet ik niet.
score-private-up = Je score is gestegen sinds { $day }. Het cijfer staat in de app van je bank.
    .b = Die is omhoog sinds { $day }. In de app van je bank zie je het cijfer.
    .c = Je score is hoger dan op { $day }. Kijk voor het cijfer in de app van je bank.
score-private-down = Je score is gedaald sinds { $day }. Het cijfer staat in de app van je bank.
    .b = Die is omlaag sinds { $day }. In de app van je bank zie je het cijfer.
    .c = Je score is lager dan op { $day }. Kijk voor het cijfer in de app van je bank.
score-private-same = Je score is niet veranderd sinds { $day }. Het cijfer staat in de app van je bank.
    .b = Die is nog net als op { $day }. In de app van je bank zie je het cijfer.
    .c = Je score is zoals hij was op { $day }. Kijk voor het cijfer in de app van je bank.
score-none = Je bank deelt geen kredietscore met mij. Misschien staat er iets in hun app.
    .b = Ik krijg geen kredietscore van je bank. Kijk eens in hun app.
    .c = Er is geen kredietscore die ik kan zien. Hun app weet misschien meer.

rate-purchases = Op aankopen met je { $account } betaal je { $rate } rente.
    .b = Voor aankopen met je { $account } is de rente { $rate } per jaar.
    .c = Je { $account } rekent { $rate } rente op aankopen.
rate-owed = Je betaalt { $rate } rente per jaar op je { $account }.
    .b = Op je { $account } is de rente { $rate } per jaar.
    .c = De rente van je { $account } is { $rate } per jaar.
rate-earns = Je krijgt { $rate } rente per jaar op je { $account }.
    .b = Je { $account } levert { $rate } per jaar op.
    .c = Op je { $account } krijg je { $rate } rente per jaar.
rate-cash = Geld opnemen met je { $account } kost { $rate } rente per jaar, vanaf de eerste dag.
    .b = Neem je geld op met je { $account }, dan betaal je meteen { $rate } rente per jaar.
    .c = Voor contant geld rekent je { $account } { $rate } per jaar, vanaf dag één.
rate-promotion = Je actierente van { $rate } loopt tot { $day }.
    .b = Tot { $day } heb je een actierente van { $rate }.
    .c = De actierente van { $rate } stopt op { $day }.
rate-no-promotion = Ik zie geen actierente.
    .b = Er loopt geen actierente.
    .c = Een actierente heb je nu niet.
rate-fixed = Die rente staat vast.
    .b = Het is een vaste rente.
    .c = Die rente verandert niet.
rate-variable = Die rente kan veranderen.
    .b = De rente staat niet vast.
    .c = Het is een variabele rente.
rate-none = Ik zie geen rente voor je { $account }. Op je laatste afschrift staat die wel.
    .b = Je bank geeft me geen rente voor je { $account }. Kijk eens op je laatste afschrift.
    .c = De rente van je { $account } krijg ik niet te zien. Je afschrift heeft die wel.
rate-none-any = Ik zie zo'n rekening niet. Je laatste afschrift helpt misschien.
    .b = Zo'n rekening is er niet bij. Misschien helpt je laatste afschrift.
    .c = Een rekening van die soort vind ik niet. Kijk eens op je laatste afschrift.
interest-earned = Je hebt dit jaar { $amount } rente gekregen op je { $account }.
    .b = Je { $account } leverde dit jaar { $amount } rente op.
    .c = Op je { $account } kwam er dit jaar { $amount } rente bij.
interest-paid = Je hebt dit jaar { $amount } rente betaald op je { $account }.
    .b = Je { $account } kostte dit jaar { $amount } aan rente.
    .c = Voor je { $account } ging er dit jaar { $amount } naar rente.
interest-nothing = Op je { $account } was er dit jaar geen rente.
    .b = Je { $account } had dit jaar geen rente.
    .c = Er is dit jaar geen rente geweest op je { $account }.
interest-private = De rente van je { $account } laat ik weg.
    .b = De rente van je { $account } zeg ik niet hardop.
    .c = De rente van je { $account } houd ik voor me.

rewards-points-worth = Je hebt { $points } punten, dat is { $amount } waard.
    .b = Er staan { $points } punten, goed voor { $amount }.
    .c = Je hebt { $points } punten gespaard. Die zijn { $amount } waard.
rewards-points = Je hebt { $points } punten.
    .b = Er staan { $points } punten voor je.
    .c = Je hebt { $points } punten gespaard.
rewards-cash = Je hebt { $amount } cashback.
    .b = Er staat { $amount } cashback voor je klaar.
    .c = Je cashback is { $amount }.
rewards-expiring = Daarvan verlopen er { $points } { $day }.
    .b = Gebruik er { $points } op tijd, want die verlopen { $day }.
    .c = { $points } ervan verlopen { $day }.
rewards-lasting = Dit jaar verlopen er geen.
    .b = Ze blijven allemaal nog geldig na dit jaar.
    .c = Er verlopen dit jaar geen punten.
rewards-missing = Je hebt er nog { $points } nodig voor je ze kunt gebruiken.
    .b = Met nog { $points } punten kun je ze gebruiken.
    .c = Nog { $points } punten, en je kunt ze gebruiken.
rewards-enough = Dat is genoeg om ze te gebruiken.
    .b = Je kunt ze al gebruiken.
    .c = Daar kun je al iets mee.
rewards-use = Gebruiken doe je ze in de app van je bank.
    .b = Je gebruikt ze in de app van je bank.
    .c = In de app van je bank kun je ze gebruiken.
rewards-private-enough = Je hebt er genoeg om te gebruiken. Hoeveel staat in de app van je bank.
    .b = Het is genoeg om te gebruiken. In de app van je bank zie je hoeveel.
    .c = Je kunt er al iets mee. Kijk in de app van je bank voor hoeveel.
rewards-private-short = Het is nog niet genoeg om te gebruiken. Hoeveel staat in de app van je bank.
    .b = Je hebt er nog wat meer nodig. In de app van je bank zie je hoeveel.
    .c = Het is er net niet genoeg. Kijk in de app van je bank voor hoeveel.
rewards-none = Met je { $account } spaar je geen punten.
    .b = Je { $account } heeft geen punten of cashback.
    .c = Ik zie geen punten bij je { $account }.

loan-payoff = Nu helemaal aflossen kost { $amount }, en dat geldt tot en met { $day }.
    .b = In één keer aflossen is { $amount }, tot en met { $day }.
    .c = Je lost het af met { $amount }. Dat bedrag geldt tot en met { $day }.
loan-next = De volgende { $amount } voor je { $account } betaal je { $day }.
    .b = Voor je { $account } gaat er { $day } { $amount } af.
    .c = Je volgende termijn voor je { $account } is { $amount }, { $day }.
loan-left = Je { $account } heeft nog { $count ->
    [one] 1 termijn
   *[other] { $count } termijnen
}. De laatste is op { $day }.
    .b = Nog { $count ->
    [one] 1 termijn
   *[other] { $count } termijnen
} voor je { $account }, de laatste op { $day }.
    .c = Na nog { $count ->
    [one] 1 termijn
   *[other] { $count } termijnen
} ben je van je { $account } af, op { $day }.
loan-principal = Je hebt dit jaar { $amount } afgelost op je { $account }.
    .b = Dit jaar ging er { $amount } van je { $account } af.
    .c = Je { $account } is dit jaar { $amount } kleiner geworden.
loan-interest = Van je volgende { $amount } is { $interest } rente.
    .b = Je volgende termijn is { $amount }. Daarvan is { $interest } rente.
    .c = Rente is { $interest } van de volgende { $amount }.
loan-private = Je hebt { $percent } van je { $account } afgelost.
    .b = Je { $account } is voor { $percent } afgelost.
    .c = Van je { $account } is { $percent } afgelost.
loan-private-next = Je volgende termijn voor je { $account } is { $day }.
    .b = Voor je { $account } betaal je weer { $day }.
    .c = De volgende betaling voor je { $account } is { $day }.
loan-other = Die lening zie ik niet. Ik zie alleen je { $account }.
    .b = Die lening is niet gekoppeld. Wat ik zie, is je { $account }.
    .c = Zo'n lening is er niet, alleen je { $account }.
loan-none = Ik zie geen lening bij je gekoppelde rekeningen.
    .b = Er is geen lening gekoppeld.
    .c = Bij wat je gekoppeld hebt, zit geen lening.

routing-number = De bankcode is { $number }.
    .b = De code van je bank is { $number }.
    .c = Het is { $number }.
numbers-silent = Rekeningnummers zeg ik niet hardop.
    .b = Een rekeningnummer hoor je hier nooit hardop.
    .c = Ik lees nooit een rekeningnummer voor.
numbers-question = Zal ik de nummers van je { $account } in de app van je bank zetten?
    .b = Wil je de nummers van je { $account } in de app van je bank?
    .c = Zal ik die van je { $account } in de app van je bank laten zetten?
numbers-sent = Klaar. Ze staan in de app van je bank.
    .b = Ze staan nu in de app van je bank.
    .c = Gebeurd. Kijk in de app van je bank.
numbers-approval = Keur het eerst nog goed in de app van je bank.
    .b = In de app van je bank keur je het goed, en dan staan ze er.
    .c = Je bank wil eerst je akkoord, in de app.
numbers-in-app = In de app van je bank staat het jouwe.
    .b = Je vindt het jouwe in de app van je bank.
    .c = Kijk in de app van je bank voor het jouwe.
numbers-unlinked = Als je bank gekoppeld is, zet ik het jouwe in de app van je bank.
    .b = Koppel je bank, dan kan ik het jouwe in hun app zetten.
    .c = Met een gekoppelde bank zet ik het jouwe in hun app.
