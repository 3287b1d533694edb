//! The whole service in this process: a real server on a free port, the sandbox bank, a clock that the test moves.
//!
//! Dropping it stops it. Several can share one store and one key file, as copies behind a load balancer do.
#![cfg(test)]

use crate::pki::{CHAIN_URL, Pki};
use actix_web::web::Data;
use saldo::app::{App, Parts};
use saldo::bank::Bank;
use saldo::banking::sandbox::{Sandbox, Scenario};
use saldo::clock::{Clock, FixedClock};
use saldo::config;
use saldo::consent::{Choice, Purpose};
use saldo::entropy::{Entropy, SeededEntropy, random};
use saldo::http::{Operations, bind};
use saldo::id::LinkId;
use saldo::link::{BankLink, Link};
use saldo::secret::{Keyring, Secret};
use saldo::service::{Approval, BankHandle, sandbox_token, save_link};
use saldo::store::{DurabilityPolicy, connect};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock, mpsc};
use std::thread::{self, JoinHandle};
use tokio::sync::oneshot;

/// The skill that the tests' requests are for.
pub(crate) const SKILL: &str = "amzn1.ask.skill.11111111-2222-3333-4444-555555555555";
/// When every test begins: Sunday morning in New York.
pub(crate) const NOW: &str = "2026-11-22T14:00:00Z";

/// One authority for all tests: making one takes a while.
pub(crate) fn pki() -> &'static Pki {
    static PKI: OnceLock<Pki> = OnceLock::new();
    PKI.get_or_init(Pki::new)
}

/// What a test wants otherwise.
pub(crate) struct Wanted {
    pub(crate) store: String,
    pub(crate) keys: String,
    /// More lines of `[server]`, as TOML.
    pub(crate) server: String,
    /// More configuration, as TOML: the rest of `[alexa]` and what follows.
    pub(crate) config: String,
    pub(crate) entropy: Arc<dyn Entropy>,
    pub(crate) clock: Arc<FixedClock>,
    /// Asked in place of the sandbox bank.
    pub(crate) bank: Option<Arc<dyn Bank>>,
}

impl Default for Wanted {
    fn default() -> Self {
        Self {
            store: "memory:".to_owned(),
            keys: Keyring::new_file(&SeededEntropy::new(1)),
            server: String::new(),
            config: String::new(),
            entropy: Arc::new(SeededEntropy::new(2)),
            clock: Arc::new(FixedClock::at(NOW.parse().unwrap())),
            bank: None,
        }
    }
}

