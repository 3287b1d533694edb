//! Chats and speakers that are bound by a code: typed at the page, carried by a link, or brought back by Messenger.

use super::*;
use crate::alexa_device::Device;
use saldo::audit::{Event, Why};
use saldo::link::Via;
use saldo::oauth::device::Waits;
use saldo::oauth::{Denied, ErrorCode};
use saldo::service::{Approval, ChatName, Typed};
use saldo::turn::Platform;

fn speaking() -> TestApp {
    // The table of Alexa is the last that is open when this is added.
    TestApp::with(Wanted { config: format!("spoken_code = true\n{CLIENTS}"), ..Wanted::default() })
}

fn name(device: &Device) -> ChatName<'_> {
    ChatName { platform: Platform::Alexa, user: &device.user, device: &device.id, person: "" }
}

fn offered(app: &TestApp, device: &Device, adds_to: Option<(LinkId, String)>) -> Typed {
    let service = &app.app.service;
    let waits = Waits::Chat { platform: Platform::Alexa, chat: service.chat(name(device)), adds_to };
    let code = wait(service.offer_code(waits)).unwrap().unwrap();
    wait(service.typed(&code)).unwrap().unwrap()
}

fn approve(app: &TestApp, typed: &Typed, customer: &str, purposes: &[Purpose]) -> Approval {
    let id = signed_in(app, customer);
    wait(app.app.service.approve(typed, &id, &bank(customer), choice(purposes))).unwrap()
}

fn has_amount(app: &TestApp, device: &Device) -> bool {
    device.say(app, "GetBalance", &[]).text().contains("dollar")
}

#[test]
fn a_speaker_is_bound_by_a_typed_code() {
    let app = speaking();
    let device = Device::unlinked();
    assert!(!has_amount(&app, &device));
    let typed = offered(&app, &device, None);
    assert_eq!(approve(&app, &typed, "anna", &[Purpose::Balances]), Approval::Done);
    assert!(has_amount(&app, &device));
    let other = Device { id: "another".to_owned(), ..device.clone() };
    assert!(!has_amount(&app, &other), "nobody else on the same account");
    assert_eq!(wait(app.app.service.typed(&typed.code)).unwrap(), None);
    assert_eq!(approve(&app, &typed, "anna", &[Purpose::Balances]), Approval::Gone);
    assert_eq!(approve(&app, &typed, "eva", &[Purpose::Balances]), Approval::Gone);
    let entries = journal(&app, &signed_in(&app, "anna"));
    assert_eq!(entries[0].event, Event::Linked { assistant: "alexa".to_owned() });
    assert_eq!(entries[0].channel, Channel::Page);
    assert!(matches!(entries[1].event, Event::Consent { .. }));
}

#[test]
fn a_chat_speaks_for_one_customer() {
    let app = speaking();
    let device = Device::unlinked();
    approve(&app, &offered(&app, &device, None), "anna", &[Purpose::Balances]);
    approve(&app, &offered(&app, &device, None), "anna", &[Purpose::Bills]);
    let anna = link(&app, &signed_in(&app, "anna"));
    assert_eq!((anna.grants.len(), anna.grants[0].consents.len()), (1, 1), "the newest choice stands");
    assert!(!has_amount(&app, &device));
    approve(&app, &offered(&app, &device, None), "eva", &[Purpose::Balances]);
    assert!(has_amount(&app, &device));
    assert!(link(&app, &signed_in(&app, "anna")).grants.is_empty());
    let told = journal(&app, &signed_in(&app, "anna")).pop().map(|entry| entry.event);
    assert_eq!(told, Some(Event::Unlinked { assistant: "alexa".to_owned(), why: Why::Superseded }));
}

