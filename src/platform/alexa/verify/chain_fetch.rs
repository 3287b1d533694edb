//! Downloads chain files through the one HTTP client.
//!
//! The client must allow [`HOST`]. Never follows a redirect, never asks for anything but a [`ChainUrl`].

use super::chain_url::ChainUrl;
use super::chains::{Fetch, FetchError, LARGEST, PATIENCE};
use crate::outbound::{Outbound, OutboundError, Response};
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
        accept(self.0.get(url.as_str(), LARGEST, PATIENCE).await)
    }
}

fn accept(answer: Result<Response, OutboundError>) -> Result<Vec<u8>, FetchError> {
    match answer {
        Ok(response) if response.status == 200 => Ok(response.body),
        Ok(response) => Err(FetchError::Status(response.status)),
        Err(error) => Err(FetchError::Failed(error.code())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_status_200_is_a_file() {
        let answer = |status| accept(Ok(Response { status, body: b"x".to_vec() }));
        assert_eq!(answer(200).unwrap(), b"x");
        for status in [201, 204, 206, 301, 302, 304, 403, 404, 500] {
            assert_eq!(answer(status), Err(FetchError::Status(status)));
        }
        assert_eq!(accept(Err(OutboundError::TooLarge)), Err(FetchError::Failed("too_large")));
    }

    #[tokio::test]
    async fn the_host_must_be_allowed() {
        let url = ChainUrl::parse("https://s3.amazonaws.com/echo.api/a.pem").unwrap();
        let outbound = |host: &str| Arc::new(Outbound::new([host.to_owned()], &[]).unwrap());
        assert_eq!(outbound(HOST).check(url.as_str()), Ok(()));
        let fetch = ChainFetch::new(outbound("bank.example"));
        assert_eq!(fetch.fetch(&url).await, Err(FetchError::Failed("host")));
    }
}
