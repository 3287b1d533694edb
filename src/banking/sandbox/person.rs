//! The sandbox people: name, language, currency, time zone, and the public password and voice code.
//!
//! Nobody real. Their lives are in the file of each.

use super::profile::Profile;
use super::{anna, piotr, sanne};
use crate::money::Currency;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Password of every sandbox person: a public constant.
pub const PASSWORD: &str = "sandbox";
/// Voice code of every sandbox person: a public constant.
pub const VOICE_CODE: &str = "471193";

/// A customer of the sandbox bank.
pub struct Person {
    /// What the bank calls them.
    pub name: &'static str,
    /// Language tag.
    pub locale: &'static str,
    /// Currency of all their accounts.
    pub currency: Currency,
    /// IANA time zone.
    pub time_zone: &'static str,
    /// [`PASSWORD`].
    pub password: &'static str,
    /// [`VOICE_CODE`].
    pub voice_code: &'static str,
    pub(super) life: Life,
}

/// What there is to know of a person.
pub(super) enum Life {
    /// Accounts that move every day.
    Busy(&'static Profile),
    /// One checking account with a balance (minor units), and nothing ever happens.
    Quiet { last_four: &'static str, balance: i64 },
}

impl Person {
    /// The person's day at `now`; UTC's where the time zone is not known.
    pub fn today(&self, now: Timestamp) -> Date {
        let zone = TimeZone::get(self.time_zone).unwrap_or(TimeZone::UTC);
        now.to_zoned(zone).date()
    }

    /// The tables, if anything happens in this life.
    pub(super) fn profile(&self) -> Option<&'static Profile> {
        match self.life {
            Life::Busy(profile) => Some(profile),
            Life::Quiet { .. } => None,
        }
    }
}

const fn resident(
    name: &'static str,
    locale: &'static str,
    currency: Currency,
    time_zone: &'static str,
    life: Life,
) -> Person {
    Person { name, locale, currency, time_zone, password: PASSWORD, voice_code: VOICE_CODE, life }
}

static PEOPLE: [Person; 4] = [
    resident("anna", "en-US", Currency::USD, "America/New_York", Life::Busy(&anna::PROFILE)),
    resident("piotr", "pl-PL", Currency::PLN, "Europe/Warsaw", Life::Busy(&piotr::PROFILE)),
    resident("sanne", "nl-NL", Currency::EUR, "Europe/Amsterdam", Life::Busy(&sanne::PROFILE)),
    resident("eva", "en-US", Currency::USD, "America/New_York", Life::Quiet { last_four: "2260", balance: 84_217 }),
];

/// Everybody, `anna` first.
pub fn people() -> &'static [Person] {
    &PEOPLE
}

/// Who is called `name` (exactly, lower case).
pub fn person(name: &str) -> Option<&'static Person> {
    PEOPLE.iter().find(|person| person.name == name)
}
