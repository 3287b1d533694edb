//! Words in several grammatical forms: a value that is itself in its first form, and `FORM($value, "locative")` in another.
//!
//! A part of speech (an account's name, a unit of money, a day, a term) may have attributes in a locale's files: there they
//! are no other wordings but its forms. A form that a locale does not give is the first one, so that languages without
//! cases write nothing of this.

use fluent_bundle::types::FluentType;
use fluent_bundle::{FluentArgs, FluentValue};
use std::borrow::Cow;

/// One word or name in its forms.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Forms {
    /// As it is said where no form is asked for.
    pub(super) first: String,
    /// Others by name.
    pub(super) others: Vec<(String, String)>,
}

impl Forms {
    /// The form that is called so, else the first.
    pub(super) fn form(&self, name: &str) -> &str {
        self.others.iter().find(|(form, _)| form == name).map_or(&self.first, |(_, text)| text)
    }

    /// Text where there is one form only, else the forms.
    pub(super) fn value(self) -> FluentValue<'static> {
        if self.others.is_empty() { FluentValue::from(self.first) } else { FluentValue::Custom(Box::new(self)) }
    }

    /// The same with every form put through `change`.
    pub(super) fn map(self, mut change: impl FnMut(Option<&str>, String) -> String) -> Self {
        let first = change(None, self.first);
        let others = self.others.into_iter().map(|(name, text)| {
            let changed = change(Some(&name), text);
            (name, changed)
        });
        Self { first, others: others.collect() }
    }
}

impl From<String> for Forms {
    fn from(first: String) -> Self {
        Self { first, others: Vec::new() }
    }
}

impl FluentType for Forms {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(self.first.clone())
    }

    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(self.first.clone())
    }
}

/// The Fluent function `FORM`.
pub(super) fn function<'a>(positional: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    let [value, name] = positional else { return FluentValue::Error };
    let name = match name {
        FluentValue::String(name) => name.as_ref(),
        _ => return FluentValue::Error,
    };
    match value {
        FluentValue::Custom(custom) => match custom.as_ref().as_any().downcast_ref::<Forms>() {
            Some(forms) => FluentValue::from(forms.form(name).to_owned()),
            None => FluentValue::Error,
        },
        other => other.clone(),
    }
}
