//! Anna lives in New York, is paid every second Friday and takes an Uber more often than she admits.
//!
//! Data only. Walgreens and Walmart are both here because they sound alike; Peloton is not, so that something is never
//! found.

#![expect(clippy::inconsistent_digit_grouping, clippy::mistyped_literal_suffixes, reason = "1_842_16 reads as 1842.16")]

use super::affairs::{Affairs, Aim, Alarm, CardRates, Paper, Plastic, Rewarded, Score, Use};
use super::profile::Kind::{DirectDebit, StandingOrder, Subscription};
use super::profile::Price::{Fixed, Rises, Varies};
use super::profile::{
    CardTerms, Checking, Income, LoanTerms, Paid, Payday, PayeeRow, Profile, Recurring, Savings, Shop, Wording, party,
    payee, shop,
};
use crate::bank::AccountKind::{Card, Checking as Debit};
use jiff::civil::Date;

pub(super) static PROFILE: Profile = Profile {
    seed: SEED,
    checking: Checking {
        last_four: "4417",
        floor: 1_000_00,
        refill: 1_380_00,
        keep: 2_450_00,
        ceiling: 2_500_00,
        new_year: 1_712_36,
    },
    savings: Savings { last_four: "8053", base: 4_213_37, monthly_ppm: 2_900 },
    card: CardTerms {
        brand: "Visa",
        last_four: "1881",
        limit: 4_000_00,
        closes_on: 8,
        due_after: 25,
        minimum: 35_00,
        minimum_percent: 2,
        autopay: false,
    },
    loan: LoanTerms {
        nickname: "auto loan",
        last_four: "6370",
        principal: 15_400_00,
        monthly_ppm: 4_500,
        instalment: 293_45,
        term: 60,
        began: (2023, 9),
        day: 5,
    },
    income: Income {
        from: party("Acme Payroll", "ACME CORP PAYROLL PPD ID 9111003371"),
        amount: 1_842_16,
        schedule: Payday::SecondFriday(Date::constant(2026, 11, 20)),
    },
    recurring: RECURRING,
    shops: SHOPS,
    payees: PAYEES,
    wording: WORDING,
    affairs: AFFAIRS,
};

/// Chosen so that on 2026-11-22 a Marriott hold and an Uber are pending and Zara refunded something this month.
const SEED: u64 = 19_914;

#[rustfmt::skip]
static RECURRING: &[Recurring] = &[
    Recurring { kind: StandingOrder, to: party("Hudson Property", "HUDSON PROPERTY MGMT WEB PMT"), category: "rent", account: Debit, day: 1, price: Fixed(1_180_00) },
    Recurring { kind: DirectDebit, to: party("Con Edison", "CONED BILL PAYMENT NY"), category: "utilities", account: Debit, day: 25, price: Varies(71_00, 138_00) },
    Recurring { kind: DirectDebit, to: party("Spectrum", "SPECTRUM 855-707-7328 MO"), category: "utilities", account: Debit, day: 12, price: Fixed(64_99) },
    Recurring { kind: DirectDebit, to: party("T-Mobile", "TMOBILE*AUTO PAY 800-937-8997 WA"), category: "utilities", account: Debit, day: 19, price: Fixed(55_00) },
    Recurring { kind: DirectDebit, to: party("GEICO", "GEICO *AUTO MACON DC"), category: "insurance", account: Debit, day: 27, price: Fixed(118_43) },
    Recurring { kind: Subscription, to: party("Netflix", "NETFLIX.COM LOS GATOS CA"), category: "subscriptions", account: Card, day: 14, price: Rises(11_99, 2_00) },
    Recurring { kind: Subscription, to: party("Spotify", "SPOTIFY USA NEW YORK NY"), category: "subscriptions", account: Card, day: 3, price: Fixed(11_99) },
    Recurring { kind: Subscription, to: party("New York Times", "NYTIMES*NYTIMES DISC 800-698-4637"), category: "subscriptions", account: Card, day: 9, price: Fixed(17_00) },
    Recurring { kind: Subscription, to: party("YouTube Premium", "GOOGLE *YOUTUBEPREMIUM G.CO/HELPPAY#"), category: "subscriptions", account: Card, day: 17, price: Fixed(13_99) },
    Recurring { kind: Subscription, to: party("Audible", "AUDIBLE*2K4RD9 AMZN.COM/BILL NJ"), category: "subscriptions", account: Card, day: 22, price: Fixed(14_95) },
    Recurring { kind: Subscription, to: party("Amazon Prime", "AMAZON PRIME*RT4Y18 AMZN.COM/BILL WA"), category: "subscriptions", account: Card, day: 6, price: Fixed(14_99) },
    Recurring { kind: Subscription, to: party("iCloud", "APPLE.COM/BILL 866-712-7753 CA"), category: "subscriptions", account: Card, day: 28, price: Fixed(2_99) },
];

