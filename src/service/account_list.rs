//! The accounts that a customer chooses from, read while they are signed in at the bank.
//!
//! The customer at the page is the permit: for this moment, for the list. No balance leaves this file.

use super::Service;
use super::links::Told;
use crate::audit::{Channel, Event, Field};
use crate::bank::{AccountKind, BankError, Customer};
use crate::consent::{Choice, Purpose, permit};
use crate::id::{AccountId, LinkId};
use crate::link::BankLink;
use crate::store::StoreError;
use jiff::tz::TimeZone;
use std::time::Duration;
use tokio::time::timeout;

/// A page can wait a little longer than a voice.
const PATIENCE: Duration = Duration::from_secs(6);

/// An account to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choosable {
    /// The bank's id.
    pub id: AccountId,
    /// Its kind.
    pub kind: AccountKind,
    /// What the customer calls it.
    pub nickname: Option<String>,
    /// Last four digits.
    pub last_four: String,
}

impl Service {
    /// The accounts of a customer who has just proved to be `bank`'s; `None`: the bank does not answer. The journal of
    /// `link` tells of it.
    ///
    /// # Errors
    /// When the store does not take the journal's entry.
    pub async fn choosable(&self, link: &LinkId, bank: &BankLink) -> Result<Option<Vec<Choosable>>, StoreError> {
        let listed = self.listed(bank, self.time_zone(link).await?).await;
        let outcome = listed.as_ref().map_or_else(|error| error.label(), |_| "answered");
        let accounts = listed.ok();
        let event = Event::Read {
            intent: "ChooseAccounts".to_owned(),
            purposes: Vec::new(),
            accounts: accounts.iter().flatten().map(|account| account.id.clone()).collect(),
            fields: vec![Field::AccountName, Field::LastFour],
            outcome: outcome.to_owned(),
        };
        let told = Told { grant: None, event };
        self.change(link, None, Channel::Page, |_| ((), vec![told.clone()])).await?;
        Ok(accounts)
    }

    async fn time_zone(&self, link: &LinkId) -> Result<TimeZone, StoreError> {
        let zone = self.link(link).await?.and_then(|link| TimeZone::get(&link.settings.time_zone).ok());
        Ok(zone.unwrap_or(TimeZone::UTC))
    }

    async fn listed(&self, bank: &BankLink, zone: TimeZone) -> Result<Vec<Choosable>, BankError> {
        let now = self.clock.now();
        let handle = self.banks.get(&bank.bank).ok_or(BankError::ConsentEnded)?;
        let choice = Choice { bank: bank.bank.clone(), purposes: vec![Purpose::Balances], accounts: None, days: 1 };
        let permit = permit(&choice.consents(now), &bank.bank, Purpose::Balances, now);
        let permit = permit.map_err(|_| BankError::NotPermitted)?;
        let customer = Customer { name: bank.customer.clone(), now, today: now.to_zoned(zone).date() };
        let accounts = timeout(PATIENCE, handle.bank.accounts(&customer, &permit)).await;
        let accounts = accounts.map_err(|_| BankError::TooSlow)??.value.into_iter();
        Ok(accounts
            .map(|account| Choosable {
                id: account.id,
                kind: account.kind,
                nickname: account.nickname,
                last_four: account.last_four,
            })
            .collect())
    }
}
