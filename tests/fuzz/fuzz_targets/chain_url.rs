//! The address of the signing chain: whatever is accepted leads to Amazon's folder and nowhere else.
#![no_main]

use libfuzzer_sys::fuzz_target;
use saldo::platform::alexa::chain_url::ChainUrl;

fuzz_target!(|text: &str| {
    if let Ok(accepted) = ChainUrl::parse(text) {
        assert!(accepted.as_str().starts_with("https://s3.amazonaws.com/echo.api/"));
        assert!(!accepted.as_str().contains(['\\', '%', '?', '#', '@']) && !accepted.as_str().contains("/../"));
        assert_eq!(ChainUrl::parse(accepted.as_str()), Ok(accepted));
    }
});
