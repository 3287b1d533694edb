//! `/health/live`, `/health/ready` and `/metrics`: for probes, load balancers and Prometheus.
//!
//! Readiness is asked at most once a second whatever the number of probes, so that nobody can hammer the store through it.

use crate::telemetry;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::{self, Data, ServiceConfig};
use actix_web::{HttpResponse, Responder};
use async_trait::async_trait;
use serde::Serialize;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tokio::sync::Mutex;
use tokio::time::timeout;

const FRESH: Duration = Duration::from_secs(1);
const PATIENCE: Duration = Duration::from_secs(2);

/// Whether requests can be served now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// The verdict.
    pub ready: bool,
    /// What is not ready.
    pub reasons: Vec<String>,
    /// What works but should be looked at.
    pub warnings: Vec<String>,
}

/// Knows whether the parts behind the server work.
#[async_trait]
pub trait Readiness: Send + Sync {
    /// Looks now. What takes longer than two seconds counts as not ready.
    async fn check(&self) -> Report;
}

/// The operations endpoints of one server. Clones share everything.
#[derive(Clone)]
pub struct Operations(Arc<Shared>);

struct Shared {
    readiness: Box<dyn Readiness>,
    last: Mutex<Option<(Instant, Report)>>,
    is_draining: AtomicBool,
}

impl fmt::Debug for Operations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Operations").field("is_draining", &self.is_draining()).finish_non_exhaustive()
    }
}

impl Operations {
    /// Endpoints that ask `readiness`.
    pub fn new(readiness: impl Readiness + 'static) -> Self {
        let is_draining = AtomicBool::new(false);
        Self(Arc::new(Shared { readiness: Box::new(readiness), last: Mutex::default(), is_draining }))
    }

    /// From now on "not ready", for good: the server is about to stop.
    pub(super) fn drain(&self) {
        self.0.is_draining.store(true, Ordering::SeqCst);
    }

    pub(super) fn is_draining(&self) -> bool {
        self.0.is_draining.load(Ordering::SeqCst)
    }

    async fn report(&self) -> Report {
        if self.is_draining() {
            return not_ready("the server is stopping");
        }
        let mut last = self.0.last.lock().await;
        if let Some((at, report)) = last.as_ref()
            && at.elapsed() < FRESH
        {
            return report.clone();
        }
        let checked = timeout(PATIENCE, self.0.readiness.check()).await;
        let report = checked.unwrap_or_else(|_| not_ready("the parts behind the server do not answer"));
        *last = Some((Instant::now(), report.clone()));
        report
    }

    /// Registers the endpoints.
    pub(super) fn routes(self, config: &mut ServiceConfig) {
        config
            .app_data(Data::new(self))
            .service(web::resource("/health/live").get(live))
            .service(web::resource("/health/ready").get(ready))
            .service(web::resource("/metrics").get(metrics));
    }
}

fn not_ready(reason: &str) -> Report {
    Report { ready: false, reasons: vec![reason.to_owned()], warnings: Vec::new() }
}

async fn live() -> impl Responder {
    HttpResponse::Ok().json(serde_json::json!({ "live": true }))
}

async fn ready(operations: Data<Operations>) -> impl Responder {
    let report = operations.report().await;
    let mut response = if report.ready { HttpResponse::Ok() } else { HttpResponse::ServiceUnavailable() };
    response.json(report)
}

async fn metrics() -> impl Responder {
    HttpResponse::Ok().insert_header((CONTENT_TYPE, "text/plain; version=0.0.4")).body(telemetry::render())
}
