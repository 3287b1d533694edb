//! Bank connectors: each has its wire, client and map. Nothing here decides what is said.
pub mod sandbox;
