//! Ids in the form of UUIDs, made of names: they name things in one agent and prove nothing.

/// The id of what is called `name`.
pub(super) fn id(name: &str) -> String {
    let half =
        |seed: u64| name.bytes().fold(seed, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    let hex = format!("{:016x}{:016x}", half(0xcbf2_9ce4_8422_2325), half(0x8422_2325_cbf2_9ce4));
    // The version and variant of RFC 9562 for ids of one's own making.
    let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
    format!("{}-{}-8{}-a{}-{}", part(0, 8), part(8, 12), part(13, 16), part(17, 20), part(20, 32))
}

#[cfg(test)]
mod tests {
    use super::id;

    #[test]
    fn names_have_ids_of_their_own() {
        assert_eq!(id("GetBalance"), id("GetBalance"));
        assert_ne!(id("GetBalance"), id("GetBalances"));
        assert_eq!(id("x").len(), 36);
    }
}
