# Teksten van de pagina's: inloggen, toestemming, /link, /consents. Eén formulering per tekst.

## Overal

error-prefix = Fout:
sign-in = Inloggen
sign-out = Uitloggen
continue = Verder
allow = Toestaan
deny = Niet toestaan
save = Opslaan
change = Wijzigen
start-again = Begin opnieuw
to-consents = Bekijk wat je deelt
date = { $day } { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
  } { $year }
moment = { $date } om { $hour }.{ $minute } uur

## Als het niet verder gaat

refused-title = Deze link werkt niet
refused-text = De link is niet compleet of onderweg veranderd. Er is niets gedeeld. Ga terug naar je assistent en begin daar opnieuw.
unknown-assistant-title = Deze assistent kennen we niet
unknown-assistant-text = Wie je hierheen stuurde, is geen assistent die bij ons gekoppeld kan worden. Er is niets gedeeld; je kunt deze pagina sluiten.
wrong-way-back-title = Deze link leidt ergens anders heen
wrong-way-back-text = Je zou terechtkomen op een adres dat niet van de assistent is. Dat hebben we tegengehouden en er is niets gedeeld. Je kunt deze pagina sluiten.
stale-title = Deze pagina is verlopen
stale-text = Ze is al gebruikt of stond te lang open. Er is verder niets gebeurd. Begin opnieuw.
trouble-title = Dat is niet gelukt
trouble-text = Er ging bij ons iets mis, en we weten niet zeker of er iets is gewijzigd. Probeer het zo nog eens.
locked-title = Alles zit op slot
locked-text = Je hebt alles op slot gezet, dus er kan niets worden gekoppeld of gelezen. Haal het slot er eerst af op je eigen pagina.

## Inloggen

sign-in-title = Log in bij je bank
sign-in-for = { $assistant } wil vragen over je geld kunnen beantwoorden. Log eerst in; daarna kies je zelf wat de assistent mag weten.
bank-legend = Je bank
user-label = Gebruikersnaam
password-label = Wachtwoord
password-note = Je wachtwoord blijft tussen jou en je bank. Geen enkele assistent krijgt het te zien.
wrong-sign-in = Deze gebruikersnaam en dit wachtwoord horen niet bij elkaar. Controleer ze allebei.
too-many-sign-ins = Te veel pogingen. Kom over een kwartier terug.
sign-in-first = Log ook even in, zodat we weten om wiens rekeningen het gaat.
signed-out-title = Je bent uitgelogd
signed-out-text = Je assistenten blijven gekoppeld. Je hebt alleen deze pagina verlaten.

## Toestemming

consent-title = Wat mag { $assistant } voor je doen?
not-you = Ben jij dit niet? Gebruik een ander account
add-bank = Nog een bank toevoegen
purposes-legend = { $assistant } mag weten van
purposes-hint = Vink alleen aan wat je wilt. Je kunt het altijd veranderen.
no-purpose = Vink ten minste één ding aan, of kies ‘Niet toestaan’.
no-account = Vink ten minste één rekening aan.
bank-silent = Je bank reageert nu niet, dus je kunt geen losse rekeningen kiezen. Probeer het zo nog eens.
bank-silent-note = Je bank reageert nu niet, dus we kunnen je rekeningen hier niet laten zien.
accounts-legend = Van welke rekeningen?
accounts-legend-at = Van welke rekeningen bij { $bank }?
accounts-all-choice = Van allemaal, ook van nieuwe
accounts-some-choice = Alleen van deze
accounts-none-choice = Van geen enkele bij deze bank
days-label = Hoelang?
days-hint = Daarna stopt het vanzelf.
duration = { $count ->
    [365] Een jaar
    [one] { $count } dag
   *[other] { $count } dagen
  }
who-hears = Wie het hoort
who-hears-text = { $assistant } geeft hardop antwoord, dus wie in de buurt is, hoort mee. Het bedrijf erachter hoort je vraag en die woorden, en krijgt van ons verder niets.
no-advertising = Niets wordt gebruikt voor reclame, verkocht of gebruikt om iets te trainen.

