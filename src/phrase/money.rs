//! Amounts in words: whole units, minor units, and how exactly.
//!
//! Integers all the way; a sign is never said, the phrase around the amount chooses its words by it.

use super::forms::Forms;
use super::voice::Voice;
use crate::link::Privacy;
use crate::money::Money;
use fluent_bundle::{FluentArgs, FluentValue};

/// From this many major units on, a rough amount is said to the nearest unit.
const ROUGH_FROM: i64 = 100;

impl Voice {
    /// To the cent.
    pub(super) fn exact(&self, money: Money, privacy: Privacy) -> Forms {
        match privacy {
            Privacy::Off => self.money(money),
            Privacy::Rough => self.about(two_digits(money)),
            Privacy::Discreet => self.part("amount-hidden", &FluentArgs::new()),
        }
    }

    /// To the nearest unit when it is large, and then announced as "about" unless nothing was rounded.
    pub(super) fn rough(&self, money: Money, privacy: Privacy) -> Forms {
        let rounds = money.abs().major() >= ROUGH_FROM && money.minor_part() != 0;
        match privacy {
            Privacy::Off if rounds => self.about(money.rounded()),
            _ => self.exact(money, privacy),
        }
    }

    /// The message is given all forms of the amount: what "about" wants is the language's business.
    fn about(&self, money: Money) -> Forms {
        let money = self.money(money);
        let said = |money: FluentValue<'static>| {
            let mut arguments = FluentArgs::new();
            arguments.set("money", money);
            arguments
        };
        let about = self.part("money-about", &said(money.clone().value()));
        if !about.others.is_empty() {
            return about;
        }
        let others = self.joined("money-about", money, |_, money| said(money.into())).others;
        Forms { first: about.first, others }
    }

    fn money(&self, money: Money) -> Forms {
        let money = money.abs();
        let (major, minor) = (money.major(), money.minor_part());
        if minor == 0 {
            return self.units(money, "major", major);
        }
        if major == 0 {
            return self.units(money, "minor", minor);
        }
        let cents = self.units(money, "minor", minor);
        self.joined("money-both", self.units(money, "major", major), |form, major| {
            let mut arguments = FluentArgs::new();
            arguments.set("major", major);
            arguments.set("minor", form.map_or(&*cents.first, |form| cents.form(form)).to_owned());
            arguments.set("cents", minor);
            arguments
        })
    }

    fn units(&self, money: Money, part: &str, count: i64) -> Forms {
        let code = money.currency.code();
        let mut arguments = FluentArgs::new();
        arguments.set("n", count);
        arguments.set("number", self.grouped(count));
        arguments.set("code", code.to_owned());
        let own = format!("money-{code}-{part}");
        let name = if self.has(&own) { own } else { format!("money-other-{part}") };
        self.part(&name, &arguments)
    }

    /// `1204` as `1,204`.
    pub(super) fn grouped(&self, number: i64) -> String {
        grouped(number, &self.separators.group)
    }

    /// Hundredths of a percent: "21.9 percent".
    pub(super) fn rate(&self, rate: i64) -> Forms {
        let (whole, hundredths) = (rate.abs() / 100, rate.abs() % 100);
        let fraction = format!("{hundredths:02}");
        let fraction = fraction.trim_end_matches('0');
        let number = self.grouped(whole) + if fraction.is_empty() { "" } else { &self.separators.decimal } + fraction;
        let mut arguments = FluentArgs::new();
        arguments.set("number", number);
        arguments.set("n", whole);
        self.part("percent", &arguments)
    }
}

/// `1204` as `1,204`.
fn grouped(number: i64, separator: &str) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push_str(separator);
        }
        text.push(digit);
    }
    text
}

/// Two significant digits: 1,204.56 becomes 1,200.
fn two_digits(money: Money) -> Money {
    let mut unit = 1_i64;
    while money.minor.abs() / unit >= 100 {
        unit *= 10;
    }
    let half = if money.minor < 0 { -unit / 2 } else { unit / 2 };
    Money::new(money.minor.saturating_add(half) / unit * unit, money.currency)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Currency;

    #[test]
    fn groups_and_significant_digits() {
        assert_eq!(grouped(1_204_567, ","), "1,204,567");
        assert_eq!(grouped(204, ","), "204");
        for (minor, rounded) in [(120_456, 120_000), (4_210, 4_200), (99, 99), (995, 1_000), (0, 0), (-1_840, -1_800)] {
            assert_eq!(two_digits(Money::new(minor, Currency::USD)).minor, rounded);
        }
    }
}
