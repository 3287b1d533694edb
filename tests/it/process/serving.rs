//! `saldo serve` and `saldo probe`: with nothing configured, and ready or not.

use super::{Ended, Place};
use crate::http_stack::get;
use crate::redis_server::free_port;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::net::SocketAddr;
use std::os::unix::fs::PermissionsExt;
use std::process::{Child, Command};
use std::thread::{self, JoinHandle};

/// A serving process; dropping it kills it.
pub(crate) struct Serving {
    pub(crate) address: SocketAddr,
    child: Child,
    rest: Option<JoinHandle<String>>,
}

impl Serving {
    /// Starts `saldo` with `arguments` in `place` and waits for the address that it prints.
    pub(crate) fn start(place: &Place, arguments: &[&str]) -> Self {
        let mut child = place.command(arguments).spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap());
        let mut said = String::new();
        let address = loop {
            let mut line = String::new();
            assert!(lines.read_line(&mut line).unwrap() > 0, "it ended: {said}");
            said.push_str(&line);
            if let Some(after) = line.split("127.0.0.1:").nth(1).filter(|_| line.starts_with("Saldo is listening")) {
                let port: String = after.chars().take_while(char::is_ascii_digit).collect();
                break SocketAddr::from(([127, 0, 0, 1], port.parse().unwrap()));
            }
        };
        let rest = thread::spawn(move || {
            let mut rest = String::new();
            let _ = lines.read_to_string(&mut rest);
            said + &rest
        });
        Self { address, child, rest: Some(rest) }
    }

    pub(crate) fn signal(&self, signal: &str) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().unwrap().success());
    }

    /// Waits for the end.
    pub(crate) fn ended(mut self) -> Ended {
        let status = self.child.wait().unwrap();
        let err = self.rest.take().unwrap().join().unwrap();
        let mut out = String::new();
        self.child.stdout.take().unwrap().read_to_string(&mut out).unwrap();
        assert!(!err.contains("panicked"), "{err}");
        Ended { status: status.code().unwrap_or(-1), out, err }
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A place where any free port is taken.
pub(crate) fn place() -> Place {
    Place::new().with("SALDO__SERVER__LISTEN", "127.0.0.1:0").with("SALDO__SERVER__DRAIN_SECONDS", "0")
}

#[test]
fn with_nothing_configured() {
    let place = place();
    let serving = Serving::start(&place, &[]);
    let page = get(serving.address, "/");
    assert_eq!(page.status, 200);
    assert!(page.body.contains("Saldo") && page.body.contains("dollars"), "{}", page.body);
    assert_eq!(get(serving.address, "/alexa").status, 404, "no skill is configured");
    assert_eq!(get(serving.address, "/health/ready").status, 200);
    let data = place.folder.path().join("saldo-data");
    for (name, mode) in [("", 0o700), ("keys", 0o600)] {
        assert_eq!(fs::metadata(data.join(name)).unwrap().permissions().mode() & 0o777, mode, "{name}");
    }
    let keys = fs::read(data.join("keys")).unwrap();
    assert!(place.run(&["sandbox", "token", "anna"]).good().starts_with("saldo_sandbox_"), "while it runs");
    let taken = place.run(&["serve"]).refused();
    assert!(taken.contains("saldo.redb"), "a second one on the same file: {taken}");
    serving.signal("-TERM");
    let ended = serving.ended();
    assert_eq!((ended.status, ended.out.as_str()), (0, ""), "{ended:?}");
    let again = Serving::start(&place, &["serve"]);
    assert_eq!(get(again.address, "/health/ready").status, 200);
    assert_eq!(fs::read(data.join("keys")).unwrap(), keys, "the same keys");
}

#[test]
fn where_nothing_can_be_written_it_serves_all_the_same() {
    let place = place();
    place.write("saldo-data", "in the way");
    let serving = Serving::start(&place, &["serve"]);
    let ready = get(serving.address, "/health/ready");
    assert_eq!(ready.status, 200);
    assert!(ready.body.contains("saldo-data"), "a warning: {ready:?}");
}

#[test]
fn a_probe_tells_by_its_status() {
    let place = place();
    let serving = Serving::start(&place, &["serve"]);
    let url = format!("http://{}", serving.address);
    for url in [url.clone(), format!("{url}/")] {
        let ended = place.run(&["probe", &url]);
        assert_eq!((ended.status, ended.out.as_str(), ended.err.as_str()), (0, "", ""));
    }
    let nobody = format!("http://127.0.0.1:{}", free_port());
    let ended = place.run(&["probe", &nobody]);
    assert_eq!((ended.status, ended.err.lines().count()), (1, 1), "{ended:?}");
    let configured = Place::new().with("SALDO__SERVER__LISTEN", &format!("0.0.0.0:{}", serving.address.port()));
    assert_eq!(configured.run(&["probe"]).status, 0);
    let elsewhere = Place::new().with("SALDO__SERVER__OPERATIONS_LISTEN", &format!("127.0.0.1:{}", free_port()));
    assert_eq!(elsewhere.run(&["probe"]).status, 1);
}

#[test]
fn a_probe_of_a_server_without_its_store() {
    let place = place();
    place.write("saldo.keys", &place.run(&["keys", "new"]).good());
    let keys = place.folder.path().join("saldo.keys");
    fs::set_permissions(keys, fs::Permissions::from_mode(0o600)).unwrap();
    let store = format!("[keys]\nfile = \"saldo.keys\"\n[store]\nurl = \"redis://127.0.0.1:{}\"\n", free_port());
    place.write("saldo.toml", &store);
    let serving = Serving::start(&place, &["serve"]);
    assert_eq!(get(serving.address, "/health/live").status, 200);
    assert_eq!(place.run(&["probe", &format!("http://{}", serving.address)]).status, 1);
}
