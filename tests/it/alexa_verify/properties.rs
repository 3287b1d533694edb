//! What holds for any input: nothing panics, and an accepted address leads nowhere else.

use super::now;
use crate::pki::Pki;
use proptest::prelude::*;
use saldo::platform::alexa::chain::Chain;
use saldo::platform::alexa::chain_url::ChainUrl;
use saldo::platform::alexa::verify::SignatureHeaders;
use std::sync::OnceLock;

/// Addresses near the good one: its parts and their look-alikes, in any order.
fn near() -> impl Strategy<Value = String> {
    let part = prop::sample::select(vec![
        "https",
        "HTTPS",
        "http",
        ":",
        "//",
        "/",
        "\\",
        "@",
        "s3.amazonaws.com",
        "S3.AMAZONAWS.COM",
        "evil.example",
        ".",
        "..",
        "%2e",
        "%2f",
        "echo.api",
        "Echo.api",
        "cert.pem",
        ":443",
        ":80",
        "?",
        "#",
        "\t",
        "\n",
        " ",
        "ſ",
        "。",
        "[",
        "]",
        "a",
        "",
        "https://s3.amazonaws.com/echo.api/",
    ]);
    (any::<bool>(), prop::collection::vec(part, 0..12)).prop_map(|(prefixed, parts)| {
        let start = if prefixed { "https://s3.amazonaws.com/echo.api/" } else { "" };
        start.to_owned() + &parts.concat()
    })
}

fn sound(text: &str) -> Result<(), TestCaseError> {
    let Ok(accepted) = ChainUrl::parse(text) else { return Ok(()) };
    let url = url::Url::parse(accepted.as_str()).unwrap();
    prop_assert_eq!(url.as_str(), accepted.as_str());
    prop_assert_eq!((url.scheme(), url.host_str(), url.port()), ("https", Some("s3.amazonaws.com"), None));
    prop_assert!(url.path().starts_with("/echo.api/") && !url.path().ends_with('/'));
    prop_assert!(!url.path().contains("..") || !url.path().split('/').any(|segment| segment == ".."));
    prop_assert!(url.query().is_none() && url.fragment().is_none() && url.username().is_empty());
    prop_assert_eq!(ChainUrl::parse(accepted.as_str()), Ok(accepted.clone()));
    if let Some(name) = accepted.file_name() {
        prop_assert!(!name.starts_with('.') && !name.contains(['/', '\\']) && name.len() <= 128);
    }
    Ok(())
}

fn good_chain() -> &'static (Pki, String) {
    static CHAIN: OnceLock<(Pki, String)> = OnceLock::new();
    CHAIN.get_or_init(|| {
        let pki = Pki::new();
        let chain = pki.chain();
        (pki, chain)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_no_way_to_another_place(text in ".{0,200}") {
        sound(&text)?;
    }

    #[test]
    fn a_similar_address_is_no_way_to_another_place(text in near()) {
        sound(&text)?;
    }

    #[test]
    fn any_headers_are_read_or_refused(
        urls in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..80), 0..3),
        signatures in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..400), 0..3),
    ) {
        let urls: Vec<&[u8]> = urls.iter().map(Vec::as_slice).collect();
        let signatures: Vec<&[u8]> = signatures.iter().map(Vec::as_slice).collect();
        let _ = SignatureHeaders::read(&urls, &signatures);
        let _ = SignatureHeaders::read(&[crate::pki::CHAIN_URL.as_bytes()], &signatures);
    }

    #[test]
    fn any_bytes_are_no_chain(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        prop_assert!(Chain::read(&bytes, &[], now()).is_err());
    }

    #[test]
    fn a_damaged_chain_is_read_or_refused(place in 0_usize..4000, byte in any::<u8>(), cut in any::<bool>()) {
        let (pki, chain) = good_chain();
        let mut bytes = chain.clone().into_bytes();
        let place = place % bytes.len();
        bytes[place] = byte;
        if cut {
            bytes.truncate(place);
        }
        if let Ok(read) = Chain::read(&bytes, &pki.anchors(), now()) {
            let whole = Chain::read(chain.as_bytes(), &pki.anchors(), now()).unwrap();
            prop_assert_eq!(read.leaf_key(), whole.leaf_key());
        }
    }
}
