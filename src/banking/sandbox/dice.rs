//! Chance that comes out the same every time: a small integer generator (`SplitMix64`) seeded by person, day and lane.
//!
//! Not for secrets. It never looks at the clock and never counts calls across days, so a day is drawn alike whenever it
//! is drawn.

/// A stream of draws.
pub(super) struct Dice(u64);

impl Dice {
    /// The stream of one person (`seed`) on one day (`day`, days since 1970) for one purpose (`lane`).
    pub(super) fn new(seed: u64, day: i64, lane: u64) -> Self {
        let mut dice = Self(seed);
        dice.0 ^= dice.draw().wrapping_add(day.cast_unsigned());
        dice.0 ^= dice.draw().wrapping_add(lane);
        dice
    }

    fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A whole number `low..=high`, each as likely; `low` when the range is empty.
    pub(super) fn between(&mut self, low: i64, high: i64) -> i64 {
        let width = high.saturating_sub(low).saturating_add(1).max(1).cast_unsigned();
        low.saturating_add((self.draw() % width).cast_signed())
    }

    /// A whole number `low..=high` that is likelier in the middle, as prices are.
    pub(super) fn about(&mut self, low: i64, high: i64) -> i64 {
        let (one, other) = (self.between(low, high), self.between(low, high));
        one.midpoint(other)
    }

    /// True `percent` times in a hundred.
    pub(super) fn chance(&mut self, percent: i64) -> bool {
        self.between(0, 99) < percent
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_repeat_and_stay_in_range() {
        let roll = |day| Dice::new(1, day, 0).between(3, 9);
        assert!((-500..500).all(|day| (3..=9).contains(&roll(day)) && roll(day) == roll(day)));
        assert!((3..=9).all(|face| (0..500).any(|day| roll(day) == face)), "every face comes up");
        assert_eq!(Dice::new(1, 1, 1).between(5, 4), 5);
    }
}
