//! Charges, deposits, merchants, categories.

use super::{Arguments, Kind};

/// Charges or deposits of a period.
const LISTED: Arguments = &[("count", Kind::Count), ("period", Kind::Period), ("items", Kind::List)];
/// One charge or deposit, or several of one day and merchant.
const ITEM: Arguments = &[("amount", Kind::Money), ("merchant", Kind::Text), ("count", Kind::Count)];
const DATED_ITEM: Arguments =
    &[("amount", Kind::Money), ("merchant", Kind::Text), ("count", Kind::Count), ("day", Kind::Day)];

/// Sentences, questions, list items and titles of this family.
pub(super) const PHRASES: &[(&str, Arguments)] = &[
    ("recent-first", LISTED),
    ("recent-first-period", LISTED),
    ("recent-all-period", LISTED),
    ("deposits-all-period", LISTED),
    ("deposits-question", &[]),
    ("recent-next", &[("items", Kind::List)]),
    ("recent-pending", &[("count", Kind::Count)]),
    ("recent-all-pending", &[("count", Kind::Count)]),
    ("recent-none", &[("period", Kind::Period)]),
    ("recent-none-account", &[("account", Kind::Account), ("period", Kind::Period)]),
    ("recent-private", &[("count", Kind::Count), ("period", Kind::Period)]),
    ("deposits-first", LISTED),
    ("deposits-first-period", LISTED),
    ("recent-shown", &[("count", Kind::Count), ("period", Kind::Period)]),
    ("deposits-shown", &[("count", Kind::Count), ("period", Kind::Period)]),
    ("deposits-none", &[("period", Kind::Period)]),
    ("deposits-private", &[("count", Kind::Count), ("period", Kind::Period)]),
    ("item-fee", DATED_ITEM),
    ("item-fee-of-day", ITEM),
    ("item-charges", DATED_ITEM),
    ("item-charges-of-day", ITEM),
    ("item-charge", &[("amount", Kind::Money), ("merchant", Kind::Text), ("day", Kind::Day)]),
    ("item-deposit", &[("amount", Kind::Money), ("merchant", Kind::Text), ("day", Kind::Day)]),
    ("item-deposit-of-day", ITEM),
    ("row-merchant", &[("merchant", Kind::Text)]),
    ("row-day", &[("day", Kind::Day)]),
    ("row-amount", &[("amount", Kind::Money), ("day", Kind::Day)]),
    ("row-both", &[("merchant", Kind::Text), ("day", Kind::Day)]),
    ("title-charges", &[]),
    ("title-deposits", &[]),
    ("pending-question", &[]),
    ("pending-reprompt", &[]),
    ("pending-first", &[("count", Kind::Count), ("total", Kind::Money), ("items", Kind::List)]),
    ("pending-one", &[("amount", Kind::Money), ("merchant", Kind::Text)]),
    ("pending-hold", &[("merchant", Kind::Text)]),
    ("pending-none", &[]),
    ("pending-none-account", &[("account", Kind::Account)]),
    ("pending-none-merchant", &[("merchant", Kind::Text)]),
    ("pending-private", &[("count", Kind::Count)]),
    ("item-pending", &[("amount", Kind::Money), ("merchant", Kind::Text)]),
    ("merchant-which-question", &[]),
    ("merchant-which-reprompt", &[]),
    ("merchant-choice-question", &[("choices", Kind::Choice)]),
    ("merchant-choice-reprompt", &[]),
    ("merchant-item", &[("merchant", Kind::Text)]),
    (
        "merchant-total",
        &[("count", Kind::Count), ("merchant", Kind::Text), ("period", Kind::Period), ("total", Kind::Money)],
    ),
    ("merchant-latest", &[("amount", Kind::Money), ("day", Kind::Day)]),
    (
        "merchant-one",
        &[("merchant", Kind::Text), ("period", Kind::Period), ("amount", Kind::Money), ("day", Kind::Day)],
    ),
    ("merchant-refund", &[("count", Kind::Count), ("amount", Kind::Money)]),
    ("merchant-none", &[("merchant", Kind::Text), ("period", Kind::Period)]),
    ("merchant-private", &[("count", Kind::Count), ("merchant", Kind::Text), ("period", Kind::Period)]),
    ("further-question", &[]),
    ("further-reprompt", &[]),
];
