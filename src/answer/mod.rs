//! A structured answer: facts and phrase names, not yet words.
//!
//! Speech, screen and chat text all come from the same [`Answer`], so their numbers agree. Nothing here knows a language
//! or a platform.

mod reply;

pub use reply::{CardText, Fulfilment, Outcome, Reply, Said, ScreenText, Verdict, Words};

use crate::audit::Field;
use crate::money::Money;
use crate::period::Period;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// One phrase with what it needs to be said.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The phrase's name in `intents/LOCALE/*.ftl`.
    pub phrase: &'static str,
    /// Its arguments by name.
    pub arguments: Vec<(&'static str, Argument)>,
}

impl Line {
    /// The phrase named `phrase`, without arguments.
    pub fn new(phrase: &'static str) -> Self {
        Self { phrase, arguments: Vec::new() }
    }

    /// The same with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, argument: Argument) -> Self {
        self.arguments.push((name, argument));
        self
    }
}

/// A fact inside a phrase; the phrase book knows how to say each kind in each language.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// To the cent: one charge, a payment, an amount that is due.
    Exact(Money),
    /// Sums and balances: from 100 major units on the nearest unit, announced as such.
    Rough(Money),
    /// An amount that tells nothing of anybody, such as an exchange rate: said in every privacy mode, rounded as
    /// [`Argument::Rough`].
    Public(Money),
    /// A day, said relative to today where that is natural.
    Day(Date),
    /// A span, said as the customer would: "so far this month".
    Period(Period),
    /// A number to say and to choose the plural by.
    Count(i64),
    /// An account, said by nickname, else type, else last four digits.
    Account(AccountName),
    /// A day on the calendar, said without a preposition: "February 20th".
    Date(Date),
    /// A place in a row: "second".
    Ordinal(i64),
    /// Last four digits, said one by one.
    Digits(String),
    /// Letters and digits of a code in groups, said one by one with a pause between the groups.
    Spelled(Vec<String>),
    /// A web address without its scheme, said sign by sign.
    Address(String),
    /// Text from outside (a merchant, words of the customer): cleaned and escaped.
    Text(String),
    /// A rate in hundredths of a percent: "21.9 percent".
    Rate(i64),
    /// Whole percents.
    Percent(i64),
    /// A large whole number, grouped: points.
    Number(i64),
    /// A time of day, at the customer's place.
    Time(jiff::civil::Time),
    /// A value of the catalogue by list and id ("category", "groceries"), in the words of the phrase that is called so.
    Term(&'static str, String),
    /// Several phrases as a spoken list with pauses.
    List(Vec<Line>),
    /// Several phrases joined by the language's "or".
    Choice(Vec<Line>),
}

/// How an account is called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountName {
    /// What kind of account it is.
    pub kind: crate::bank::AccountKind,
    /// The customer's own name for it.
    pub nickname: Option<String>,
    /// The bank's brand of a card: Visa.
    pub brand: Option<String>,
    /// Last four digits, said when nothing else tells two accounts apart.
    pub last_four: Option<String>,
}

/// What is shown beside the speech.
#[derive(Clone, Debug, PartialEq)]
pub enum Card {
    /// A title and text, without amounts unless the customer turned them on.
    Plain {
        /// The title.
        title: Line,
        /// The text, a line each.
        body: Vec<Line>,
    },
    /// The platform's own invitation to link the account.
    LinkAccount,
    /// A request for platform permissions, by the platform's names.
    Permissions(Vec<String>),
}

/// A list on a screen: two to ten rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Screen {
    /// Above the rows.
    pub title: Line,
    /// Left and right text of each row.
    pub rows: Vec<(Line, Line)>,
}

/// How fast it is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Pace {
    /// As the device speaks.
    #[default]
    Normal,
    /// Slower, on the second "say that again".
    Slow,
}

/// What is asked of the platform's dialogue management.
#[derive(Clone, Debug, PartialEq)]
pub struct Elicit {
    /// The intent that is being filled.
    pub intent: String,
    /// The slot that the question is about.
    pub slot: &'static str,
}

