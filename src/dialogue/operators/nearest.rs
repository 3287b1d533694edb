//! The nearest task that has what a follow-up asks for: charges for a balance's account, a shop for a category.
//!
//! Only what the last task was about is carried over; whatever the other cannot take is left.

use crate::catalogue::{SlotValue, Slots};
use crate::dialogue::{Spoken, accounts, plan};

/// A task with the slots that both have.
fn from(last: Option<&Spoken>, intent: &str, kept: &[&str], more: Vec<(&str, SlotValue)>) -> Spoken {
    let kept =
        |(name, value): (&String, &SlotValue)| kept.contains(&name.as_str()).then(|| (name.clone(), value.clone()));
    let mut slots: Slots = last.into_iter().flat_map(|last| last.slots.iter()).filter_map(kept).collect();
    slots.extend(more.into_iter().map(|(name, value)| (name.to_owned(), value)));
    Spoken::new(intent, slots)
}

/// The account that a task was about.
fn account(last: &Spoken) -> Option<(&'static str, SlotValue)> {
    accounts::NAMING.iter().find_map(|name| last.slot(name)).map(|value| ("account", value.clone()))
}

/// What happened in those days.
pub(super) fn with_period(last: &Spoken, period: SlotValue) -> Option<Spoken> {
    let period = vec![("period", period)];
    Some(match last.intent.as_str() {
        "LastAtMerchant" | "ExplainCharge" | "RefundArrived" if last.slots.contains_key("merchant") => {
            from(Some(last), "TransactionsAtMerchant", &["merchant"], period)
        }
        "BudgetStatus" if last.slots.contains_key("category") => {
            from(Some(last), "SpendByCategory", &["category"], period)
        }
        "BillDue" => from(None, "UpcomingPayments", &[], period),
        "GetBalance"
        | "AccountSummary"
        | "AvailableCredit"
        | "PendingTransactions"
        | "LoanInfo"
        | "CheckCleared"
        | "RefundArrived"
        | "LastAtMerchant"
        | "ExplainCharge" => from(None, "RecentTransactions", &[], account(last).into_iter().chain(period).collect()),
        _ => return None,
    })
    .filter(|task: &Spoken| plan::task(&task.intent).is_some())
}

/// The same of another account, or its balance.
pub(super) fn with_account(last: &Spoken, account: SlotValue) -> Option<Spoken> {
    Some(match last.intent.as_str() {
        "LastAtMerchant" => from(Some(last), "TransactionsAtMerchant", &["merchant"], vec![("account", account)]),
        "DepositArrived" => from(
            Some(last),
            "RecentTransactions",
            &["period"],
            vec![("account", account), ("direction", SlotValue::Value { id: "in".to_owned(), said: "in".to_owned() })],
        ),
        "InterestRate" | "CashForecast" | "CanIAfford" | "RoutingNumber" => {
            from(None, "GetBalance", &[], vec![("account_type", account)])
        }
        _ => return None,
    })
}

/// What was spent on that, in the same days.
pub(super) fn with_category(last: Option<&Spoken>, slot: &'static str, value: SlotValue) -> Spoken {
    let intent = if slot == "category" { "SpendByCategory" } else { "TransactionsAtMerchant" };
    from(last, intent, &["period", "account"], vec![(slot, value)])
}

/// What came in or went out, in the same days.
pub(super) fn with_direction(last: Option<&Spoken>, direction: SlotValue) -> Spoken {
    from(last, "RecentTransactions", &["period", "account"], vec![("direction", direction)])
}

/// What came back from the same shop.
pub(super) fn refunds(last: Option<&Spoken>) -> Spoken {
    from(last, "RefundArrived", &["merchant"], Vec::new())
}

/// The days of the last task against others.
pub(super) fn compared(last: &Spoken, with: Option<SlotValue>) -> Option<Spoken> {
    plan::task("ComparePeriods")?;
    let with = ("period_b", with?);
    let first = last.slot("period").or(last.slot("period_a")).map(|period| ("period_a", period.clone()));
    Some(from(Some(last), "ComparePeriods", &["category", "merchant"], first.into_iter().chain([with]).collect()))
}
