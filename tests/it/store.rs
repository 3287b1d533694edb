//! The store: one conformance suite over every backend, then what only one backend can show.
//!
//! Each case has its own random keys, so that cases may share a server.

#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test's own mistakes may end it")]

mod cases;
mod change;
mod cost;
mod counters;
mod cut;
mod embedded;
mod keys;
mod redis;
mod tls;
mod walk;

use saldo::store::embedded::Embedded;
use saldo::store::{DurabilityPolicy, Store, connect};
use std::sync::Arc;

/// Makes a module of tests that run every case, each over a fresh store of one kind.
macro_rules! conformance {
    ($($file:ident { $($case:ident),* $(,)? })*) => {
        mod memory { $($(#[tokio::test] async fn $case() {
            super::$file::$case(&super::Embedded::in_memory().unwrap()).await;
        })*)* }
        mod embedded_file { $($(#[tokio::test] async fn $case() {
            let folder = crate::redis_server::Folder::new();
            super::$file::$case(&super::Embedded::open(&folder.path().join("s.redb")).unwrap()).await;
        })*)* }
        mod redis_single { $($(#[tokio::test] async fn $case() {
            let server = crate::redis_server::RedisServer::builder().start();
            super::$file::$case(&*super::started(&server.url()).await).await;
        })*)* }
        /// Every case over one store.
        async fn conforms(store: &dyn Store) { $($($file::$case(store).await;)*)* }
    };
}

conformance! {
    cases {
        a_context_is_written_by_its_revision,
        parallel_turns_do_not_interleave,
        the_first_answer_comes_back,
        one_of_many_opens_is_ours,
        a_lease_runs_out,
        nothing_is_written_when_a_precondition_fails,
        records_have_revisions,
        a_deleted_record_is_never_taken_for_the_next,
        one_of_many_writes_wins,
        journals_continue_their_end,
        time_is_the_callers,
    }
    change {
        a_change_writes_the_record_and_its_journal,
        a_change_that_does_not_fit_writes_nothing,
        a_change_may_delete,
        one_of_many_changes_is_done,
        a_change_may_have_many_records,
    }
    counters {
        counters_count_a_request_once,
        counters_are_atomic,
        a_count_can_be_read,
        a_request_can_be_taken_back,
        a_count_can_be_forgotten,
        a_count_may_last_for_years,
    }
    cut {
        a_journal_goes_on_after_its_front_was_cut,
        a_cut_that_does_not_fit_changes_nothing,
        a_turn_under_way_hears_of_a_cut,
        one_of_many_cuts_and_appends_is_done,
    }
    keys {
        what_is_live_is_listed_by_its_end,
        a_listed_end_is_no_pattern,
        everything_under_a_tag_is_erased,
        an_erased_tag_is_no_pattern_and_no_beginning,
        what_is_excepted_stays_as_it_is,
    }
}

/// A store over a server that is there.
async fn started(url: &str) -> Arc<dyn Store> {
    connect(url, DurabilityPolicy::Auto).await.unwrap()
}
