//! The set of a scene, from its headings: who speaks to what, how the bank behaves, what was agreed.
//!
//! | heading | what it sets |
//! |---|---|
//! | `person`, `at` | the sandbox customer, or `guest`; the time |
//! | `scenario`, `second_bank` | how the bank behaves; how a second one does |
//! | `privacy`, `always_ask` | preferences |
//! | `without`, `consents_end` | a purpose that was not granted; the day that all end |
//! | `spoken_code`, `speaker` | a code may be spoken; `person`: a recognised voice that Alexa can confirm |
//! | `voice_code` | `locked` or `none` |
//! | `locked` | since when the customer has locked everything |

use super::play::Scene;
use crate::alexa_device::{Device, fresh};
use crate::app::{TestApp, Wanted};
use saldo::banking::sandbox::Scenario;
use saldo::clock::FixedClock;
use saldo::entropy::Entropy;
use saldo::link::{BankLink, Link, Privacy};
use std::sync::Arc;

/// No randomness: every conversation begins with the first wording.
#[derive(Debug)]
struct First;

impl Entropy for First {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(0);
    }
}

/// What is set before the service starts.
pub(super) struct Stage {
    pub(super) wanted: Wanted,
    pub(super) privacy: Privacy,
}

pub(super) fn person(scene: &Scene) -> &str {
    scene.heading("person").unwrap_or("anna")
}

pub(super) fn stage(scene: &Scene) -> Stage {
    let clock = Arc::new(FixedClock::at(scene.heading("at").unwrap_or(crate::app::NOW).parse().unwrap()));
    let mut config = String::new();
    if scene.heading("spoken_code").is_some() {
        config.push_str("spoken_code = true\n");
    }
    if scene.heading("speaker").is_some() {
        config.push_str("verify_person = true\n");
    }
    if let Some(scenario) = scene.heading("second_bank") {
        let bank = |name, label, scenarios| {
            format!("[banks.{name}]\nkind = \"sandbox\"\nlabel = \"{label}\"\nscenarios = {scenarios}\n")
        };
        config.push_str(&bank("sandbox", "Sandbox Bank", "{}".to_owned()));
        config.push_str(&bank("second", "Second Bank", format!("{{ {} = \"{scenario}\" }}", person(scene))));
    }
    config.push_str(&crate::language::configured());
    let privacy = match scene.heading("privacy") {
        Some("discreet") => Privacy::Discreet,
        Some("rough") => Privacy::Rough,
        _ => Privacy::Off,
    };
    Stage { wanted: Wanted { entropy: Arc::new(First), clock, config, ..Wanted::default() }, privacy }
}

pub(super) fn device(scene: &Scene, app: &TestApp, locale: &str) -> Device {
    let device = match person(scene) {
        "guest" => Device::unlinked(),
        person => Device::of(app, person),
    };
    let speaker = scene.heading("speaker").map(|_| (fresh("amzn1.ask.person."), device.token.clone()));
    Device { locale: locale.to_owned(), person: speaker, ..device }
}

/// What a heading with this value does to a link.
type Change<'a> = &'a dyn Fn(&mut Link, &str);

/// What is kept of the customer.
pub(super) fn link(scene: &Scene, app: &TestApp) {
    let person = person(scene);
    if let Some(scenario) = scene.heading("scenario") {
        app.scenario(person, Scenario::parse(scenario).expect("a scenario that the sandbox knows"));
    }
    match scene.heading("voice_code") {
        Some("locked") => app.lock_code(person),
        Some(_) => app.change_link(person, |link| link.voice_code = None),
        None => {}
    }
    let privacy = stage(scene).privacy;
    let changes: [(&str, Change<'_>); 6] = [
        ("locked", &|link, since| link.locked_since = Some(since.parse().unwrap())),
        ("privacy", &|link, _| link.settings.privacy = privacy),
        ("always_ask", &|link, _| link.settings.always_ask = true),
        ("second_bank", &|link, _| add_second_bank(link)),
        ("without", &|link, purpose| {
            link.grants[0].consents.retain(|consent| consent.purpose.as_str() != purpose);
        }),
        ("consents_end", &|link, day| {
            let ends_at = format!("{day}T12:00:00Z").parse().unwrap();
            link.grants[0].consents.iter_mut().for_each(|consent| consent.ends_at = ends_at);
        }),
    ];
    for (name, change) in changes {
        if let Some(value) = scene.heading(name) {
            app.change_link(person, |link| change(link, value));
        }
    }
}

fn add_second_bank(link: &mut Link) {
    let first = link.banks[0].clone();
    link.banks.push(BankLink { bank: "second".to_owned(), ..first });
    let consents = &mut link.grants[0].consents;
    let mut of_second = consents.clone();
    for consent in &mut of_second {
        "second".clone_into(&mut consent.bank);
    }
    consents.extend(of_second);
}
