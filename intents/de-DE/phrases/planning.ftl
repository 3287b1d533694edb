# What fits before payday, how low it gets, goals, budgets.

plan-known-bills = Eingerechnet sind bekannte Rechnungen, keine alltäglichen Ausgaben.
    .b = Bekannte Rechnungen habe ich abgezogen, sonst nichts.
    .c = Bekannte Rechnungen zähle ich mit, alltägliche Ausgaben nicht.
plan-minimum = Für { FORM($account, "acc") } zähle ich nur den Mindestbetrag.
    .b = Bei { FORM($account, "dat") } ist nur der Mindestbetrag dabei.
    .c = { $account } ist mit dem Mindestbetrag dabei.
plan-no-account = Das weiß ich nicht, denn ich sehe kein Girokonto.
    .b = Ohne Girokonto, das ich sehe, lässt sich das nicht sagen.
    .c = Ich sehe kein Girokonto, deshalb weiß ich das nicht.
plan-approval = Gib das noch in der App deiner Bank frei.
    .b = Noch eine Freigabe in der App deiner Bank, dann ist es erledigt.
    .c = Deine Bank möchte dafür noch dein Okay, in ihrer App.
plan-refused = Deine Bank hat das nicht angenommen. Es wurde nichts geändert.
    .b = Deine Bank lässt das nicht zu. Alles bleibt, wie es war.
    .c = Bei deiner Bank geht das nicht. Es ist alles beim Alten.
plan-other-currency = Das geht nur in der Währung deines Kontos.
    .b = Ich brauche den Betrag in der Währung deines Kontos.
    .c = Dein Konto hat eine andere Währung. Versuch es in der.
amount-reprompt = Etwa: 200 Euro.
    .b = Etwa: 150 Euro.
    .c = Etwa: 50 Euro.

afford-amount-question = Um wie viel geht es?
    .b = Was kostet es?
    .c = Wie viel wäre das?
afford-yes = Ja. Gibst du { $amount } aus, hast du nach den Rechnungen bis zum { $day } noch { $left }.
    .b = Ja. Mit { $amount } weniger hast du bis zum { $day } nach allen Rechnungen noch { $left }.
    .c = Das geht. Nach { $amount } und den Rechnungen bis zum { $day } hast du noch { $left }.
afford-tight = Gerade so. Gibst du { $amount } aus, hast du nach den Rechnungen bis zum { $day } nur noch { $left }.
    .b = Das wird knapp. Mit { $amount } weniger hast du bis zum { $day } nur noch { $left }.
    .c = Mit Ach und Krach. Nach { $amount } und den Rechnungen bis zum { $day } hast du nur noch { $left }.
afford-no = Nein. Gibst du { $amount } aus, fehlt dir für die Rechnungen bis zum { $day } Geld: { $left }.
    .b = Nicht vor dem { $day }. Mit { $amount } weniger fehlt dir für die Rechnungen Geld: { $left }.
    .c = Nein, die Rechnungen gehen vor. Nach { $amount } wärst du bis zum { $day } um { $left } im Minus.
afford-private-yes = Ja, bis zum { $day } ist dafür noch Luft.
    .b = Ja. Bis zum { $day } passt das.
    .c = Das geht, du hast bis zum { $day } etwas Spielraum.
afford-private-tight = Gerade so. Bis zum { $day } wird es knapp.
    .b = So eben. Viel Luft bleibt bis zum { $day } nicht.
    .c = Das wird bis zum { $day } knapp.
afford-private-no = Nein, nicht vor dem { $day }.
    .b = Nein. Das brauchst du für die Rechnungen bis zum { $day }.
    .c = Erst nach dem { $day }, vorher kommen die Rechnungen.
afford-safe = Bis zum { $day } kannst du { $free } ausgeben. Dabei bleibt noch etwas in Reserve: { $cushion }.
    .b = Frei sind bis zum { $day } { $free }. Eine Reserve von { $cushion } habe ich abgezogen.
    .c = Nach den Rechnungen hast du bis zum { $day } { $free } frei. Als Reserve bleiben dir { $cushion }.
