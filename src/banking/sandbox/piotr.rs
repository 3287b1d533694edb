//! Piotr lives in Warsaw, is paid on the 10th, drives a financed car and buys his milk at Żabka.
//!
//! Data only.

#![expect(clippy::inconsistent_digit_grouping, reason = "9_124_40 reads as 9124.40")]

use super::affairs::{Affairs, Aim, Alarm, CardRates, Plastic, Rewarded, Score, Use};
use super::profile::Kind::{DirectDebit, Fee, StandingOrder, Subscription};
use super::profile::Price::{Fixed, Rises, Varies};
use super::profile::{
    CardTerms, Checking, Income, LoanTerms, Paid, Payday, PayeeRow, Profile, Recurring, Savings, Shop, Wording, party,
    payee, shop,
};
use crate::bank::AccountKind::{Card, Checking as Debit};

pub(super) static PROFILE: Profile = Profile {
    seed: SEED,
    checking: Checking {
        last_four: "3306",
        floor: 1_200_00,
        refill: 1_900_00,
        keep: 8_600_00,
        ceiling: 9_000_00,
        new_year: 3_084_91,
    },
    savings: Savings { last_four: "9142", base: 12_640_55, monthly_ppm: 2_500 },
    card: CardTerms {
        brand: "Mastercard",
        last_four: "5029",
        limit: 8_000_00,
        closes_on: 12,
        due_after: 24,
        minimum: 50_00,
        minimum_percent: 5,
        autopay: false,
    },
    loan: LoanTerms {
        nickname: "kredyt samochodowy",
        last_four: "7715",
        principal: 36_000_00,
        monthly_ppm: 8_000,
        instalment: 757_83,
        term: 60,
        began: (2024, 2),
        day: 15,
    },
    income: Income {
        from: party("Nowak Software", "NOWAK SOFTWARE SP. Z O.O. WYNAGRODZENIE"),
        amount: 9_124_40,
        schedule: Payday::Monthly(10),
    },
    recurring: RECURRING,
    shops: SHOPS,
    payees: PAYEES,
    wording: WORDING,
    affairs: AFFAIRS,
};

const SEED: u64 = 2;

#[rustfmt::skip]
static RECURRING: &[Recurring] = &[
    Recurring { kind: StandingOrder, to: party("Krystyna Zielińska", "ZIELIŃSKA KRYSTYNA CZYNSZ UL. PUŁAWSKA"), category: "rent", account: Debit, day: 11, price: Fixed(2_650_00) },
    Recurring { kind: DirectDebit, to: party("PGE", "PGE OBRÓT S.A. RZESZÓW FAKTURA"), category: "utilities", account: Debit, day: 18, price: Varies(138_00, 246_00) },
    Recurring { kind: DirectDebit, to: party("PGNiG", "PGNIG OBRÓT DETALICZNY WARSZAWA"), category: "utilities", account: Debit, day: 24, price: Varies(62_00, 187_00) },
    Recurring { kind: DirectDebit, to: party("Orange", "ORANGE POLSKA S.A. FAKTURA WARSZAWA"), category: "utilities", account: Debit, day: 16, price: Fixed(45_00) },
    Recurring { kind: DirectDebit, to: party("Vectra", "VECTRA S.A. GDYNIA INTERNET"), category: "utilities", account: Debit, day: 26, price: Fixed(69_99) },
    Recurring { kind: DirectDebit, to: party("ZUS", "ZUS SKŁADKA ZDROWOTNA NRS"), category: "insurance", account: Debit, day: 20, price: Fixed(432_54) },
    Recurring { kind: DirectDebit, to: party("PZU", "PZU SA RATA OC/AC WARSZAWA"), category: "insurance", account: Debit, day: 22, price: Fixed(148_50) },
    Recurring { kind: Fee, to: party("Opłata za kartę", "OPŁATA MIESIĘCZNA ZA KARTĘ"), category: "fees", account: Debit, day: 28, price: Fixed(7_00) },
    Recurring { kind: Subscription, to: party("Netflix", "NETFLIX.COM AMSTERDAM"), category: "subscriptions", account: Card, day: 13, price: Rises(25_00, 6_00) },
    Recurring { kind: Subscription, to: party("Spotify", "SPOTIFY P2A41 STOCKHOLM"), category: "subscriptions", account: Card, day: 4, price: Fixed(23_99) },
    Recurring { kind: Subscription, to: party("Empik Go", "EMPIK S.A. GO WARSZAWA"), category: "subscriptions", account: Card, day: 8, price: Fixed(39_99) },
    Recurring { kind: Subscription, to: party("Allegro Smart", "PAYU*ALLEGRO SMART POZNAŃ"), category: "subscriptions", account: Card, day: 19, price: Fixed(14_99) },
    Recurring { kind: Subscription, to: party("Gazeta Wyborcza", "AGORA SA WYBORCZA.PL WARSZAWA"), category: "subscriptions", account: Card, day: 2, price: Fixed(29_90) },
];

