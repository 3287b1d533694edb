//! Names of the customer's own that a platform may learn for this conversation, so that it hears them right: nicknames of accounts
//! and saved payees.
//!
//! Never a number of an account or card, and nothing of what was bought.

use super::{Facts, Situation};
use crate::answer::Known;

/// So many digits in a row are a number of something.
const NUMBER: usize = 4;

/// What `facts` name.
pub(super) fn names(situation: Situation<'_>, facts: &Facts) -> Vec<Known> {
    if !situation.can.learns_names {
        return Vec::new();
    }
    let payees = facts.records.payees.iter().map(|payee| Known {
        kind: "payee",
        name: payee.name.clone(),
        also: payee.nickname.iter().cloned().collect(),
    });
    let nicknames = facts.accounts.iter().filter_map(|account| account.nickname.clone());
    let nicknames = nicknames.map(|name| Known { kind: "nickname", name, also: Vec::new() });
    let mut names: Vec<Known> = payees.chain(nicknames).filter(|known| !has_number(&known.name)).collect();
    for known in &mut names {
        known.also.retain(|name| !has_number(name) && *name != known.name);
    }
    names.dedup_by(|one, other| one.name == other.name);
    names
}

fn has_number(name: &str) -> bool {
    let digits: Vec<bool> = name.chars().filter(|c| c.is_alphanumeric()).map(|c| c.is_ascii_digit()).collect();
    digits.split(|is_digit| !is_digit).any(|run| run.len() >= NUMBER)
}

#[cfg(test)]
mod tests {
    use super::has_number;

    #[test]
    fn numbers_are_no_names() {
        for (name, is_number) in
            [("everyday", false), ("savings 2", false), ("4417", true), ("12 34-56", true), ("Sam Lee", false)]
        {
            assert_eq!(has_number(name), is_number, "{name}");
        }
    }
}