afford-nothing = Nach den Rechnungen ist bis zum { $day } eigentlich nichts frei.
    .b = Was da ist, brauchst du bis zum { $day } für Rechnungen.
    .c = Bis zum { $day } geht fast alles für Rechnungen weg.
afford-other-currency = Das ist nicht die Währung deines Kontos. Nenn mir den Betrag in deiner.
    .b = Dein Konto hat eine andere Währung. Versuch es mit einem Betrag in der.
    .c = Ich brauche den Betrag in der Währung deines Kontos.
afford-no-payday = Das weiß ich nicht, denn ich kenne deinen nächsten Zahltag nicht.
    .b = Wann dein nächstes Gehalt kommt, sehe ich nicht. Also weiß ich es noch nicht.
    .c = Das hängt von deinem nächsten Gehalt ab, und den Tag kenne ich nicht.
afford-payday-question = Wann ist er?
    .b = Wann kommt dein Gehalt?
    .c = Welcher Tag ist das?
afford-payday-reprompt = Etwa: Freitag.
    .b = Etwa: am Montag.
    .c = Etwa: morgen.

forecast-none = Für eine Vorhersage brauche ich etwa zwei Monate. Den heutigen Stand kann ich dir sagen.
    .b = Dafür kenne ich dein Konto zu kurz. Etwa zwei Monate brauche ich.
    .c = Das kann ich noch nicht vorhersagen. Dafür brauche ich zwei Monate.
forecast-day = { $day } sind auf { FORM($account, "dat") } wohl { $amount }.
    .b = Auf { FORM($account, "dat") } hast du { $day } voraussichtlich { $amount }.
    .c = Du hast { $day } auf { FORM($account, "dat") } wohl { $amount }.
forecast-day-short = { $day } wäre { $account } mit { $amount } im Minus.
    .b = { $account } wäre { $day } mit { $amount } im Minus.
    .c = Auf { FORM($account, "dat") } wärst du { $day } mit { $amount } im Minus.
forecast-fine = Das sollte reichen. Am wenigsten hast du { $day }: { $amount }.
    .b = Das müsste klappen. Der tiefste Stand ist { $amount } { $day }.
    .c = Es sieht gut aus. Der tiefste Punkt kommt { $day }, mit { $amount }.
forecast-tight = { $day } wird es knapp, mit nur noch { $amount }.
    .b = Du hättest { $day } nur noch { $amount }.
    .c = Am tiefsten Punkt wird es eng: { $amount } { $day }.
forecast-short = Es reicht nicht, { $day } wärst du mit { $amount } im Minus.
    .b = Du kämst { $day } ins Minus, und zwar um { $amount }.
    .c = { $day } würde dir Geld fehlen: { $amount }.
forecast-private-fine = Das sollte reichen. Am wenigsten ist { $day } da.
    .b = Das müsste klappen. Der tiefste Stand ist { $day }.
    .c = Es sieht gut aus, am tiefsten ist es { $day }.
forecast-private-tight = Das sollte reichen, auch wenn es { $day } knapp wird.
    .b = Es müsste klappen, aber { $day } ist es eng.
    .c = Es reicht, { $day } bleibt aber wenig.
forecast-private-short = Es reicht nicht, { $day } wärst du im Minus.
    .b = Du kämst { $day } ins Minus.
    .c = { $day } würde dir Geld fehlen.
forecast-counts = Das gilt mit den bekannten Rechnungen und Ausgaben wie in den letzten zwei Monaten.
    .b = Gerechnet habe ich mit bekannten Rechnungen und Ausgaben wie zuletzt.
    .c = Dabei gehe ich von bekannten Rechnungen und deinen Ausgaben der letzten zwei Monate aus.
