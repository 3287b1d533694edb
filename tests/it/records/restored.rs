//! A backup that was put back knows nothing of what was revoked since: nobody is believed who was linked before.

use super::{bind_again, bound, granted, hears, is_asked_to_link, link_id, wait, wanted};
use crate::alexa_device::Device;
use crate::app::{NOW, TestApp};
use crate::redis_server::RedisServer;
use saldo::audit::Channel;
use saldo::clock::{Clock, FixedClock};
use std::sync::Arc;

const MINUTE: i64 = 60_000;

#[test]
fn a_revoked_link_does_not_come_back_with_the_backup() {
    let server = RedisServer::builder().start();
    let clock = Arc::new(FixedClock::at(NOW.parse().unwrap()));
    let app = TestApp::with(wanted(&server, &clock, ""));
    let (chat, client) = (bound(&app, "anna"), granted(&app, "anna"));
    let sandbox = Device::of(&app, "anna");
    let devices = [&chat, &client, &sandbox];
    assert!(devices.iter().all(|device| hears(&app, device)));
    let backup = dump(&server);
    clock.advance(MINUTE);
    wait(app.app.service.forget(&link_id(&app, "anna"), Channel::Page, "R", &[])).unwrap();
    assert!(devices.iter().all(|device| is_asked_to_link(&app, device)));
    drop(app);
    restore(&server, &backup);

    clock.advance(MINUTE);
    let careless = TestApp::with(wanted(&server, &clock, ""));
    assert!(devices.iter().all(|device| hears(&careless, device)), "a store is believed");
    drop(careless);
    let restored = format!("[store]\nrestored_at = \"{}\"\n", clock.now());
    let app = TestApp::with(wanted(&server, &clock, &restored));
    assert!(devices.iter().all(|device| is_asked_to_link(&app, device)));

    clock.advance(MINUTE);
    bind_again(&app, &chat, "anna");
    assert!(hears(&app, &chat) && is_asked_to_link(&app, &client) && is_asked_to_link(&app, &sandbox));
    let again = granted(&app, "anna");
    assert!(hears(&app, &again) && hears(&app, &Device::of(&app, "anna")));
    let link = wait(app.app.service.link(&link_id(&app, "anna"))).unwrap().unwrap();
    let trusted = link.grants.iter().filter(|grant| app.app.service.linking.trusts(grant)).count();
    assert_eq!(trusted, 2, "the chat and the client that were linked again");
}

type Dump = Vec<(String, Vec<u8>)>;

fn dump(server: &RedisServer) -> Dump {
    let mut connection = redis::Client::open(server.url()).unwrap().get_connection().unwrap();
    let keys: Vec<String> = redis::cmd("KEYS").arg("*").query(&mut connection).unwrap();
    let mut dumped = |key: String| {
        let bytes = redis::cmd("DUMP").arg(&key).query(&mut connection).unwrap();
        (key, bytes)
    };
    keys.into_iter().map(&mut dumped).collect()
}

fn restore(server: &RedisServer, backup: &Dump) {
    let mut connection = redis::Client::open(server.url()).unwrap().get_connection().unwrap();
    let () = redis::cmd("FLUSHALL").query(&mut connection).unwrap();
    for (key, bytes) in backup {
        let () = redis::cmd("RESTORE").arg(key).arg(0).arg(bytes.as_slice()).query(&mut connection).unwrap();
    }
}
