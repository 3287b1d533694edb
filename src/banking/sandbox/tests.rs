//! The sandbox bank as a whole: determinism, consistent books, the customer's day, the ends of time, scenarios.

use super::calendar::two_years_before;
use super::history::History;
use super::*;
use crate::bank::{AccountKind, Status};
use crate::consent::{Consent, Purpose, permit};
use crate::id::AccountId;
use jiff::Timestamp;
use jiff::ToSpan;
use jiff::civil::date;
use std::collections::{HashMap, HashSet};

pub(super) const NOW: &str = "2026-11-22T14:00:00Z";

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub(super) fn customer(name: &str, now: &str) -> Customer {
    let now = at(now);
    Customer { name: name.to_owned(), now, today: person(name).map_or(Date::ZERO, |person| person.today(now)) }
}

pub(super) fn permit_for(accounts: Option<Vec<AccountId>>) -> Permit {
    let (granted_at, ends_at) = (Timestamp::MIN, Timestamp::MAX);
    let consent = Consent {
        bank: "sandbox".to_owned(),
        purpose: Purpose::Balances,
        accounts,
        granted_at,
        ends_at,
        told_of_end: false,
    };
    permit(&[consent], "sandbox", Purpose::Balances, at(NOW)).unwrap()
}

fn busy_people() -> impl Iterator<Item = &'static Person> {
    people().iter().filter(|person| person.name != "eva")
}

fn days(from: Date, count: i32) -> impl Iterator<Item = Date> {
    (0..count).map(move |days| from.checked_add(days.days()).unwrap())
}

fn balance(history: &History, kind: AccountKind) -> i64 {
    history.accounts.iter().find(|account| account.kind == kind).unwrap().booked.minor
}

fn booked(history: &History) -> HashMap<&str, &Transaction> {
    let booked = history.transactions.iter().filter(|one| one.status == Status::Booked);
    booked.map(|one| (one.id.as_str(), one)).collect()
}

fn check_next_day(person: &Person, today: Date) {
    let tomorrow = today.tomorrow().unwrap();
    let (before, after) = (History::of(person, today), History::of(person, tomorrow));
    let (old, new) = (booked(&before), booked(&after));
    for (id, one) in old.iter().filter(|(_, one)| one.date >= two_years_before(tomorrow)) {
        assert_eq!(new.get(id), Some(one), "unchanged");
    }
    let after_ids: HashSet<_> = after.transactions.iter().map(|one| &one.id).collect();
    assert!(
        before.transactions.iter().filter(|one| one.status == Status::Pending).all(|one| after_ids.contains(&one.id))
    );
    for (earlier, later) in before.accounts.iter().zip(&after.accounts) {
        let news = new.iter().filter(|(id, one)| one.account == later.id && !old.contains_key(*id));
        let moved: i64 = news.map(|(_, one)| one.amount.minor).sum();
        assert_eq!(later.booked.minor - earlier.booked.minor, moved, "{:?} {today}", later.id);
    }
}

#[test]
fn tomorrow_contains_today_and_balances_move_by_what_was_booked() {
    for person in busy_people() {
        for today in days(date(2026, 12, 22), 16).chain(days(date(2028, 2, 25), 6)) {
            check_next_day(person, today);
        }
    }
}

#[test]
fn the_same_day_is_the_same_from_wherever_it_is_seen() {
    for person in busy_people() {
        let (seen, later) = (History::of(person, date(2025, 3, 1)), History::of(person, date(2026, 11, 22)));
        let (from, to) = (date(2024, 11, 22), date(2025, 2, 27));
        assert!(!seen.between(from, to).is_empty());
        assert_eq!(seen.between(from, to), later.between(from, to), "{}", person.name);
        let opening: Vec<i64> = later.openings.iter().map(|money| money.minor).collect();
        let eve = History::of(person, date(2024, 11, 23));
        let pending_at_opening = |id: &AccountId| -> i64 {
            let between = later.between(from, date(2024, 11, 23));
            let unbooked: HashSet<_> =
                eve.transactions.iter().filter(|one| one.status == Status::Pending).map(|one| &one.id).collect();
            let moved = between.iter().filter(|one| one.account == *id && !unbooked.contains(&one.id));
            moved.map(|one| one.amount.minor).sum()
        };
        for (account, opening) in eve.accounts.iter().zip(opening) {
            assert_eq!(account.booked.minor, opening + pending_at_opening(&account.id), "{:?}", account.id);
        }
    }
}

