//! Which tasks there are, what each needs from the bank, and who composes its answer.

use super::{Composed, Situation, Spoken, accounts, cards, information, own, payments, people, planning, spending};
use crate::answer::{Answer, Line};
use crate::bank::{Account, Bill, Capability, Order, Ordered, Public, Records, Transaction};
use crate::catalogue::SlotValue;
use crate::consent::Purpose;
use crate::id::AccountId;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// What a task needs to know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// Accounts and balances.
    pub accounts: bool,
    /// Transactions of these days, both included.
    pub transactions: Option<(Date, Date)>,
    /// What is due.
    pub bills: bool,
    /// Other lists.
    pub records: &'static [Capability],
    /// What the bank tells everybody.
    pub public: bool,
}

/// A task ready to be put to the bank.
#[derive(Clone, Debug, PartialEq)]
pub struct Query {
    /// The task.
    pub spoken: Spoken,
    /// What it needs.
    pub needs: Needs,
    /// The consent it is asked under.
    pub purpose: Option<Purpose>,
    /// What is said before the answer: that the account is linked now.
    pub opening: Vec<Line>,
    /// The order that was just carried out, and what the bank made of it: its answer is composed, from fresh facts.
    pub after: Option<(Order, Ordered)>,
}

impl Query {
    /// A task that needs `needs`, under the consent of its intent.
    pub(crate) fn new(situation: Situation<'_>, spoken: Spoken, needs: Needs) -> Self {
        let purpose = situation.catalogue.intents.get(&spoken.intent).and_then(|intent| intent.purpose);
        Self { spoken, needs, purpose, opening: Vec::new(), after: None }
    }
}

/// What the bank said. Lists that were not asked for are empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Accounts and balances.
    pub accounts: Vec<Account>,
    /// Transactions, newest first.
    pub transactions: Vec<Transaction>,
    /// What is due, next first.
    pub bills: Vec<Bill>,
    /// Other lists.
    pub records: Records,
    /// What the bank tells everybody.
    pub public: Option<Public>,
    /// The consents it was read under, for the journal.
    pub read_under: Vec<Purpose>,
    /// Banks that should have been asked and did not answer, by what people know them by.
    pub missing: Vec<String>,
}

impl Facts {
    /// Adds what another bank said, in the order that the lists promise.
    pub fn add(&mut self, other: Self) {
        self.accounts.extend(other.accounts);
        self.transactions.extend(other.transactions);
        self.transactions.sort_by_key(|transaction| std::cmp::Reverse(transaction.date));
        self.bills.extend(other.bills);
        self.bills.sort_by_key(|bill| bill.due);
        self.records.add(other.records);
        self.public = self.public.take().or(other.public);
    }

    /// The same with accounts that cannot be taken for another bank's of the same id.
    #[must_use]
    pub fn of_bank(mut self, bank: &str) -> Self {
        let named = |id: &mut AccountId| *id = AccountId(format!("{bank}/{}", id.0));
        self.accounts.iter_mut().for_each(|account| named(&mut account.id));
        for transaction in &mut self.transactions {
            named(&mut transaction.account);
            transaction.id = format!("{bank}/{}", transaction.id);
        }
        self.bills.iter_mut().for_each(|bill| named(&mut bill.account));
        self.records.accounts_mut().for_each(named);
        self.records.ids_mut().for_each(|id| *id = format!("{bank}/{id}"));
        self
    }

    /// Every account that something was said of.
    pub fn accounts_read(&self) -> Vec<AccountId> {
        let of_accounts = self.accounts.iter().map(|account| &account.id);
        let of_transactions = self.transactions.iter().map(|transaction| &transaction.account);
        let all: BTreeSet<&AccountId> =
            of_accounts.chain(of_transactions).chain(self.bills.iter().map(|bill| &bill.account)).collect();
        all.into_iter().cloned().collect()
    }
}

/// What is worth asking after the first facts, and under which consent; without it the answer is shorter, not worse.
pub fn further(spoken: &Spoken, facts: &Facts, today: Date) -> Option<(Purpose, Needs)> {
    match spoken.intent.as_str() {
        "RoutingNumber" => Some((Purpose::Balances, Needs { accounts: true, ..Needs::default() })),
        "GetBalance" => accounts::balance::further(spoken, facts, today).map(|needs| (Purpose::Transactions, needs)),
        "AlertsManage" => own::alerts::further(spoken),
        "Hardship" => Some((Purpose::Bills, Needs { bills: true, ..Needs::default() })),
        intent => spending::further(intent).or_else(|| cards::further(spoken, facts, today)),
    }
}

/// What a task needs before it can be answered.
pub(crate) enum Plan {
    /// A slot is missing: its name, and the question.
    Elicit(&'static str, Answer),
    /// Facts.
    Query(Needs),
    /// Nothing of the bank's.
    Say(Composed),
}

/// Composes an answer after an order.
pub(crate) type After = fn(Situation<'_>, &Spoken, &Facts, (&Order, Ordered)) -> Composed;

/// How a task is answered.
#[derive(Clone, Copy)]
pub(crate) struct Task {
    /// What it needs.
    pub(crate) plan: fn(Situation<'_>, &Spoken) -> Plan,
    /// Its answer from the facts.
    pub(crate) compose: fn(Situation<'_>, &Spoken, &Facts) -> Composed,
    /// What is said once its order was carried out, for those that order something. The facts may be empty.
    pub(crate) after: Option<After>,
}

impl Task {
    /// A task that only reads.
    pub(crate) fn read(
        plan: fn(Situation<'_>, &Spoken) -> Plan,
        compose: fn(Situation<'_>, &Spoken, &Facts) -> Composed,
    ) -> Self {
        Self { plan, compose, after: None }
    }

    /// A task that ends in an order.
    pub(crate) fn order(
        plan: fn(Situation<'_>, &Spoken) -> Plan,
        compose: fn(Situation<'_>, &Spoken, &Facts) -> Composed,
        after: After,
    ) -> Self {
        Self { plan, compose, after: Some(after) }
    }
}

/// The task that is called `intent`: each family knows its own.
pub(crate) fn task(intent: &str) -> Option<Task> {
    let families = [
        accounts::task,
        spending::task,
        payments::task,
        cards::task,
        planning::task,
        information::task,
        own::task,
        people::task,
    ];
    families.into_iter().find_map(|family| family(intent))
}

impl Spoken {
    /// The value of a slot.
    pub(crate) fn slot(&self, name: &str) -> Option<&SlotValue> {
        self.slots.get(name)
    }

    /// The id of a value that the catalogue lists.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        match self.slot(name) {
            Some(SlotValue::Value { id, .. }) => Some(id),
            _ => None,
        }
    }

    /// The customer's own words.
    pub(crate) fn words(&self, name: &str) -> Option<&str> {
        match self.slot(name) {
            Some(SlotValue::Words(words)) => Some(words),
            _ => None,
        }
    }

    /// The days, cut off at `today` where they reach beyond it.
    pub(crate) fn days(&self, name: &str) -> Option<crate::period::Period> {
        match self.slot(name) {
            Some(SlotValue::Period(period)) => Some(*period),
            _ => None,
        }
    }

    /// The same task at another page.
    pub(crate) fn at_page(&self, page: u32) -> Self {
        Self { page, ..self.clone() }
    }
}
