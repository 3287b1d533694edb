//! Saldo as an operator installs it: a configuration, a key file, the log in a file.

use crate::CUSTOMERS;
use crate::authority::{CHAIN_URL, certificates};
use crate::folder::Folder;
use crate::process::{Server, free_address};
use std::fs::OpenOptions;
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

/// The skill that may call.
pub(crate) const SKILL: &str = "amzn1.ask.skill.11111111-2222-3333-4444-555555555555";

/// What `saldo serve` needs.
pub(crate) struct Installation {
    config: PathBuf,
}

impl Installation {
    /// Writes the files.
    pub(crate) fn new(folder: &Folder, redis: &str) -> Self {
        let (root, chain) = certificates();
        let root = folder.write("root.pem", &root);
        folder.write(CHAIN_URL.rsplit('/').next().unwrap(), &chain);
        let keys = folder.write("saldo.keys", &output(saldo().args(["keys", "new"])));
        let text = format!(
            "[store]\nurl = \"{redis}\"\n[keys]\nfile = \"{}\"\n[banks.sandbox]\nkind = \"sandbox\"\n\
             [alexa]\nskill_ids = [\"{SKILL}\"]\nextra_trust_anchors = [\"{}\"]\nchain_cache_dir = \"{}\"\n",
            keys.display(),
            root.display(),
            folder.path().display(),
        );
        Self { config: folder.write("saldo.toml", &text) }
    }

    /// Starts it.
    pub(crate) fn start(&self, folder: &Folder) -> Server {
        let address = free_address();
        let log = OpenOptions::new().create(true).append(true).open(folder.path().join("saldo.log")).unwrap();
        let mut command = saldo();
        command.arg("--config").arg(&self.config).arg("serve").env("SALDO__SERVER__LISTEN", address.to_string());
        Server::start(command.stderr(log), address)
    }

    /// How long ten starts took.
    pub(crate) fn starts(&self, folder: &Folder) -> Vec<Duration> {
        (0..10).map(|_| self.start(folder).took).collect()
    }

    /// An access token for each customer.
    pub(crate) fn tokens(&self) -> Vec<String> {
        let token = |customer: &&str| {
            let printed = output(saldo().arg("--config").arg(&self.config).args(["sandbox", "token", customer]));
            printed.trim().to_owned()
        };
        CUSTOMERS.iter().map(token).collect()
    }
}

fn saldo() -> Command {
    Command::new(env!("CARGO_BIN_EXE_saldo"))
}

fn output(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}
