//! Puts the parts together: configuration in, a server's handlers out.
//!
//! Nothing is decided here that a test could not decide otherwise: clock, entropy and store come in.

use crate::bank::Bank;
use crate::banking::sandbox::{Sandbox, Scenario, person};
use crate::catalogue::{Catalogue, File, builtin, folder};
use crate::check::check;
use crate::clock::Clock;
use crate::config::{self, Config};
use crate::entropy::Entropy;
use crate::http::alexa::AlexaWebhook;
use crate::http::page::{self, StartPage};
use crate::http::pages::{self, Pages};
use crate::http::{Readiness, Report};
use crate::outbound::{Outbound, place};
use crate::phrase::{PageTexts, Phrasebook};
use crate::platform::alexa::chain_fetch::{self, ChainFetch};
use crate::platform::alexa::{anchors, chains::Chains};
use crate::secret::Keyring;
use crate::service::{BankHandle, Limits, Linking, Queues, Service};
use crate::store::{Durability, Store};
use actix_web::web::{Data, ServiceConfig};
use async_trait::async_trait;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::{Arc, OnceLock};
use thiserror::Error;

/// Saldo cannot be put together as configured. The text says what to do.
#[derive(Debug, Error)]
#[error("{0}")]
pub struct AppError(pub String);

/// Time, randomness and storage, handed in.
pub struct Parts {
    /// Time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub entropy: Arc<dyn Entropy>,
    /// The store.
    pub store: Arc<dyn Store>,
    /// Keys.
    pub keys: Keyring,
    /// The store's name for the start page, without a password.
    pub store_name: String,
    /// What the operator should know.
    pub warnings: Vec<String>,
}

/// Handlers and what they share.
#[derive(Clone)]
pub struct App {
    /// The turn.
    pub service: Data<Service>,
    /// The sandbox banks by name, so that a scenario can be chosen while it runs.
    pub sandboxes: BTreeMap<String, Arc<Sandbox>>,
    alexa: Option<Data<AlexaWebhook>>,
    page: Option<Data<StartPage>>,
    pages: Option<Data<Pages>>,
    store: Arc<dyn Store>,
    warnings: Vec<String>,
}

impl App {
    /// Puts everything together.
    ///
    /// # Errors
    /// [`AppError`] for a folder of intents with findings, a certificate that cannot be read, an unknown scenario.
    pub fn build(config: &Config, parts: Parts) -> Result<Self, AppError> {
        if config.store.restored_at.is_some_and(|restored| restored > parts.clock.now()) {
            return Err(AppError(
                "store.restored_at: is in the future; set it to when the backup was put back".to_owned(),
            ));
        }
        let warnings: Vec<String> = parts.warnings.iter().cloned().chain(config.oauth.warnings()).collect();
        let (catalogue, phrases) = language(config)?;
        let outbound = Arc::new(outbound(config)?);
        let alexa = (!config.alexa.skill_ids.is_empty()).then(|| webhook(config, &outbound, &parts)).transpose()?;
        let page = config.has_sandbox().then(|| {
            Data::new(StartPage::new(
                config.banks.keys().cloned().collect::<Vec<_>>().join(", "),
                parts.store_name.clone(),
                alexa.is_some(),
                warnings.clone(),
                Arc::clone(&parts.clock),
            ))
        });
        let store = Arc::clone(&parts.store);
        let sandboxes = sandboxes(config)?;
        let service = Service {
            catalogue,
            phrases,
            banks: banks(config, &sandboxes),
            linking: linking(config),
            limits: limits(config),
            queues: Queues::default(),
            store: parts.store,
            keys: parts.keys,
            clock: parts.clock,
            entropy: parts.entropy,
            outbound: Some(outbound),
        };
        Ok(Self {
            service: Data::new(service),
            sandboxes,
            alexa: alexa.map(Data::new),
            page,
            pages: pages(config)?.map(Data::new),
            store,
            warnings,
        })
    }

    /// Registers all handlers; called once a worker.
    pub fn routes(&self, config: &mut ServiceConfig) {
        if let Some(alexa) = &self.alexa {
            crate::http::alexa::routes(alexa, &self.service, config);
        }
        if self.service.linking.address.is_some() {
            crate::http::oauth::routes(&self.service, config);
        }
        if let Some(page) = &self.page {
            page::routes(page, &self.service, config);
        }
        if let Some(pages) = &self.pages {
            pages::routes(pages, &self.service, config);
        }
        if self.page.is_some() || self.pages.is_some() {
            page::style_sheet(config);
        }
    }

    /// What `/health/ready` asks.
    pub fn readiness(&self) -> impl Readiness + 'static {
        StoreReadiness { store: Arc::clone(&self.store), warnings: self.warnings.clone() }
    }
}

/// Ready when the store answers.
struct StoreReadiness {
    store: Arc<dyn Store>,
    warnings: Vec<String>,
}

#[async_trait]
impl Readiness for StoreReadiness {
    async fn check(&self) -> Report {
        let mut warnings = self.warnings.clone();
        match self.store.health().await {
            Ok(durability) => {
                if let Durability::Weak(why) = durability {
                    warnings.push(why);
                }
                Report { ready: true, reasons: Vec::new(), warnings }
            }
            Err(error) => Report { ready: false, reasons: vec![error.to_string()], warnings },
        }
    }
}

