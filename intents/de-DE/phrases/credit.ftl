# Credit, the credit score, rates, points, loans, the bank's numbers.

credit-left = Auf { FORM($account, "dat") } sind von { $limit } noch { $left } frei.
    .b = Du hast auf { FORM($account, "dat") } noch { $left } von { $limit } frei.
    .c = { $account } hat noch { $left } Spielraum, von { $limit }.
credit-left-only = Auf { FORM($account, "dat") } sind noch { $left } frei.
    .b = Du hast auf { FORM($account, "dat") } noch { $left } frei.
    .c = { $account } hat noch { $left } Spielraum.
credit-over = { $account } ist { $amount } über dem Limit.
    .b = Auf { FORM($account, "dat") } liegst du { $amount } über dem Limit.
    .c = Das Limit bei { FORM($account, "dat") } ist um { $amount } überschritten.
credit-used-up = { $account } ist am Limit, also ist nichts mehr frei.
    .b = Auf { FORM($account, "dat") } ist nichts mehr frei.
    .c = Das Limit bei { FORM($account, "dat") } ist ausgeschöpft.
credit-share = Damit sind { $percent } vom Limit verbraucht.
    .b = Du hast { $percent } vom Limit genutzt.
    .c = Vom Limit sind { $percent } weg.
credit-private = Auf { FORM($account, "dat") } sind { $percent } vom Limit genutzt.
    .b = { $account } ist bei { $percent } vom Limit.
    .c = Vom Limit bei { FORM($account, "dat") } sind { $percent } weg.
credit-unknown = Wie viel auf { FORM($account, "dat") } noch frei ist, sehe ich nicht.
    .b = Deine Bank sagt mir nicht, was auf { FORM($account, "dat") } noch frei ist.
    .c = Was auf { FORM($account, "dat") } noch geht, erfahre ich nicht.
credit-none = In deiner Verknüpfung sehe ich keine Kreditkarte.
    .b = Unter deinen verknüpften Konten ist keine Kreditkarte.
    .c = Eine Kreditkarte ist nicht verknüpft.

score-up = Dein Score ist { $score }, { $points ->
    [one] ein Punkt
   *[other] { $points } Punkte
} mehr als am { $day }.
    .b = Er steht bei { $score }. Das ist { $points ->
    [one] ein Punkt
   *[other] ein Plus von { $points } Punkten
} seit dem { $day }.
    .c = Du bist bei { $score }, { $points ->
    [one] einen Punkt
   *[other] { $points } Punkte
} höher als am { $day }.
score-down = Dein Score ist { $score }, { $points ->
    [one] ein Punkt
   *[other] { $points } Punkte
} weniger als am { $day }.
    .b = Er steht bei { $score }. Das ist ein Minus von { $points ->
    [one] einem Punkt
   *[other] { $points } Punkten
} seit dem { $day }.
    .c = Du bist bei { $score }, { $points ->
    [one] einen Punkt
   *[other] { $points } Punkte
} tiefer als am { $day }.
score-same = Dein Score ist { $score }, genau wie am { $day }.
    .b = Er steht bei { $score } und hat sich seit dem { $day } nicht bewegt.
    .c = Du bist bei { $score }, wie schon am { $day }.
score-source = Er stammt von { $bureau }, aktualisiert { $day }.
    .b = { $bureau } hat ihn { $day } aktualisiert.
    .c = Die Zahl kommt von { $bureau }, erstellt { $day }.
score-why = Warum er sich bewegt hat, wurde mir nicht gesagt.
    .b = Was ihn bewegt hat, erfahre ich nicht.
    .c = Der Grund steht nicht in meinen Daten.
score-private-up = Dein Score ist seit dem { $day } gestiegen. Die Zahl steht in der App deiner Bank.
    .b = Seit dem { $day } ging es aufwärts. In der App deiner Bank steht die Zahl.
    .c = Dein Score ist höher als am { $day }. Wie hoch, zeigt die App deiner Bank.
score-private-down = Dein Score ist seit dem { $day } gesunken. Die Zahl steht in der App deiner Bank.
    .b = Seit dem { $day } ging es abwärts. In der App deiner Bank steht die Zahl.
    .c = Dein Score ist tiefer als am { $day }. Wie hoch er ist, zeigt die App deiner Bank.
score-private-same = Dein Score ist wie am { $day }. Die Zahl steht in der App deiner Bank.
    .b = Seit dem { $day } hat sich nichts bewegt. In der App deiner Bank steht die Zahl.
    .c = Dein Score ist derselbe wie am { $day }. Wie hoch, zeigt die App deiner Bank.
score-none = Deine Bank teilt mir keinen Score mit. Vielleicht steht er in ihrer App.
    .b = Einen Score bekomme ich von deiner Bank nicht. Sieh in ihrer App nach.
    .c = Ich sehe keinen Score. Die App deiner Bank hat vielleicht einen.

rate-purchases = Für Einkäufe mit { FORM($account, "dat") } zahlst du { $rate } Zinsen.
    .b = Einkäufe mit { FORM($account, "dat") } kosten { $rate } Zinsen im Jahr.
    .c = Mit { FORM($account, "dat") } kosten dich Einkäufe { $rate } im Jahr.
