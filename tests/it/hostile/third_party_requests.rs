//! The sample requests of two Alexa SDKs, signed and sent as they are: all of them are answered.
//!
//! Files that are pieces of a request get an envelope; the skill and the time are made ours, or admission would refuse.

use super::{MALFORMED, assert_alive, read_json, third_party, well_answered};
use crate::alexa_device::{Device, post_bytes};
use crate::app::{NOW, SKILL, TestApp};
use serde_json::{Value, json};
use std::fmt::Write;
use std::path::{Path, PathBuf};

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

fn samples(folder: &Path) -> Vec<PathBuf> {
    let folders = ["dotnet", "jovo"].map(|sdk| folder.join("alexa/sample-requests").join(sdk));
    folders.iter().flat_map(|sdk| std::fs::read_dir(sdk).unwrap()).map(|entry| entry.unwrap().path()).collect()
}

/// The file's text without its byte order mark, and whether it had one.
fn parts(bytes: &[u8]) -> (&[u8], bool) {
    bytes.strip_prefix(BYTE_ORDER_MARK).map_or((bytes, false), |text| (text, true))
}

/// The sample as a request of ours.
fn whole(app: &TestApp, sample: Value) -> Value {
    let intent = |slots: Value| {
        let mut request = Device::of(app, "anna").intent(app, "TransactionsAtMerchant", &[]);
        request["request"]["intent"]["slots"] = slots;
        request
    };
    let mut request = if sample.get("request").is_some() {
        sample
    } else if sample.get("type").is_some() {
        Device::of(app, "anna").envelope(app, sample)
    } else if sample.get("System").is_some() {
        let mut request = Device::of(app, "anna").launch(app);
        request["context"] = sample;
        request
    } else if sample.get("resolutionsPerAuthority").is_some() {
        intent(json!({ "merchant": { "name": "merchant", "value": "song", "resolutions": sample } }))
    } else {
        intent(sample)
    };
    request["context"]["System"]["application"] = json!({ "applicationId": SKILL });
    if request.get("session").is_some() {
        request["session"]["application"] = json!({ "applicationId": SKILL });
    }
    let spelling = if request["request"].get("timeStamp").is_some() { "timeStamp" } else { "timestamp" };
    request["request"][spelling] = json!(NOW);
    request
}

#[test]
fn every_sample_is_answered() {
    let Some(folder) = third_party() else { return };
    let app = TestApp::start();
    let mut answered = 0;
    let mut marked = 0;
    for path in samples(&folder) {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let bytes = std::fs::read(&path).unwrap();
        if name == "Geolocation" {
            continue;
        }
        let (text, has_mark) = parts(&bytes);
        let request = whole(&app, serde_json::from_slice(text).unwrap()).to_string();
        let body = if has_mark { [BYTE_ORDER_MARK, request.as_bytes()].concat() } else { request.into_bytes() };
        well_answered(&name, &post_bytes(app.address, &body));
        answered += 1;
        marked += usize::from(has_mark);
    }
    assert_eq!(answered, 22);
    assert!(marked > 10, "{marked}");
    assert_alive(&app);
}

#[test]
fn two_documents_in_one_file_are_refused() {
    let Some(folder) = third_party() else { return };
    let app = TestApp::start();
    let bytes = std::fs::read(folder.join("alexa/sample-requests/dotnet/Geolocation.json")).unwrap();
    let answer = post_bytes(app.address, &bytes);
    assert_eq!((answer.status, answer.body.as_str()), (400, MALFORMED));
    assert!(answer.head.contains("content-type: application/json"), "{answer:?}");
    assert_alive(&app);
}

/// Bodies that Amazon really signed, with the old header alone: refused, signature or not.
#[test]
fn requests_signed_by_amazon_with_the_old_hash_are_refused() {
    let Some(folder) = third_party() else { return };
    let app = TestApp::start();
    let mut sent = 0;
    for entry in std::fs::read_dir(folder.join("alexa/signed-requests")).unwrap() {
        let folder = entry.unwrap().path();
        let body = std::fs::read(folder.join("body.json")).unwrap();
        let headers = read_json(&folder.join("headers.json"));
        let mut lines = String::new();
        for (name, value) in headers.as_object().unwrap() {
            let is_signature = name.to_ascii_lowercase().starts_with("signature");
            if is_signature && let Some(value) = value.as_str() {
                write!(lines, "{name}: {value}\r\n").unwrap();
            }
        }
        assert!(lines.to_ascii_lowercase().contains("signature: "), "{lines}");
        let answer = crate::alexa_device::post_with(app.address, &lines, &body);
        assert_eq!((answer.status, answer.body.as_str()), (400, super::REFUSED), "{folder:?}");
        sent += 1;
    }
    assert_eq!(sent, 3);
}
