//! Phrases: arguments that the program gives, marks that a voice can say, three wordings of whatever is a sentence.

use crate::catalogue::{Catalogue, File, Finding};
use crate::locale::Locale;
use crate::phrase::{Arguments, PARTS, PHRASES, UNITS};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser::parse;

/// Wordings of a sentence, so that the same is not heard twice running.
const WORDINGS: usize = 3;

pub(super) fn check(files: &[File], catalogue: &Catalogue) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in files.iter().filter(|file| file.is_phrases()) {
        let banned = banned(file, catalogue);
        let resource = parse(file.text.as_str()).unwrap_or_else(|(resource, _)| resource);
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                findings.extend(Checking { file, banned }.message(message));
            }
        }
    }
    findings
}

fn banned<'a>(file: &File, catalogue: &'a Catalogue) -> &'a [String] {
    let locale = file.path.split('/').next().and_then(Locale::parse);
    let entry = locale.and_then(|locale| catalogue.locales.get(&locale));
    entry.map_or(&[], |entry| entry.lexicon.banned.as_slice())
}

struct Checking<'a> {
    file: &'a File,
    banned: &'a [String],
}

impl Checking<'_> {
    fn message(&self, message: &Message<&str>) -> Vec<Finding> {
        let name = message.id.name;
        let part = PARTS.iter().find(|(known, _)| *known == name).map(|(_, arguments)| *arguments);
        let sentence = PHRASES.iter().find(|(known, _)| *known == name).map(|(_, arguments)| *arguments);
        let is_money = name.starts_with("money-");
        let Some(arguments) = sentence.or(part).or(is_money.then_some(UNITS)) else {
            let finding = self.at(name, format!("nothing asks for a phrase \"{name}\""));
            return vec![finding.hint("remove it, or mend its name")];
        };
        let mut findings = Vec::new();
        for pattern in message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value)) {
            self.pattern(pattern, name, arguments, &mut findings);
        }
        let wordings = usize::from(message.value.is_some()) + message.attributes.len();
        if sentence.is_some() && is_sentence(message) && wordings < WORDINGS {
            let finding = self.at(name, format!("\"{name}\" has {wordings} of {WORDINGS} wordings"));
            findings.push(finding.hint("add attributes .b and .c with the same facts in other words"));
        }
        findings
    }

    fn pattern(&self, pattern: &Pattern<&str>, name: &str, arguments: Arguments, findings: &mut Vec<Finding>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value, findings),
                PatternElement::Placeable { expression } => self.expression(expression, name, arguments, findings),
            }
        }
    }

    fn expression(&self, expression: &Expression<&str>, name: &str, arguments: Arguments, findings: &mut Vec<Finding>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, name, arguments, findings),
            Expression::Select { selector, variants } => {
                self.inline(selector, name, arguments, findings);
                for variant in variants {
                    self.pattern(&variant.value, name, arguments, findings);
                }
            }
        }
    }

    fn inline(&self, inline: &InlineExpression<&str>, name: &str, arguments: Arguments, findings: &mut Vec<Finding>) {
        match inline {
            InlineExpression::VariableReference { id } if !arguments.iter().any(|(given, _)| *given == id.name) => {
                let finding = self.at(id.name, format!("\"{name}\" is not given ${}", id.name));
                findings.push(finding.hint(format!("it is given {}", given(arguments))));
            }
            InlineExpression::FunctionReference { arguments: CallArguments { positional, .. }, .. } => {
                for inner in positional {
                    self.inline(inner, name, arguments, findings);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression, name, arguments, findings),
            _ => {}
        }
    }

    fn text(&self, text: &str, findings: &mut Vec<Finding>) {
        if let Some(mark) = text.chars().find(|c| "*_#<>&|/\\$[]{}\"".contains(*c)) {
            findings.push(self.at(text, format!("{mark:?} cannot be said")).hint("write it as a word"));
        }
        let words = format!(" {} ", text.to_lowercase().replace(['.', ',', '?', ':', '!', '\n'], " "));
        for word in self.banned {
            if words.contains(&format!(" {word} ")) {
                findings.push(self.at(text, format!("\"{word}\" is never said to a customer")));
            }
        }
    }

    /// A finding at a slice of the file's own text.
    fn at(&self, slice: &str, message: String) -> Finding {
        let start = (slice.as_ptr() as usize).saturating_sub(self.file.text.as_ptr() as usize);
        let start = if start <= self.file.text.len() { start } else { 0 };
        self.file.finding(start..(start + slice.len()).min(self.file.text.len()), message)
    }
}

/// Arguments by name, for a hint.
pub(super) fn given(arguments: Arguments) -> String {
    let names: Vec<String> = arguments.iter().map(|(name, _)| format!("${name}")).collect();
    if names.is_empty() { "no arguments".to_owned() } else { names.join(", ") }
}

/// Sentences end with a mark; list items, rows, titles and names do not.
fn is_sentence(message: &Message<&str>) -> bool {
    let last = message.value.as_ref().and_then(|pattern| pattern.elements.last());
    matches!(last, Some(PatternElement::TextElement { value }) if value.trim_end().ends_with(['.', '?', '!']))
        && message.id.name != "progress"
}
