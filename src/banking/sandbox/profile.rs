//! The shape of the tables in `anna.rs`, `piotr.rs` and `sanne.rs`: what a person earns, owes and buys.
//!
//! Data only. Amounts are minor units and, unless said otherwise, without sign.

use super::affairs::Affairs;
use super::dice::Dice;
use crate::bank::AccountKind;
use jiff::civil::Date;

/// The life of one person.
pub(super) struct Profile {
    /// What all chance of this person starts from.
    pub(super) seed: u64,
    pub(super) checking: Checking,
    pub(super) savings: Savings,
    pub(super) card: CardTerms,
    pub(super) loan: LoanTerms,
    pub(super) income: Income,
    pub(super) recurring: &'static [Recurring],
    pub(super) shops: &'static [Shop],
    pub(super) payees: &'static [PayeeRow],
    pub(super) wording: Wording,
    pub(super) affairs: Affairs,
}

/// The checking account. A day ends between `floor` and `ceiling`: above it, all over `keep` goes to savings; below it,
/// savings fill it up to `refill`.
pub(super) struct Checking {
    pub(super) last_four: &'static str,
    pub(super) floor: i64,
    pub(super) refill: i64,
    pub(super) keep: i64,
    pub(super) ceiling: i64,
    /// What every year starts with.
    pub(super) new_year: i64,
}

/// The savings account. On January 1st what is over `base` is invested elsewhere.
pub(super) struct Savings {
    pub(super) last_four: &'static str,
    pub(super) base: i64,
    /// Interest a month, in millionths.
    pub(super) monthly_ppm: i64,
}

/// The credit card, always paid in full.
pub(super) struct CardTerms {
    pub(super) brand: &'static str,
    pub(super) last_four: &'static str,
    pub(super) limit: i64,
    /// Day of the month that a statement closes.
    pub(super) closes_on: i8,
    /// Days from closing to the due date.
    pub(super) due_after: i32,
    pub(super) minimum: i64,
    pub(super) minimum_percent: i64,
    pub(super) autopay: bool,
}

/// The loan: an annuity, followed by the next one when it is paid off.
pub(super) struct LoanTerms {
    pub(super) nickname: &'static str,
    pub(super) last_four: &'static str,
    pub(super) principal: i64,
    /// Interest a month, in millionths.
    pub(super) monthly_ppm: i64,
    pub(super) instalment: i64,
    /// How many instalments.
    pub(super) term: u32,
    /// Year and month of one disbursement.
    pub(super) began: (i16, i8),
    /// Day of the month.
    pub(super) day: i8,
}

/// The salary.
pub(super) struct Income {
    pub(super) from: Party,
    pub(super) amount: i64,
    pub(super) schedule: Payday,
}

/// When the salary comes.
#[derive(Clone, Copy)]
pub(super) enum Payday {
    /// Every second Friday, counted from this one.
    SecondFriday(Date),
    /// A day of the month.
    Monthly(i8),
}

/// The other party: clean for speech, and as the bank writes it.
#[derive(Clone, Copy)]
pub(super) struct Party {
    pub(super) name: &'static str,
    pub(super) raw: &'static str,
}

/// Makes a [`Party`].
pub(super) const fn party(name: &'static str, raw: &'static str) -> Party {
    Party { name, raw }
}

/// What a monthly charge is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Subscription,
    DirectDebit,
    StandingOrder,
    Fee,
}

/// A monthly charge. `day` is at most 28.
pub(super) struct Recurring {
    pub(super) kind: Kind,
    pub(super) to: Party,
    pub(super) category: &'static str,
    pub(super) account: AccountKind,
    pub(super) day: i8,
    pub(super) price: Price,
}

/// What a monthly charge costs.
#[derive(Clone, Copy)]
pub(super) enum Price {
    /// Always this.
    Fixed(i64),
    /// As used: between the two.
    Varies(i64, i64),
    /// This much in 2022, and so much more each June from 2023 until 2040.
    Rises(i64, i64),
}

/// The month of price rises.
pub(super) const RISE_MONTH: i8 = 6;

impl Price {
    /// The price on `day`, without sign; `lane` keeps charges of one day apart.
    pub(super) fn on(self, day: Date, seed: u64, lane: u64) -> i64 {
        match self {
            Self::Fixed(amount) => amount,
            Self::Varies(low, high) => Dice::new(seed, super::calendar::number(day), lane).about(low, high),
            Self::Rises(base, step) => {
                let years = i64::from(day.year()) - 2022 - i64::from(day.month() < RISE_MONTH);
                base + step * years.clamp(0, 18)
            }
        }
    }
}

/// A place where a person buys now and then.
pub(super) struct Shop {
    pub(super) at: Party,
    pub(super) category: &'static str,
    pub(super) account: AccountKind,
    pub(super) low: i64,
    pub(super) high: i64,
    /// Amounts are whole multiples of this.
    pub(super) step: i64,
    /// How often, beside the others.
    pub(super) weight: i64,
    /// What is reserved above the final amount while the charge is pending.
    pub(super) hold: i64,
    /// What the bank now and then takes for it.
    pub(super) fee: Option<(Party, i64)>,
}

/// Makes a [`Shop`] with prices to the cent and neither hold nor fee.
pub(super) const fn shop(
    at: Party,
    category: &'static str,
    account: AccountKind,
    (low, high): (i64, i64),
    weight: i64,
) -> Shop {
    Shop { at, category, account, low, high, step: 1, weight, hold: 0, fee: None }
}

/// Someone whom money can be sent to.
pub(super) struct PayeeRow {
    pub(super) name: &'static str,
    /// What the customer calls them.
    pub(super) nickname: Option<&'static str>,
    /// Last four characters of the account.
    pub(super) last_four: &'static str,
    pub(super) paid: Paid,
}

/// When a payee was paid last.
#[derive(Clone, Copy)]
pub(super) enum Paid {
    Never,
    /// By the standing order.
    Standing,
    /// On the last such day of a month, so many months before the latest.
    On {
        day: i8,
        months_ago: i8,
    },
}

/// Makes a [`PayeeRow`].
pub(super) const fn payee(
    name: &'static str,
    nickname: Option<&'static str>,
    last_four: &'static str,
    paid: Paid,
) -> PayeeRow {
    PayeeRow { name, nickname, last_four, paid }
}

/// The bank's own entries, in the person's language.
pub(super) struct Wording {
    pub(super) to_savings: Party,
    pub(super) from_savings: Party,
    pub(super) from_checking: Party,
    pub(super) to_checking: Party,
    pub(super) invested: Party,
    pub(super) withdrawn: Party,
    pub(super) card_payment: Party,
    pub(super) card_received: Party,
    pub(super) loan_payment: Party,
    pub(super) loan_received: Party,
    pub(super) loan_interest: Party,
    pub(super) loan_paid_out: Party,
    pub(super) interest: Party,
}
