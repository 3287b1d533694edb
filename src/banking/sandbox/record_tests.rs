//! The lists of the sandbox bank: that they agree with each other and with the transactions.

use super::tests::{NOW, customer, permit_for};
use super::*;
use crate::bank::{AccountKind, CardState};
use jiff::civil::date;

async fn of(name: &str, now: &str) -> Records {
    let bank = Sandbox::default();
    bank.records(&customer(name, now), &permit_for(None), &records::ALL).await.unwrap().value
}

#[tokio::test]
async fn eva_has_a_card_and_empty_lists() {
    let mut eva = of("eva", NOW).await;
    assert_eq!(eva.cards.len(), 1);
    assert_eq!((eva.cards[0].state, eva.cards[0].is_credit), (CardState::Active, false));
    eva.cards.clear();
    assert_eq!(eva, Records::default());
}

#[tokio::test]
async fn anna_has_what_people_ask_for() {
    let anna = of("anna", NOW).await;
    assert!(anna.alerts.is_empty() && anna.declines.is_empty());
    assert!(anna.cards.iter().any(|card| card.last_four == "8820" && card.state == CardState::New));
    let points = anna.terms.iter().find_map(|terms| terms.rewards.as_ref()).unwrap();
    assert_eq!(points.worth.unwrap().minor, points.points.unwrap(), "a cent a point");
    let loan = anna.terms.iter().find_map(|terms| terms.loan.as_ref()).unwrap();
    assert!(loan.payoff.0.minor > 613_336 && loan.ends > loan.next && loan.principal_this_year.minor > 0, "{loan:?}");
    let days = |date: Date| super::calendar::number(date);
    let recent = anna.payees.iter().filter(|one| one.last_paid.is_some_and(|on| days(on) + 90 > days(NOW_DAY)));
    assert!(recent.count() >= 2 && anna.payees.iter().filter(|one| one.name.starts_with("Sam ")).count() == 2);
    assert!(anna.upcoming.is_sorted_by_key(|one| one.day));
    assert!(anna.payments.is_sorted_by(|newer, older| newer.day >= older.day));
}

const NOW_DAY: Date = date(2026, 11, 22);

#[tokio::test]
async fn lists_agree_with_the_accounts_all_year() {
    for person in people().iter().filter(|person| person.profile().is_some()) {
        for month in 1..=12 {
            let now = format!("2026-{month:02}-17T12:00:00Z");
            let (bank, customer) = (Sandbox::default(), customer(person.name, &now));
            let records = bank.records(&customer, &permit_for(None), &records::ALL).await.unwrap().value;
            let accounts = bank.accounts(&customer, &permit_for(None)).await.unwrap().value;
            let savings = accounts.iter().find(|account| account.kind == AccountKind::Savings).unwrap();
            let saved: i64 = records.goals.iter().map(|goal| goal.saved.minor).sum();
            assert!(saved <= savings.booked.minor, "{} {now}: {saved} of {}", person.name, savings.booked.minor);
            let from = super::calendar::two_years_before(customer.today);
            let all = bank.transactions(&customer, &permit_for(None), from, customer.today).await.unwrap().value;
            for payment in records.payments.iter().filter(|one| one.day <= customer.today) {
                let has = |one: &Transaction| one.date == payment.day && one.amount.abs() == payment.amount;
                assert!(all.iter().any(has), "{payment:?}");
            }
            assert_eq!(records.autopay.len(), 1);
            assert!(records.autopay[0].next > customer.today);
        }
    }
}

#[tokio::test]
async fn everybody_is_told_where_and_when() {
    let bank = Sandbox::default();
    for (now, is_open, opens_at) in [
        ("2026-11-22T14:00:00Z", true, "2026-11-23T08:00"),
        ("2026-11-23T12:59:59Z", false, "2026-11-23T08:00"),
        ("2026-11-21T22:00:00Z", false, "2026-11-22T09:00"),
        ("2026-11-23T13:00:00Z", true, "2026-11-24T08:00"),
    ] {
        let public = bank.public(now.parse().unwrap()).await.unwrap();
        let desk = public.desk.unwrap();
        assert_eq!((desk.is_open, desk.opens_at), (is_open, opens_at.parse().unwrap()), "{now}");
        assert_eq!(public.rates.len(), 56);
        assert!(public.places.iter().all(|place| place.hours.is_empty() || place.hours.len() == 7));
    }
}