## Wat gedeeld wordt

purpose-balances = Saldo’s
purpose-balances-text = Hoeveel er op je rekeningen staat, als je ernaar vraagt.
purpose-transactions = Uitgaven en inkomsten
purpose-transactions-text = Af- en bijschrijvingen: waar, wanneer en hoeveel.
purpose-bills = Wat je moet betalen
purpose-bills-text = Wat er op je creditcards en leningen openstaat, en wanneer het betaald moet zijn.
purpose-card-control = Veiligheid van je passen
purpose-card-control-text = Een pas blokkeren of als verloren melden, als jij dat zegt.
purpose-payments = Betalingen klaarzetten
purpose-payments-text = Een betaling voorbereiden. Er gaat geen geld weg zonder jouw bevestiging.
purpose-alerts = Meldingen
purpose-alerts-text = Laten weten wanneer er iets gebeurt op je rekeningen.
purpose-insights = Vergelijken en plannen
purpose-insights-text = Je uitgaven door de tijd vergelijken, om je vragen daarover te beantwoorden.
purpose-handover = Met een mens praten
purpose-handover-text = Je vraag doorgeven aan iemand van je bank.
purpose-credit-score = Je kredietscore
purpose-credit-score-text = Het cijfer noemen, van wie het komt en van wanneer.
account-checking = Betaalrekening
account-savings = Spaarrekening
account-card = Creditcard
account-loan = Lening
account-named = { $name } ({ $kind })
account-ending = { $name }, eindigt op { $digits }
accounts-all = alle rekeningen
accounts-some = { $count ->
    [one] één rekening
   *[other] { $count } rekeningen
  }
accounts-at = { $bank }: { $accounts }
customer-at = { $customer }, { $bank }

## Een code intypen

link-title = Koppelen met een code
link-lead = Je assistent heeft een code voorgelezen. Typ die hier in; daarna kies je wat de assistent mag weten.
link-lead-carried = Je assistent stuurde je hierheen. Log in; daarna kies je wat de assistent mag weten.
code-label = De code die je hoorde
code-hint = Negen letters en cijfers, zoals FK0 W7M 4ZL. Spaties maken niet uit.
code-missing = Typ de code die je hoorde.
code-wrong = Deze code klopt niet of is verlopen. Controleer hem, of vraag je assistent om een nieuwe.
too-many-codes = Te veel pogingen. Wacht tien minuten en vraag je assistent dan om een nieuwe code.
asked-at = { $assistant } vroeg hierom op { $moment }.
code-heard = De code die je hoorde:
code-compare = Heeft iemand anders je deze code gestuurd? Sta dan niets toe.
link-done-title = Klaar
link-done-text = Ga terug naar je assistent en vraag het nog eens.
link-denied-title = Er is niets gedeeld
link-denied-text = Je zei nee, en de code werkt niet meer. Je kunt deze pagina sluiten.
assistant-alexa = Alexa
assistant-messenger = Messenger
assistant-terminal = De terminal
assistant-sandbox = Sandbox-token
assistant-gone = Een assistent die niet meer gekoppeld is

## Mijn eigen pagina

