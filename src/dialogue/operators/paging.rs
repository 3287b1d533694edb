//! Lists in pages of three.

use crate::answer::{Answer, Argument, Line};
use crate::dialogue::Spoken;

/// Items a page.
pub(crate) const PAGE: usize = 3;

/// The phrase for the end of a list.
pub(crate) const END: &str = "page-end";

/// One page of a list.
pub(crate) struct Page<'a, T> {
    /// What is said now.
    pub(crate) items: &'a [T],
    /// How many come after.
    pub(crate) rest: usize,
}

/// Page `number` of `all`, `size` a page; empty when it lies beyond the end.
pub(crate) fn page<T>(all: &[T], number: u32, size: usize) -> Page<'_, T> {
    let start = (number as usize).saturating_mul(size).min(all.len());
    let end = start.saturating_add(size).min(all.len());
    Page { items: all.get(start..end).unwrap_or_default(), rest: all.len() - end }
}

/// The answer where there is no such page.
pub(crate) fn beyond_the_end() -> Answer {
    Answer::say(Line::new(END))
}

/// Whether an answer is that one. (The last page ends with the same words; here they stand alone.)
pub(crate) fn is_beyond_the_end(answer: &Answer) -> bool {
    answer.lines.first().is_some_and(|line| line.phrase == END)
}

/// Asks whether to go on, when there is more; the offer is the next page of the same task.
pub(crate) fn ask_for_more(answer: Answer, spoken: &Spoken, rest: usize, size: usize) -> (Answer, Option<Spoken>) {
    if rest == 0 {
        return (answer, None);
    }
    let count = i64::try_from(rest.min(size)).unwrap_or(1);
    let question = Line::new("more-question").with("count", Argument::Count(count));
    (answer.ask(question, Line::new("more-reprompt")), Some(spoken.at_page(spoken.page.saturating_add(1))))
}
