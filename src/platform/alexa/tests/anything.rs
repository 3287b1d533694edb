//! What holds for any bytes: no panic, and tolerance of what is new or odd.

use super::answers::question;
use super::{FILES, NOW, SKILL, admit, fixture, turn};
use crate::platform::alexa::verify::Verified;
use crate::platform::alexa::{parse, render};
use crate::turn::Turn;
use proptest::prelude::*;
use serde_json::{Value, json};

/// All of a turn that two readings of one request must agree on.
fn facts(turn: &Turn) -> impl PartialEq + std::fmt::Debug + use<> {
    let Turn { platform, request_id, speaker, locale, input, token, can, at, early } = turn.clone();
    let who = (speaker.user, speaker.device, speaker.person, token.map(|token| token.expose().to_owned()));
    (platform, request_id, who, locale, input, can, at, early)
}

/// Adds members that no version knows to every object but the maps of slots.
fn with_unknown_members(value: &mut Value, inside_slots: bool) {
    match value {
        Value::Object(members) => {
            members.iter_mut().for_each(|(name, member)| with_unknown_members(member, name == "slots"));
            if !inside_slots {
                members.insert("x-new".to_owned(), json!({"deep": [1, null, "two", {"type": "Unknown"}]}));
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| with_unknown_members(item, false)),
        _ => (),
    }
}

#[test]
fn unknown_members_change_nothing() {
    for (name, _) in FILES.into_iter().filter(|(name, _)| *name != "apl_runtime_error") {
        let mut newer = fixture(name);
        with_unknown_members(&mut newer, false);
        assert_eq!(facts(&admit(&newer)), facts(&turn(name)), "{name}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = parse(&Verified::for_tests(&bytes));
    }

    #[test]
    fn damaged_requests_are_read_without_panic(
        file in 0..FILES.len(),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        length in any::<prop::sample::Index>(),
        cut in any::<bool>(),
    ) {
        let mut bytes = fixture(FILES[file].0).to_string().into_bytes();
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if cut {
            bytes.truncate(length.index(bytes.len()));
        }
        if let Ok(request) = parse(&Verified::for_tests(&bytes))
            && let Ok(turn) = request.admit(NOW.parse().unwrap(), &[SKILL.to_owned()])
        {
            let _ = render(&turn, &question());
        }
    }

    #[test]
    fn one_member_of_any_type_is_read_without_error(file in 0..FILES.len(), place in any::<prop::sample::Index>(), other in 0..6_usize) {
        let mut body = fixture(FILES[file].0);
        let others = [json!(null), json!(true), json!(-1.5), json!("text"), json!([{}]), json!({"a": null})];
        let mut pointers = Vec::new();
        collect(&body, String::new(), &mut pointers);
        let pointer = place.get(&pointers);
        prop_assume!(pointer != "/request" && pointer != "/request/type");
        *body.pointer_mut(pointer).unwrap() = others[other].clone();
        prop_assert!(parse(&Verified::for_tests(body.to_string().as_bytes())).is_ok(), "{pointer}");
    }
}

/// JSON pointers (RFC 6901) of all members below `value`.
fn collect(value: &Value, at: String, pointers: &mut Vec<String>) {
    if let Value::Object(members) = value {
        for (name, member) in members {
            collect(member, format!("{at}/{}", name.replace('~', "~0").replace('/', "~1")), pointers);
        }
    }
    if !at.is_empty() {
        pointers.push(at);
    }
}
