# Cash machines, branches, exchange rates.

place-question = Bei welcher Postleitzahl soll ich suchen?
    .b = Welche Postleitzahl oder Straße soll ich nehmen?
    .c = In der Nähe welcher Postleitzahl oder Straße?
place-reprompt = Fünf Ziffern genügen.
    .b = Eine Straße geht auch.
    .c = Etwa: Javastraat.
place-atm = Der nächste Geldautomat ist bei { $name }, { $street }. Bis dahin sind es { $distance }.
    .b = In { $distance } Entfernung ist ein Geldautomat, bei { $name }, { $street }.
    .c = Geh zu { $name }, { $street }. Der Geldautomat ist { $distance } entfernt.
place-atm-free = Der nächste kostenlose Geldautomat ist bei { $name }, { $street }. Bis dahin sind es { $distance }.
    .b = In { $distance } Entfernung ist ein kostenloser Geldautomat, bei { $name }, { $street }.
    .c = Geh zu { $name }, { $street }. Der Geldautomat ist kostenlos und { $distance } entfernt.
place-branch = Die nächste Filiale ist { $name }, { $street }. Bis dahin sind es { $distance }.
    .b = In { $distance } Entfernung ist eine Filiale: { $name }, { $street }.
    .c = Geh zu { $name }, { $street }. Das sind { $distance }.
place-other = Noch einer ist bei { $name }, { $street }, { $distance } entfernt.
    .b = Außerdem gibt es { $name }, { $street }, { $distance } entfernt.
    .c = Dann gibt es noch { $name }, { $street }, { $distance } entfernt.
# In words as far as it goes: no number that could pass for an amount.
place-distance = { $metres ->
    [0] ein paar Schritte
    [50] fünfzig Meter
    [100] hundert Meter
    [150] hundertfünfzig Meter
    [200] zweihundert Meter
    [250] zweihundertfünfzig Meter
    [300] dreihundert Meter
    [350] dreihundertfünfzig Meter
    [400] vierhundert Meter
    [450] vierhundertfünfzig Meter
    [500] fünfhundert Meter
    [550] fünfhundertfünfzig Meter
    [600] sechshundert Meter
    [650] sechshundertfünfzig Meter
    [700] siebenhundert Meter
    [750] siebenhundertfünfzig Meter
    [800] achthundert Meter
    [850] achthundertfünfzig Meter
    [900] neunhundert Meter
    [950] neunhundertfünfzig Meter
    [1000] tausend Meter
    [1500] eineinhalb Kilometer
    [2000] zwei Kilometer
    [3000] drei Kilometer
    [4000] vier Kilometer
    [5000] fünf Kilometer
   *[other] { $metres } Meter
}
place-open-now = Jetzt ist offen, bis { $closes }.
    .b = Heute ist bis { $closes } geöffnet.
    .c = Im Moment ist offen, zugemacht wird um { $closes }.
place-hours = Geöffnet ist { $day } von { $opens } bis { $closes }.
    .b = { $day } ist von { $opens } bis { $closes } offen.
    .c = { $day } wird um { $opens } aufgemacht und um { $closes } zugemacht.
place-closed = { $day } ist geschlossen.
    .b = Geöffnet ist { $day } nicht.
    .c = { $day } ist zu.
place-always-open = Offen ist rund um die Uhr.
    .b = Zu ist dort nie.
    .c = Dort kannst du jederzeit hin.
place-another-question = Soll ich noch einen Ort nennen?
    .b = Möchtest du noch einen hören?
    .c = Willst du einen weiteren wissen?
place-none = Bei { $place } finde ich nichts.
    .b = In der Nähe von { $place } kenne ich keinen.
    .c = Zu { $place } habe ich leider nichts.
place-none-code = Bei dieser Postleitzahl finde ich nichts.
    .b = In der Nähe dieser Postleitzahl kenne ich keinen.
    .c = Zu dieser Postleitzahl habe ich leider nichts.
place-phone = Die Telefonnummer deiner Bank steht hinten auf deiner Karte.
    .b = Auf der Rückseite deiner Karte steht die Nummer.
    .c = Schau hinten auf deine Karte, da steht die Telefonnummer.

exchange-question = Welche Währung?
    .b = Um welche Währung geht es?
    .c = Welche Währung meinst du?
exchange-reprompt = Etwa: Dollar.
    .b = Etwa: Pfund.
    .c = Etwa: Zloty.
exchange-rate = Für { $amount } ergibt das { $result }, gerundet.
    .b = { $amount }, das macht { $result }, gerundet.
    .c = Mit { $amount } kommst du auf { $result }, gerundet.
exchange-source = Das ist der Referenzkurs deiner Bank, { $day } um { $time }.
    .b = So hat deine Bank den Kurs { $day } um { $time } festgelegt.
    .c = Das ist der Kurs deiner Bank, festgelegt { $day } um { $time }.
exchange-none = Für diese Währung habe ich keinen Kurs.
    .b = Einen Kurs für diese Währung gibt es hier nicht.
    .c = Diese Währung steht nicht in der Liste deiner Bank.
exchange-no-trend = Ich kenne nur den neuesten Kurs, nicht den Verlauf.
    .b = Wie er sich entwickelt hat, weiß ich nicht. Ich habe nur den neuesten Kurs.
    .c = Vom Kurs habe ich nur den letzten Stand.
exchange-card = Bei deiner Karte kann der Kurs etwas abweichen.
    .b = Deine Karte rechnet vielleicht mit einem etwas anderen Kurs.
    .c = Mit der Karte kann es ein wenig anders sein.
exchange-fee = Mit der Karte in anderer Währung zu zahlen kostet { $rate } extra.
    .b = Die Gebühr für Zahlungen in anderer Währung ist { $rate }.
    .c = Für Zahlungen in anderer Währung kommen { $rate } dazu.
exchange-no-fee = In anderer Währung zu zahlen kostet nichts extra.
    .b = Für Zahlungen in anderer Währung gibt es keine Gebühr.
    .c = Deine Bank nimmt für Zahlungen in anderer Währung nichts.
exchange-fee-unknown = Die Gebühr für Zahlungen in anderer Währung kenne ich nicht. Sie steht in der App deiner Bank.
    .b = Was Zahlungen in anderer Währung kosten, teilt deine Bank mir nicht mit. Sieh in ihrer App nach.
    .c = Für die Gebühr bei anderen Währungen sieh in der App deiner Bank nach.
