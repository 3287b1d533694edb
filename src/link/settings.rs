//! What a customer prefers, the same by every assistant: privacy, the way of speaking, names, alerts.
//!
//! Changed by voice or on the customer's own page. Holds no balance and no charge; the one amount is a threshold that the
//! customer set.

use crate::id::AccountId;
use crate::money::Money;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A customer's preferences.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// IANA time zone; "today" is the customer's.
    pub time_zone: String,
    /// How much is said aloud.
    pub privacy: Privacy,
    /// Whether cards and screens may carry amounts. Off until the customer turns it on.
    pub amounts_on_screen: bool,
    /// Whether the voice code is asked before anything personal is said.
    #[serde(default)]
    pub always_ask: bool,
    /// How it is said.
    #[serde(default)]
    pub speech: Speech,
    /// The customer's own names for accounts.
    #[serde(default)]
    pub nicknames: BTreeMap<AccountId, String>,
    /// The account that is meant when none is named.
    #[serde(default)]
    pub default_account: Option<AccountId>,
    /// What the customer wants to be told of, by the catalogue's id of the kind.
    #[serde(default)]
    pub alerts: BTreeMap<String, AlertWish>,
}

/// How much of an amount is spoken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Privacy {
    /// Amounts are spoken.
    #[default]
    Off,
    /// "About" and two significant digits.
    Rough,
    /// No amount at all.
    Discreet,
}

/// How answers are said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Speech {
    /// How fast.
    pub rate: Rate,
    /// The pause between items of a list.
    pub pause: ItemPause,
    /// Headlines only.
    pub brief: bool,
}

/// How fast.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rate {
    /// 80 %.
    Slowest,
    /// 90 %.
    Slow,
    /// As the device speaks.
    #[default]
    Normal,
    /// 110 %.
    Fast,
}

/// The pause between items of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemPause {
    /// 400 ms.
    #[default]
    Short,
    /// 800 ms.
    Long,
}

/// One kind of event that the customer wants to be told of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AlertWish {
    /// From which amount on, or below which.
    pub threshold: Option<Money>,
    /// Days before, for what is due.
    pub days_before: Option<u8>,
    /// Whether the speaker may say that there is a message; never what is in it.
    pub on_speaker: bool,
}

/// One change of preferences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "prefer", rename_all = "snake_case")]
pub enum Preference {
    /// How it is said.
    Speech(Speech),
    /// What an account is called; none takes the name away.
    Nickname {
        /// Which account.
        account: AccountId,
        /// Its name.
        nickname: Option<String>,
    },
    /// The account that is meant when none is named.
    DefaultAccount {
        /// Which.
        account: Option<AccountId>,
    },
    /// Being told of one kind of event, or no more.
    Alert {
        /// The catalogue's id of the kind; `all` with no wish turns every one off.
        kind: String,
        /// How; none: no more.
        wish: Option<AlertWish>,
    },
    /// Being told of one kind of event and of nothing else.
    OnlyAlert {
        /// The catalogue's id of the kind.
        kind: String,
        /// How.
        wish: AlertWish,
    },
}

impl Settings {
    /// The same with one preference changed.
    pub fn prefer(&mut self, preference: &Preference) {
        match preference.clone() {
            Preference::Speech(speech) => self.speech = speech,
            Preference::Nickname { account, nickname: Some(nickname) } => {
                drop(self.nicknames.insert(account, nickname));
            }
            Preference::Nickname { account, nickname: None } => drop(self.nicknames.remove(&account)),
            Preference::DefaultAccount { account } => self.default_account = account,
            Preference::Alert { kind, wish: Some(wish) } => drop(self.alerts.insert(kind, wish)),
            Preference::Alert { kind, wish: None } if kind == "all" => self.alerts.clear(),
            Preference::Alert { kind, wish: None } => drop(self.alerts.remove(&kind)),
            Preference::OnlyAlert { kind, wish } => self.alerts = [(kind, wish)].into(),
        }
    }
}

impl Preference {
    /// Its name in the journal.
    pub fn label(&self) -> &'static str {
        match self {
            Self::Speech(_) => "speech",
            Self::Nickname { .. } => "nickname",
            Self::DefaultAccount { .. } => "default_account",
            Self::Alert { .. } | Self::OnlyAlert { .. } => "alerts",
        }
    }
}
