//! One currency in another: whole numbers all the way, rounded once, half up, to the smallest unit of the result.
//!
//! A rate is millionths of a unit. One that is not listed is turned round, or goes by way of a third currency.

use crate::bank::ExchangeRate;
use crate::money::{Currency, Money};
use jiff::civil::DateTime;

/// Millionths in one.
const ONE: i128 = 1_000_000;

/// What one unit is worth, and since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Worth {
    /// A fraction, so that nothing is rounded before the end.
    numerator: i128,
    denominator: i128,
    /// The older of the times at which the rates in it were fixed.
    pub(super) fixed_at: DateTime,
}

/// What one unit of `from` is in `to` by `rates`; `None` where they do not tell.
pub(super) fn worth(rates: &[ExchangeRate], from: Currency, to: Currency) -> Option<Worth> {
    if let Some(direct) = step(rates, from, to) {
        return Some(direct);
    }
    rates.iter().flat_map(|rate| [rate.from, rate.to]).find_map(|between| {
        let (first, second) = (step(rates, from, between)?, step(rates, between, to)?);
        Some(Worth {
            numerator: first.numerator.checked_mul(second.numerator)?,
            denominator: first.denominator.checked_mul(second.denominator)?,
            fixed_at: first.fixed_at.min(second.fixed_at),
        })
    })
}

/// A listed rate, in either direction.
fn step(rates: &[ExchangeRate], from: Currency, to: Currency) -> Option<Worth> {
    let rate = |from: Currency, to: Currency| {
        rates.iter().find(move |rate| rate.from == from && rate.to == to && rate.millionths > 0)
    };
    let there = rate(from, to).map(|rate| Worth {
        numerator: rate.millionths.into(),
        denominator: ONE,
        fixed_at: rate.fixed_at,
    });
    there.or_else(|| {
        let back = rate(to, from)?;
        Some(Worth { numerator: ONE, denominator: back.millionths.into(), fixed_at: back.fixed_at })
    })
}

impl Worth {
    /// `money` in `to`.
    pub(super) fn of(self, money: Money, to: Currency) -> Option<Money> {
        let above = i128::from(money.minor).checked_mul(self.numerator)?.checked_mul(to.scale().into())?;
        let below = self.denominator.checked_mul(money.currency.scale().into())?;
        let rounded = above.checked_mul(2)?.checked_add(below)?.checked_div(below.checked_mul(2)?)?;
        Some(Money::new(i64::try_from(rounded).ok()?, to))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::datetime;

    fn currency(code: &str) -> Currency {
        Currency::parse(code).unwrap()
    }

    fn rates() -> Vec<ExchangeRate> {
        let rate = |from: &str, to: &str, millionths, hour| ExchangeRate {
            from: currency(from),
            to: currency(to),
            millionths,
            fixed_at: datetime(2026, 11, 20, hour, 0, 0, 0),
        };
        vec![rate("EUR", "USD", 1_084_300, 9), rate("EUR", "JPY", 163_500_000, 8), rate("EUR", "PLN", 4_271_150, 9)]
    }

    fn converted(minor: i64, from: &str, to: &str) -> Option<i64> {
        let (from, to) = (currency(from), currency(to));
        worth(&rates(), from, to)?.of(Money::new(minor, from), to).map(|money| money.minor)
    }

    #[test]
    fn listed_turned_round_and_by_way_of_a_third() {
        assert_eq!(converted(10_000, "EUR", "USD"), Some(10_843));
        assert_eq!(converted(10_000, "USD", "EUR"), Some(9_223));
        assert_eq!(converted(10_000, "USD", "JPY"), Some(15_079), "yen have no minor unit");
        assert_eq!(converted(100, "JPY", "EUR"), Some(61));
        assert_eq!(converted(1, "PLN", "EUR"), Some(0));
        assert_eq!(converted(10_000, "EUR", "CHF"), None);
        let by_way = worth(&rates(), currency("USD"), currency("JPY")).unwrap();
        assert_eq!(by_way.fixed_at.hour(), 8, "the older of two times");
    }

    #[test]
    fn halves_go_up_and_what_is_too_large_is_not_told() {
        let half = vec![ExchangeRate {
            from: currency("EUR"),
            to: currency("USD"),
            millionths: 500_000,
            fixed_at: datetime(2026, 11, 20, 9, 0, 0, 0),
        }];
        let worth = worth(&half, Currency::EUR, Currency::USD).unwrap();
        assert_eq!(worth.of(Money::new(3, Currency::EUR), Currency::USD).unwrap().minor, 2);
        assert_eq!(worth.of(Money::new(i64::MAX, Currency::EUR), Currency::USD).unwrap().minor, i64::MAX / 2 + 1);
    }
}
