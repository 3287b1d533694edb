//! One locale's voice: its Fluent messages and how arguments become words in it.

use super::forms::{self, Forms};
use super::{Manner, Medium, clean};
use crate::answer::{AccountName, Argument, Line};
use crate::bank::AccountKind;
use crate::catalogue::{File, Finding, Lexicon};
use crate::link::ItemPause;
use crate::link::Privacy;
use crate::locale::Locale;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::sync::Arc;

/// Messages of one locale.
pub(crate) struct Voice {
    bundle: FluentBundle<Arc<FluentResource>>,
    pub(super) separators: Separators,
}

/// What stands inside written numbers.
pub(super) struct Separators {
    /// Between groups of three digits.
    pub(super) group: String,
    /// Before tenths.
    pub(super) decimal: String,
}

impl Separators {
    pub(super) fn of(lexicon: &Lexicon) -> Self {
        Self { group: lexicon.group_separator.clone(), decimal: lexicon.decimal_separator.clone() }
    }
}

impl Voice {
    /// Reads the files of one locale: first those that it builds upon, then its own. A message of its own takes the place of
    /// the other's.
    pub(super) fn read<'f>(
        locale: &Locale,
        (base, own): (impl Iterator<Item = &'f File>, impl Iterator<Item = &'f File>),
        separators: Separators,
    ) -> (Self, Vec<Finding>) {
        let tag = locale.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Isolation marks are for bidirectional screens; a voice reads them as noise.
        bundle.set_use_isolating(false);
        let mut findings = Vec::new();
        if let Err(error) = bundle.add_builtins() {
            tracing::error!(%error, "fluent built-ins");
        }
        if let Err(error) = bundle.add_function("FORM", forms::function) {
            tracing::error!(%error, "fluent functions");
        }
        let mut own_bundle = FluentBundle::new_concurrent(Vec::new());
        for (file, is_own) in base.map(|file| (file, false)).chain(own.map(|file| (file, true))) {
            let resource = FluentResource::try_new(file.text.clone()).unwrap_or_else(|(resource, errors)| {
                let errors = errors.iter().filter(|_| is_own);
                findings.extend(errors.map(|error| file.finding(error.pos.clone(), error.kind.to_string())));
                resource
            });
            let resource = Arc::new(resource);
            let twice = if is_own { own_bundle.add_resource(Arc::clone(&resource)).err() } else { None };
            for error in twice.unwrap_or_default() {
                findings.push(file.finding(0..0, error.to_string()).hint("give one of the two another name"));
            }
            bundle.add_resource_overriding(resource);
        }
        (Self { bundle, separators }, findings)
    }

    pub(super) fn has(&self, phrase: &str) -> bool {
        self.bundle.get_message(phrase).is_some_and(|message| message.value().is_some())
    }

    pub(super) fn wordings(&self, phrase: &str) -> usize {
        self.bundle.get_message(phrase).map_or(0, |message| 1 + message.attributes().count())
    }

    /// A message with ready arguments; empty when the locale lacks it.
    pub(super) fn message(&self, phrase: &str, arguments: &FluentArgs<'_>, variation: u32) -> String {
        let Some(message) = self.bundle.get_message(phrase) else { return String::new() };
        let wordings: Vec<_> =
            message.value().into_iter().chain(message.attributes().map(|attribute| attribute.value())).collect();
        let chosen = variation as usize % wordings.len().max(1);
        let Some(pattern) = wordings.get(chosen) else { return String::new() };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::warn!(phrase, count = errors.len(), "a phrase uses what it is not given; run `saldo check`");
        }
        text
    }

    /// A message without arguments, in its first form.
    pub(super) fn word(&self, phrase: &str) -> String {
        self.message(phrase, &FluentArgs::new(), 0)
    }

    /// A part in all its forms: its value, and its attributes by name.
    pub(super) fn part(&self, phrase: &str, arguments: &FluentArgs<'_>) -> Forms {
        let first = self.message(phrase, arguments, 0);
        let attributes = self.bundle.get_message(phrase).into_iter().flat_map(|message| message.attributes());
        let others = attributes.map(|attribute| {
            let text = self.bundle.format_pattern(attribute.value(), Some(arguments), &mut Vec::new());
            (attribute.id().to_owned(), text.into_owned())
        });
        Forms { first, others: others.collect() }
    }

    /// Two parts joined by the message `phrase`, form by form.
    pub(super) fn joined(
        &self,
        phrase: &str,
        forms: Forms,
        arguments: impl Fn(Option<&str>, String) -> FluentArgs<'static>,
    ) -> Forms {
        forms.map(|form, text| self.message(phrase, &arguments(form, text), 0))
    }

    pub(super) fn line(&self, line: &Line, medium: Medium, manner: Manner) -> String {
        let mut arguments = FluentArgs::new();
        for (name, argument) in &line.arguments {
            arguments.set(*name, self.argument(argument, medium, manner));
        }
        self.message(line.phrase, &arguments, manner.variation)
    }

    fn argument(&self, argument: &Argument, medium: Medium, manner: Manner) -> FluentValue<'static> {
        let forms = match argument {
            Argument::Exact(money) => self.exact(*money, manner.privacy),
            Argument::Rough(money) => self.rough(*money, manner.privacy),
            Argument::Public(money) => self.rough(*money, Privacy::Off),
            Argument::Day(day) => self.day(*day, manner.today),
            Argument::Date(day) => self.bare_day(*day, manner.today),
            Argument::Ordinal(place) => self.numbered("ordinal", *place),
            Argument::Period(period) => self.period(*period, manner.today),
            Argument::Count(count) => return FluentValue::from(*count),
            Argument::Account(name) => self.account(name, medium),
            Argument::Rate(rate) => self.rate(*rate),
            Argument::Percent(percent) => self.rate(percent.saturating_mul(100)),
            Argument::Number(number) => self.grouped(*number).into(),
            Argument::Time(time) => self.time(*time),
            Argument::Term(list, id) => self.term(list, id, medium),
            Argument::Digits(digits) => clean::digits(digits, medium).into(),
            Argument::Spelled(groups) => clean::spelled(groups, medium).into(),
            Argument::Address(address) => self.address(address, medium).into(),
            Argument::Text(text) => self.text(text, medium).into(),
            Argument::List(lines) => self.list(lines, medium, manner, "list").into(),
            Argument::Choice(lines) => self.list(lines, medium, manner, "choice").into(),
        };
        forms.value()
    }

    /// A value of the catalogue; the customer's own words where the locale has none for it.
    fn term(&self, list: &str, id: &str, medium: Medium) -> Forms {
        let name = format!("{list}-{}", id.replace('_', "-"));
        if self.has(&name) { self.part(&name, &FluentArgs::new()) } else { self.text(id, medium).into() }
    }

    /// Words from outside, in the form that is heard and seen: see `clean`. A name of which nothing can be said has a
    /// stand-in, so that no sentence has a gap.
    fn text(&self, text: &str, medium: Medium) -> String {
        self.sayable(text, medium).unwrap_or_else(|| self.word("nameless"))
    }

    fn sayable(&self, text: &str, medium: Medium) -> Option<String> {
        let clean = clean::spoken(text, &self.word("and-sign"));
        (!clean.is_empty()).then(|| clean::for_medium(&clean, medium))
    }

    /// For the eye as it is typed, for the ear sign by sign.
    fn address(&self, address: &str, medium: Medium) -> String {
        let is_kept = |c: &char| c.is_ascii_alphanumeric() || ".:-/".contains(*c);
        let typed: String = address.chars().filter(is_kept).collect();
        if medium == Medium::Eye {
            return typed;
        }
        let signs = [('.', "sign-dot"), ('/', "sign-slash"), (':', "sign-colon"), ('-', "sign-dash")];
        signs.iter().fold(typed, |said, (sign, name)| said.replace(*sign, &format!(" {} ", self.word(name))))
    }

    /// Nickname, else brand, else type; with the last four digits, one by one, where those are needed.
    fn account(&self, name: &AccountName, medium: Medium) -> Forms {
        let kind = match name.kind {
            AccountKind::Checking => "checking",
            AccountKind::Savings => "savings",
            AccountKind::Card => "card",
            AccountKind::Loan => "loan",
        };
        let brand = name.brand.as_ref().filter(|_| name.kind == AccountKind::Card);
        let own = |phrase, own: Option<&String>| {
            let mut arguments = FluentArgs::new();
            arguments.set("name", self.sayable(own?, medium)?);
            arguments.set("kind", kind);
            Some(self.part(phrase, &arguments))
        };
        let called = own("account-own", name.nickname.as_ref()).or_else(|| own("account-brand", brand));
        let called = called.unwrap_or_else(|| self.part(&format!("account-{kind}"), &FluentArgs::new()));
        let Some(digits) = &name.last_four else { return called };
        let digits = clean::digits(digits, medium);
        self.joined("account-ending", called, |_, account| {
            let mut arguments = FluentArgs::new();
            arguments.set("account", account);
            arguments.set("digits", digits.clone());
            arguments
        })
    }

    /// Joins phrases as the language does; for the ear with a pause between the items of a list.
    fn list(&self, lines: &[Line], medium: Medium, manner: Manner, kind: &str) -> String {
        let mut items = lines.iter().map(|line| self.line(line, medium, manner));
        let Some(mut joined) = items.next() else { return String::new() };
        let count = lines.len();
        for (index, item) in items.enumerate() {
            let message = match (index + 2 == count, count) {
                (true, 2) => format!("{kind}-two"),
                (true, _) => format!("{kind}-last"),
                (false, _) => format!("{kind}-more"),
            };
            let pause = if medium == Medium::Ear && kind == "list" { pause(manner.speech.pause) } else { "" };
            let mut arguments = FluentArgs::new();
            arguments.set("before", joined + pause);
            arguments.set("item", item);
            joined = self.message(&message, &arguments, 0);
        }
        joined
    }
}

/// Between two items of a list.
fn pause(pause: ItemPause) -> &'static str {
    match pause {
        ItemPause::Short => "<break time=\"400ms\"/>",
        ItemPause::Long => "<break time=\"800ms\"/>",
    }
}
