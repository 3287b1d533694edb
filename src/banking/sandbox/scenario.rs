//! How the sandbox bank behaves for one person: well, or in one of the ways in which banks fail.
//!
//! Decides nothing else; the people and their history are the same in every scenario, but for the balance of an overdrawn
//! account.

use serde::Deserialize;

/// What a person's bank does when it is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scenario {
    /// Answers at once.
    #[default]
    Normal,
    /// Has accounts; nothing else is supported.
    NoCapability,
    /// Answers after twenty seconds, later than any caller waits. An order is carried out before that.
    Slow,
    /// Does not answer.
    Down,
    /// The bank's own consent has ended.
    ConsentEnded,
    /// Asks to wait.
    Busy,
    /// Answers; the everyday account is overdrawn.
    Overdrawn,
    /// Answers; there is an alert that waits for the customer's word.
    Fraud,
    /// Answers; a card was refused at a shop today, as unusual.
    Declined,
    /// Answers; payments wait for the customer's approval at the bank.
    Approval,
}

impl Scenario {
    /// Every scenario with its name in configuration.
    pub const ALL: [(&'static str, Self); 10] = [
        ("normal", Self::Normal),
        ("no-capability", Self::NoCapability),
        ("slow", Self::Slow),
        ("down", Self::Down),
        ("consent-ended", Self::ConsentEnded),
        ("busy", Self::Busy),
        ("overdrawn", Self::Overdrawn),
        ("fraud", Self::Fraud),
        ("declined", Self::Declined),
        ("approval", Self::Approval),
    ];

    /// Reads a name such as `consent-ended`; `None` for any other text.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find_map(|(known, scenario)| (known == name).then_some(scenario))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_the_same_in_text_and_in_configuration() {
        for (name, scenario) in Scenario::ALL {
            assert_eq!(Scenario::parse(name), Some(scenario));
            assert_eq!(serde_json::from_str::<Scenario>(&format!("\"{name}\"")).unwrap(), scenario);
        }
        for bad in ["", "Normal", "no_capability", "consent ended"] {
            assert_eq!(Scenario::parse(bad), None, "{bad}");
        }
    }
}
