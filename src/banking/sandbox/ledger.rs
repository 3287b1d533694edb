//! The running books of one person, day after day: what happens, and what follows from the balances.
//!
//! Every January 1st checking and savings are brought to the same balances, and card and loan do not depend on what came
//! earlier. So the books may be opened on any January 1st and show the same movements: no day depends on where one
//! started counting.

use super::calendar::number;
use super::cards::{self, Statement};
use super::day::{self, Entry};
use super::loans::{self, Instalment};
use super::profile::{Party, Profile};
use crate::bank::AccountKind::{self, Card, Checking, Loan, Savings};
use jiff::civil::Date;

/// Balances in signed minor units, everything counted on its day.
#[derive(Clone, Copy, Default)]
pub(super) struct Balances {
    checking: i64,
    savings: i64,
    card: i64,
    loan: i64,
}

impl Balances {
    /// The balance of one account.
    pub(super) fn of(&self, account: AccountKind) -> i64 {
        match account {
            Checking => self.checking,
            Savings => self.savings,
            Card => self.card,
            Loan => self.loan,
        }
    }

    fn add(&mut self, account: AccountKind, minor: i64) {
        match account {
            Checking => self.checking += minor,
            Savings => self.savings += minor,
            Card => self.card += minor,
            Loan => self.loan += minor,
        }
    }
}

/// The books.
pub(super) struct Ledger {
    profile: &'static Profile,
    schedule: Vec<Instalment>,
    /// What happened, oldest first.
    pub(super) entries: Vec<Entry>,
    /// Where that left the accounts.
    pub(super) balances: Balances,
    /// The card's latest statement.
    pub(super) statement: Option<Statement>,
}

impl Ledger {
    /// The books from the January 1st three years before `today` up to `today`.
    pub(super) fn until(profile: &'static Profile, today: Date) -> Self {
        let opening = Date::new(today.year().saturating_sub(3), 1, 1).unwrap_or(Date::MIN);
        let mut ledger = Self::opened(profile, opening);
        for day in days(opening, today) {
            ledger.live(day);
        }
        ledger
    }

    /// The books as they stand on the morning of the January 1st `opening`. Two months are lived before it, for the
    /// card's last statement.
    fn opened(profile: &'static Profile, opening: Date) -> Self {
        let schedule = loans::schedule(&profile.loan);
        let mut ledger =
            Self { profile, schedule, entries: Vec::new(), balances: Balances::default(), statement: None };
        if let (Ok(from), Ok(eve)) = (Date::new(opening.year().saturating_sub(1), 11, 1), opening.yesterday()) {
            days(from, eve).for_each(|day| ledger.live(day));
        }
        ledger.entries.clear();
        ledger.balances.checking = profile.checking.new_year;
        ledger.balances.savings = profile.savings.base;
        ledger.balances.loan = -loans::owed_before(&profile.loan, &ledger.schedule, opening);
        ledger
    }

    fn live(&mut self, day: Date) {
        self.start_year(day);
        for entry in day::entries(self.profile, day) {
            self.post(entry);
        }
        self.pay_loan(day);
        self.pay_card(day);
        if let Some(statement) = cards::close(self.profile, day, -self.balances.card) {
            self.statement = Some(statement);
        }
        self.earn_interest(day);
        self.level(day);
    }

    fn post(&mut self, entry: Entry) {
        let sequence = match self.entries.last() {
            Some(last) if last.date == entry.date => last.sequence + 1,
            _ => 1,
        };
        self.balances.add(entry.account, entry.minor);
        self.entries.push(Entry { sequence, ..entry });
    }

    fn book(&mut self, day: Date, account: AccountKind, minor: i64, party: Party, category: &'static str) {
        if minor != 0 {
            self.post(Entry::new(day, account, minor, party, category));
        }
    }

    /// On January 1st checking and savings go to what every year starts with.
    fn start_year(&mut self, day: Date) {
        if day.day_of_year() != 1 {
            return;
        }
        self.save(day, self.balances.checking - self.profile.checking.new_year);
        let surplus = self.balances.savings - self.profile.savings.base;
        let wording = &self.profile.wording;
        let party = if surplus > 0 { wording.invested } else { wording.withdrawn };
        self.book(day, Savings, -surplus, party, "transfer");
    }

    /// Moves `minor` from checking to savings, back when negative.
    fn save(&mut self, day: Date, minor: i64) {
        let wording = &self.profile.wording;
        let (left, arrived) = if minor > 0 {
            (wording.to_savings, wording.from_checking)
        } else {
            (wording.from_savings, wording.to_checking)
        };
        self.book(day, Checking, -minor, left, "transfer");
        self.book(day, Savings, minor, arrived, "transfer");
    }

    /// Keeps checking between floor and ceiling, by transfers of whole tens.
    fn level(&mut self, day: Date) {
        const TEN: i64 = 10_00;
        let terms = &self.profile.checking;
        let balance = self.balances.checking;
        if balance > terms.ceiling {
            self.save(day, (balance - terms.keep) / TEN * TEN);
        } else if balance < terms.floor {
            self.save(day, (balance - terms.refill) / TEN * TEN);
        }
    }

    fn pay_card(&mut self, day: Date) {
        let wording = &self.profile.wording;
        if let Some(statement) = self.statement.filter(|statement| !statement.paid && statement.pays_on == day) {
            self.book(day, Checking, -statement.amount, wording.card_payment, "card_payment");
            self.book(day, Card, statement.amount, wording.card_received, "card_payment");
            self.statement = Some(Statement { paid: true, ..statement });
        }
    }

    fn pay_loan(&mut self, day: Date) {
        let terms = &self.profile.loan;
        let wording = &self.profile.wording;
        let Some(instalment) = loans::instalment_on(terms, &self.schedule, day) else { return };
        self.book(day, Checking, -instalment.payment, wording.loan_payment, "loan_payment");
        self.book(day, Loan, -instalment.interest, wording.loan_interest, "fees");
        self.book(day, Loan, instalment.payment, wording.loan_received, "loan_payment");
        if loans::paid_by(terms, day) == 0 {
            self.book(day, Loan, -terms.principal, wording.loan_paid_out, "transfer");
        }
    }

    fn earn_interest(&mut self, day: Date) {
        if day == day.last_of_month() {
            let interest = self.balances.savings * self.profile.savings.monthly_ppm / 1_000_000;
            self.book(day, Savings, interest, self.profile.wording.interest, "income");
        }
    }
}

fn days(from: Date, to: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(from), |day| day.tomorrow().ok()).take_while(move |day| *day <= to)
}

/// Whether `entry` is still pending on `today`.
pub(super) fn is_pending(entry: &Entry, today: Date) -> bool {
    entry.settles_later && number(today) - number(entry.date) < 2
}