#[test]
fn another_bank_is_added_to_what_a_chat_speaks_for() {
    let app = speaking();
    let device = Device::unlinked();
    approve(&app, &offered(&app, &device, None), "anna", &[Purpose::Balances]);
    let anna = signed_in(&app, "anna");
    let grant = link(&app, &anna).grants[0].id.clone();
    let typed = offered(&app, &device, Some((anna.clone(), grant)));
    let other = BankLink { bank: "other".to_owned(), customer: "eva".to_owned() };
    let choices = vec![Choice { bank: "other".to_owned(), ..choice(&[Purpose::Balances])[0].clone() }];
    let eva = app.app.service.link_id(&other);
    assert_eq!(wait(app.app.service.approve(&typed, &eva, &other, choices)).unwrap(), Approval::Done);
    let kept = link(&app, &anna);
    assert_eq!((kept.banks.len(), kept.grants.len(), kept.grants[0].consents.len()), (2, 1, 2));
    // What it would be added to is gone: the chat becomes that of whoever typed the code.
    let typed = offered(&app, &device, Some((anna.clone(), "gone".to_owned())));
    assert_eq!(approve(&app, &typed, "eva", &[Purpose::Balances]), Approval::Done);
    assert_eq!((link(&app, &signed_in(&app, "eva")).grants.len(), link(&app, &anna).grants.len()), (1, 0));
}

#[test]
fn a_no_forgets_the_code() {
    let app = speaking();
    let typed = offered(&app, &Device::unlinked(), None);
    wait(app.app.service.deny(&typed)).unwrap();
    assert_eq!(wait(app.app.service.typed(&typed.code)).unwrap(), None);
    assert_eq!(approve(&app, &typed, "anna", &[Purpose::Balances]), Approval::Gone);
}

#[test]
fn a_link_in_a_chat_is_good_once_and_for_five_minutes() {
    let app = speaking();
    let device = Device::unlinked();
    let address = wait(app.app.service.one_time_link(name(&device))).unwrap();
    let code = address.strip_prefix(&format!("{ISSUER}/link?code=")).unwrap();
    assert_eq!(code.len(), 27);
    let typed = wait(app.app.service.typed(code)).unwrap().unwrap();
    assert_eq!(approve(&app, &typed, "anna", &[Purpose::Balances]), Approval::Done);
    assert!(has_amount(&app, &device));
    assert_eq!(wait(app.app.service.typed(code)).unwrap(), None);
    let late = wait(app.app.service.one_time_link(name(&device))).unwrap();
    later(&app, 300);
    assert_eq!(wait(app.app.service.typed(late.rsplit('=').next().unwrap())).unwrap(), None);
}

#[test]
fn messenger_brings_a_code_back_with_the_chat() {
    let app = server();
    let service = &app.app.service;
    let redirect = format!("{LINKING}/?account_linking_token=ART");
    let code = || code_for(&app, ("messenger-id", ""), &redirect, "");
    let chat =
        |sender: &'static str| ChatName { platform: Platform::Messenger, user: "page", device: sender, person: "" };
    let brought = |code: &str, sender| wait(service.redeem_for_chat(code, chat(sender))).unwrap();
    let refused = |answer: Result<(), Denied>| answer.unwrap_err().error == ErrorCode::InvalidGrant;
    let first = code();
    let messenger = ("messenger-id", "messenger-secret-0123456789");
    redeem(&app, messenger, &first, &redirect, "").is_error(400, "invalid_grant");
    later(&app, 299);
    assert_eq!((brought(&first, "a"), brought(&first, "a")), (Ok(()), Ok(())), "the platform repeats itself");
    let id = signed_in(&app, "anna");
    let is_of =
        |via: &Via, sender| *via == Via::Chat { platform: Platform::Messenger, speaker: service.chat(chat(sender)) };
    assert!(link(&app, &id).grants.iter().any(|grant| is_of(&grant.via, "a")));
    assert_eq!(link(&app, &id).grants.len(), 1);
    assert!(refused(brought(&first, "b")));
    assert!(link(&app, &id).grants.is_empty(), "one of the two is a thief");
    let late = code();
    later(&app, 300);
    assert!(refused(brought(&late, "a")) && refused(brought("x", "a")) && refused(brought(&alexa_code(&app), "a")));
}