/// A running service.
pub(crate) struct TestApp {
    pub(crate) address: SocketAddr,
    pub(crate) operations: SocketAddr,
    pub(crate) clock: Arc<FixedClock>,
    pub(crate) folder: PathBuf,
    pub(crate) app: App,
    keys: String,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl TestApp {
    pub(crate) fn start() -> Self {
        Self::with(Wanted::default())
    }

    pub(crate) fn with(wanted: Wanted) -> Self {
        saldo::outbound::install_crypto();
        let folder = folder();
        std::fs::write(folder.join("root.pem"), pki().root_pem()).unwrap();
        let chain = CHAIN_URL.rsplit('/').next().unwrap();
        std::fs::write(folder.join(chain), pki().chain()).unwrap();
        let config = configuration(&folder, &wanted.server, &wanted.config);
        let (stop, stopped) = oneshot::channel::<()>();
        let (ready, started) = mpsc::channel();
        let clock = Arc::clone(&wanted.clock);
        let keys = wanted.keys.clone();
        let thread = thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async move {
                let store = connect(&wanted.store, DurabilityPolicy::Auto).await.unwrap();
                let parts = Parts {
                    clock: wanted.clock,
                    entropy: wanted.entropy,
                    store,
                    keys: Keyring::parse(&wanted.keys).unwrap(),
                    store_name: wanted.store,
                    warnings: Vec::new(),
                };
                let app = with_bank(App::build(&config, parts).unwrap(), wanted.bank);
                let routes = {
                    let app = app.clone();
                    move |service: &mut actix_web::web::ServiceConfig| app.routes(service)
                };
                let operations = Operations::new(app.readiness());
                let stop = async { stopped.await.unwrap_or_default() };
                let server = bind(&config.server, routes, operations, stop).unwrap();
                ready.send((server.address, server.operations_address, app)).unwrap();
                server.run().await.unwrap();
            });
        });
        let (address, operations, app) = started.recv().expect("the service starts");
        Self { address, operations, clock, folder, app, keys, stop: Some(stop), thread: Some(thread) }
    }

    /// An access token of a sandbox customer, good for an hour of the test's clock.
    pub(crate) fn token(&self, customer: &str) -> Secret {
        let keys = Keyring::parse(&self.keys).unwrap();
        sandbox_token(&keys, &saldo::entropy::SystemEntropy::new(), customer, self.clock.now())
    }

    pub(crate) fn sandbox(&self) -> &Sandbox {
        &self.app.sandboxes["sandbox"]
    }

    pub(crate) fn scenario(&self, customer: &str, scenario: Scenario) {
        self.sandbox().set_scenario(customer, scenario);
    }

    /// Changes what is kept of a customer: consents, preferences.
    pub(crate) fn change_link(&self, customer: &str, change: impl Fn(&mut Link)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(save_link(&self.app.service, customer, change)).unwrap();
    }

    /// The records of a sandbox customer's journal, oldest first.
    pub(crate) fn journal(&self, customer: &str) -> Vec<Vec<u8>> {
        let keys = Keyring::parse(&self.keys).unwrap();
        let link = LinkId::from_index(&keys.index("link", &[b"", customer.as_bytes()]));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let key = format!("{{{}}}:j", link.as_str());
        runtime.block_on(self.app.service.store.journal(&key)).unwrap()
    }

    /// A sandbox customer types a code at the page and agrees to be heard; `false` when nothing waits for it.
    pub(crate) fn type_code(&self, code: &str, customer: &str) -> bool {
        let service = &self.app.service;
        let bank = BankLink { bank: "sandbox".to_owned(), customer: customer.to_owned() };
        let choice = Choice {
            bank: "sandbox".to_owned(),
            purposes: vec![Purpose::Balances, Purpose::Transactions, Purpose::Bills],
            accounts: None,
            days: 90,
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let Some(typed) = service.typed(code).await.unwrap() else { return false };
            let link = service.link_id(&bank);
            service.approve(&typed, &link, &bank, vec![choice]).await.unwrap() == Approval::Done
        })
    }

    /// Three wrong attempts at a sandbox customer's voice code.
    pub(crate) fn lock_code(&self, customer: &str) {
        let keys = Keyring::parse(&self.keys).unwrap();
        let link = LinkId::from_index(&keys.index("link", &[b"", customer.as_bytes()]));
        let key = format!("{{{}}}:n:code", link.as_str());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        for attempt in ["one", "two", "three"] {
            let counted =
                self.app.service.store.count(&key, attempt, std::time::Duration::from_secs(60), self.clock.now());
            runtime.block_on(counted).unwrap();
        }
    }

    pub(crate) fn tell_to_stop(&mut self) {
        drop(self.stop.take());
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        self.tell_to_stop();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// The same with `bank` behind the sandbox's name; nothing shares the service yet.
fn with_bank(mut app: App, bank: Option<Arc<dyn Bank>>) -> App {
    let Some(bank) = bank else { return app };
    let mut service = Arc::into_inner(app.service.into_inner()).unwrap();
    service.banks.insert("sandbox".to_owned(), BankHandle::new(bank, "Sandbox Bank", true));
    app.service = Data::new(service);
    app
}

fn folder() -> PathBuf {
    let name: [u8; 8] = random(&saldo::entropy::SystemEntropy::new() as &dyn Entropy);
    let folder = std::env::temp_dir().join(format!("saldo-test-{:016x}", u64::from_be_bytes(name)));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn configuration(folder: &std::path::Path, server: &str, more: &str) -> config::Config {
    let path = folder.join("saldo.toml");
    let text = format!(
        "[server]\nlisten = \"127.0.0.1:0\"\noperations_listen = \"127.0.0.1:0\"\ndrain_seconds = 0\n\
         public_url = \"https://voice.example.com\"\n{server}\n\
         [alexa]\nskill_ids = [\"{SKILL}\"]\nextra_trust_anchors = [\"{}\"]\nchain_cache_dir = \"{}\"\n{more}",
        folder.join("root.pem").display(),
        folder.display(),
    );
    std::fs::write(&path, text).unwrap();
    config::load(Some(&path), &BTreeMap::new(), folder).unwrap()
}
