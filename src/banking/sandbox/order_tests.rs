//! Orders at the sandbox bank: what they come to, what they change, and that the same key changes nothing more.

use super::tests::{NOW, customer, permit_for};
use super::*;
use crate::bank::{AccountKind, CardState, PaymentState};
use crate::money::{Currency, Money};
use jiff::civil::date;

fn account(kind: &str) -> AccountId {
    AccountId(format!("anna-{kind}"))
}

fn dollars(amount: i64) -> Money {
    Money::new(amount * 100, Currency::USD)
}

fn transfer(amount: i64, day: Date) -> Order {
    Order::Transfer { from: account("checking"), to: account("savings"), amount: dollars(amount), day }
}

fn send(payee: &str, amount: i64) -> Order {
    let (payee, to) = (payee.to_owned(), "Sam".to_owned());
    let (from, day) = (account("checking"), date(2026, 11, 22));
    Order::Send { payee, to, from, amount: dollars(amount), day, memo: None }
}

struct Anna(Sandbox);

impl Anna {
    fn in_scenario(scenario: Scenario) -> Self {
        Self(Sandbox::new(BTreeMap::from([("anna".to_owned(), scenario)])))
    }

    async fn order(&self, key: &str, order: &Order) -> Result<Ordered, BankError> {
        self.0.order(&customer("anna", NOW), &permit_for(None), key, order).await
    }

    async fn records(&self) -> Records {
        self.0.records(&customer("anna", NOW), &permit_for(None), &records::ALL).await.unwrap().value
    }

    async fn available(&self, kind: AccountKind) -> i64 {
        let accounts = self.0.accounts(&customer("anna", NOW), &permit_for(None)).await.unwrap().value;
        accounts.into_iter().find(|account| account.kind == kind).unwrap().available.unwrap().minor
    }

    async fn card(&self, id: &str) -> CardState {
        self.records().await.cards.into_iter().find(|card| card.id == id).unwrap().state
    }
}

#[tokio::test]
async fn a_transfer_moves_money_once_for_each_key() {
    let anna = Anna::in_scenario(Scenario::Normal);
    let (checking, savings) = (anna.available(AccountKind::Checking).await, anna.available(AccountKind::Savings).await);
    let order = transfer(200, date(2026, 11, 22));
    for _ in 0..3 {
        assert_eq!(anna.order("one", &order).await, Ok(Ordered::Done));
    }
    assert_eq!(anna.available(AccountKind::Checking).await, checking - 20_000);
    assert_eq!(anna.available(AccountKind::Savings).await, savings + 20_000);
    let payments = anna.records().await.payments;
    assert_eq!(payments.iter().filter(|one| one.amount == dollars(200) && one.day == date(2026, 11, 22)).count(), 1);
    let today = date(2026, 11, 22);
    let found = anna.0.transactions(&customer("anna", NOW), &permit_for(None), today, today).await.unwrap().value;
    assert_eq!(found.iter().filter(|one| one.amount.abs() == dollars(200) && one.category == "transfer").count(), 2);
    assert_eq!(anna.order("two", &order).await, Ok(Ordered::Done));
    assert_eq!(anna.available(AccountKind::Checking).await, checking - 40_000);
    assert_eq!(anna.0.carried_out("anna"), [order.clone(), order]);
}

#[tokio::test]
async fn what_is_not_possible_is_refused_and_changes_nothing() {
    let anna = Anna::in_scenario(Scenario::Normal);
    let before = (anna.records().await, anna.available(AccountKind::Checking).await);
    let today = date(2026, 11, 22);
    let zloty = Order::Transfer {
        from: account("checking"),
        to: account("savings"),
        amount: Money::new(100, Currency::PLN),
        day: today,
    };
    for (order, ordered) in [
        (transfer(1_000_000, today), Ordered::NoFunds),
        (transfer(0, today), Ordered::NotAllowed),
        (transfer(-5, today), Ordered::NotAllowed),
        (zloty, Ordered::NotAllowed),
        (send("anna-payee-99", 5), Ordered::NotAllowed),
        (send("piotr-payee-1", 5), Ordered::NotAllowed),
        (Order::Cancel { payment: before.0.payments.last().unwrap().id.clone() }, Ordered::TooLate),
        (Order::Cancel { payment: "none".to_owned() }, Ordered::NotAllowed),
        (Order::Unfreeze { card: "anna-new-debit".to_owned() }, Ordered::NotAllowed),
        (Order::Activate { card: "anna-debit".to_owned() }, Ordered::TooLate),
        (Order::Freeze { cards: vec!["eva-debit".to_owned()] }, Ordered::NotAllowed),
    ] {
        assert_eq!(anna.order(&format!("{order:?}"), &order).await, Ok(ordered), "{order:?}");
    }
    assert_eq!((anna.records().await, anna.available(AccountKind::Checking).await), before);
    let savings = permit_for(Some(vec![account("savings")]));
    let order = transfer(5, today);
    let refused = anna.0.order(&customer("anna", NOW), &savings, "narrow", &order).await;
    assert_eq!(refused, Err(BankError::NotPermitted));
}

