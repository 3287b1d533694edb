//! `JSONTestSuite`: 318 texts that JSON parsers stumble over, each signed and sent.
//!
//! `n_` is no JSON and gets 400; `y_` is JSON but no Alexa request; for `i_` a parser may decide.

use super::{MALFORMED, assert_alive, third_party};
use crate::alexa_device::post_bytes;
use crate::app::TestApp;
use crate::http_stack::Answer;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The suite unpacked in a folder that goes with it.
struct Suite(PathBuf);

impl Suite {
    fn unpack(archive: &Path) -> Self {
        let folder = std::env::temp_dir().join(format!("saldo-json-suite-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let done = Command::new("tar").arg("xzf").arg(archive).arg("-C").arg(&folder).status().unwrap();
        assert!(done.success());
        Self(folder)
    }

    /// Names and contents.
    fn files(&self) -> Vec<(String, Vec<u8>)> {
        let entries = std::fs::read_dir(self.0.join("test_parsing")).unwrap().map(|entry| entry.unwrap().path());
        let file =
            |path: PathBuf| (path.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read(&path).unwrap());
        entries.map(file).collect()
    }
}

impl Drop for Suite {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// `y_` and `i_` files may be read, but hold nothing to answer.
fn assert_unanswered(name: &str, answer: &Answer) {
    let is_refused = (answer.status, answer.body.as_str()) == (400, MALFORMED);
    let is_silent = answer.status == 200 && !answer.body.contains("outputSpeech");
    assert!(is_refused || is_silent, "{name}: {answer:?}");
}

#[test]
fn the_whole_suite_is_survived() {
    let Some(folder) = third_party() else { return };
    let suite = Suite::unpack(&folder.join("security/JSONTestSuite/test_parsing.tar.gz"));
    let app = TestApp::start();
    assert_alive(&app);
    let files = suite.files();
    assert_eq!(files.len(), 318);
    for (name, body) in &files {
        let answer = post_bytes(app.address, body);
        if name.starts_with("n_") {
            assert_eq!((answer.status, answer.body.as_str()), (400, MALFORMED), "{name}");
        } else {
            assert_unanswered(name, &answer);
        }
    }
    assert_alive(&app);
}

/// The same texts where a request has any JSON: the parser alone decides, and an `n_` text spoils the request around it.
#[test]
fn the_suite_inside_a_good_request() {
    let Some(folder) = third_party() else { return };
    let suite = Suite::unpack(&folder.join("security/JSONTestSuite/test_parsing.tar.gz"));
    let app = TestApp::start();
    let launch = crate::alexa_device::Device::of(&app, "anna").launch(&app).to_string();
    let (before, after) = launch.split_once(r#""attributes":{}"#).unwrap();
    for (name, text) in suite.files() {
        let mut body = before.as_bytes().to_vec();
        write!(body, r#""attributes":"#).unwrap();
        body.extend_from_slice(&text);
        body.extend_from_slice(after.as_bytes());
        let status = post_bytes(app.address, &body).status;
        let expected: &[u16] = match name.split('_').next().unwrap() {
            // A name that stands twice is JSON, but no two readers agree on it.
            "y" if name.contains("duplicated_key") => &[400],
            "y" => &[200],
            "n" => &[400],
            _ => &[200, 400],
        };
        assert!(expected.contains(&status), "{name}: {status}");
    }
    assert_alive(&app);
}
