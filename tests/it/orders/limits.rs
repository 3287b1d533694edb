//! Limits hold for the customer's day, on every copy, and the bank is not asked for what is over them.

use super::{Banked, answered, asked_for_digits, both, confirm, send, told, transfer};
use crate::alexa_device::Device;
use crate::app::Wanted;
use saldo::bank::Ordered;
use std::thread;

fn limited() -> Banked {
    let config = "[payments]\nper_payment = \"100\"\nper_day = \"150.00\"\nto_payees_per_day = \"50\"\n".to_owned();
    Banked::with(Wanted { config, ..Wanted::default() })
}

#[test]
fn what_is_over_is_not_asked() {
    let world = limited();
    world.order(&transfer(101));
    assert_eq!(told(&world.app), both("transfer", &["over_limit"]));
    assert!(world.done().is_empty() && world.stage().is_none());
    world.order(&transfer(100));
    world.app.clock.advance(1_000);
    world.order(&transfer(51));
    assert_eq!(world.done(), [transfer(100)]);
    world.app.clock.advance(24 * 3_600_000);
    let device = Device::of(&world.app, "anna");
    asked_for_digits(&world.app, &device, &transfer(100));
    confirm(&world.app, &device);
    assert_eq!((world.done().len(), world.stage()), (2, Some(answered(Ordered::Done))), "another day");
}

#[test]
fn payees_have_a_limit_of_their_own_and_are_known() {
    let world = limited();
    world.order(&send(5, 30));
    world.app.clock.advance(1_000);
    world.order(&send(5, 21));
    assert_eq!(world.done(), [send(5, 30)]);
    world.order(&transfer(100));
    assert_eq!(world.done().len(), 2, "own money is not counted there");
    for stranger in [4, 6, 99] {
        world.order(&send(stranger, 1));
    }
    assert_eq!(world.done().len(), 2, "not paid of late, or not at all");
    assert_eq!(told(&world.app).iter().filter(|(_, outcome)| outcome == "over_limit").count(), 4);
}

#[test]
fn two_at_once_cannot_both_be_the_last_that_fits() {
    let world = limited();
    let devices: Vec<_> = (0..4).map(|_| Device::of(&world.app, "anna")).collect();
    for (number, device) in devices.iter().enumerate() {
        world.app.clock.advance(i64::try_from(number).unwrap() + 1);
        asked_for_digits(&world.app, device, &transfer(60));
    }
    thread::scope(|scope| {
        for device in &devices {
            scope.spawn(|| confirm(&world.app, device));
        }
    });
    assert_eq!(world.done().len(), 2, "60 and 60 of 150");
}
