//! Signing in to a bank on our own page: which customer this is.
//!
//! Whether there is such a customer shows in nothing: not in the answer, the counting or the work. Wrong tries are counted by
//! account and by address (NIST SP 800-63B, 5.2.2), for a quarter of an hour; a right password is refused meanwhile too.

use super::Service;
use super::throttle::Bound;
use crate::audit::Channel;
use crate::banking::sandbox::person;
use crate::link::BankLink;
use crate::secret::Secret;
use crate::service::Session;
use crate::store::StoreError;
use std::time::Duration;

/// Wrong tries at one account.
const BY_ACCOUNT: u64 = 10;
/// Wrong tries from one address.
const BY_PEER: u64 = 20;
const WITHIN: Duration = Duration::from_secs(15 * 60);
/// What is compared where there is nobody.
const NOBODY: &str = "*";

/// What a customer typed.
pub struct Credentials<'a> {
    /// The configured bank.
    pub bank: &'a str,
    /// The name at it.
    pub user: &'a str,
    /// The password.
    pub password: Secret,
    /// The network that it came from.
    pub peer: &'a str,
}

/// What signing in came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignIn {
    /// It is this customer.
    Done(BankLink),
    /// Bank, name or password is wrong; which of them is not told.
    Wrong,
    /// Too many wrong tries: come back later.
    TooMany,
}

impl Service {
    /// Checks what a customer typed.
    ///
    /// # Errors
    /// When the store does not count: then nobody is signed in.
    pub async fn sign_in(&self, typed: &Credentials<'_>) -> Result<SignIn, StoreError> {
        let bounds = [
            Bound {
                of: "tries at an account",
                whose: &[typed.bank.as_bytes(), typed.user.as_bytes()],
                most: BY_ACCOUNT,
                within: WITHIN,
            },
            Bound { of: "tries from an address", whose: &[typed.peer.as_bytes()], most: BY_PEER, within: WITHIN },
        ];
        let Some(counted) = self.count_try(&bounds).await? else { return Ok(SignIn::TooMany) };
        if !self.is_password(typed) {
            return Ok(SignIn::Wrong);
        }
        self.take_back(&counted).await?;
        Ok(SignIn::Done(BankLink { bank: typed.bank.to_owned(), customer: typed.user.to_owned() }))
    }

    /// The session that follows, with the customer's link made sure of. In a session already: one more bank of the same
    /// customer.
    ///
    /// # Errors
    /// When the store does not take it.
    pub async fn signed_in(&self, bank: &BankLink, before: Option<&Session>) -> Result<Session, StoreError> {
        let now = self.clock.now();
        let before = match before {
            // Somebody else at a bank of theirs is somebody else.
            Some(before) if self.link(&before.link).await?.is_some_and(|link| link.has_other_at(bank)) => None,
            before => before,
        };
        let mut session = before.cloned().unwrap_or_else(|| Session::begin(self.link_id(bank), bank.clone(), now));
        if session.banks.iter().all(|known| known.bank != bank.bank) {
            session.banks.push(bank.clone());
        }
        let first = session.banks.first().unwrap_or(bank).clone();
        let remember = |link: &mut crate::link::Link| {
            link.add_bank(bank);
            ((), Vec::new())
        };
        self.change(&session.link, Some(&first), Channel::Page, remember).await?;
        Ok(session)
    }

    /// The same work whoever it is: HMACs are compared, of the same length.
    fn is_password(&self, typed: &Credentials<'_>) -> bool {
        let is_sandbox = self.banks.get(typed.bank).is_some_and(|bank| bank.is_sandbox);
        let known = person(typed.user).filter(|_| is_sandbox);
        let expected = known.map_or(NOBODY, |person| person.password);
        let hashed = |password: &str| self.keys.index("password", &[password.as_bytes()]);
        hashed(expected) == hashed(typed.password.expose()) && known.is_some()
    }
}
