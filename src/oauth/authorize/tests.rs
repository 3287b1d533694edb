//! Requests as assistants send them, and each way of bending one.

use super::*;
use crate::oauth::Refresh;
use crate::oauth::form::fields;
use crate::secret::Secret;
use jiff::SignedDuration;

const ISSUER: &str = "https://voice.example.com";
const REDIRECT: &str = "https://pitangui.amazon.com/api/skill/link/M2TEST";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const LINKING: &str = "https://www.facebook.com/messenger_platform/account_linking";

fn client(name: &str, redirect_uris: &[&str], pkce: Pkce, kind: Kind) -> Client {
    Client {
        name: name.to_owned(),
        label: name.to_owned(),
        id: format!("{name}-id"),
        secret: Some(Secret::new("a-secret-of-the-client")),
        redirect_uris: redirect_uris.iter().map(|uri| (*uri).to_owned()).collect(),
        refresh: Refresh::None,
        refresh_idle: SignedDuration::from_hours(24),
        access_lives: SignedDuration::from_hours(1),
        pkce,
        kind,
    }
}

fn clients() -> Clients {
    let google = "https://oauth-redirect.googleusercontent.com/r/proj";
    Clients(vec![
        client("alexa", &[REDIRECT, "https://layla.amazon.com/api/skill/link/M2TEST"], Pkce::Required, Kind::Standard),
        client("google", &[google], Pkce::Optional, Kind::Standard),
        client("messenger", &[LINKING], Pkce::Required, Kind::Messenger),
    ])
}

fn honest() -> Vec<(String, String)> {
    let pairs = [
        ("client_id", "alexa-id"),
        ("redirect_uri", REDIRECT),
        ("response_type", "code"),
        ("state", "a b&c"),
        ("scope", "bills balances bills"),
        ("code_challenge", CHALLENGE),
        ("code_challenge_method", "S256"),
        ("user_locale", "pl_PL"),
        ("ui_locales", "nl-NL <script> en"),
        ("x", "1"),
    ];
    pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).into()
}

/// The honest request with `changes` of values; an empty one takes the parameter away.
fn changed(changes: &[(&str, &str)]) -> Result<Asked, Refused> {
    let mut parameters = honest();
    for (name, value) in changes {
        parameters.retain(|(known, _)| known != name);
        if !value.is_empty() {
            parameters.push(((*name).to_owned(), (*value).to_owned()));
        }
    }
    read(&parameters, &clients(), ISSUER)
}

fn back(error: &str) -> Refused {
    Refused::Back(format!("{REDIRECT}?error={error}&state=a%20b%26c&iss=https%3A%2F%2Fvoice.example.com"))
}

#[test]
fn an_honest_request_is_read_and_answered() {
    let asked = changed(&[]).unwrap();
    assert_eq!((asked.client.name.as_str(), asked.redirect_uri.as_str()), ("alexa", REDIRECT));
    assert_eq!(asked.purposes, [Purpose::Balances, Purpose::Bills]);
    assert_eq!(asked.challenge.as_deref(), Some(CHALLENGE));
    assert_eq!(asked.languages, ["pl-PL", "nl-NL", "en"]);
    let tail = "state=a%20b%26c&iss=https%3A%2F%2Fvoice.example.com";
    assert_eq!(asked.granted(ISSUER, "saldo_ac_1"), format!("{REDIRECT}?code=saldo_ac_1&{tail}"));
    assert_eq!(asked.denied(ISSUER), format!("{REDIRECT}?error=access_denied&{tail}"));
    assert_eq!(changed(&[("scope", "")]).unwrap().purposes, Purpose::ALL);
}

#[test]
fn its_fields_make_the_same_request() {
    let asked = changed(&[]).unwrap();
    let again: Vec<_> = asked.fields().into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    let read_again = read(&again, &clients(), ISSUER).unwrap();
    assert_eq!(format!("{read_again:?}"), format!("{asked:?}"));
    assert!(again.iter().all(|(name, _)| name != "x"));
}