rate-owed = Für { FORM($account, "acc") } zahlst du { $rate } im Jahr.
    .b = { $account } kostet dich { $rate } Zinsen im Jahr.
    .c = Der Zins für { FORM($account, "acc") } ist { $rate } im Jahr.
rate-earns = { $account } bringt { $rate } Zinsen im Jahr.
    .b = Auf { FORM($account, "dat") } bekommst du { $rate } im Jahr.
    .c = Der Zins auf { FORM($account, "dat") } ist { $rate } im Jahr.
rate-cash = Bargeld mit { FORM($account, "dat") } kostet { $rate } im Jahr, ab dem ersten Tag.
    .b = Hebst du mit { FORM($account, "dat") } Bargeld ab, kostet das sofort { $rate } im Jahr.
    .c = Für Bargeld mit { FORM($account, "dat") } zahlst du gleich { $rate } im Jahr.
rate-promotion = Dein Aktionszins von { $rate } endet am { $day }.
    .b = Bis zum { $day } gilt ein Aktionszins von { $rate }.
    .c = Du hast bis zum { $day } einen Aktionszins von { $rate }.
rate-no-promotion = Einen Aktionszins sehe ich nicht.
    .b = Ein Aktionszins läuft gerade nicht.
    .c = Es gibt keinen Aktionszins, den ich sehe.
rate-fixed = Der Zins ist fest.
    .b = Der Zins bleibt gleich.
    .c = Das ist ein fester Zins.
rate-variable = Der Zins kann sich ändern.
    .b = Der Zins ist nicht fest.
    .c = Das ist ein veränderlicher Zins.
rate-none = Einen Zins für { FORM($account, "acc") } sehe ich nicht. Er steht in der letzten Abrechnung.
    .b = Deine Bank nennt mir keinen Zins für { FORM($account, "acc") }. Sieh in der letzten Abrechnung nach.
    .c = Der Zins für { FORM($account, "acc") } fehlt mir. In der letzten Abrechnung steht er.
rate-none-any = So ein Konto sehe ich nicht. Vielleicht hilft deine letzte Abrechnung.
    .b = Ein solches Konto ist nicht verknüpft. Vielleicht hilft die letzte Abrechnung.
    .c = Ich finde kein solches Konto. Sieh in der letzten Abrechnung nach.
interest-earned = { $account } hat dieses Jahr { $amount } Zinsen gebracht.
    .b = Bisher hast du dieses Jahr auf { FORM($account, "dat") } { $amount } Zinsen bekommen.
    .c = Dieses Jahr kamen auf { FORM($account, "dat") } { $amount } Zinsen zusammen.
interest-paid = Für { FORM($account, "acc") } hast du dieses Jahr { $amount } Zinsen bezahlt.
    .b = { $account } hat dich dieses Jahr { $amount } Zinsen gekostet.
    .c = Dieses Jahr gingen für { FORM($account, "acc") } { $amount } Zinsen weg.
interest-nothing = Bei { FORM($account, "dat") } gab es dieses Jahr keine Zinsen.
    .b = Dieses Jahr sehe ich bei { FORM($account, "dat") } keine Zinsen.
    .c = Keine Zinsen bei { FORM($account, "dat") } dieses Jahr.
interest-private = Die Zinsen bei { FORM($account, "dat") } lasse ich weg.
    .b = Wie viel Zinsen es bei { FORM($account, "dat") } sind, sage ich nicht laut.
    .c = Die Zinsen bei { FORM($account, "dat") } behalte ich für mich.

rewards-points-worth = Du hast { $points } Punkte im Wert von { $amount }.
    .b = Es sind { $points } Punkte, und sie sind { $amount } wert.
    .c = Gesammelt hast du { $points } Punkte, das entspricht { $amount }.
rewards-points = Du hast { $points } Punkte.
    .b = Es sind { $points } Punkte.
    .c = Gesammelt hast du { $points } Punkte.
rewards-cash = Du hast { $amount } Cashback.
    .b = Dein Cashback ist { $amount }.
    .c = An Cashback hast du { $amount }.
rewards-expiring = { $points } davon verfallen { $day }.
    .b = Nutze { $points } davon bald, denn sie verfallen { $day }.
    .c = Davon verfallen { $points } { $day }.
rewards-lasting = Dieses Jahr verfällt nichts.
    .b = Alle gelten über dieses Jahr hinaus.
    .c = Keine Punkte verfallen dieses Jahr.
rewards-missing = Zum Einlösen fehlen noch { $points } Punkte.
    .b = Noch { $points } Punkte, dann kannst du sie einlösen.
    .c = Mit { $points } Punkten mehr kannst du sie einlösen.
rewards-enough = Zum Einlösen reicht das.
    .b = Du kannst sie schon einlösen.
    .c = Das ist genug zum Einlösen.
rewards-use = Einlösen kannst du sie in der App deiner Bank.
    .b = Eingelöst wird in der App deiner Bank.
    .c = In der App deiner Bank kannst du sie einlösen.
