//! What the sandbox bank tells everybody: machines and branches in three cities, exchange rates, its desk.
//!
//! The bank's place is New York: its desk and its mornings are there.

use super::calendar::later;
use crate::bank::{Desk, ExchangeRate, Place, Public};
use crate::money::Currency;
use jiff::Timestamp;
use jiff::civil::{DateTime, Time, Weekday};
use jiff::tz::TimeZone;

/// Hundredths of a percent.
const FOREIGN_FEE: i32 = 300;
const ROUTING_NUMBER: &str = "121000358";
const WAIT_MINUTES: u32 = 4;
const ZONE: &str = "America/New_York";
/// When rates are fixed, every day.
const FIXED_AT: Time = Time::constant(9, 0, 0, 0);
/// When people answer on weekdays, and on the weekend.
const WEEKDAY: (Time, Time) = (Time::constant(8, 0, 0, 0), Time::constant(20, 0, 0, 0));
const WEEKEND: (Time, Time) = (Time::constant(9, 0, 0, 0), Time::constant(17, 0, 0, 0));

/// Millionths of a dollar that one unit is.
const IN_DOLLARS: [(&str, i64); 8] = [
    ("USD", 1_000_000),
    ("EUR", 1_083_200),
    ("GBP", 1_271_400),
    ("PLN", 254_300),
    ("CHF", 1_127_900),
    ("JPY", 6_612),
    ("MXN", 54_100),
    ("CAD", 721_500),
];

/// One row of the places: a branch or a machine, where it is, and which of features it has.
#[expect(clippy::struct_excessive_bools, reason = "features that a place has or has not, in any combination")]
struct Row {
    is_branch: bool,
    name: &'static str,
    street: &'static str,
    town: &'static str,
    near: &'static [&'static str],
    metres: u32,
    is_free: bool,
    takes_cash: bool,
    has_drive_through: bool,
}

#[rustfmt::skip]
static PLACES: [Row; 13] = [
    Row { is_branch: false, name: "CVS", street: "Pine Street", town: "New York", near: &["100"], metres: 800, is_free: true, takes_cash: false, has_drive_through: false },
    Row { is_branch: false, name: "Duane Reade", street: "Broadway", town: "New York", near: &["100"], metres: 1_100, is_free: false, takes_cash: false, has_drive_through: false },
    Row { is_branch: true, name: "Union Square branch", street: "East 14th Street", town: "New York", near: &["100"], metres: 1_450, is_free: true, takes_cash: true, has_drive_through: false },
    Row { is_branch: false, name: "Walgreens", street: "Atlantic Avenue", town: "Brooklyn", near: &["112"], metres: 600, is_free: true, takes_cash: true, has_drive_through: false },
    Row { is_branch: true, name: "Atlantic branch", street: "Flatbush Avenue", town: "Brooklyn", near: &["112"], metres: 1_900, is_free: true, takes_cash: true, has_drive_through: true },
    Row { is_branch: false, name: "Żabka", street: "ulica Chmielna", town: "Warszawa", near: &["00-"], metres: 350, is_free: true, takes_cash: false, has_drive_through: false },
    Row { is_branch: false, name: "Złote Tarasy", street: "ulica Złota", town: "Warszawa", near: &["00-"], metres: 700, is_free: true, takes_cash: true, has_drive_through: false },
    Row { is_branch: false, name: "Euronet", street: "Aleje Jerozolimskie", town: "Warszawa", near: &["00-", "02-"], metres: 250, is_free: false, takes_cash: false, has_drive_through: false },
    Row { is_branch: true, name: "oddział Mokotów", street: "ulica Puławska", town: "Warszawa", near: &["00-", "02-"], metres: 2_300, is_free: true, takes_cash: true, has_drive_through: false },
    Row { is_branch: false, name: "Geldmaat", street: "Javastraat", town: "Amsterdam", near: &["109", "101"], metres: 400, is_free: true, takes_cash: false, has_drive_through: false },
    Row { is_branch: false, name: "Albert Heijn", street: "Nieuwezijds Voorburgwal", town: "Amsterdam", near: &["101"], metres: 550, is_free: true, takes_cash: false, has_drive_through: false },
    Row { is_branch: false, name: "Geldmaat Centraal", street: "Stationsplein", town: "Amsterdam", near: &["101"], metres: 900, is_free: true, takes_cash: true, has_drive_through: false },
    Row { is_branch: true, name: "kantoor Rokin", street: "Rokin", town: "Amsterdam", near: &["101"], metres: 1_250, is_free: true, takes_cash: true, has_drive_through: false },
];

/// All of it, as of `now`.
pub(super) fn public(now: Timestamp) -> Public {
    let local = now.to_zoned(TimeZone::get(ZONE).unwrap_or(TimeZone::UTC)).datetime();
    Public {
        places: PLACES.iter().map(place).collect(),
        rates: rates(local),
        foreign_fee: Some(FOREIGN_FEE),
        routing_number: Some(ROUTING_NUMBER.to_owned()),
        desk: Some(desk(local)),
    }
}

fn place(row: &Row) -> Place {
    Place {
        is_branch: row.is_branch,
        name: row.name.to_owned(),
        street: row.street.to_owned(),
        town: row.town.to_owned(),
        near: row.near.iter().map(|code| (*code).to_owned()).collect(),
        metres: row.metres,
        is_free: row.is_free,
        takes_cash: row.takes_cash,
        has_drive_through: row.has_drive_through,
        hours: if row.is_branch { hours() } else { Vec::new() },
    }
}

/// Nine to five, to one on Saturdays.
fn hours() -> Vec<Option<(Time, Time)>> {
    let (opens, closes) = (Time::constant(9, 0, 0, 0), Time::constant(17, 0, 0, 0));
    let mut hours = vec![Some((opens, closes)); 5];
    hours.extend([Some((opens, Time::constant(13, 0, 0, 0))), None]);
    hours
}

/// Each currency in each other, as fixed this morning, or yesterday's before that.
fn rates(local: DateTime) -> Vec<ExchangeRate> {
    let day = if local.time() < FIXED_AT { later(local.date(), -1) } else { local.date() };
    let fixed_at = day.to_datetime(FIXED_AT);
    let known = || IN_DOLLARS.iter().filter_map(|(code, dollars)| Some((Currency::parse(code)?, *dollars)));
    let pairs = known().flat_map(|one| known().map(move |other| (one, other)));
    pairs
        .filter(|((from, _), (to, _))| from != to)
        .map(|((from, dollars), (to, other))| {
            let millionths = (dollars * 1_000_000 + other / 2) / other;
            ExchangeRate { from, to, millionths, fixed_at }
        })
        .collect()
}

fn desk(local: DateTime) -> Desk {
    let hours = |at: DateTime| match at.weekday() {
        Weekday::Saturday | Weekday::Sunday => WEEKEND,
        _ => WEEKDAY,
    };
    let (opens, closes) = hours(local);
    let is_open = (opens..closes).contains(&local.time());
    let opens_at = if local.time() < opens {
        local.date().to_datetime(opens)
    } else {
        let tomorrow = later(local.date(), 1).to_datetime(Time::midnight());
        tomorrow.date().to_datetime(hours(tomorrow).0)
    };
    Desk { is_open, wait_minutes: WAIT_MINUTES, opens_at }
}