/// R04
#[test]
fn doubled_parameters_are_refused() {
    for (name, value) in honest().into_iter().filter(|(name, _)| name != "x") {
        for second in [value.as_str(), "", "other"] {
            let mut parameters = honest();
            parameters.push((name.clone(), second.to_owned()));
            let refused = read(&parameters, &clients(), ISSUER).unwrap_err();
            match name.as_str() {
                "client_id" | "redirect_uri" => assert_eq!(refused, Refused::Page(Unsafe::Repeated)),
                "state" => {
                    let plain = format!("{REDIRECT}?error=invalid_request&iss=https%3A%2F%2Fvoice.example.com");
                    assert_eq!(refused, Refused::Back(plain));
                }
                _ => assert_eq!(refused, back("invalid_request"), "{name}"),
            }
        }
    }
    let mut unknown = honest();
    unknown.push(("x".to_owned(), "2".to_owned()));
    assert!(read(&unknown, &clients(), ISSUER).is_ok());
}

/// R02, R03
#[test]
fn nobody_unknown_is_sent_anywhere() {
    for (name, value, reason) in [
        ("client_id", "", Unsafe::UnknownClient),
        ("client_id", "nobody", Unsafe::UnknownClient),
        ("client_id", "ALEXA-ID", Unsafe::UnknownClient),
        ("redirect_uri", "", Unsafe::RedirectUri),
        ("redirect_uri", "https://pitangui.amazon.com/api/skill/link/M2TEST/", Unsafe::RedirectUri),
        ("redirect_uri", "https://oauth-redirect.googleusercontent.com/r/proj", Unsafe::RedirectUri),
    ] {
        // Whatever else is wrong, it is told on a page.
        for other in [("scope", "bills"), ("scope", "everything"), ("response_type", "token"), ("prompt", "none")] {
            assert_eq!(changed(&[(name, value), other]).unwrap_err(), Refused::Page(reason), "{value}");
        }
    }
    assert!(changed(&[("client_id", "google-id"), ("redirect_uri", "")]).is_err(), "one registered URI is named too");
}

/// R03, R06, P01, P02, E08, E11
#[test]
fn what_is_asked_wrongly_is_told_to_the_client() {
    for (name, value, error) in [
        ("response_type", "", "invalid_request"),
        ("response_type", "token", "unsupported_response_type"),
        ("response_type", "id_token", "unsupported_response_type"),
        ("response_type", "code token", "unsupported_response_type"),
        ("response_type", "none", "unsupported_response_type"),
        ("response_type", "CODE", "unsupported_response_type"),
        ("response_mode", "fragment", "invalid_request"),
        ("response_mode", "form_post", "invalid_request"),
        ("scope", "balances everything", "invalid_scope"),
        ("scope", "BALANCES", "invalid_scope"),
        ("scope", "balances\tbills", "invalid_scope"),
        ("prompt", "none", "login_required"),
        ("prompt", "login none", "login_required"),
        ("code_challenge", "", "invalid_request"),
        ("code_challenge_method", "", "invalid_request"),
        ("code_challenge_method", "plain", "invalid_request"),
        ("code_challenge_method", "s256", "invalid_request"),
    ] {
        assert_eq!(changed(&[(name, value)]).unwrap_err(), back(error), "{name}={value}");
    }
    assert!(changed(&[("response_mode", "query"), ("prompt", "login")]).is_ok());
}

/// P03
#[test]
fn a_challenge_is_43_characters_of_base64url() {
    let base = &CHALLENGE[..42];
    for last in ["", "cc", "=", "+", "/", "\0", "ł", " "] {
        assert_eq!(changed(&[("code_challenge", &format!("{base}{last}"))]).unwrap_err(), back("invalid_request"));
    }
    assert!(changed(&[("code_challenge", &"a".repeat(128))]).is_err());
}

/// P01
#[test]
fn only_an_excepted_client_goes_without_pkce_and_never_with_half_of_it() {
    let google = [("client_id", "google-id"), ("redirect_uri", "https://oauth-redirect.googleusercontent.com/r/proj")];
    let with = |more: &[(&str, &str)]| changed(&[&google, more].concat());
    assert_eq!(with(&[("code_challenge", ""), ("code_challenge_method", "")]).unwrap().challenge, None);
    assert!(with(&[("code_challenge", "")]).is_err());
    assert!(with(&[("code_challenge_method", "")]).is_err());
    assert!(with(&[("code_challenge_method", "plain")]).is_err());
    assert!(with(&[]).unwrap().challenge.is_some());
}