#[rustfmt::skip]
static SHOPS: &[Shop] = &[
    shop(party("Whole Foods", "WHOLEFDS MKT 10236 NEW YORK NY"), "groceries", Card, (9_35, 71_80), 12),
    shop(party("Trader Joe's", "TRADER JOE S #541 BROOKLYN NY"), "groceries", Card, (14_40, 52_60), 7),
    shop(party("Costco", "COSTCO WHSE #0318 BROOKLYN NY"), "groceries", Card, (64_10, 209_90), 1),
    shop(party("Starbucks", "STARBUCKS STORE 07216 NEW YORK NY"), "coffee", Card, (4_45, 9_85), 13),
    shop(party("Blue Bottle", "SQ *BLUE BOTTLE 0442 NEW YORK NY"), "coffee", Card, (5_25, 12_50), 5),
    shop(party("Chipotle", "CHIPOTLE 1172 NEW YORK NY"), "restaurants", Card, (11_15, 24_40), 7),
    shop(party("Sweetgreen", "SWEETGREEN UNION SQ NEW YORK NY"), "restaurants", Card, (13_95, 21_60), 4),
    shop(party("Joe's Pizza", "TST* JOES PIZZA BWAY NEW YORK NY"), "restaurants", Debit, (4_50, 18_75), 4),
    shop(party("Uber", "UBER *TRIP HELP.UBER.COM CA"), "transport", Card, (8_90, 33_70), 12),
    shop(party("MTA", "MTA*NYCT PAYGO NEW YORK NY"), "transport", Debit, (2_90, 2_90), 6),
    shop(party("Shell", "SHELL OIL 57542088609 BROOKLYN NY"), "fuel", Card, (31_20, 54_30), 6),
    shop(party("Target", "TARGET 00021394 BROOKLYN NY"), "shopping", Card, (11_85, 88_60), 5),
    shop(party("Amazon", "AMZN MKTP US*2B7QF3KJ1 AMZN.COM/BILL WA"), "shopping", Card, (8_49, 68_99), 8),
    shop(party("Walmart", "WM SUPERCENTER #5293 SECAUCUS NJ"), "shopping", Debit, (17_60, 91_40), 4),
    shop(party("Zara", "ZARA USA 3711 NEW YORK NY"), "shopping", Card, (29_90, 87_80), 2),
    shop(party("Walgreens", "WALGREENS #9912 NEW YORK NY"), "health", Debit, (6_19, 37_85), 5),
    shop(party("AMC Theatres", "AMC 2102 LINCOLN SQ NEW YORK NY"), "entertainment", Card, (16_49, 42_30), 2),
    shop(party("Delta", "DELTA AIR 0062341870093 ATLANTA GA"), "travel", Card, (148_60, 479_20), 1),
    Shop { hold: 60_00, ..shop(party("Marriott", "MARRIOTT BOSTON COPLEY BOSTON MA"), "travel", Card, (118_30, 236_70), 2) },
    Shop { step: 20_00, fee: Some((party("ATM fee", "NON-NETWORK ATM FEE"), 3_00)), ..shop(party("ATM withdrawal", "ATM WITHDRAWAL 004417 3RD AVE NEW YORK NY"), "cash", Debit, (40_00, 120_00), 3) },
];

