//! How much is meant, and when: the amount that was said in the account's currency, and the day.
//!
//! Whole minor units only; an amount in another currency than the account's is never converted.

use crate::catalogue::SlotValue;
use crate::dialogue::{Situation, Spoken};
use crate::money::{Currency, Money};
use jiff::civil::Date;

/// What was said of an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sum {
    /// Nothing.
    Unsaid,
    /// An amount in another currency, or one that this currency has no coins for.
    Foreign,
    /// This.
    Of(Money),
}

/// The amount that was said, for an account in `currency`.
pub(super) fn said(spoken: &Spoken, currency: Currency) -> Sum {
    let Some(SlotValue::Money { hundredths, currency: said }) = spoken.slot("amount") else { return Sum::Unsaid };
    if said.is_some_and(|said| said != currency) {
        return Sum::Foreign;
    }
    match hundredths.checked_mul(currency.scale()) {
        Some(minor) if minor % 100 == 0 => Sum::Of(Money::new(minor / 100, currency)),
        _ => Sum::Foreign,
    }
}

/// The day that was said; today where none was, or one that is over.
pub(super) fn day(situation: Situation<'_>, spoken: &Spoken) -> Date {
    spoken.days("date").map_or(situation.today, |days| days.from).max(situation.today)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(hundredths: i64, said: Option<Currency>, account: &str) -> Sum {
        let slots = [("amount".to_owned(), SlotValue::Money { hundredths, currency: said })].into();
        super::said(&Spoken::new("PayBill", slots), Currency::parse(account).unwrap())
    }

    #[test]
    fn hundredths_become_the_accounts_own_units() {
        let minor = |sum| if let Sum::Of(money) = sum { Some(money.minor) } else { None };
        assert_eq!(minor(of(2_050, None, "USD")), Some(2_050));
        assert_eq!(minor(of(2_000, None, "JPY")), Some(20));
        assert_eq!(minor(of(2_050, None, "KWD")), Some(20_500));
        assert_eq!(of(2_050, None, "JPY"), Sum::Foreign, "half a yen");
        assert_eq!(of(2_000, Some(Currency::EUR), "USD"), Sum::Foreign);
        assert_eq!(of(i64::MAX, None, "USD"), Sum::Foreign);
    }
}