#[test]
fn balances_agree_with_transactions_and_stay_believable() {
    for person in busy_people() {
        let terms = &person.profile().unwrap().checking;
        for today in days(date(2026, 1, 1), 400).step_by(9) {
            let history = History::of(person, today);
            for (account, opening) in history.accounts.iter().zip(&history.openings) {
                let sum = |status| -> i64 {
                    let of_account = history.transactions.iter().filter(|one| one.account == account.id);
                    of_account.filter(|one| one.status == status).map(|one| one.amount.minor).sum()
                };
                assert_eq!(account.booked.minor, opening.minor + sum(Status::Booked));
                if let Some(available) = account.available {
                    let limit = account.limit.map_or(0, |limit| limit.minor);
                    assert_eq!(available.minor, limit + account.booked.minor + sum(Status::Pending));
                    assert!(available.minor > 0, "{} {:?} {today}", person.name, account.kind);
                }
            }
            let settled = history.accounts[0].available.unwrap().minor;
            assert!((terms.floor..=terms.ceiling + 1_000).contains(&settled), "{} {today} {settled}", person.name);
            assert!(balance(&history, AccountKind::Card) < 0 && balance(&history, AccountKind::Loan) <= 0);
            let pending = history.transactions.iter().filter(|one| one.status == Status::Pending).count();
            assert!((2..=4).contains(&pending), "{} {today} {pending}", person.name);
            assert_eq!(history.bills.len(), 2);
        }
    }
}

#[test]
fn two_years_with_salary_confusable_names_and_no_peloton() {
    let history = History::of(person("anna").unwrap(), date(2026, 11, 22));
    let all = &history.transactions;
    assert!(all.is_sorted_by(|newer, older| newer.date >= older.date));
    assert_eq!(all.first().unwrap().date, date(2026, 11, 22));
    assert!(all.last().unwrap().date <= date(2024, 11, 23));
    let ids: HashSet<_> = all.iter().map(|one| &one.id).collect();
    assert_eq!(ids.len(), all.len(), "ids are unique");
    let paydays: Vec<_> = all.iter().filter(|one| one.merchant == "Acme Payroll").map(|one| one.date).collect();
    assert_eq!(paydays[..2], [date(2026, 11, 20), date(2026, 11, 6)]);
    let is_known = |name: &str| all.iter().any(|one| one.merchant == name);
    assert!(["Walgreens", "Walmart", "Uber", "Marriott", "Netflix"].into_iter().all(is_known));
    assert!(!is_known("Peloton"));
    assert!(all.iter().any(|one| one.category == "shopping" && one.amount.minor > 0), "a refund");
    for (name, day) in [("piotr", 10), ("sanne", 24)] {
        let history = History::of(person(name).unwrap(), date(2026, 11, 30));
        let salary =
            history.transactions.iter().find(|one| one.category == "income" && one.account.0.ends_with("checking"));
        assert_eq!(salary.unwrap().date, date(2026, 11, day));
    }
}

#[test]
fn what_repeats_agrees_with_the_transactions() {
    let today = date(2026, 11, 22);
    for person in busy_people() {
        let history = History::of(person, today);
        let last = |name: &str| history.transactions.iter().find(|one| one.merchant == name).unwrap();
        let subscriptions = subscriptions(person, today);
        for one in &subscriptions {
            assert_eq!((last(&one.merchant).amount.abs(), &last(&one.merchant).account), (one.amount, &one.account));
            assert!(one.next > today);
        }
        for one in direct_debits(person, today) {
            assert_eq!(last(&one.creditor).amount.abs(), one.amount);
        }
        for one in standing_orders(person, today) {
            assert!(payees(person, today).iter().any(|payee| payee.name == one.payee));
        }
        let netflix = subscriptions.iter().find(|one| one.merchant == "Netflix").unwrap();
        let rise = netflix.rise.as_ref().unwrap();
        let charged =
            |day| history.between(day, day).iter().find(|one| one.merchant == "Netflix").unwrap().amount.abs();
        assert_eq!(charged(rise.since), netflix.amount);
        assert_eq!(charged(rise.since.checked_sub(1.month()).unwrap()), rise.before);
        assert!(rise.before.minor < netflix.amount.minor);
    }
}

#[tokio::test]
async fn today_is_the_persons() {
    let (bank, all) = (Sandbox::default(), permit_for(None));
    for (name, newest) in [("anna", date(2026, 11, 22)), ("piotr", date(2026, 11, 23)), ("sanne", date(2026, 11, 23))] {
        let customer = customer(name, "2026-11-22T23:59:59Z");
        let found = bank.transactions(&customer, &all, Date::MIN, Date::MAX).await.unwrap();
        assert_eq!(found.value.first().unwrap().date, newest, "{name}");
        assert_eq!(found.as_of, customer.now);
    }
}

#[test]
fn no_time_is_too_far() {
    let mut times = vec![Timestamp::MIN, Timestamp::MAX, Timestamp::UNIX_EPOCH];
    times.extend(["-009999-01-03T00:00:00Z", "-009998-06-01T00:00:00Z", "9999-12-29T12:00:00Z"].map(at));
    times.extend(["2019-12-31T23:00:00Z", "0000-01-01T00:00:00Z", "2024-02-29T12:00:00Z"].map(at));
    for person in people() {
        for now in &times {
            let shown = show(person, *now);
            let transactions = shown["transactions"].as_array().unwrap();
            assert_eq!(transactions.is_empty(), person.name == "eva", "{} {now}", person.name);
        }
    }
}