consents-title = Wat ik deel
consents-sign-in = Log in om te zien welke assistent wat van je rekeningen mag weten, en om dat te veranderen.
no-grants = Geen enkele assistent mag iets van je rekeningen weten.
grant-since = Gekoppeld sinds { $date }.
grant-last-read = Laatste vraag: { $moment }.
grant-never-read = Er is nog niets gevraagd.
grant-empty = Wel gekoppeld, maar zonder toestemming voor iets.
consent-until = Tot { $date }
consent-ended = Gestopt op { $date }
save-accounts = Rekeningen opslaan
renew-label = Vanaf vandaag voor
renew = Verlengen
end-consent = Dit niet meer delen
allow-more = Meer toestaan aan { $assistant }
more-label = Wat er nog bij mag
more-hint = Van dezelfde rekeningen en tot dezelfde dag als de rest.
unlink = { $assistant } ontkoppelen
settings-title = Hoe ik antwoord krijg
privacy-legend = Bedragen hardop
privacy-off = Precies
privacy-rough = Ongeveer: ‘zo’n tweehonderd’
privacy-discreet = Helemaal niet
amounts-on-screen = Bedragen tonen op kaarten en schermen
amounts-on-screen-hint = Het bedrijf van de assistent bewaart ze dan ook in zijn app.
always-ask = Altijd eerst om mijn stemcode vragen
always-ask-hint = Voordat er iets over je rekeningen wordt gezegd.
no-code-to-ask = Stel eerst een stemcode in; dan kan erom gevraagd worden.
voice-code-title = Stemcode
voice-code-text = Zes cijfers die alleen jij kent. Je assistent vraagt er twee van voordat er iets belangrijks gebeurt.
voice-code-is-set = Je hebt een stemcode.
voice-code-is-none = Je hebt nog geen stemcode.
voice-code-locked = Je stemcode is geblokkeerd na drie foute pogingen. Stel een nieuwe in om verder te gaan.
voice-code-hint = Geen verjaardagen, geen reeksen als 123456, geen cijfer vaker dan drie keer.
voice-code-label = Nieuwe stemcode
voice-code-again = Nog een keer dezelfde
voice-code-set = Stemcode instellen
voice-code-remove = Stemcode verwijderen
code-not-six = Een stemcode heeft precies zes cijfers.
code-too-simple = Die is te makkelijk te raden. Husel de cijfers wat meer door elkaar.
code-a-date = Die lijkt op een datum, en datums worden het eerst geraden. Kies een andere.
codes-differ = De twee codes zijn niet gelijk. Typ ze nog een keer.
lately-title = Laatst gelezen
lately-nothing = Er is nog niets gelezen.
read-by = { $assistant }: { $what }
read-in-vain = { $assistant }: { $what }. Je bank reageerde niet.
out-title = Op slot of weg
lock-text = Zet alles voorlopig op slot: geen assistent komt iets te weten tot je het slot er hier weer afhaalt. Er gaat niets verloren.
lock = Alles op slot
lock-on-title = Alles zit op slot
lock-on-text = Sinds { $moment } komt geen enkele assistent iets te weten.
unlock = Slot eraf halen
end-all-text = Ontkoppel alle assistenten. Je instellingen blijven bewaard.
end-all = Allemaal ontkoppelen
forget-text = Laat alles wissen wat we van je bewaren, ook je instellingen en de geschiedenis.
forget = Vergeet mij
forget-title = Je voorgoed vergeten?
forget-what = Alle assistenten worden ontkoppeld, en je toestemmingen, instellingen, stemcode en geschiedenis worden meteen gewist. Dit kan niet ongedaan worden gemaakt.
forget-stays = Wat blijft, is een notitie dat er iets gewist is, zonder je naam. Aan je rekeningen bij de bank verandert niets.
forget-yes = Ja, vergeet mij
forget-no = Nee, alles bewaren
forgotten-title = Je bent vergeten
forgotten-text = Alles is gewist. Noteer dit bewijs, voor als je het ooit nodig hebt:
done-ended = Dat wordt niet meer gedeeld.
done-unlinked = De assistent is ontkoppeld.
done-narrowed = De rekeningen zijn opgeslagen.
done-renewed = Verlengd.
done-added = Toegestaan.
done-ended-all = Alle assistenten zijn ontkoppeld.
done-locked = Alles zit op slot.
done-unlocked = Het slot is eraf.
done-settings = Opgeslagen.
done-code-set = Je nieuwe stemcode is ingesteld.
done-code-removed = Je stemcode is verwijderd.
