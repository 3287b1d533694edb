//! Saldo maps spoken requests from voice and chat assistants to bank queries and answers in phrases that are pleasant to
//! hear. One binary, `saldo`; this library is all of it.
//!
//! # The map
//!
//! | layer | modules | knows |
//! |---|---|---|
//! | words | [`money`], [`locale`], [`id`], [`clock`], [`entropy`], [`secret`], [`period`] | nothing else here |
//! | core | [`turn`], [`answer`], [`catalogue`], [`understand`], [`bank`], [`dialogue`], [`phrase`], [`consent`], [`link`], [`oauth`], [`audit`], [`check`] | words; no I/O, no await |
//! | edge | [`platform`], [`banking`], [`store`], [`outbound`] | the core; each one protocol and nothing of the others |
//! | service | [`service`] | core and edge; the only place that awaits in the middle of a turn |
//! | outside | [`http`], [`cli`], [`config`], [`telemetry`], [`app`] | everything |
//!
//! A test reads the `use` lines and holds this (`tests/it/tidy.rs`).
//!
//! # The way of a turn
//!
//! 1. [`http`] reads a body within its bounds. `platform::alexa::verify` checks the signature over those bytes and hands out
//!    a `Verified`, the only thing that `parse` takes; `admit` checks age and skill and makes a [`turn::Turn`].
//! 2. [`service::Service::answer`] reads replay record, context, link and the journal's end in one round trip, which also
//!    reserves the request.
//! 3. [`dialogue::begin`] decides: silence, an answer, or a query. For a query the service asks [`consent::permit`] and, with the
//!    permit, the [`bank::Bank`], within the turn's budget.
//! 4. [`dialogue::finish`] turns facts into an [`answer::Answer`]: phrase names with typed arguments, no words yet.
//! 5. [`phrase::Phrasebook::say`] makes it a [`answer::Reply`] for ear and eye; the platform renders it.
//! 6. One write keeps context, answer and journal record, or nothing: a conversation that moved meanwhile is run again.
//!
//! # The way of a link
//!
//! 1. An assistant sends a customer to `/oauth/authorize` ([`oauth::Asked`] is what it may ask), a device or chat to `/link` with a
//!    code; [`http`]'s pages sign them in and take a [`consent::Choice`] a bank.
//! 2. Everything that is kept of a customer is one [`link::Link`]: banks, a grant an assistant with its consents and token hashes,
//!    codes, preferences. `service::Service::change` is the only way to change it: one compare-and-set, together with the journal
//!    records that tell of it. So nothing is half-linked, two who redeem a code cannot both win, and what is revoked is
//!    revoked everywhere at once.
//! 3. [`oauth`] is that machine as pure functions on the link: redeem, refresh, revoke. A token's text leads to its link's record
//!    without a lookup, so a turn reads token, consents and conversation in its one read.
//! 4. What a customer says about it (unlink, forget, fewer or more purposes) is a [`dialogue::Act`]: the dialogue asks for it,
//!    the service does it durably, [`dialogue::acted`] goes on. What gives more takes two digits of the voice code first.
//!
//! # The way of an order
//!
//! 1. A task such as "send 25 to Sam" is a form: [`dialogue`] asks for what it lacks, infers the rest, and reads all of it back. The
//!    [`bank::Order`] waits whole in the sealed context for one turn; nothing else there is an amount of the bank's.
//! 2. `dialogue/tier.rs` is the one place that makes a [`dialogue::Cleared`] act: a yes, two digits of the voice code, or neither for what
//!    protects. Nothing else can be done.
//! 3. `service/orders.rs` reserves it in the link with its journal record, within the configured limits, asks the bank with its key, and
//!    records what came of it. The same request again, a lost answer or a killed process cannot do it twice.
//! 4. The task goes on from fresh facts to say what the bank made of it.
//!
//! # What always holds
//!
//! - Unverified bytes cannot be parsed; a bank cannot be asked without a permit. Both by type.
//! - A customer's mistake, an ended consent, a bank that is down are answers. `Err` is for faults of our own.
//! - Money is an integer of minor units with its currency.
//! - Time and randomness are arguments; the shortcuts are banned in `.clippy.toml`.
//! - A link, a consent or a code is acknowledged only when it is durable, and told of in the customer's journal, a hash chain.
//! - Nothing personal in logs, metric labels, URLs or session attributes; what is stored is sealed for its place.
//! - Speech, card and screen come from one answer, so their numbers agree.
//!
//! # Where to add things
//!
//! - **A phrase or a sample**: `intents/LOCALE/`. No Rust.
//! - **An intent**: `intents/NAME.toml`, samples and phrases a locale, a file in its family's folder of `dialogue/` and a line in the
//!   family's `task`, the phrases in `phrase/registry/`, a play in `tests/dialogues/`.
//! - **A language**: a folder in `intents/` (`base` builds it upon another), plays in `tests/dialogues/`. No Rust. `saldo check` says what
//!   it lacks. The pages' texts alone (`pages.ftl`) are a language of the pages.
//! - **An act by voice**: [`dialogue::Act`] with its tier and what it comes to, `service/acts.rs`, a play; one for the bank:
//!   [`bank::Order`].
//! - **A bank**: a folder in `banking/` that implements [`bank::Bank`], a kind in `config/banks.rs`.
//! - **A platform**: a folder in `platform/` with verify, parse and render, a webhook in `http/`.

pub mod answer;
pub mod app;
pub mod audit;
pub mod bank;
pub mod banking;
pub mod catalogue;
pub mod check;
pub mod cli;
pub mod clock;
pub mod config;
pub mod consent;
pub mod dialogue;
pub mod entropy;
pub mod http;
pub mod id;
pub mod link;
pub mod locale;
pub mod money;
pub mod oauth;
pub mod outbound;
pub mod period;
pub mod phrase;
pub mod platform;
pub mod secret;
pub mod service;
pub mod store;
pub mod telemetry;
pub mod turn;
pub mod understand;
