//! Sanne lives in Amsterdam, is paid on the 24th, pays almost everything by debit card and lets her credit card pay itself.
//!
//! Data only.

#![expect(clippy::inconsistent_digit_grouping, reason = "9_124_40 reads as 9124.40")]

use super::affairs::{Affairs, Aim, Alarm, CardRates, Plastic, Rewarded, Use};
use super::profile::Kind::{DirectDebit, Fee, Subscription};
use super::profile::Price::{Fixed, Rises};
use super::profile::{
    CardTerms, Checking, Income, LoanTerms, Paid, Payday, PayeeRow, Profile, Recurring, Savings, Shop, Wording, party,
    payee, shop,
};
use crate::bank::AccountKind::{Card, Checking as Debit};

pub(super) static PROFILE: Profile = Profile {
    seed: SEED,
    checking: Checking {
        last_four: "2718",
        floor: 250_00,
        refill: 520_00,
        keep: 3_050_00,
        ceiling: 3_400_00,
        new_year: 1_463_28,
    },
    savings: Savings { last_four: "6409", base: 5_318_62, monthly_ppm: 1_250 },
    card: CardTerms {
        brand: "Mastercard",
        last_four: "3344",
        limit: 2_500_00,
        closes_on: 5,
        due_after: 21,
        minimum: 25_00,
        minimum_percent: 5,
        autopay: true,
    },
    loan: LoanTerms {
        nickname: "autolening",
        last_four: "9081",
        principal: 9_000_00,
        monthly_ppm: 5_000,
        instalment: 211_37,
        term: 48,
        began: (2024, 5),
        day: 28,
    },
    income: Income {
        from: party("Studio Delta", "STUDIO DELTA B.V. SALARIS SEPA OVERBOEKING"),
        amount: 3_287_48,
        schedule: Payday::Monthly(24),
    },
    recurring: RECURRING,
    shops: SHOPS,
    payees: PAYEES,
    wording: WORDING,
    affairs: AFFAIRS,
};

const SEED: u64 = 3;

#[rustfmt::skip]
static RECURRING: &[Recurring] = &[
    Recurring { kind: DirectDebit, to: party("Ymere", "STICHTING YMERE HUUR INCASSO AMSTERDAM"), category: "rent", account: Debit, day: 26, price: Fixed(985_40) },
    Recurring { kind: DirectDebit, to: party("Vattenfall", "VATTENFALL KLANTENSERVICE NV TERMIJN"), category: "utilities", account: Debit, day: 27, price: Fixed(142_00) },
    Recurring { kind: DirectDebit, to: party("Waternet", "WATERNET AMSTERDAM INCASSO"), category: "utilities", account: Debit, day: 12, price: Fixed(21_35) },
    Recurring { kind: DirectDebit, to: party("Ziggo", "ZIGGO SERVICES BV FACTUUR UTRECHT"), category: "utilities", account: Debit, day: 15, price: Fixed(57_50) },
    Recurring { kind: DirectDebit, to: party("KPN", "KPN B.V. MOBIEL ROTTERDAM"), category: "utilities", account: Debit, day: 3, price: Fixed(26_00) },
    Recurring { kind: DirectDebit, to: party("Zilveren Kruis", "ZILVEREN KRUIS ZORGVERZ PREMIE"), category: "insurance", account: Debit, day: 25, price: Fixed(158_95) },
    Recurring { kind: DirectDebit, to: party("Interpolis", "INTERPOLIS INBOEDEL EN AUTO TILBURG"), category: "insurance", account: Debit, day: 6, price: Fixed(61_72) },
    Recurring { kind: Fee, to: party("Betaalpakket", "KOSTEN BETAALPAKKET"), category: "fees", account: Debit, day: 1, price: Fixed(3_70) },
    Recurring { kind: Subscription, to: party("Netflix", "NETFLIX INTERNATIONAL BV AMSTERDAM"), category: "subscriptions", account: Card, day: 11, price: Rises(7_99, 2_00) },
    Recurring { kind: Subscription, to: party("Spotify", "SPOTIFY AB STOCKHOLM"), category: "subscriptions", account: Card, day: 2, price: Fixed(12_99) },
    Recurring { kind: Subscription, to: party("Videoland", "RTL VIDEOLAND HILVERSUM"), category: "subscriptions", account: Debit, day: 18, price: Fixed(10_99) },
    Recurring { kind: Subscription, to: party("NRC", "NRC MEDIA BV ABONNEMENT AMSTERDAM"), category: "subscriptions", account: Debit, day: 7, price: Fixed(19_50) },
    Recurring { kind: Subscription, to: party("Basic-Fit", "BASIC FIT NEDERLAND B.V. HOOFDDORP"), category: "subscriptions", account: Debit, day: 26, price: Fixed(29_99) },
    Recurring { kind: Subscription, to: party("Swapfiets", "SWAPFIETS AMSTERDAM INCASSO"), category: "subscriptions", account: Debit, day: 20, price: Fixed(19_90) },
];

