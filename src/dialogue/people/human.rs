//! `TalkToHuman`: honoured at the first ask, whatever else is going on. How long one waits, or when they are there again,
//! and a call back for who let us hand over a topic.
//!
//! What is handed over is the id of a topic. Without that consent there is only the waiting time, which the bank tells
//! everybody, and the way to its people.

use crate::answer::{Answer, Argument, Line};
use crate::bank::{Desk, Order, Ordered};
use crate::catalogue::{SlotValue, Slots};
use crate::consent::{Purpose, permitted};
use crate::dialogue::plan::{Needs, Plan};
use crate::dialogue::{Act, Composed, Context, Facts, Situation, Spoken, form};

/// The topic where nothing tells what it is about.
const NO_TOPIC: &str = "other";

/// What each task is about, by the ids of the catalogue's topics.
const TOPICS: [(&str, &[&str]); 6] = [
    (
        "charge",
        &[
            "RecentTransactions",
            "TransactionsAtMerchant",
            "LastAtMerchant",
            "LargestPurchase",
            "ExplainCharge",
            "PendingTransactions",
            "RefundArrived",
            "DisputeCharge",
            "FeesAndInterest",
            "Subscriptions",
        ],
    ),
    (
        "card",
        &[
            "FreezeCard",
            "UnfreezeCard",
            "ReportLostStolen",
            "ActivateCard",
            "WhyDeclined",
            "FraudAlertRead",
            "FraudAlertAnswer",
            "AvailableCredit",
            "RewardsBalance",
        ],
    ),
    ("loan", &["LoanInfo"]),
    ("bill", &["BillDue", "PayBill", "Autopay", "Hardship", "UpcomingPayments"]),
    ("transfer", &["TransferOwn", "SendToPayee", "CancelPayment"]),
    ("account", &["GetBalance", "AccountSummary", "RoutingNumber", "DepositArrived", "CheckCleared", "InterestRate"]),
];

/// Whether a task is answered although the bank said nothing: a person must be reachable then most of all.
pub(crate) fn answers_anyway(spoken: &Spoken) -> bool {
    spoken.intent == "TalkToHuman"
}

/// Adds what it is about, where the customer has not said: what was going on.
pub(crate) fn topic(before: &Context, intent: &str, slots: &mut Slots) {
    if intent != "TalkToHuman" || slots.contains_key("topic") {
        return;
    }
    let form = form::open(before).or(before.elicit.as_ref().map(|(spoken, _)| spoken));
    let going_on = [form, before.paused.as_ref(), before.last.as_ref(), before.unanswered.as_ref()];
    if let Some(topic) = going_on.into_iter().flatten().find_map(of_task) {
        slots.insert("topic".to_owned(), SlotValue::Value { id: topic.to_owned(), said: topic.to_owned() });
    }
}

fn of_task(spoken: &Spoken) -> Option<&str> {
    if spoken.intent == "TalkToHuman" {
        return spoken.value("topic");
    }
    let is_about = |(_, intents): &&(&str, &[&str])| intents.contains(&spoken.intent.as_str());
    TOPICS.iter().find(is_about).map(|(topic, _)| *topic)
}

pub(crate) fn plan(_: Situation<'_>, _: &Spoken) -> Plan {
    Plan::Query(Needs { public: true, ..Needs::default() })
}

pub(crate) fn compose(situation: Situation<'_>, spoken: &Spoken, facts: &Facts) -> Composed {
    let desk = facts.public.as_ref().and_then(|public| public.desk.as_ref());
    let topic = spoken.value("topic");
    let is_closed = desk.is_some_and(|desk| !desk.is_open);
    let mut lines = vec![desk.map_or_else(|| Line::new("human-unknown-wait"), times)];
    if is_closed && topic == Some("card") && may(situation, Purpose::CardControl) {
        lines.push(Line::new("human-freeze"));
    }
    if !may(situation, Purpose::Handover) {
        lines.push(Line::new("human-way"));
        return Composed::say(Answer { lines, ..Answer::default() });
    }
    lines.extend(topic.filter(|_| !is_closed).and_then(|topic| about("human-topic", topic)));
    let question = Line::new(if is_closed { "human-book-question" } else { "human-call-question" });
    let order = Order::CallBack { topic: topic.unwrap_or(NO_TOPIC).to_owned() };
    Composed {
        answer: Answer { lines, ..Answer::default() }.ask(question, Line::new("yes-no-reprompt")),
        waits: Some(Act::Order { order, spoken: spoken.clone(), at: situation.now }),
        ..Composed::default()
    }
}

/// How long one waits now, or when they are there again.
fn times(desk: &Desk) -> Line {
    if desk.is_open && desk.wait_minutes == 0 {
        return Line::new("human-no-wait");
    }
    if desk.is_open {
        return Line::new("human-wait").with("count", Argument::Count(desk.wait_minutes.into()));
    }
    Line::new("human-closed")
        .with("time", Argument::Time(desk.opens_at.time()))
        .with("day", Argument::Day(desk.opens_at.date()))
}

/// What they are told; nothing where there is nothing to tell.
fn about(phrase: &'static str, topic: &str) -> Option<Line> {
    (topic != NO_TOPIC).then(|| Line::new(phrase).with("topic", Argument::Term("human-topic", topic.to_owned())))
}

fn may(situation: Situation<'_>, purpose: Purpose) -> bool {
    situation.link.is_some_and(|link| permitted(&link.consents, purpose, situation.now).is_ok())
}

/// The bank has taken the call, or has not.
pub(crate) fn after(_: Situation<'_>, _: &Spoken, _: &Facts, (order, ordered): (&Order, Ordered)) -> Composed {
    let topic = match order {
        Order::CallBack { topic } => topic.as_str(),
        _ => NO_TOPIC,
    };
    if !matches!(ordered, Ordered::Done | Ordered::Scheduled) {
        return Composed::say(Answer::say(Line::new("human-no-call")));
    }
    let lines = [Line::new("human-called")].into_iter().chain(about("human-told", topic)).collect();
    Composed::say(Answer { lines, ..Answer::default() })
}
