//! What must hold of everything that is kept, whenever it is looked at: linked whole or not linked at all.

use super::answers::{name, speaks};
use super::walk::{Typed, Walk};
use super::{bank, wait};
use crate::alexa_device::Device;
use crate::app::TestApp;
use crate::http_stack::send;
use saldo::audit::{Change, Channel, Entry, Event};
use saldo::id::LinkId;
use saldo::link::{Grant, Link, Via};
use saldo::oauth::CodeState;
use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::time::Duration;

pub(super) const CUSTOMERS: [&str; 4] = ["anna", "piotr", "eva", "sanne"];

/// What is kept of one customer.
pub(super) struct Kept {
    pub(super) link: Link,
    pub(super) entries: Vec<Entry>,
}

fn id(app: &TestApp, customer: &str) -> LinkId {
    app.app.service.link_id(&bank(customer))
}

/// What is kept of `customer`; none: nothing, or a tombstone.
pub(super) fn kept(app: &TestApp, customer: &str) -> Option<Kept> {
    let (service, id) = (&app.app.service, id(app, customer));
    let link = wait(service.link(&id)).unwrap()?;
    if link.banks.is_empty() {
        assert!(link.grants.is_empty() && link.codes.is_empty(), "a tombstone that holds something");
        return None;
    }
    let entries = wait(service.journal(&id, &link.journal_salt)).unwrap();
    let records = wait(service.store.journal(&format!("{{{}}}:j", id.as_str()))).unwrap();
    assert_eq!(entries.len(), records.len(), "a record that does not open");
    Some(Kept { link, entries })
}

/// Nothing is half-linked. Every grant that is kept has its consents, and its journal tells of both; no code bought two;
/// who hears something does so under such a grant of the customer whose journal tells of it.
pub(super) fn is_whole(app: &TestApp, walk: &Walk) {
    for customer in CUSTOMERS {
        let Some(Kept { link, entries }) = kept(app, customer) else { continue };
        for grant in &link.grants {
            is_told(grant, &entries);
        }
        let spent: Vec<&String> = link.codes.iter().filter_map(|code| spent(&code.state)).collect();
        assert_eq!(spent.iter().collect::<BTreeSet<_>>().len(), spent.len(), "two codes, one grant");
    }
    if walk.typed == Typed::Speaker {
        let redeemed = kept(app, walk.customer).map_or(0, |kept| linked_by_client(&kept.entries));
        assert!(redeemed <= walk.shown, "a code that bought two grants");
    }
    for device in [&walk.household, &walk.echo] {
        reads_whom(app, walk, device);
    }
    if let Some(access) = &walk.access {
        let has_grant = kept(app, walk.customer).is_some_and(|kept| kept.link.grants.iter().any(is_of_client));
        assert!(has_grant || !is_alive(app.address, access), "a token without a grant");
    }
}

fn spent(state: &CodeState) -> Option<&String> {
    match state {
        CodeState::Spent { grant } => Some(grant),
        CodeState::Live => None,
    }
}

fn is_of_client(grant: &Grant) -> bool {
    matches!(grant.via, Via::Client { .. })
}

fn linked_by_client(entries: &[Entry]) -> usize {
    let is_linked = |entry: &&Entry| matches!(entry.event, Event::Linked { .. }) && entry.channel == Channel::Client;
    entries.iter().filter(is_linked).count()
}

/// A grant with its consents, and a journal that tells when it and each of them was given.
fn is_told(grant: &Grant, entries: &[Entry]) {
    assert!(!grant.consents.is_empty(), "a grant without its consents: {grant:?}");
    assert!(!is_of_client(grant) || !grant.tokens.access.is_empty() || !grant.tokens.refresh.is_empty(), "{grant:?}");
    let of_grant = || entries.iter().filter(|entry| entry.grant.as_ref() == Some(&grant.id));
    let linked = of_grant().filter(|entry| matches!(entry.event, Event::Linked { .. })).count();
    assert_eq!(linked, 1, "the journal tells of it once: {grant:?} {entries:?}");
    for consent in &grant.consents {
        let is_given = |entry: &Entry| matches!(&entry.event, Event::Consent { change: Change::Granted, purpose, .. } if *purpose == consent.purpose);
        assert!(of_grant().any(is_given), "the journal does not tell of {consent:?}");
    }
}

/// Whoever hears an amount at `device` hears that of one customer, who has a grant for it.
fn reads_whom(app: &TestApp, walk: &Walk, device: &Device) {
    let reads = |customer: &str| {
        let entries = kept(app, customer).map(|kept| kept.entries).unwrap_or_default();
        entries.into_iter().filter(|entry| matches!(entry.event, Event::Read { .. })).collect::<Vec<_>>()
    };
    let before = CUSTOMERS.map(reads);
    if !speaks(app, device, app.address) {
        return;
    }
    let after = CUSTOMERS.map(reads);
    let read: Vec<usize> = (0..CUSTOMERS.len()).filter(|number| after[*number].len() > before[*number].len()).collect();
    assert_eq!(read.len(), 1, "one journal tells of what was heard");
    let customer = CUSTOMERS[read[0]];
    let grant = after[read[0]].last().unwrap().grant.clone().unwrap();
    let link = kept(app, customer).unwrap().link;
    let via = &link.grant(&grant).unwrap().via;
    if device.token.is_some() {
        assert!(customer == walk.customer && matches!(via, Via::Client { .. }), "{customer}: {via:?}");
        return;
    }
    let speaker = app.app.service.chat(name(device));
    assert!(matches!(via, Via::Chat { speaker: known, .. } if *known == speaker), "{customer}: {via:?}");
}

/// The customer is linked by app and by code, and the speaker is nobody else's any more.
pub(super) fn is_linked(app: &TestApp, walk: &Walk) {
    is_whole(app, walk);
    let link = kept(app, walk.customer).unwrap().link;
    assert!(is_alive(app.address, walk.access.as_ref().unwrap()));
    assert!(speaks(app, &walk.household, app.address) && speaks(app, &walk.echo, app.address));
    if walk.typed == Typed::Device {
        return;
    }
    let speaker = app.app.service.chat(name(&walk.echo));
    let is_speaker = |grant: &&Grant| matches!(&grant.via, Via::Chat { speaker: known, .. } if *known == speaker);
    assert_eq!(link.grants.iter().filter(is_speaker).count(), 1);
    for other in CUSTOMERS.into_iter().filter(|other| *other != walk.customer) {
        let grants = kept(app, other).map(|kept| kept.link.grants).unwrap_or_default();
        assert!(!grants.iter().any(|grant| is_speaker(&grant)), "{other} is shown a speaker that is another's");
    }
}

/// Nothing that the customer had speaks for anybody.
pub(super) fn is_gone(app: &TestApp, walk: &Walk) {
    assert!(kept(app, walk.customer).is_none());
    assert!(!is_alive(app.address, walk.access.as_ref().unwrap()));
    assert!(!speaks(app, &walk.household, app.address) && !speaks(app, &walk.echo, app.address));
}

fn is_alive(address: SocketAddr, access: &str) -> bool {
    let request = format!(
        "GET /oauth/userinfo HTTP/1.1\r\nHost: saldo.test\r\nConnection: close\r\nAuthorization: Bearer {access}\r\n\r\n"
    );
    let status = send(address, request.as_bytes(), Duration::from_secs(10)).answer().status;
    assert!(matches!(status, 200 | 401), "{status}");
    status == 200
}