#[rustfmt::skip]
static SHOPS: &[Shop] = &[
    shop(party("Albert Heijn", "ALBERT HEIJN 1521 AMSTERDAM BEA NR:X2T41"), "groceries", Debit, (6_85, 64_70), 17),
    shop(party("Jumbo", "JUMBO OOSTPOORT AMSTERDAM BEA NR:4410K"), "groceries", Debit, (9_40, 71_30), 8),
    shop(party("Lidl", "LIDL 267 AMSTERDAM BEA NR:20881"), "groceries", Debit, (8_15, 48_90), 5),
    shop(party("Coffeecompany", "CCV*COFFEECOMPANY AMSTERDAM"), "coffee", Debit, (3_80, 9_60), 8),
    shop(party("Bagels & Beans", "BAGELS EN BEANS JAVAPLEIN AMSTERDAM"), "coffee", Debit, (4_25, 16_40), 4),
    shop(party("Thuisbezorgd", "THUISBEZORGD.NL ENSCHEDE IDEAL"), "restaurants", Debit, (18_60, 42_80), 5),
    shop(party("Café de Jaren", "SUMUP *CAFE DE JAREN AMSTERDAM"), "restaurants", Debit, (14_50, 56_20), 4),
    shop(party("NS", "NS GROEP IZ NS REIZIGERS UTRECHT"), "transport", Debit, (4_20, 27_80), 8),
    shop(party("GVB", "GVB AMSTERDAM OVPAY"), "transport", Debit, (1_72, 4_36), 7),
    shop(party("Uber", "UBER *TRIP AMSTERDAM"), "transport", Card, (11_20, 34_60), 3),
    shop(party("Shell", "SHELL 1440 AMSTERDAM BEA NR:71KP2"), "fuel", Debit, (42_60, 81_90), 4),
    shop(party("HEMA", "HEMA EV012 AMSTERDAM BEA NR:8A112"), "shopping", Debit, (4_75, 38_50), 5),
    shop(party("bol", "BOL.COM UTRECHT IDEAL"), "shopping", Debit, (12_99, 89_95), 6),
    shop(party("Coolblue", "COOLBLUE BV ROTTERDAM IDEAL"), "shopping", Card, (24_99, 179_00), 2),
    shop(party("Zalando", "ZALANDO PAYMENTS GMBH BERLIN"), "shopping", Card, (29_95, 119_90), 3),
    shop(party("Kruidvat", "KRUIDVAT 7712 AMSTERDAM BEA NR:551LD"), "health", Debit, (3_49, 32_80), 5),
    shop(party("Pathé", "PATHE TUSCHINSKI AMSTERDAM"), "entertainment", Card, (13_50, 41_00), 3),
    shop(party("KLM", "KLM ROYAL DUTCH AIRLINES 0742190 AMSTELVEEN"), "travel", Card, (119_30, 386_40), 1),
    Shop { hold: 75_00, ..shop(party("Van der Valk", "VAN DER VALK HOTEL MAASTRICHT"), "travel", Card, (104_00, 189_50), 2) },
    Shop { step: 10_00, fee: Some((party("Kosten geldopname", "KOSTEN GELDOPNAME"), 1_25)), ..shop(party("Geldautomaat", "GELDMAAT JAVASTRAAT AMSTERDAM"), "cash", Debit, (20_00, 70_00), 2) },
];

static PAYEES: &[PayeeRow] = &[
    payee("Daan de Vries", Some("Daan"), "0417", Paid::On { day: 13, months_ago: 0 }),
    payee("Marijke Bakker", Some("mama"), "5580", Paid::On { day: 2, months_ago: 1 }),
    payee("Lotte Janssen", None, "9036", Paid::On { day: 21, months_ago: 0 }),
    payee("Lotte Jansen", None, "6127", Paid::On { day: 9, months_ago: 5 }),
    payee("Belastingdienst", None, "8885", Paid::On { day: 28, months_ago: 7 }),
];

const WORDING: Wording = Wording {
    to_savings: party("Overboeking naar spaarrekening", "OVERBOEKING EIGEN REKENING ...6409"),
    from_savings: party("Overboeking van spaarrekening", "OVERBOEKING VAN EIGEN REKENING ...6409"),
    from_checking: party("Overboeking van betaalrekening", "OVERBOEKING VAN EIGEN REKENING ...2718"),
    to_checking: party("Overboeking naar betaalrekening", "OVERBOEKING EIGEN REKENING ...2718"),
    invested: party("Overboeking naar Brand New Day", "BRAND NEW DAY BELEGGEN INLEG"),
    withdrawn: party("Overboeking van Brand New Day", "BRAND NEW DAY BELEGGEN OPNAME"),
    card_payment: party("Betaling creditcard", "INCASSO CREDITCARD ...3344"),
    card_received: party("Betaling ontvangen", "BETALING VAN ...2718"),
    loan_payment: party("Termijn autolening", "TERMIJN AUTOLENING ...9081"),
    loan_received: party("Termijn ontvangen", "TERMIJN VAN ...2718"),
    loan_interest: party("Rente autolening", "RENTE"),
    loan_paid_out: party("Lening uitbetaald", "UITBETALING LENING"),
    interest: party("Rente", "RENTE SPAARREKENING"),
};

/// Dutch banks have neither checks nor credit scores.
#[rustfmt::skip]
const AFFAIRS: Affairs = Affairs {
    plastic: &[
        Plastic { id: "debit", account: Debit, brand: "Maestro", last_four: "7260", use_: Use::Working },
        Plastic { id: "credit", account: Card, brand: "Mastercard", last_four: "3344", use_: Use::Working },
    ],
    alarm: Alarm { merchant: "MediaMarkt", place: "Rotterdam", amount: 389_00 },
    refused_at: "Bijenkorf",
    checks: &[],
    scheduled: None,
    card_rates: CardRates { purchases: 1_400, cash: 1_400, promotion: None },
    rewards: Rewarded::Nothing,
    score: None,
    goals: &[
        Aim { name: "Lissabon", saved: 640_00, target: 1_000_00, monthly: 60_00, by: Some(5), is_paused: false },
        Aim { name: "buffer", saved: 1_500_00, target: 3_000_00, monthly: 0, by: None, is_paused: true },
    ],
    budgets: &[("groceries", 400_00), ("restaurants", 120_00), ("shopping", 250_00)],
};
