//! Scopes (RFC 6749, 3.3): names of purposes, in any order, repetitions included.

use crate::consent::Purpose;

/// The purposes that `scope` names, in the order of [`Purpose::ALL`]; none named: all there are. `None`: an unknown name.
pub fn read(scope: Option<&str>) -> Option<Vec<Purpose>> {
    let words = scope.unwrap_or_default().split(' ').filter(|word| !word.is_empty());
    let named = words.map(Purpose::named).collect::<Option<Vec<_>>>()?;
    Some(Purpose::ALL.into_iter().filter(|purpose| named.is_empty() || named.contains(purpose)).collect())
}

/// The scope that names `purposes`.
pub fn text(purposes: &[Purpose]) -> String {
    purposes.iter().map(|purpose| purpose.as_str()).collect::<Vec<_>>().join(" ")
}