forecast-wait = Es hilft, bis dahin bei anderem zu sparen.
    .b = Wenn du dich bis dahin etwas zurückhältst, hilft das.
    .c = Was du bis dahin nicht ausgibst, hilft.
forecast-move-question = Soll ich Geld vom Sparkonto umbuchen?
    .b = Möchtest du Geld vom Sparkonto umbuchen?
    .c = Willst du etwas vom Ersparten herüberholen?

goal-share = Dein Sparziel { $goal } ist zu { $percent } erreicht.
    .b = Bei { $goal } bist du bei { $percent }.
    .c = Für { $goal } hast du { $percent } zusammen.
goal-reached = Dein Sparziel { $goal } ist erreicht.
    .b = Für { $goal } hast du alles zusammen.
    .c = Geschafft: Dein Sparziel { $goal } ist voll.
goal-pace = Wenn es so weitergeht, bist du { $month } am Ziel.
    .b = In diesem Tempo schaffst du es { $month }.
    .c = Sparst du weiter so, bist du { $month } da.
goal-this-month = Wenn es so weitergeht, bist du noch diesen Monat am Ziel.
    .b = In diesem Tempo schaffst du es noch diesen Monat.
    .c = Sparst du weiter so, bist du diesen Monat da.
goal-no-pace = Wann du am Ziel bist, weiß ich nicht. Zuletzt kam kaum etwas dazu.
    .b = Zuletzt kam zu wenig dazu, um zu sagen, wann du da bist.
    .c = Bei so wenig in letzter Zeit weiß ich nicht, wann du am Ziel bist.
goal-paused = Im Moment ist es pausiert.
    .b = Du hast es pausiert.
    .c = Gerade ruht es.
goal-more = Es fehlen noch { $amount }.
    .b = Bis dahin sind es noch { $amount }.
    .c = Du brauchst noch { $amount }.
goal-saved = In letzter Zeit waren es { $amount } im Monat.
    .b = Zuletzt hast du { $amount } im Monat zurückgelegt.
    .c = Dafür gingen zuletzt { $amount } im Monat weg.
goal-needed = Mit { $amount } im Monat bist du { $month } am Ziel.
    .b = Damit es { $month } klappt, leg { $amount } im Monat zurück.
    .c = Um { $month } da zu sein, brauchst du { $amount } im Monat.
goal-list = { $count ->
    [one] Du hast ein Sparziel: { $items }.
   *[other] Du hast { $count } Sparziele: { $items }.
}
    .b = { $count ->
    [one] Es gibt ein Sparziel: { $items }.
   *[other] Es gibt { $count } Sparziele: { $items }.
}
    .c = { $count ->
    [one] Dein Sparziel: { $items }.
   *[other] Deine { $count } Sparziele: { $items }.
}
goal-item = { $goal } mit { $percent }
goal-name = { $goal }
goal-which-question = Welches meinst du, { $goals }?
    .b = Geht es um { $goals }?
    .c = Welches soll es sein, { $goals }?
goal-none = Ein Sparziel namens { $said } hast du nicht.
    .b = Zu { $said } finde ich kein Sparziel.
    .c = Ich sehe kein Sparziel, das { $said } heißt.
goal-none-any = Du hast noch keine Sparziele. Zum Beispiel: Leg ein Sparziel für Japan an.
    .b = Es gibt noch keine Sparziele. Zum Beispiel: Leg ein Sparziel für ein Fahrrad an.
    .c = Ich sehe keine Sparziele. Zum Beispiel: Leg ein Sparziel für den Urlaub an.
goal-start-question = Möchtest du eins anlegen?
    .b = Sollen wir eins anlegen?
    .c = Willst du damit anfangen?
goal-name-question = Wofür ist es?
    .b = Worauf möchtest du sparen?
    .c = Wie soll es heißen?
goal-name-reprompt = Der Name genügt.
    .b = Etwa: Japan.
    .c = Nur der Name.
goal-amount-question = Wie viel soll es sein?
    .b = Um welchen Betrag geht es?
    .c = Wie viel?
