//! Cards and loans by the words for them, and what is agreed on an account.
//!
//! A word that fits none of several accounts is no reason to guess: then nothing is found.

use crate::bank::{Account, AccountKind, Terms};
use crate::catalogue::SlotValue;
use crate::dialogue::{Facts, Situation, Spoken};

/// The credit cards that are meant: those of the brand that was said, else all.
pub(super) fn cards<'a>(spoken: &Spoken, facts: &'a Facts) -> Vec<&'a Account> {
    let cards: Vec<&Account> = facts.accounts.iter().filter(|account| account.kind == AccountKind::Card).collect();
    let Some(said) = said(spoken, "card") else { return cards };
    let is_named = |account: &&&Account| is_called(account, &said);
    let named: Vec<&Account> = cards.iter().filter(is_named).copied().collect();
    if named.is_empty() { cards } else { named }
}

/// The loan that is meant, as it is called among the words of the locale; one that is called otherwise is meant by any
/// word where there is no other.
pub(super) fn loan<'a>(situation: Situation<'_>, spoken: &Spoken, facts: &'a Facts) -> Option<&'a Account> {
    let loans: Vec<&Account> = facts.accounts.iter().filter(|account| account.kind == AccountKind::Loan).collect();
    let Some(said) = said(spoken, "loan") else { return loans.first().copied() };
    let names = names(situation, spoken.value("loan"));
    let fits = |loan: &&&Account| is_called(loan, &said) || names.iter().any(|name| is_called(loan, name));
    if let Some(loan) = loans.iter().find(fits) {
        return Some(loan);
    }
    match (loans.as_slice(), spoken.value("loan")) {
        ([first, ..], Some("any")) => Some(first),
        ([only], _) if !is_of_another_kind(situation, only) => Some(only),
        _ => None,
    }
}

/// The locale's words for a kind of loan.
fn names<'a>(situation: Situation<'a>, id: Option<&str>) -> &'a [String] {
    let kinds = situation.lexicon().and_then(|lexicon| lexicon.types.get("loan"));
    kinds.and_then(|kinds| kinds.get(id?)).map_or(&[], Vec::as_slice)
}

/// Whether a loan's own name is the locale's word for some kind, so that it is no other.
fn is_of_another_kind(situation: Situation<'_>, loan: &Account) -> bool {
    let kinds = situation.lexicon().and_then(|lexicon| lexicon.types.get("loan"));
    kinds.is_some_and(|kinds| kinds.values().flatten().any(|name| is_called(loan, name)))
}

fn said(spoken: &Spoken, slot: &str) -> Option<String> {
    match spoken.slot(slot)? {
        SlotValue::Value { said, .. } | SlotValue::Either { said, .. } | SlotValue::Words(said) => Some(said.clone()),
        _ => None,
    }
}

/// Whether the words hold an account's own name or brand: "my Visa" is the Visa.
fn is_called(account: &Account, said: &str) -> bool {
    let said = format!(" {} ", said.to_lowercase());
    let fits =
        |name: &Option<String>| name.as_ref().is_some_and(|name| said.contains(&format!(" {} ", name.to_lowercase())));
    fits(&account.nickname) || fits(&account.brand)
}

/// What is agreed on `account`.
pub(super) fn of<'a>(account: &Account, facts: &'a Facts) -> Option<&'a Terms> {
    facts.records.terms.iter().find(|terms| terms.account == account.id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::AccountId;
    use crate::money::{Currency, Money};

    fn account(id: &str, brand: Option<&str>) -> Account {
        Account {
            id: AccountId(id.to_owned()),
            kind: AccountKind::Card,
            nickname: None,
            brand: brand.map(str::to_owned),
            last_four: "1881".to_owned(),
            currency: Currency::USD,
            booked: Money::new(0, Currency::USD),
            available: None,
            limit: None,
        }
    }

    #[test]
    fn a_brand_chooses_and_a_plain_word_does_not() {
        let accounts = vec![account("a", Some("Visa")), account("b", Some("Mastercard"))];
        let facts = Facts { accounts, ..Facts::default() };
        let chosen = |said: &str| {
            let value = SlotValue::Value { id: "credit".to_owned(), said: said.to_owned() };
            let spoken = Spoken::new("AvailableCredit", [("card".to_owned(), value)].into());
            cards(&spoken, &facts).iter().map(|card| card.id.0.clone()).collect::<Vec<_>>()
        };
        assert_eq!(chosen("my mastercard"), ["b"]);
        assert_eq!(chosen("credit card"), ["a", "b"]);
    }
}
