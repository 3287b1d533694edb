//! OAuth 2 for account linking (RFC 6749, 6750, 7009, 7636, 8414, 8628, 9207, 9700): the grant machine.
//!
//! Pure functions of their arguments: no store, no HTTP, no clock. A customer's tokens and codes live in the link's record,
//! so that each step of the machine is one compare-and-set of it.

pub mod authorize;
pub mod chat;
mod client;
pub mod client_auth;
mod codes;
mod denied;
pub mod device;
pub mod form;
mod grants;
mod messenger;
mod redeem;
mod refresh;
mod revoke;
pub mod scope;
mod step;
mod token;
pub mod token_request;
mod tokens;
pub mod user_code;

pub use authorize::{Asked, Refused, Unsafe};
pub use client::{Client, Clients, Kind, Pkce, Refresh};
pub use codes::{CodeState, Codes, IssuedCode, Redeemable};
pub use denied::{Denied, ErrorCode};
pub use grants::{MOST_GRANTS, add_code};
pub use redeem::{MOST_FAILURES, Proof, redeem};
pub use refresh::refresh;
pub use revoke::revoke;
pub use step::{Issued, Mint, Step, of_consent, purposes};
pub use token::{Hash, Minted, TokenKind, hash, mint, owner};
pub use tokens::{AccessToken, RefreshState, RefreshToken, Tokens};