#[tokio::test]
async fn a_payment_waits_for_its_day_or_for_the_customer_and_can_be_called_back() {
    for (scenario, ordered, state) in [
        (Scenario::Normal, Ordered::Scheduled, PaymentState::Scheduled),
        (Scenario::Approval, Ordered::NeedsApproval, PaymentState::AwaitsApproval),
    ] {
        let anna = Anna::in_scenario(scenario);
        let checking = anna.available(AccountKind::Checking).await;
        assert_eq!(anna.order("pay", &transfer(50, date(2026, 11, 25))).await, Ok(ordered));
        let find = |records: Records| records.payments.into_iter().find(|one| one.amount == dollars(50)).unwrap();
        let payment = find(anna.records().await);
        assert_eq!((payment.state, anna.available(AccountKind::Checking).await), (state, checking));
        let cancel = Order::Cancel { payment: payment.id };
        assert_eq!(anna.order("back", &cancel).await, Ok(Ordered::Done));
        assert_eq!(anna.order("again", &cancel).await, Ok(Ordered::TooLate));
        assert_eq!(find(anna.records().await).state, PaymentState::Cancelled);
    }
    let anna = Anna::in_scenario(Scenario::Normal);
    let friday = anna.records().await.payments.remove(0);
    assert_eq!((friday.state, friday.amount, friday.day), (PaymentState::Scheduled, dollars(35), date(2026, 11, 27)));
    assert_eq!(anna.order("friday", &Order::Cancel { payment: friday.id }).await, Ok(Ordered::Done));
    assert!(anna.records().await.upcoming.iter().all(|one| one.id.is_none()));
}

#[tokio::test]
async fn sent_money_is_pending_and_the_payee_was_paid() {
    let anna = Anna::in_scenario(Scenario::Normal);
    let checking = anna.available(AccountKind::Checking).await;
    let sam = anna.records().await.payees.into_iter().find(|payee| payee.name == "Sam Lewis").unwrap();
    assert!(sam.last_paid.unwrap() < date(2026, 8, 1));
    assert_eq!(anna.order("sam", &send(&sam.id, 25)).await, Ok(Ordered::Done));
    assert_eq!(anna.available(AccountKind::Checking).await, checking - 2_500);
    let sam = anna.records().await.payees.into_iter().find(|payee| payee.id == sam.id).unwrap();
    assert_eq!(sam.last_paid, Some(date(2026, 11, 22)));
}

#[tokio::test]
async fn cards_freeze_thaw_are_replaced_and_activated() {
    let anna = Anna::in_scenario(Scenario::Normal);
    let credit = "anna-credit".to_owned();
    assert_eq!(anna.order("1", &Order::Freeze { cards: vec![credit.clone()] }).await, Ok(Ordered::Done));
    assert_eq!(anna.card(&credit).await, CardState::Frozen);
    assert_eq!(anna.order("2", &Order::Unfreeze { card: credit.clone() }).await, Ok(Ordered::Done));
    assert_eq!(anna.card(&credit).await, CardState::Active);
    let lost = Order::ReportLost { cards: vec![credit.clone()], stolen: true };
    assert_eq!(anna.order("3", &lost).await, Ok(Ordered::Done));
    assert_eq!(anna.order("4", &Order::Unfreeze { card: credit.clone() }).await, Ok(Ordered::NotAllowed));
    assert_eq!(anna.order("5", &lost).await, Ok(Ordered::TooLate));
    assert_eq!(anna.card("anna-credit-new").await, CardState::Mailed { on: date(2026, 11, 22) });
    assert_eq!(anna.order("6", &Order::Activate { card: "anna-new-debit".to_owned() }).await, Ok(Ordered::Done));
    assert_eq!(
        (anna.card("anna-new-debit").await, anna.card("anna-debit").await),
        (CardState::Active, CardState::Blocked)
    );
}

#[tokio::test]
async fn an_alert_is_answered_once() {
    let answer = |alert: &str, mine| Order::AnswerAlert { alert: alert.to_owned(), mine };
    for (scenario, mine, ordered, state) in [
        (Scenario::Fraud, Some(false), Ordered::Done, CardState::Blocked),
        (Scenario::Fraud, Some(true), Ordered::Done, CardState::Active),
        (Scenario::Declined, Some(true), Ordered::Released(crate::bank::DeclineReason::Unusual), CardState::Active),
    ] {
        let anna = Anna::in_scenario(scenario);
        let records = anna.records().await;
        assert_eq!(records.declines.len(), usize::from(scenario == Scenario::Declined));
        let alert = &records.alerts[0];
        assert!(alert.is_open);
        assert_eq!(anna.order("unsure", &answer(&alert.id, None)).await, Ok(Ordered::Done));
        assert_eq!(anna.order("word", &answer(&alert.id, mine)).await, Ok(ordered));
        assert_eq!(anna.card("anna-credit").await, state);
        assert!(!anna.records().await.alerts[0].is_open);
        assert_eq!(anna.order("late", &answer(&alert.id, mine)).await, Ok(Ordered::TooLate));
    }
}

#[tokio::test]
async fn scenarios_hold_for_records_and_orders_too() {
    for (scenario, error) in [
        (Scenario::Down, BankError::Down),
        (Scenario::Busy, BankError::Busy),
        (Scenario::ConsentEnded, BankError::ConsentEnded),
        (Scenario::NoCapability, BankError::NotSupported(Capability::Orders)),
    ] {
        let anna = Anna::in_scenario(scenario);
        assert_eq!(anna.order("no", &transfer(5, date(2026, 11, 22))).await, Err(error));
        assert!(anna.0.carried_out("anna").is_empty());
        let found = anna.0.records(&customer("anna", NOW), &permit_for(None), &[Capability::Cards]).await;
        let error = if scenario == Scenario::NoCapability { BankError::NotSupported(Capability::Cards) } else { error };
        assert_eq!(found, Err(error));
    }
    let anna = Anna::in_scenario(Scenario::Slow);
    let order = transfer(5, date(2026, 11, 22));
    let late = tokio::time::timeout(Duration::from_millis(20), anna.order("slow", &order)).await;
    assert!(late.is_err() && anna.0.carried_out("anna").len() == 1, "done before the answer");
    anna.0.set_scenario("anna", Scenario::Normal);
    assert_eq!(anna.order("slow", &order).await, Ok(Ordered::Done));
    assert_eq!(anna.0.carried_out("anna").len(), 1);
}