#[rustfmt::skip]
static SHOPS: &[Shop] = &[
    shop(party("Biedronka", "JMP S.A. BIEDRONKA 3121 WARSZAWA"), "groceries", Debit, (21_37, 184_60), 14),
    shop(party("Żabka", "ZABKA Z5123 K.1 WARSZAWA"), "groceries", Debit, (6_49, 38_90), 12),
    shop(party("Lidl", "LIDL PUŁAWSKA WARSZAWA"), "groceries", Debit, (34_20, 168_40), 7),
    shop(party("Costa Coffee", "COSTA COFFEE 114 WARSZAWA"), "coffee", Debit, (14_90, 34_50), 6),
    shop(party("Green Caffè Nero", "GREEN CAFFE NERO K12 WARSZAWA"), "coffee", Debit, (15_50, 37_00), 5),
    shop(party("Pyszne", "PAYU*PYSZNE.PL WROCŁAW"), "restaurants", Card, (39_80, 94_60), 6),
    shop(party("Pasibus", "PASIBUS WARSZAWA CHMIELNA"), "restaurants", Debit, (32_90, 68_70), 4),
    shop(party("Bolt", "BOLT.EU/O/2411 WARSZAWA"), "transport", Card, (13_40, 47_80), 8),
    shop(party("PKP Intercity", "PKP INTERCITY S.A. BILET WARSZAWA"), "transport", Card, (49_00, 169_00), 2),
    shop(party("ZTM", "ZTM WARSZAWA BILETOMAT"), "transport", Debit, (4_40, 4_40), 6),
    shop(party("Orlen", "ORLEN STACJA NR 4402 WARSZAWA"), "fuel", Debit, (148_30, 312_70), 5),
    shop(party("Allegro", "PAYU*ALLEGRO POZNAŃ"), "shopping", Card, (24_99, 214_50), 7),
    shop(party("Rossmann", "ROSSMANN 217 WARSZAWA"), "shopping", Debit, (17_98, 96_40), 5),
    shop(party("Empik", "EMPIK 1043 WARSZAWA"), "shopping", Card, (29_99, 129_90), 2),
    shop(party("Decathlon", "DECATHLON OKĘCIE WARSZAWA"), "shopping", Card, (39_99, 239_00), 2),
    shop(party("Apteka Gemini", "APTEKA GEMINI 88 WARSZAWA"), "health", Debit, (18_60, 87_30), 4),
    shop(party("Multikino", "MULTIKINO ZŁOTE TARASY WARSZAWA"), "entertainment", Card, (27_90, 84_60), 2),
    shop(party("LOT", "LOT POLISH AIRLINES 0802140093 WARSZAWA"), "travel", Card, (312_40, 864_90), 1),
    Shop { hold: 150_00, ..shop(party("Novotel", "NOVOTEL GDAŃSK MARINA GDAŃSK"), "travel", Card, (284_00, 538_00), 1) },
    Shop { step: 50_00, fee: Some((party("Prowizja za wypłatę", "PROWIZJA ZA WYPŁATĘ Z BANKOMATU"), 5_00)), ..shop(party("Wypłata z bankomatu", "WYPŁATA EURONET 0447 WARSZAWA"), "cash", Debit, (50_00, 300_00), 3) },
];

