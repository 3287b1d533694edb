//! The customer's own names as dynamic entities: within Alexa's limit, and not beside a question for a slot.
//!
//! They last for the session. What comes back as the id is the name itself, so that a match needs no second look.

use super::directive::{Directive, Entity, EntityName, EntityType, UpdateBehavior};
use crate::answer::Known;

/// Values and synonyms together.
const MOST: usize = 100;
/// Characters of one, as of any value of a slot type.
const LONGEST: usize = 140;

/// The directive that teaches them; nothing where there are none.
pub(super) fn learned(names: &[Known]) -> Option<Directive> {
    let mut left = MOST;
    let mut types: Vec<EntityType> = Vec::new();
    for known in names.iter().filter(|known| fits(&known.name)) {
        let synonyms: Vec<String> = known.also.iter().filter(|name| fits(name)).cloned().collect();
        let Some(rest) = left.checked_sub(1 + synonyms.len()) else { break };
        left = rest;
        let name =
            EntityName { value: synonyms.first().unwrap_or(&known.name).clone(), synonyms: with(known, &synonyms) };
        let entity = Entity { id: known.name.clone(), name };
        match types.iter_mut().find(|kind| kind.name == known.kind) {
            Some(kind) => kind.values.push(entity),
            None => types.push(EntityType { name: known.kind.to_owned(), values: vec![entity] }),
        }
    }
    (!types.is_empty()).then_some(Directive::UpdateDynamicEntities { update_behavior: UpdateBehavior::Replace, types })
}

/// What people say first is the value; the full name and the rest are its synonyms.
fn with(known: &Known, synonyms: &[String]) -> Vec<String> {
    let Some((_, rest)) = synonyms.split_first() else { return Vec::new() };
    std::iter::once(known.name.clone()).chain(rest.iter().cloned()).collect()
}

fn fits(name: &str) -> bool {
    !name.is_empty() && name.chars().count() <= LONGEST
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundred_names_and_no_more() {
        let known =
            |index: usize| Known { kind: "payee", name: format!("Payee {index}"), also: vec![format!("nick {index}")] };
        let many: Vec<Known> = (0..80).map(known).collect();
        let Some(Directive::UpdateDynamicEntities { types, .. }) = learned(&many) else { panic!("nothing is learned") };
        let count: usize = types[0].values.iter().map(|entity| 1 + entity.name.synonyms.len()).sum();
        assert_eq!((types.len(), count), (1, MOST));
        assert_eq!(
            types[0].values[0].name,
            EntityName { value: "nick 0".to_owned(), synonyms: vec!["Payee 0".to_owned()] }
        );
        assert_eq!(learned(&[]), None);
    }
}