static PAYEES: &[PayeeRow] = &[
    payee("Michael Torres", Some("Mike"), "7704", Paid::On { day: 12, months_ago: 0 }),
    payee("Linda Novak", Some("Mom"), "3918", Paid::On { day: 20, months_ago: 1 }),
    payee("Hudson Property", Some("landlord"), "0256", Paid::Standing),
    payee("Maria Gomez", None, "6641", Paid::On { day: 3, months_ago: 4 }),
    payee("Sam Lee", None, "2075", Paid::On { day: 27, months_ago: 0 }),
    payee("Sam Lewis", None, "8390", Paid::On { day: 16, months_ago: 6 }),
];

const WORDING: Wording = Wording {
    to_savings: party("Transfer to savings", "ONLINE TRANSFER TO SAV ...8053"),
    from_savings: party("Transfer from savings", "ONLINE TRANSFER FROM SAV ...8053"),
    from_checking: party("Transfer from checking", "ONLINE TRANSFER FROM CHK ...4417"),
    to_checking: party("Transfer to checking", "ONLINE TRANSFER TO CHK ...4417"),
    invested: party("Transfer to Vanguard", "VANGUARD BUY INVESTMENT PPD ID 7231"),
    withdrawn: party("Transfer from Vanguard", "VANGUARD SELL INVESTMENT PPD ID 7231"),
    card_payment: party("Visa payment", "PAYMENT TO CARD ...1881"),
    card_received: party("Payment received", "PAYMENT THANK YOU - WEB"),
    loan_payment: party("Auto loan payment", "AUTO LOAN ...6370 PMT"),
    loan_received: party("Payment received", "LOAN PMT FROM CHK ...4417"),
    loan_interest: party("Loan interest", "INTEREST CHARGED"),
    loan_paid_out: party("Loan paid out", "NEW LOAN DISBURSEMENT"),
    interest: party("Interest", "INTEREST PAYMENT"),
};

/// The second card replaces the first once it is activated.
#[rustfmt::skip]
const AFFAIRS: Affairs = Affairs {
    plastic: &[
        Plastic { id: "debit", account: Debit, brand: "Visa", last_four: "4417", use_: Use::Working },
        Plastic { id: "new-debit", account: Debit, brand: "Visa", last_four: "8820", use_: Use::Arrived },
        Plastic { id: "credit", account: Card, brand: "Visa", last_four: "1881", use_: Use::Working },
    ],
    alarm: Alarm { merchant: "Gamer Gear", place: "California", amount: 457_00 },
    refused_at: "Best Buy",
    checks: &[
        Paper::Cashed { number: "1042", payee: "Hudson Property", amount: 1_250_00 },
        Paper::Out { number: "1043", payee: "Brooklyn Dental", amount: 86_50 },
        Paper::Held { amount: 300_00, available: 225_00 },
    ],
    scheduled: Some(35_00),
    card_rates: CardRates { purchases: 2_190, cash: 2_799, promotion: Some((0, 1)) },
    rewards: Rewarded::Points { per_hundred: 55, redeemable_from: 2_500 },
    score: Some(Score { points: 742, change: 6, months: 5, bureau: "Experian" }),
    goals: &[
        Aim { name: "Japan", saved: 1_860_00, target: 3_000_00, monthly: 95_00, by: Some(12), is_paused: false },
        Aim { name: "emergency fund", saved: 1_200_00, target: 5_000_00, monthly: 50_00, by: None, is_paused: false },
    ],
    budgets: &[("groceries", 350_00), ("restaurants", 180_00), ("shopping", 200_00)],
};