/// Intents, samples and phrases, from the configured folder or the set that is compiled in.
///
/// # Errors
/// A folder that cannot be read or that `saldo check` would complain of.
pub fn language(config: &Config) -> Result<Language, AppError> {
    let Some(dir) = &config.intents.dir else {
        // What is compiled in is read once, however often it is put together.
        static BUILT_IN: OnceLock<Language> = OnceLock::new();
        return Ok(BUILT_IN.get_or_init(|| read(&builtin())).clone());
    };
    let files = folder(dir).map_err(|error| AppError(error.to_string()))?;
    let findings = check(&files).len();
    if findings > 0 {
        let dir = dir.display();
        return Err(AppError(format!("intents.dir: {findings} to mend; see them with: saldo check {dir}")));
    }
    Ok(read(&files))
}

/// What is understood and said.
pub type Language = (Arc<Catalogue>, Arc<Phrasebook>);

fn read(files: &[File]) -> Language {
    let (catalogue, _) = Catalogue::read(files);
    let (phrases, _) = Phrasebook::read(files, &catalogue);
    (Arc::new(catalogue), Arc::new(phrases))
}

/// Our own pages, where people can find them. Texts of the configured folder stand over those that are compiled in.
fn pages(config: &Config) -> Result<Option<Pages>, AppError> {
    let Some(address) = config.server.address() else { return Ok(None) };
    let Some(dir) = &config.intents.dir else {
        static BUILT_IN: OnceLock<Arc<PageTexts>> = OnceLock::new();
        let texts = BUILT_IN.get_or_init(|| Arc::new(PageTexts::read(&builtin()).0));
        return Ok(Some(Pages::new(Arc::clone(texts), &address)));
    };
    let mut files = builtin();
    files.extend(folder(dir).map_err(|error| AppError(error.to_string()))?);
    Ok(Some(Pages::new(Arc::new(PageTexts::read(&files).0), &address)))
}

fn sandboxes(config: &Config) -> Result<BTreeMap<String, Arc<Sandbox>>, AppError> {
    let mut sandboxes = BTreeMap::new();
    for (name, bank) in &config.banks {
        let config::Bank::Sandbox(sandbox) = bank;
        sandboxes.insert(name.clone(), Arc::new(Sandbox::new(scenarios(name, &sandbox.scenarios)?)));
    }
    Ok(sandboxes)
}

fn banks(config: &Config, sandboxes: &BTreeMap<String, Arc<Sandbox>>) -> BTreeMap<String, BankHandle> {
    let handle = |name: &String, sandbox: &Arc<Sandbox>| {
        let bank: Arc<dyn Bank> = sandbox.clone();
        let label = config.banks.get(name).map_or(name.as_str(), config::Bank::label);
        BankHandle::new(bank, label, true)
    };
    sandboxes.iter().map(|(name, sandbox)| (name.clone(), handle(name, sandbox))).collect()
}

fn linking(config: &Config) -> Linking {
    Linking {
        address: config.server.address(),
        clients: config.oauth.clients(),
        spoken_code_on_alexa: config.alexa.spoken_code,
        restored_at: config.store.restored_at,
        verify_person: config.alexa.verify_person,
        teaches_names: config.alexa.dynamic_entities,
    }
}

fn limits(config: &Config) -> Limits {
    let payments = config.payments.clone();
    Limits {
        per_payment: payments.per_payment,
        per_day: payments.per_day,
        to_payees_per_day: payments.to_payees_per_day,
        known_payee_days: payments.known_payee_days,
    }
}

fn scenarios(bank: &str, texts: &BTreeMap<String, String>) -> Result<BTreeMap<String, Scenario>, AppError> {
    let mut scenarios = BTreeMap::new();
    for (name, text) in texts {
        let key = format!("banks.{bank}.scenarios.{name}");
        if person(name).is_none() {
            return Err(AppError(format!("{key}: no such sandbox person; there are anna, piotr, sanne and eva")));
        }
        let scenario = Scenario::parse(text).ok_or_else(|| {
            let all = Scenario::ALL.map(|(name, _)| name).join(", ");
            AppError(format!("{key}: \"{text}\" is none of {all}"))
        })?;
        scenarios.insert(name.clone(), scenario);
    }
    Ok(scenarios)
}

/// The client, with the configured hosts only.
fn outbound(config: &Config) -> Result<Outbound, AppError> {
    let places = config.alexa.api_endpoints.iter().map(|url| place(url.as_str()));
    let mut hosts =
        places.collect::<Result<Vec<_>, _>>().map_err(|error| AppError(format!("alexa.api_endpoints: {error}")))?;
    hosts.push(chain_fetch::HOST.to_owned());
    Outbound::new(hosts, &[]).map_err(|error| AppError(error.to_string()))
}

fn webhook(config: &Config, outbound: &Arc<Outbound>, parts: &Parts) -> Result<AlexaWebhook, AppError> {
    let read = |path: &Path| {
        fs::read(path).map_err(|error| AppError(format!("alexa.extra_trust_anchors: {}: {error}", path.display())))
    };
    let extra = config.alexa.extra_trust_anchors.iter().map(|path| read(path)).collect::<Result<Vec<_>, _>>()?;
    let anchors = anchors::anchors(&extra).map_err(|error| AppError(format!("alexa.extra_trust_anchors: {error}")))?;
    let fetch = Arc::new(ChainFetch::new(Arc::clone(outbound)));
    Ok(AlexaWebhook {
        skill_ids: config.alexa.skill_ids.clone(),
        chains: Chains::new(fetch, anchors, config.alexa.chain_cache_dir.clone()),
        clock: Arc::clone(&parts.clock),
    })
}
