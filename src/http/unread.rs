//! A body that nobody reads to its end must not keep its connection.
//!
//! actix discards the rest of a chunked body once its reader is gone, for as long as the sender likes (measured: a chunk
//! every 100 ms holds the connection after the answer). While the reader lives it closes instead. So the reader is kept
//! beside the answer until that is sent.

use actix_web::HttpMessage;
use actix_web::body::{BodySize, BoxBody, MessageBody};
use actix_web::dev::{Payload, ServiceRequest};
use actix_web::error::PayloadError;
use actix_web::web::Bytes;
use futures_util::{Stream, StreamExt};
use std::cell::RefCell;
use std::fmt;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

/// A request's body, shared by its reader and its answer.
#[derive(Clone)]
pub(super) struct Unread(Rc<RefCell<Payload>>);

impl Unread {
    /// Takes the body out of `request` and leaves a reader of it.
    pub(super) fn share(request: &mut ServiceRequest) -> Self {
        let unread = Self(Rc::new(RefCell::new(request.take_payload())));
        request.set_payload(Payload::from(Box::pin(unread.clone()) as Pin<Box<dyn Stream<Item = _>>>));
        unread
    }

    /// The answer's body, which keeps the request's until it is sent.
    pub(super) fn beside(self, body: BoxBody) -> BoxBody {
        BoxBody::new(Beside { body, _unread: self })
    }
}

impl fmt::Debug for Unread {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Unread")
    }
}

impl Stream for Unread {
    type Item = Result<Bytes, PayloadError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.borrow_mut().poll_next_unpin(context)
    }
}

struct Beside {
    body: BoxBody,
    _unread: Unread,
}

impl MessageBody for Beside {
    type Error = Box<dyn std::error::Error>;

    fn size(&self) -> BodySize {
        self.body.size()
    }

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Self::Error>>> {
        Pin::new(&mut self.body).poll_next(context)
    }
}
