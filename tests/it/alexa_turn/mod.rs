//! Turns over the wire: signed requests in, spoken answers out.
#![cfg(test)]

mod budget;
mod consent;
mod conversation;
mod names;
mod parallel;
pub(crate) mod redis_content;
mod replay;
mod screens;
mod secrets;
mod silence;
mod speakers;
mod step_up;
mod store_gone;

use crate::alexa_device::Device;
use crate::app::{TestApp, Wanted};
use crate::redis_server::RedisServer;
use saldo::entropy::SystemEntropy;
use std::sync::Arc;

#[test]
fn a_signed_request_hears_the_balance() {
    let app = TestApp::start();
    let heard = Device::of(&app, "anna").say(&app, "GetBalance", &[("account_type", "savings")]);
    assert!(heard.text().to_lowercase().contains("savings"), "{heard:?}");
    assert_eq!(heard.ends(), Some(true));
    assert_eq!(app.sandbox().calls(), 1);
    let opened = Device::unlinked().open(&app);
    assert_eq!(opened.json["response"]["card"]["type"], "LinkAccount");
}

/// Every task that asks the bank, with slots that let it answer.
const TASKS: [(&str, &[(&str, &str)]); 22] = [
    ("GetBalance", &[]),
    ("AccountSummary", &[]),
    ("RecentTransactions", &[]),
    ("TransactionsAtMerchant", &[("merchant", "Uber")]),
    ("PendingTransactions", &[]),
    ("BillDue", &[]),
    ("AvailableCredit", &[]),
    ("RewardsBalance", &[]),
    ("LoanInfo", &[]),
    ("LastAtMerchant", &[("merchant", "Uber")]),
    ("SpendByCategory", &[("category", "groceries")]),
    ("ComparePeriods", &[]),
    ("LargestPurchase", &[]),
    ("DepositArrived", &[]),
    ("CheckCleared", &[("check_number", "1042")]),
    ("ExplainCharge", &[("merchant", "Netflix")]),
    ("UpcomingPayments", &[]),
    ("Subscriptions", &[]),
    ("RefundArrived", &[("merchant", "Zara")]),
    ("BudgetStatus", &[("category", "groceries")]),
    ("CashForecast", &[]),
    ("CanIAfford", &[("amount", "200")]),
];

/// A service whose store is `server`.
fn on(server: &RedisServer) -> TestApp {
    // Not a seed: copies that draw the same numbers would take each other's leases for their own.
    TestApp::with(Wanted { store: server.url(), entropy: Arc::new(SystemEntropy::new()), ..Wanted::default() })
}

/// Two copies behind a load balancer: one Redis, the same keys.
fn copies(server: &RedisServer) -> [TestApp; 2] {
    [on(server), on(server)]
}

/// Whether an amount of dollars is said or shown.
fn has_amount(text: &str) -> bool {
    text.contains('$') || text.contains("dollar") || text.contains(" cents")
}

/// In milliseconds, as the tests' clock takes them.
fn minutes(count: i64) -> i64 {
    count * 60_000
}
