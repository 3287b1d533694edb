//! The integration tests: one binary, one module a subject.

mod redis_server;
mod store;