/// One answer. Empty `lines` and no question mean silence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// The facts first.
    pub lines: Vec<Line>,
    /// At most one question, said last. With a question the session stays open, without one it ends.
    pub question: Option<Line>,
    /// What is said when nothing is answered to the question: helps more, is not longer.
    pub reprompt: Option<Line>,
    /// What is shown.
    pub card: Option<Card>,
    /// A list for devices with a screen.
    pub screen: Option<Screen>,
    /// The slot that the question fills, when it fills one.
    pub elicit: Option<Elicit>,
    /// Speed.
    pub pace: Pace,
    /// The platform is asked to confirm who speaks; it hands this back with its word.
    pub person_check: Option<String>,
    /// The customer is told that a consent ends soon.
    pub tells_of_end: bool,
    /// Everything is forgotten after this; the conversation too.
    pub forgets: bool,
    /// Names that the platform may learn for this conversation.
    pub known: Vec<Known>,
}

/// A name of the customer's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// The slot type that it belongs to: `payee`, `nickname`.
    pub kind: &'static str,
    /// The name.
    pub name: String,
    /// Other names for the same.
    pub also: Vec<String>,
}

impl Answer {
    /// An answer of one phrase.
    pub fn say(line: Line) -> Self {
        Self { lines: vec![line], ..Self::default() }
    }

    /// The same, ending with a question and what helps when it is not answered.
    #[must_use]
    pub fn ask(mut self, question: Line, reprompt: Line) -> Self {
        self.question = Some(question);
        self.reprompt = Some(reprompt);
        self
    }

    /// The same with a card.
    #[must_use]
    pub fn show(mut self, card: Card) -> Self {
        self.card = Some(card);
        self
    }
}

impl Answer {
    /// Sums and balances are said to the cent from here on.
    pub fn make_exact(&mut self) {
        self.lines.iter_mut().chain(&mut self.question).for_each(Line::make_exact);
    }

    /// Which kinds of facts it carries to the platform, for the journal. Where nothing may be said of amounts (`discreet`)
    /// none are.
    pub fn fields(&self, discreet: bool) -> Vec<Field> {
        let mut fields = BTreeSet::new();
        let shown = self.screen.iter().flat_map(|screen| screen.rows.iter().flat_map(|(left, right)| [left, right]));
        let card = self.card.iter().flat_map(|card| match card {
            Card::Plain { body, .. } => body.as_slice(),
            Card::LinkAccount | Card::Permissions(_) => &[],
        });
        self.lines.iter().chain(&self.question).chain(shown).chain(card).for_each(|line| line.collect(&mut fields));
        if !self.known.is_empty() {
            fields.insert(Field::OwnNames);
        }
        fields.into_iter().filter(|field| !(discreet && *field == Field::Amount)).collect()
    }
}

impl Line {
    fn make_exact(&mut self) {
        for (_, argument) in &mut self.arguments {
            match argument {
                Argument::Rough(money) => *argument = Argument::Exact(*money),
                Argument::List(lines) | Argument::Choice(lines) => lines.iter_mut().for_each(Self::make_exact),
                _ => {}
            }
        }
    }

    fn collect(&self, fields: &mut BTreeSet<Field>) {
        for (name, argument) in &self.arguments {
            match argument {
                Argument::Exact(_) | Argument::Rough(_) => drop(fields.insert(Field::Amount)),
                Argument::Day(_) | Argument::Date(_) | Argument::Period(_) => drop(fields.insert(Field::Date)),
                Argument::Count(_) | Argument::Number(_) | Argument::Rate(_) | Argument::Percent(_) => {
                    fields.insert(Field::Count);
                }
                Argument::Account(_) => drop(fields.insert(Field::AccountName)),
                Argument::Digits(_) => drop(fields.insert(Field::LastFour)),
                // Other texts are the customer's own words.
                Argument::Text(_) if *name == "merchant" => drop(fields.insert(Field::Merchant)),
                Argument::Text(_)
                | Argument::Ordinal(_)
                | Argument::Spelled(_)
                | Argument::Address(_)
                | Argument::Term(..)
                | Argument::Time(_)
                | Argument::Public(_) => {}
                Argument::List(lines) | Argument::Choice(lines) => lines.iter().for_each(|line| line.collect(fields)),
            }
        }
    }
}
