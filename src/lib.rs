//! Saldo maps spoken requests from voice and chat assistants to bank queries and answers in phrases that are pleasant to
//! hear.

pub mod answer;
pub mod app;
pub mod audit;
pub mod bank;
pub mod banking;
pub mod catalogue;
pub mod check;
pub mod cli;
pub mod clock;
pub mod config;
pub mod consent;
pub mod dialogue;
pub mod entropy;
pub mod http;
pub mod id;
pub mod link;
pub mod locale;
pub mod money;
pub mod outbound;
pub mod period;
pub mod phrase;
pub mod platform;
pub mod secret;
pub mod service;
pub mod store;
pub mod telemetry;
pub mod turn;
pub mod understand;