static PAYEES: &[PayeeRow] = &[
    payee("Krystyna Zielińska", Some("właścicielka"), "4470", Paid::Standing),
    payee("Tomasz Wójcik", Some("Tomek"), "8123", Paid::On { day: 14, months_ago: 0 }),
    payee("Barbara Kowalczyk", Some("mama"), "0965", Paid::On { day: 5, months_ago: 1 }),
    payee("Urząd Skarbowy Warszawa Mokotów", Some("urząd skarbowy"), "2221", Paid::On { day: 29, months_ago: 6 }),
    payee("Anna Mazur", None, "5516", Paid::On { day: 18, months_ago: 0 }),
    payee("Anna Mazurek", None, "7043", Paid::Never),
];

const WORDING: Wording = Wording {
    to_savings: party("Przelew na oszczędności", "PRZELEW WŁASNY NA RACHUNEK ...9142"),
    from_savings: party("Przelew z oszczędności", "PRZELEW WŁASNY Z RACHUNKU ...9142"),
    from_checking: party("Przelew z konta", "PRZELEW WŁASNY Z RACHUNKU ...3306"),
    to_checking: party("Przelew na konto", "PRZELEW WŁASNY NA RACHUNEK ...3306"),
    invested: party("Obligacje skarbowe", "ZAKUP OBLIGACJI SKARBOWYCH PKO"),
    withdrawn: party("Wykup obligacji", "WYKUP OBLIGACJI SKARBOWYCH PKO"),
    card_payment: party("Spłata karty", "SPŁATA KARTY KREDYTOWEJ ...5029"),
    card_received: party("Wpłata na kartę", "SPŁATA Z RACHUNKU ...3306"),
    loan_payment: party("Rata kredytu", "RATA KREDYTU SAMOCHODOWEGO ...7715"),
    loan_received: party("Wpłata raty", "SPŁATA RATY Z RACHUNKU ...3306"),
    loan_interest: party("Odsetki od kredytu", "ODSETKI UMOWNE"),
    loan_paid_out: party("Wypłata kredytu", "URUCHOMIENIE KREDYTU"),
    interest: party("Odsetki", "KAPITALIZACJA ODSETEK"),
};

#[rustfmt::skip]
const AFFAIRS: Affairs = Affairs {
    plastic: &[
        Plastic { id: "debit", account: Debit, brand: "Visa", last_four: "6098", use_: Use::Working },
        Plastic { id: "credit", account: Card, brand: "Mastercard", last_four: "5029", use_: Use::Working },
        Plastic { id: "new-debit", account: Debit, brand: "Visa", last_four: "1174", use_: Use::Mailed },
    ],
    alarm: Alarm { merchant: "RTV Euro AGD", place: "Gdynia", amount: 1_899_00 },
    refused_at: "Media Expert",
    checks: &[],
    scheduled: Some(50_00),
    card_rates: CardRates { purchases: 1_850, cash: 1_850, promotion: None },
    rewards: Rewarded::CashBack { per_ten_thousand: 100 },
    score: Some(Score { points: 78, change: 2, months: 3, bureau: "BIK" }),
    goals: &[
        Aim { name: "Chorwacja", saved: 2_700_00, target: 6_000_00, monthly: 400_00, by: Some(6), is_paused: false },
        Aim { name: "rower", saved: 2_600_00, target: 2_600_00, monthly: 0, by: None, is_paused: true },
    ],
    budgets: &[("groceries", 1_200_00), ("restaurants", 300_00), ("shopping", 500_00)],
};