rewards-private-enough = Zum Einlösen reicht es. Die Zahl steht in der App deiner Bank.
    .b = Du hast genug zum Einlösen. In der App deiner Bank steht, wie viel.
    .c = Es ist genug zum Einlösen da. Wie viel, zeigt die App deiner Bank.
rewards-private-short = Zum Einlösen reicht es noch nicht. Die Zahl steht in der App deiner Bank.
    .b = Bis zum Einlösen fehlt noch etwas. In der App deiner Bank steht, wie viel.
    .c = Es ist noch nicht genug zum Einlösen. Wie viel fehlt, zeigt die App deiner Bank.
rewards-none = Mit { FORM($account, "dat") } sammelst du keine Punkte.
    .b = Für { FORM($account, "acc") } gibt es keine Punkte.
    .c = Bei { FORM($account, "dat") } sehe ich keine Prämien.

loan-payoff = Heute abzulösen kostet { $amount }. Das gilt bis zum { $day }.
    .b = Zum Ablösen brauchst du { $amount }, gültig bis zum { $day }.
    .c = Ganz abzahlen kannst du mit { $amount }. Das gilt bis zum { $day }.
loan-next = Die nächste Rate für { FORM($account, "acc") } ist { $day } fällig: { $amount }.
    .b = Für { FORM($account, "acc") } gehen { $day } { $amount } ab.
    .c = Du zahlst { $day } { $amount } für { FORM($account, "acc") }.
loan-left = { $count ->
    [one] Für { FORM($account, "acc") } ist noch eine Rate offen.
   *[other] Für { FORM($account, "acc") } sind noch { $count } Raten offen.
} Die letzte ist am { $day } fällig.
    .b = { $count ->
    [one] Bei { FORM($account, "dat") } bleibt noch eine Rate
   *[other] Bei { FORM($account, "dat") } bleiben noch { $count } Raten
}, die letzte am { $day }.
    .c = { $count ->
    [one] Noch eine Rate
   *[other] Noch { $count } Raten
}, dann ist { $account } am { $day } abbezahlt.
loan-principal = Von { FORM($account, "dat") } hast du dieses Jahr { $amount } getilgt.
    .b = Dieses Jahr gingen { $amount } in die Tilgung bei { FORM($account, "dat") }.
    .c = { $account } ist dieses Jahr um { $amount } kleiner geworden.
loan-interest = Von deiner nächsten Rate über { $amount } sind { $interest } Zinsen.
    .b = Die nächste Rate ist { $amount }. Davon sind { $interest } Zinsen.
    .c = Zinsen machen { $interest } von den nächsten { $amount } aus.
loan-private = { $account } ist zu { $percent } abbezahlt.
    .b = Von { FORM($account, "dat") } sind { $percent } abbezahlt.
    .c = Du hast { $percent } von { FORM($account, "dat") } abbezahlt.
loan-private-next = Die nächste Rate für { FORM($account, "acc") } ist { $day } fällig.
    .b = { $day } ist die nächste Rate für { FORM($account, "acc") } dran.
    .c = Für { FORM($account, "acc") } zahlst du { $day } das nächste Mal.
loan-other = Diesen Kredit sehe ich nicht, nur { FORM($account, "acc") }.
    .b = So ein Kredit ist nicht verknüpft. Ich sehe nur { FORM($account, "acc") }.
    .c = Den gibt es hier nicht, nur { FORM($account, "acc") }.
loan-none = In deiner Verknüpfung sehe ich keinen Kredit.
    .b = Unter deinen verknüpften Konten ist kein Kredit.
    .c = Ein Kredit ist nicht verknüpft.

routing-number = Die Bankleitzahl ist { $number }.
    .b = Deine Bank hat die Bankleitzahl { $number }.
    .c = Sie lautet { $number }.
numbers-silent = Kontonummern sage ich nie laut.
    .b = Kontonummern lese ich nicht vor.
    .c = Eine Kontonummer spreche ich nie aus.
numbers-question = Soll ich die Nummern für { FORM($account, "acc") } in die App deiner Bank legen?
    .b = Möchtest du die Nummern für { FORM($account, "acc") } in der App deiner Bank?
    .c = Willst du die Nummern für { FORM($account, "acc") } in deiner Bank-App?
numbers-sent = Erledigt. Sie sind in der App deiner Bank.
    .b = Sie liegen jetzt in der App deiner Bank.
    .c = Du findest sie jetzt in der App deiner Bank.
numbers-approval = Gib das noch in der App deiner Bank frei.
    .b = Noch eine Freigabe in der App deiner Bank, dann sind sie da.
    .c = Deine Bank möchte dafür noch dein Okay, in ihrer App.
numbers-in-app = Deine findest du in der App deiner Bank.
    .b = Die App deiner Bank zeigt dir deine.
    .c = Sieh für deine in der App deiner Bank nach.
numbers-unlinked = Ist deine Bank verknüpft, kann ich sie in ihre App legen.
    .b = Mit verknüpfter Bank lege ich sie dir in ihre App.
    .c = Verknüpf deine Bank, dann lege ich sie in ihre App.