/// E10, E08
#[test]
fn state_goes_back_to_the_byte() {
    for state in ["ł\u{1F600}", "<script>", "\0", "a\r\nSet-Cookie: b=c", "%00", "+ +", "a=b&c=d#e", &"x".repeat(4096)]
    {
        let asked = changed(&[("state", state)]).unwrap();
        for location in [asked.granted(ISSUER, "c"), asked.denied(ISSUER)] {
            assert!(location.bytes().all(|byte| byte.is_ascii_graphic()), "{location}");
            let query = fields(location.split_once('?').unwrap().1).unwrap();
            assert_eq!(query[1], ("state".to_owned(), state.to_owned()));
        }
    }
    assert_eq!(changed(&[("state", &"x".repeat(4097))]).unwrap_err(), Refused::Page(Unsafe::TooLong));
    assert!(!changed(&[("state", "")]).unwrap().granted(ISSUER, "c").contains("state"));
}

#[test]
fn messenger_is_answered_in_its_own_way() {
    let uri = format!("{LINKING}/?account_linking_token=ART");
    let asked = |more: &[(&str, &str)]| {
        let pairs = [("client_id", "messenger-id"), ("redirect_uri", uri.as_str()), ("account_linking_token", "ART")];
        let all = pairs.iter().filter(|(name, _)| more.iter().all(|(other, _)| other != name)).chain(more);
        let all: Vec<_> = all.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        read(&all, &clients(), ISSUER)
    };
    let good = asked(&[]).unwrap();
    assert!(good.account_linking && good.challenge.is_none());
    assert_eq!(good.granted(ISSUER, "C"), format!("{uri}&authorization_code=C"));
    assert_eq!(good.denied(ISSUER), uri);
    assert_eq!(asked(&[("scope", "x")]).unwrap_err(), Refused::Back(uri.clone()));
    assert_eq!(asked(&[("account_linking_token", "")]).unwrap_err(), Refused::Page(Unsafe::Malformed));
    assert_eq!(asked(&[("redirect_uri", "https://evil.test/")]).unwrap_err(), Refused::Page(Unsafe::RedirectUri));
    let bare = asked(&[("redirect_uri", LINKING)]).unwrap();
    assert_eq!(bare.granted(ISSUER, "C"), format!("{LINKING}?authorization_code=C"));
}

/// R01
#[test]
#[expect(clippy::disallowed_methods, clippy::print_stderr, reason = "a test that says why it does nothing")]
fn redirects_of_others_lead_nowhere() {
    let Some(folder) = std::env::var_os("SALDO_THIRD_PARTY") else {
        eprintln!("skipped: SALDO_THIRD_PARTY is not set");
        return;
    };
    let file = std::path::Path::new(&folder).join("security/redirect_uri_attacks.json");
    let corpus: serde_json::Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let cases = corpus["cases"].as_array().unwrap();
    assert!(cases.len() >= 60);
    for case in cases {
        let [name, form, verdict] = [0, 1, 2].map(|place| case[place].as_str().unwrap());
        // Made of two parameters of one request: see the tests of doubled parameters.
        if name == "post-body" {
            continue;
        }
        let uri = form.replace("{R}", REDIRECT).replace("{A*100000}", &"A".repeat(100_000));
        let mut parameters = honest();
        parameters.retain(|(known, _)| known != "redirect_uri");
        match uri.split_once("&redirect_uri=").filter(|_| name == "two") {
            Some((first, second)) => {
                parameters.extend([first, second].map(|uri| ("redirect_uri".to_owned(), uri.to_owned())));
            }
            None => parameters.push(("redirect_uri".to_owned(), uri)),
        }
        let read = read(&parameters, &clients(), ISSUER);
        assert_eq!(read.is_ok(), verdict == "ok", "{name}");
        assert!(!matches!(read, Err(Refused::Back(_))), "{name}");
    }
}
