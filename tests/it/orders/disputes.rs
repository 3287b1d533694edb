//! A dispute counts from when it was said: it is kept while the bank does not take it, and handed over later, once.

use super::{Banked, act, both, link, told, waits};
use saldo::bank::{BankError, DisputeReason, Order};
use saldo::banking::sandbox::Scenario;
use saldo::clock::Clock;
use saldo::consent::Purpose;
use saldo::dialogue::Waiting;

fn dispute(world: &Banked) -> Order {
    let order = Order::Dispute { transaction: None, reason: DisputeReason::Twice };
    waits(&world.app, &world.device, Waiting::Yes { act: act(&world.app, &order) });
    world.device.say(&world.app, "Yes", &[]);
    order
}

#[test]
fn it_waits_for_the_bank() {
    for (scenario, error) in [(Scenario::Down, BankError::Down), (Scenario::Busy, BankError::Busy)] {
        let world = Banked::new();
        world.bank.set_scenario("anna", scenario);
        let said_at = world.app.clock.now();
        let order = dispute(&world);
        assert_eq!((link(&world.app).orders.owed()[0].at, world.done().len()), (said_at, 0));
        assert_eq!(told(&world.app), both("dispute", &["asked", error.label()]));
        world.device.say(&world.app, "GetBalance", &[]);
        assert_eq!(link(&world.app).orders.owed().len(), 1, "still nobody takes it");
        world.bank.set_scenario("anna", Scenario::Normal);
        world.app.clock.advance(61_000);
        world.device.say(&world.app, "Help", &[]);
        assert_eq!(world.done(), [order]);
        assert!(link(&world.app).orders.owed().is_empty());
        assert_eq!(told(&world.app), both("dispute", &["asked", error.label(), "done"]));
        world.app.clock.advance(61_000);
        world.device.say(&world.app, "Help", &[]);
        assert_eq!(world.done().len(), 1);
    }
}

#[test]
fn what_the_bank_takes_is_not_owed_and_what_is_not_permitted_is_recorded() {
    let world = Banked::new();
    dispute(&world);
    assert!(world.done().len() == 1 && link(&world.app).orders.owed().is_empty());
    world.app.change_link("anna", |link| {
        link.grants[0].consents.retain(|consent| consent.purpose != Purpose::CardControl);
    });
    world.app.clock.advance(1_000);
    dispute(&world);
    assert_eq!((world.done().len(), link(&world.app).orders.owed().len()), (1, 1));
    assert_eq!(told(&world.app), both("dispute", &["asked", "done", "recorded"]));
}
