//! Our own pages over real HTTP: sign-in, consent, codes, what I share; and what attackers try there.
#![cfg(test)]

mod attacks;
pub(crate) mod browser;
pub(crate) mod consenting;
mod own_page;
mod signing_in;
mod texts;
mod typing;
