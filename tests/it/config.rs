//! Configuration: who wins, what is refused and with which words, secrets, the key file and the default folder.

mod oauth;

use saldo::config::{Config, ConfigError, DEFAULT, Durability, Storage, StoreUrl, load};
use saldo::entropy::{Entropy, SeededEntropy, SystemEntropy, random};
use saldo::secret::Keyring;
use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// A folder of its own for a test, removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let name: String = random::<8>(&SystemEntropy::new()).map(|byte| format!("{byte:02x}")).concat();
        let path = std::env::temp_dir().join(format!("saldo-config-{name}"));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn with(self, name: &str, text: &str) -> Self {
        fs::write(self.0.join(name), text).unwrap();
        self
    }

    fn load(&self, variables: &[(&str, &str)]) -> Result<Config, ConfigError> {
        let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        load(None, &variables, &self.0)
    }

    fn refusal(&self, variables: &[(&str, &str)]) -> String {
        self.load(variables).unwrap_err().to_string()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn entropy() -> impl Entropy {
    SeededEntropy::new(7)
}

#[test]
fn environment_over_file_over_default() {
    let folder = Folder::new();
    assert_eq!(folder.load(&[]).unwrap().server.listen.to_string(), "127.0.0.1:8080");
    let folder = folder.with(
        "saldo.toml",
        "[server]\nlisten = '0.0.0.0:1'\nbody_limit = 2000\n[alexa]\nskill_ids = ['file']\n[banks.home]\nkind = 'sandbox'",
    );
    let config = folder
        .load(&[
            ("SALDO__SERVER__LISTEN", "0.0.0.0:2"),
            ("SALDO__ALEXA__SKILL_IDS", "['variable', 'another']"),
            ("SALDO__ALEXA__SPOKEN_CODE", "true"),
            ("SALDO__BANKS__HOME__SCENARIOS", "{ anna = 'bank_down' }"),
            ("SALDO__STORE__DURABILITY", "wait:2"),
            ("SALDO_THIRD_PARTY", "is not configuration"),
        ])
        .unwrap();
    assert_eq!(config.server.listen.to_string(), "0.0.0.0:2");
    assert_eq!((config.server.body_limit, config.server.body_seconds), (2000, 5));
    assert_eq!(config.alexa.skill_ids, ["variable", "another"]);
    assert!(config.alexa.spoken_code);
    assert_eq!(config.store.durability, Durability::Wait(2));
    assert_eq!(config.banks.keys().collect::<Vec<_>>(), ["home"], "a bank of one's own replaces the built-in sandbox");
    assert!(config.masked.contains("bank_down"));
}

#[test]
fn the_file_is_searched_in_order() {
    let folder = Folder::new().with("saldo.toml", "[server]\nbody_seconds = 1");
    fs::write(folder.0.join("two.toml"), "[server]\nbody_seconds = 2").unwrap();
    fs::write(folder.0.join("three.toml"), "[server]\nbody_seconds = 3").unwrap();
    let seconds = |explicit: Option<&str>, variables: &[(&str, &str)]| {
        let variables: BTreeMap<_, _> = variables.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        load(explicit.map(Path::new), &variables, &folder.0).map(|config| config.server.body_seconds)
    };
    let named = [("SALDO_CONFIG", "two.toml")];
    assert_eq!(seconds(None, &[]), Ok(1));
    assert_eq!(seconds(None, &named), Ok(2));
    assert_eq!(seconds(Some("three.toml"), &named), Ok(3));
    assert!(seconds(Some("none.toml"), &[]).unwrap_err().to_string().contains("none.toml"));
}

#[test]
fn the_manual_is_the_default() {
    let folder = Folder::new().with("saldo.toml", DEFAULT);
    let written = folder.load(&[]).unwrap();
    let built_in = Folder::new().load(&[]).unwrap();
    assert_eq!(written.masked, built_in.masked);
    assert!(built_in.has_sandbox());
    let long: Vec<_> = DEFAULT.lines().filter(|line| line.len() > 128).collect();
    assert!(long.is_empty(), "too long for a page: {long:?}");
}

#[test]
fn a_wrong_key_or_value_is_named_with_its_place() {
    let folder = Folder::new();
    let cases = [
        ("[server]\nlisten = '0.0.0.0:1'\nlisen = 'x'", "server.lisen (did you mean server.listen?)"),
        ("[sever]\nlisten = 'x'", "sever.listen (did you mean server.listen?)"),
        ("nonsense = 1", "unknown key nonsense"),
        ("[server]\nlisten = 5", "server.listen: invalid type"),
        ("[server]\nlisten = 'here'", "server.listen: \"here\" is not ADDRESS:PORT"),
        ("[server]\nbody_limit = 5", "server.body_limit: 5 is out of bounds: from 1024 to 16777216 bytes"),
        ("[server]\ntrusted_proxies = ['ten']", "server.trusted_proxies: \"ten\" is not an address or network"),
        ("[server]\npublic_url = 'http://voice.example.com'", "must begin with https://"),
        ("[server]\ntls_key = 'k.pem'", "server.tls_key: set both"),
        ("[store]\ndurability = 'wait:0'", "store.durability: \"wait:0\" must be"),
        ("[store]\nurl = 'mongodb://user:hunter2@h'", "store.url: "),
        ("[store]\nurl = 'memory:'\nurl_file = 'x'", "store.url_file: set either"),
        ("[store]\nurl_file = 'nowhere'", "store.url_file: cannot read nowhere"),
        ("[banks.home]\nkind = 'fdx'", "banks.home: unknown variant `fdx`, expected `sandbox`"),
        ("[banks.home]\nkind = 'sandbox'\nkey = 1", "banks.home: unknown field `key`"),
        ("[banks.Home]\nkind = 'sandbox'", "banks.Home: a bank's name"),
        ("[alexa]\nskill_ids = ['']", "alexa.skill_ids: a skill's id"),
        ("[alexa]\napi_endpoints = ['http://evil.test']", "alexa.api_endpoints: "),
        ("[log]\nlevel = 'loud'", "log.level: must be error, warn"),
        ("[log]\nformat = 'xml'", "log.format: unknown variant"),
        ("[server", "not TOML"),
    ];
    for (text, expected) in cases {
        fs::write(folder.0.join("saldo.toml"), text).unwrap();
        let refusal = folder.refusal(&[]);
        assert!(refusal.contains(expected), "{text}\n{refusal}");
        assert!(refusal.contains("saldo.toml"), "{text}\n{refusal}");
        assert!(!refusal.contains("hunter2"), "{refusal}");
    }
}

#[test]
fn a_wrong_variable_is_named() {
    let folder = Folder::new();
    for (name, value, key) in [
        ("SALDO__SERVER__LISEN", "x", "server.lisen"),
        ("SALDO__SERVER__BODY_LIMIT", "many", "server.body_limit"),
        ("SALDO__SERVER__BODY_SECONDS", "600", "server.body_seconds"),
        ("SALDO__ALEXA__SKILL_IDS", "amzn1.ask.skill.1", "alexa.skill_ids"),
        ("SALDO__STORE__URL", "hunter2://", "store.url"),
    ] {
        let refusal = folder.refusal(&[(name, value)]);
        assert!(refusal.contains(name) && refusal.contains(key) && !refusal.contains("hunter2"), "{refusal}");
    }
}

#[test]
fn secrets_come_from_files_and_are_never_shown() {
    let folder = Folder::new().with("redis-url", "rediss://user:hunter2@redis:6379/0\n");
    let config = folder.load(&[("SALDO__STORE__URL_FILE", "redis-url")]).unwrap();
    let Some(StoreUrl::Redis(url)) = &config.store.url else { panic!("{:?}", config.store) };
    assert_eq!(url.expose(), "rediss://user:hunter2@redis:6379/0");
    assert!(config.masked.contains("rediss://***@redis:6379/0"), "{}", config.masked);
    assert!(!format!("{config:?}").contains("hunter2"));
}

#[test]
fn with_nothing_configured_a_folder_is_made_once() {
    let folder = Folder::new();
    let config = folder.load(&[]).unwrap();
    let first = Storage::open(&config, &folder.0, &entropy()).unwrap();
    assert_eq!(first.url, StoreUrl::Embedded(folder.0.join("saldo-data/saldo.redb")));
    assert!(first.warnings.is_empty());
    let keys = folder.0.join("saldo-data/keys");
    assert_eq!(fs::metadata(&keys).unwrap().permissions().mode() & 0o777, 0o600);
    let again = Storage::open(&config, &folder.0, &SeededEntropy::new(8)).unwrap();
    assert_eq!(first.keyring.index("a", &[]), again.keyring.index("a", &[]), "the same keys at the next start");

    fs::write(folder.0.join("saldo-data/saldo.redb"), "records").unwrap();
    fs::remove_file(&keys).unwrap();
    let lost = Storage::open(&config, &folder.0, &entropy()).unwrap_err().to_string();
    assert!(lost.contains("put its key file back"), "{lost}");
}

#[test]
fn a_temporary_folder_with_a_warning() {
    let folder = Folder::new().with("saldo-data", "a file is in the way");
    let config = folder.load(&[]).unwrap();
    let storage = Storage::open(&config, &folder.0, &SystemEntropy::new()).unwrap();
    let StoreUrl::Embedded(path) = &storage.url else { panic!("{:?}", storage.url) };
    assert!(!path.starts_with(&folder.0) && path.parent().unwrap().is_dir(), "{path:?}");
    assert!(storage.warnings.join("").contains("may be gone after a restart"), "{:?}", storage.warnings);
    fs::remove_dir_all(path.parent().unwrap()).unwrap();
}

#[test]
fn keys_that_others_may_read_are_refused() {
    let folder = Folder::new().with("k", &Keyring::new_file(&entropy()));
    let config = folder.load(&[("SALDO__STORE__URL", "redis://localhost"), ("SALDO__KEYS__FILE", "k")]).unwrap();
    let open = |mode: u32| {
        fs::set_permissions(folder.0.join("k"), fs::Permissions::from_mode(mode)).unwrap();
        Storage::open(&config, &folder.0, &entropy())
    };
    open(0o600).unwrap();
    open(0o400).unwrap();
    for mode in [0o644, 0o604, 0o660, 0o602] {
        let refusal = open(mode).unwrap_err().to_string();
        assert!(refusal.contains("chmod 600"), "{mode:o}: {refusal}");
    }
    fs::remove_file(folder.0.join("k")).unwrap();
    let missing = Storage::open(&config, &folder.0, &entropy()).unwrap_err().to_string();
    assert!(missing.contains("saldo keys new"), "{missing}");
}

#[test]
fn a_redis_without_keys_does_not_start_and_memory_does() {
    let folder = Folder::new();
    let refused = folder.load(&[("SALDO__STORE__URL", "redis://localhost")]).unwrap();
    let refusal = Storage::open(&refused, &folder.0, &entropy()).unwrap_err().to_string();
    assert!(refusal.contains("keys.file"), "{refusal}");
    let memory = folder.load(&[("SALDO__STORE__URL", "memory:")]).unwrap();
    assert_eq!(Storage::open(&memory, &folder.0, &entropy()).unwrap().url, StoreUrl::Memory);
    assert!(!folder.0.join("saldo-data").exists(), "nothing is made on disk");
}