goal-exists = Ein Sparziel { $goal } hast du schon.
    .b = Das Sparziel { $goal } gibt es schon.
    .c = Dein Sparziel { $goal } ist schon da.
goal-create-question = Soll ich ein Sparziel { $goal } über { $amount } anlegen?
    .b = Darf ich das Sparziel { $goal } mit { $amount } anlegen?
    .c = Möchtest du für { $goal } auf { $amount } sparen?
goal-created = Erledigt. Dein Sparziel { $goal } steht, mit { $amount }.
    .b = Das Sparziel { $goal } ist angelegt, über { $amount }.
    .c = Dein neues Sparziel heißt { $goal }, und es geht um { $amount }.
goal-change-question = Soll ich dein Sparziel { $goal } auf { $amount } ändern?
    .b = Darf ich { $goal } auf { $amount } ändern?
    .c = Möchtest du für { $goal } jetzt { $amount } ansetzen?
goal-changed = Erledigt. Dein Sparziel { $goal } liegt jetzt bei { $amount }.
    .b = Geändert: Für { $goal } sind es jetzt { $amount }.
    .c = { $goal } hat jetzt { $amount } als Ziel.
goal-add-question = Soll ich für { $goal } eine Umbuchung von { $amount } vorbereiten?
    .b = Darf ich { $amount } für { $goal } vorbereiten?
    .c = Möchtest du { $amount } für { $goal } umbuchen?
goal-pause-question = Soll ich dein Sparziel { $goal } pausieren?
    .b = Darf ich { $goal } pausieren?
    .c = Möchtest du { $goal } ruhen lassen?
goal-now-paused = Erledigt. Dein Sparziel { $goal } ist pausiert.
    .b = { $goal } ist jetzt pausiert.
    .c = { $goal } ruht jetzt.
goal-paused-already = Dein Sparziel { $goal } ist schon pausiert.
    .b = { $goal } ist bereits pausiert.
    .c = { $goal } hast du schon pausiert.
goal-resume-question = Soll ich dein Sparziel { $goal } fortsetzen?
    .b = Soll es mit { $goal } weitergehen?
    .c = Möchtest du { $goal } wieder aufnehmen?
goal-now-running = Erledigt. Dein Sparziel { $goal } läuft weiter.
    .b = Mit { $goal } geht es weiter.
    .c = { $goal } läuft wieder.
goal-runs-already = Dein Sparziel { $goal } ist gar nicht pausiert.
    .b = { $goal } läuft schon.
    .c = { $goal } hast du nicht pausiert.

budget-left = Für { $category } hast du noch { $amount }, { $count ->
    [one] für einen Tag
   *[other] für { $count } Tage
}.
    .b = Du hast noch { $amount } für { $category }, { $count ->
    [one] und einen Tag vor dir
   *[other] und { $count } Tage vor dir
}.
    .c = Übrig sind { $amount } für { $category }, { $count ->
    [one] bei einem Tag bis Monatsende
   *[other] bei { $count } Tagen bis Monatsende
}.
budget-over = Für { $category } liegst du { $amount } über dem Budget, { $count ->
    [one] bei einem Tag bis Monatsende
   *[other] bei { $count } Tagen bis Monatsende
}.
    .b = Dein Budget für { $category } ist um { $amount } überzogen, { $count ->
    [one] einen Tag vor Monatsende
   *[other] { $count } Tage vor Monatsende
}.
    .c = Bei { FORM($category, "dat") } bist du { $amount } drüber, { $count ->
    [one] einen Tag vor Monatsende
   *[other] { $count } Tage vor Monatsende
}.
budget-limit = Das Budget ist { $limit } im Monat.
    .b = Dein Limit ist { $limit } im Monat.
    .c = Insgesamt hast du { $limit } im Monat.
budget-private = Für { $category } bist du im Budget.
    .b = Dein Budget für { $category } hält.
    .c = Bei { FORM($category, "dat") } liegst du im Rahmen.
