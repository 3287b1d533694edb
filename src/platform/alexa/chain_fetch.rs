//! Downloads chain files through the one HTTP client.
//!
//! The client must allow [`HOST`]. Never follows a redirect, never asks for anything but a [`ChainUrl`].

use super::chain_url::ChainUrl;
use super::chains::{Fetch, FetchError, LARGEST, PATIENCE};
use crate::outbound::{Outbound, OutboundError};
use async_trait::async_trait;
use std::sync::Arc;

/// The one host that chains come from; it belongs on the client's list.
pub const HOST: &str = "s3.amazonaws.com";

/// [`Fetch`] by [`Outbound`].
#[derive(Debug, Clone)]
pub struct ChainFetch(Arc<Outbound>);

impl ChainFetch {
    /// Fetches through `outbound`.
    pub fn new(outbound: Arc<Outbound>) -> Self {
        Self(outbound)
    }
}

#[async_trait]
impl Fetch for ChainFetch {
    async fn fetch(&self, url: &ChainUrl) -> Result<Vec<u8>, FetchError> {
        let response = self.0.get(url.as_str(), LARGEST, PATIENCE).await.map_err(failed)?;
        if response.status == 200 { Ok(response.body) } else { Err(FetchError::Status(response.status)) }
    }
}

fn failed(error: OutboundError) -> FetchError {
    FetchError::Failed(error.code())
}
