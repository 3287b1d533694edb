//! Redis or the server dies at any step of linking: the customer can finish or start again, and is never half-linked.
#![cfg(test)]

mod answers;
mod clicks;
pub(crate) mod killed;
pub(crate) mod lost;
pub(crate) mod proxy;
mod speakers;
mod state;
mod walk;

use saldo::link::BankLink;

/// Runs `work` to its end.
fn wait<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

fn bank(customer: &str) -> BankLink {
    BankLink { bank: "sandbox".to_owned(), customer: customer.to_owned() }
}

/// One assistant that may link, and speakers that are bound by a code.
const CONFIG: &str = r#"spoken_code = true
[oauth.clients.alexa]
id = "alexa-skill"
secret = "0123456789abcdef"
redirect_uris = ["https://pitangui.amazon.com/api/skill/link/M2TEST"]
"#;
