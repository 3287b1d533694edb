//! Which bank an order is for, and what that bank calls the things in it.
//!
//! With several banks every id in the facts has its bank before it (`bank/id`). An order that names things of two banks, or
//! things of none, goes nowhere.

use crate::bank::Order;
use crate::consent::{Purpose, permit};
use crate::link::{BankLink, Linked};
use jiff::Timestamp;

/// The bank, and the order in its own words.
pub(super) fn routed<'a>(
    linked: &'a Linked,
    order: &Order,
    purpose: Purpose,
    now: Timestamp,
) -> Option<(&'a BankLink, Order)> {
    let mut order = order.clone();
    if let [bank] = linked.banks.as_slice() {
        return Some((bank, order));
    }
    let mut ids = order.ids_mut();
    let Some(name) = ids.first().map(|id| bank_of(id)) else {
        let permits = |bank: &&BankLink| permit(&linked.consents, &bank.bank, purpose, now).is_ok();
        return Some((linked.banks.iter().find(permits).or(linked.banks.first())?, order));
    };
    let name = name?.to_owned();
    let bank = linked.banks.iter().find(|bank| bank.bank == name)?;
    for id in &mut ids {
        let own = id.strip_prefix(&name).and_then(|rest| rest.strip_prefix('/'))?.to_owned();
        **id = own;
    }
    Some((bank, order))
}

fn bank_of(id: &str) -> Option<&str> {
    id.split_once('/').map(|(bank, _)| bank)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::AccountId;
    use crate::link::Settings;
    use crate::money::{Currency, Money};
    use jiff::civil::date;

    fn linked(banks: &[&str]) -> Linked {
        let bank = |bank: &&str| BankLink { bank: (*bank).to_owned(), customer: "anna".to_owned() };
        Linked {
            grant: "g".to_owned(),
            banks: banks.iter().map(bank).collect(),
            consents: Vec::new(),
            settings: Settings::default(),
            has_voice_code: true,
            is_new: false,
        }
    }

    fn transfer(from: &str, to: &str) -> Order {
        let account = |id: &str| AccountId(id.to_owned());
        let amount = Money::new(100, Currency::USD);
        Order::Transfer { from: account(from), to: account(to), amount, day: date(2026, 11, 22) }
    }

    #[test]
    fn an_order_goes_to_the_bank_of_all_its_things() {
        let to = |banks: &[&str], order: &Order| {
            let linked = linked(banks);
            routed(&linked, order, Purpose::Payments, Timestamp::UNIX_EPOCH)
                .map(|(bank, order)| (bank.bank.clone(), order))
        };
        let (one, two) = (["home"], ["home", "work"]);
        let sent = |bank: &str, order| Some((bank.to_owned(), order));
        assert_eq!(to(&one, &transfer("a", "b")), sent("home", transfer("a", "b")));
        assert_eq!(to(&one, &transfer("a/b", "c")), sent("home", transfer("a/b", "c")), "a bank's own slash");
        assert_eq!(to(&two, &transfer("work/a", "work/b/c")), sent("work", transfer("a", "b/c")));
        for (from, into) in [("home/a", "work/b"), ("a", "b"), ("home/a", "b"), ("a", "home/b"), ("else/a", "else/b")] {
            assert_eq!(to(&two, &transfer(from, into)), None, "{from} {into}");
        }
        assert_eq!(to(&two, &transfer("homework/a", "homework/b")), None);
        let call = Order::CallBack { topic: "card".to_owned() };
        assert_eq!(to(&two, &call), sent("home", call.clone()));
    }
}