#[tokio::test]
async fn eva_has_a_balance_and_nothing_else() {
    let (bank, all, eva) = (Sandbox::default(), permit_for(None), customer("eva", NOW));
    let accounts = bank.accounts(&eva, &all).await.unwrap().value;
    assert_eq!(accounts.len(), 1);
    assert_eq!((accounts[0].kind, accounts[0].available), (AccountKind::Checking, Some(accounts[0].booked)));
    assert!(bank.transactions(&eva, &all, Date::MIN, Date::MAX).await.unwrap().value.is_empty());
    assert!(bank.bills(&eva, &all).await.unwrap().value.is_empty());
    let eva = person("eva").unwrap();
    let today = date(2026, 11, 22);
    assert!(payees(eva, today).is_empty() && subscriptions(eva, today).is_empty());
}

#[tokio::test]
async fn only_what_the_permit_covers() {
    let (bank, anna) = (Sandbox::default(), customer("anna", NOW));
    let all = permit_for(None);
    assert_eq!(bank.accounts(&anna, &all).await.unwrap().value.len(), 4);
    let savings = permit_for(Some(vec![AccountId("anna-savings".to_owned())]));
    let accounts = bank.accounts(&anna, &savings).await.unwrap().value;
    assert_eq!(accounts.iter().map(|account| account.kind).collect::<Vec<_>>(), [AccountKind::Savings]);
    let found = bank.transactions(&anna, &savings, Date::MIN, Date::MAX).await.unwrap().value;
    assert!(!found.is_empty() && found.iter().all(|one| one.account.0 == "anna-savings"));
    assert!(bank.bills(&anna, &savings).await.unwrap().value.is_empty());
}

#[tokio::test]
async fn scenarios_fail_as_told_for_one_person() {
    let (bank, all) = (Sandbox::default(), permit_for(None));
    let (anna, piotr) = (customer("anna", NOW), customer("piotr", NOW));
    let failures = [
        (Scenario::Down, BankError::Down),
        (Scenario::ConsentEnded, BankError::ConsentEnded),
        (Scenario::Busy, BankError::Busy),
    ];
    for (scenario, error) in failures {
        bank.set_scenario("anna", Scenario::Normal);
        assert!(bank.accounts(&anna, &all).await.is_ok());
        bank.set_scenario("anna", scenario);
        assert_eq!(bank.accounts(&anna, &all).await, Err(error));
        assert!(bank.accounts(&piotr, &all).await.is_ok(), "the others are served");
    }
    assert_eq!(bank.calls(), 9);
}

#[tokio::test]
async fn a_bank_without_capability_says_so() {
    let all = permit_for(None);
    let anna = customer("anna", NOW);
    assert!(Sandbox::default().bills(&anna, &all).await.is_ok());
    let bank = Sandbox::new(BTreeMap::from([("anna".to_owned(), Scenario::NoCapability)]));
    assert!(bank.accounts(&anna, &all).await.is_ok());
    let found = bank.transactions(&anna, &all, anna.today, anna.today).await;
    assert_eq!(found, Err(BankError::NotSupported(Capability::Transactions)));
    assert_eq!(bank.bills(&anna, &all).await, Err(BankError::NotSupported(Capability::Bills)));
    let nobody = customer("nobody", NOW);
    assert_eq!(bank.accounts(&nobody, &all).await, Err(BankError::ConsentEnded));
}

#[tokio::test]
async fn a_slow_bank_is_ended_by_the_callers_deadline() {
    let (bank, all, anna) = (Sandbox::default(), permit_for(None), customer("anna", NOW));
    let deadline = Duration::from_secs(5);
    assert!(tokio::time::timeout(deadline, bank.accounts(&anna, &all)).await.is_ok());
    bank.set_scenario("anna", Scenario::Slow);
    let deadline = Duration::from_millis(50);
    assert!(tokio::time::timeout(deadline, bank.accounts(&anna, &all)).await.is_err());
}

#[tokio::test]
async fn show_agrees_with_the_port_and_the_cache_stays_small() {
    let (bank, all) = (Sandbox::default(), permit_for(None));
    for person in people() {
        let customer = customer(person.name, NOW);
        let shown = show(person, customer.now);
        let accounts = bank.accounts(&customer, &all).await.unwrap().value;
        for (account, shown) in accounts.iter().zip(shown["accounts"].as_array().unwrap()) {
            assert_eq!(shown["booked"], serde_json::json!(account.booked));
        }
        let found = bank.transactions(&customer, &all, Date::MIN, Date::MAX).await.unwrap().value;
        assert_eq!(shown["transactions"], serde_json::json!(found));
        assert_eq!(shown["bills"], serde_json::json!(bank.bills(&customer, &all).await.unwrap().value));
        assert_eq!(shown["today"], "2026-11-22");
    }
    for day in days(date(2026, 1, 1), 40) {
        bank.history(person("anna").unwrap(), day);
    }
    assert_eq!(bank.kept.lock().unwrap().len(), KEPT);
}