budget-private-over = Für { $category } liegst du über dem Budget.
    .b = Dein Budget für { $category } ist aufgebraucht.
    .c = Bei { FORM($category, "dat") } bist du über dem Rahmen.
budget-all-within = { $count ->
    [one] Du bist im Budget.
   *[other] Du bist bei allen { $count } Budgets im Rahmen.
}
    .b = { $count ->
    [one] Dein Budget hält diesen Monat.
   *[other] Alle { $count } Budgets halten diesen Monat.
}
    .c = { $count ->
    [one] Bisher liegst du im Rahmen.
   *[other] Bisher liegst du bei allen { $count } Budgets im Rahmen.
}
budget-all-over = { $count ->
    [one] Ein Budget ist überzogen: { $items }.
   *[other] { $count } Budgets sind überzogen: { $items }.
}
    .b = { $count ->
    [one] Bei einem Budget bist du drüber: { $items }.
   *[other] Bei { $count } Budgets bist du drüber: { $items }.
}
    .c = { $count ->
    [one] Du liegst über einem Budget: { $items }.
   *[other] Du liegst über { $count } Budgets: { $items }.
}
budget-item = { $category } um { $amount }
budget-item-private = { $category }
budget-tightest = Am knappsten ist es bei { FORM($category, "dat") }, mit noch { $amount }.
    .b = Am engsten wird es bei { FORM($category, "dat") }: noch { $amount }.
    .c = Achte auf { $category }, da hast du noch { $amount }.
budget-none = Für { $category } gibt es kein Budget.
    .b = Du hast kein Budget für { $category }.
    .c = Ich sehe kein Budget für { $category }.
budget-none-any = Du hast noch keine Budgets. Zum Beispiel: Setz das Budget für Lebensmittel auf 400 Euro.
    .b = Es gibt noch keine Budgets. Zum Beispiel: Setz das Budget für Kaffee auf 50 Euro.
    .c = Ich sehe keine Budgets. Zum Beispiel: Setz das Budget für Reisen auf 300 Euro.
budget-unknown = { $category } kenne ich nicht als Art von Ausgaben. Zum Beispiel: Lebensmittel.
    .b = Eine Kategorie { $category } habe ich nicht. Zum Beispiel: Reisen.
    .c = Unter { $category } ordne ich nichts ein. Zum Beispiel: Restaurants.
budget-set-one-question = Möchtest du eins festlegen?
    .b = Sollen wir eins festlegen?
    .c = Willst du eins anlegen?
budget-category-question = Für welche Ausgaben?
    .b = Wofür ist es?
    .c = Um welche Ausgaben geht es?
budget-category-reprompt = Etwa: Lebensmittel.
    .b = Etwa: Reisen.
    .c = Etwa: Kaffee.
budget-amount-question = Wie viel im Monat?
    .b = Wie hoch soll es sein?
    .c = Wie viel soll es sein?
budget-set-question = Soll ich für { $category } { $amount } im Monat festlegen?
    .b = Darf ich { $amount } im Monat für { $category } festlegen?
    .c = Möchtest du { $amount } im Monat für { $category }?
budget-set = Erledigt. Dein Budget für { $category } ist { $amount } im Monat.
    .b = Festgelegt: { $amount } im Monat für { $category }.
    .c = Für { $category } hast du jetzt { $amount } im Monat.
budget-warn-question = Soll dich deine Bank bei { $amount } für { $category } warnen?
    .b = Möchtest du bei { $amount } für { $category } gewarnt werden?
    .c = Willst du von deiner Bank hören, sobald es { $amount } für { $category } sind?
budget-warn-set = Erledigt. Deine Bank warnt dich bei { $amount } für { $category }.
    .b = Eingerichtet: eine Warnung bei { $amount } für { $category }.
    .c = Sobald es { $amount } für { $category } sind, warnt dich deine Bank.
