//! `store.restored_at`: a time in the past, or a refusal.

use super::Place;

#[test]
fn only_a_time_that_was() {
    let at = |time: &str| Place::new().with("SALDO__STORE__RESTORED_AT", time);
    for time in ["", "2026-01-01T00:00:00Z", "2026-01-01T01:00:00+01:00"] {
        at(time).run(&["sandbox", "link", "messenger", "page", "sender", "anna"]).good();
    }
    let nonsense = at("yesterday").run(&["config"]).refused();
    assert!(nonsense.contains("RESTORED_AT") && nonsense.contains("must be a time"), "{nonsense}");
    let future = at("2126-01-01T00:00:00Z").run(&["audit", "verify"]).refused();
    assert!(future.contains("store.restored_at") && future.contains("future"), "{future}");
}
