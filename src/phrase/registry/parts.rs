//! Parts that sentences are put together from: they stand alone nowhere, and their attributes are grammatical forms.

use super::{Arguments, Kind};

/// A day on the calendar.
const CALENDAR: Arguments =
    &[("weekday", Kind::Text), ("month", Kind::Text), ("day", Kind::Count), ("year", Kind::Text)];
/// A span of days, with the calendar of its first.
const SPAN: Arguments = &[
    ("weekday", Kind::Text),
    ("month", Kind::Text),
    ("day", Kind::Count),
    ("year", Kind::Text),
    ("from", Kind::Text),
    ("to", Kind::Text),
    ("days", Kind::Count),
];
/// A time of day.
const TIME: Arguments = &[
    ("hour", Kind::Count),
    ("hour12", Kind::Count),
    ("minute", Kind::Text),
    ("minutes", Kind::Count),
    ("half", Kind::Text),
];
/// What is joined so far, and the next.
const JOINED: Arguments = &[("before", Kind::Text), ("item", Kind::Text)];
/// So many units of a currency, for its plural and as it is said; the same for every currency.
pub(crate) const UNITS: Arguments = &[("n", Kind::Count), ("number", Kind::Text), ("code", Kind::Text)];

/// Parts that other phrases are put together from; they are not sentences.
pub(super) const PARTS: &[(&str, Arguments)] = &[
    ("and-sign", &[]),
    ("nameless", &[]),
    ("amount-hidden", &[]),
    ("sign-dot", &[]),
    ("sign-slash", &[]),
    ("sign-colon", &[]),
    ("sign-dash", &[]),
    ("ordinal", &[("n", Kind::Count)]),
    ("account-checking", &[]),
    ("account-savings", &[]),
    ("account-card", &[]),
    ("account-loan", &[]),
    ("human-topic-charge", &[]),
    ("human-topic-card", &[]),
    ("human-topic-loan", &[]),
    ("human-topic-transfer", &[]),
    ("human-topic-account", &[]),
    ("human-topic-bill", &[]),
    ("alert-kind-paid", &[]),
    ("alert-kind-low-balance", &[]),
    ("alert-kind-large-charge", &[]),
    ("alert-kind-subscription-rise", &[]),
    ("alert-kind-bill-due", &[]),
    ("alert-kind-fraud", &[]),
    ("alert-kind-refund", &[]),
    ("alert-kind-all", &[]),
    ("account-own", &[("name", Kind::Text)]),
    ("account-brand", &[("name", Kind::Text)]),
    ("account-ending", &[("account", Kind::Text), ("digits", Kind::Text)]),
    ("list-two", JOINED),
    ("list-more", JOINED),
    ("list-last", JOINED),
    ("choice-two", JOINED),
    ("choice-more", JOINED),
    ("choice-last", JOINED),
    ("money-both", &[("major", Kind::Text), ("minor", Kind::Text), ("cents", Kind::Count)]),
    ("money-about", &[("money", Kind::Text)]),
    ("money-other-major", UNITS),
    ("money-other-minor", UNITS),
    ("weekday", &[("n", Kind::Count)]),
    ("month", &[("n", Kind::Count)]),
    ("day-today", &[]),
    ("day-yesterday", &[]),
    ("day-tomorrow", &[]),
    ("day-past-week", CALENDAR),
    ("day-coming-week", CALENDAR),
    ("day-this-year", CALENDAR),
    ("day-other-year", CALENDAR),
    ("date-this-year", CALENDAR),
    ("date-other-year", CALENDAR),
    ("period-this-week", SPAN),
    ("period-last-week", SPAN),
    ("period-weekend", SPAN),
    ("period-this-month", SPAN),
    ("period-last-month", SPAN),
    ("period-month", SPAN),
    ("period-month-year", SPAN),
    ("period-this-year", SPAN),
    ("period-last-year", SPAN),
    ("period-year", SPAN),
    ("period-days", SPAN),
    ("period-two-years", &[]),
    ("period-range", SPAN),
    ("percent", &[("number", Kind::Text), ("n", Kind::Count)]),
    ("time", TIME),
    ("amount-kind-minimum", &[]),
    ("amount-kind-statement", &[]),
    ("amount-kind-full", &[]),
    ("amount-kind-other", &[]),
    ("card-kind-credit", &[]),
    ("card-kind-debit", &[]),
];
