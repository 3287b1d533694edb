//! One customer's way through linking, a step at a time; each step is done or ends in an answer that is honest about it.

use super::answers::{is_honest, name, speaks, told};
use super::wait;
use crate::alexa_device::Device;
use crate::app::TestApp;
use crate::pages::browser::{Browser, Page, REDIRECT, VERIFIER, asked};
use saldo::oauth::device::Waits;
use saldo::turn::Platform;
use serde_json::Value;

/// The steps, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Step {
    Open,
    SignIn,
    Allow,
    Redeem,
    FirstTurn,
    Refresh,
    Offer,
    Type,
    Confirm,
    BoundTurn,
    Revoke,
    Forget,
}

pub(super) const STEPS: [Step; 12] = [
    Step::Open,
    Step::SignIn,
    Step::Allow,
    Step::Redeem,
    Step::FirstTurn,
    Step::Refresh,
    Step::Offer,
    Step::Type,
    Step::Confirm,
    Step::BoundTurn,
    Step::Revoke,
    Step::Forget,
];

/// What is linked by a typed code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Typed {
    /// A speaker: it says a code that was made for it.
    Speaker,
    /// A device that polls for its tokens (RFC 8628).
    Device,
}

/// Where somebody is.
#[derive(Clone, Debug)]
pub(super) struct Walk {
    pub(super) customer: &'static str,
    pub(super) typed: Typed,
    pub(super) browser: Browser,
    /// The household that links by the assistant's app.
    pub(super) household: Device,
    /// What is linked by a code; a speaker has no token.
    pub(super) echo: Device,
    pub(super) access: Option<String>,
    /// Codes that were shown to the token endpoint so far.
    pub(super) shown: usize,
    page: Option<Page>,
    code: String,
    refresh: String,
    spoken: String,
    polled: String,
}

impl Walk {
    pub(super) fn of(app: &TestApp, customer: &'static str, typed: Typed) -> Self {
        Self {
            customer,
            typed,
            browser: Browser::at(app),
            household: Device::unlinked(),
            echo: Device::unlinked(),
            access: None,
            shown: 0,
            page: None,
            code: String::new(),
            refresh: String::new(),
            spoken: String::new(),
            polled: String::new(),
        }
    }

    /// The same customer at the same browser and devices, from the first step.
    pub(super) fn begun_again(&self) -> Self {
        let household = Device { token: None, ..self.household.clone() };
        let echo = Device { token: None, ..self.echo.clone() };
        Self { household, echo, access: None, page: None, ..self.clone() }
    }

    /// Takes a step at `app`; whether it is done.
    pub(super) fn take(&mut self, step: Step, app: &TestApp) -> bool {
        match step {
            Step::Open => self.open(),
            Step::SignIn => self.sign_in(),
            Step::Allow => self.allow(),
            Step::Redeem => self.redeem(),
            Step::FirstTurn => speaks(app, &self.household, self.browser.address),
            Step::Refresh => self.refresh(),
            Step::Offer => self.offer(app),
            Step::Type => self.type_in(),
            Step::Confirm => self.confirm(),
            Step::BoundTurn => self.bound_turn(app),
            Step::Revoke => self.revoke(),
            Step::Forget => self.forget(),
        }
    }

    fn kept(&mut self, page: Page, is_done: bool) -> bool {
        is_honest(&page);
        self.page = Some(page);
        is_done
    }

    fn last(&self) -> Page {
        self.page.clone().unwrap()
    }

    fn open(&mut self) -> bool {
        let page = self.browser.open(&asked());
        let is_done = page.status == 200;
        self.kept(page, is_done)
    }

    fn sign_in(&mut self) -> bool {
        let page = self.last();
        if !page.body.contains("name=\"password\"") {
            return page.body.contains("value=\"allow\"");
        }
        let fields = [("user", self.customer), ("password", "sandbox")];
        let answer = self.browser.submit("/oauth/authorize", &page, "password", &fields);
        is_honest(&answer);
        if answer.status != 303 {
            return false;
        }
        let page = self.browser.get(answer.location());
        let is_done = page.body.contains("value=\"allow\"");
        self.kept(page, is_done)
    }

    fn allow(&mut self) -> bool {
        let page = self.last();
        let fields = [("purpose", "balances"), ("purpose", "bills"), ("decision", "allow")];
        let answer = self.browser.submit("/oauth/authorize", &page, "value=\"allow\"", &fields);
        is_honest(&answer);
        if answer.status != 303 {
            return false;
        }
        assert!(answer.location().starts_with(REDIRECT), "{}", answer.location());
        self.code = answer.parameter("code").unwrap();
        true
    }

    fn redeem(&mut self) -> bool {
        let (code, shown) = (self.code.clone(), [("redirect_uri", REDIRECT), ("code_verifier", VERIFIER)]);
        self.shown += 1;
        let fields = [&[("grant_type", "authorization_code"), ("code", &code)], shown.as_slice()].concat();
        let Some(tokens) = self.tokens(&fields) else { return false };
        let access = tokens["access_token"].as_str().unwrap().to_owned();
        tokens["refresh_token"].as_str().unwrap().clone_into(&mut self.refresh);
        (self.access, self.household.token) = (Some(access.clone()), Some(access));
        true
    }

    fn refresh(&mut self) -> bool {
        let refresh = self.refresh.clone();
        let Some(tokens) = self.tokens(&[("grant_type", "refresh_token"), ("refresh_token", &refresh)]) else {
            return false;
        };
        let access = tokens["access_token"].as_str().unwrap().to_owned();
        tokens["refresh_token"].as_str().unwrap().clone_into(&mut self.refresh);
        (self.access, self.household.token) = (Some(access.clone()), Some(access));
        true
    }

    fn offer(&mut self, app: &TestApp) -> bool {
        if self.typed == Typed::Device {
            let fields = [("scope", "balances"), ("client_id", "alexa-skill"), ("client_secret", "0123456789abcdef")];
            let answer = self.browser.post("/oauth/device_authorization", &fields);
            let Some(json) = told(&answer) else { return false };
            json["user_code"].as_str().unwrap().clone_into(&mut self.spoken);
            json["device_code"].as_str().unwrap().clone_into(&mut self.polled);
            return true;
        }
        let service = &app.app.service;
        let waits = Waits::Chat { platform: Platform::Alexa, chat: service.chat(name(&self.echo)), adds_to: None };
        let Ok(Some(code)) = wait(service.offer_code(waits)) else { return false };
        self.spoken = code;
        true
    }

    fn type_in(&mut self) -> bool {
        let page = self.browser.get("/link");
        is_honest(&page);
        if page.status != 200 {
            return false;
        }
        let code = self.spoken.clone();
        let who = [("user", self.customer), ("password", "sandbox")];
        let fields = [("code", code.as_str())];
        let is_known = !page.body.contains("name=\"password\"");
        let fields = if is_known { fields.to_vec() } else { [fields.as_slice(), &who].concat() };
        let page = self.browser.submit("/link", &page, "name=\"code\"", &fields);
        let is_done = page.status == 200 && page.body.contains("value=\"allow\"");
        self.kept(page, is_done)
    }

    fn confirm(&mut self) -> bool {
        let page = self.last();
        let fields = [("purpose", "balances"), ("decision", "allow")];
        let answer = self.browser.submit("/link", &page, "value=\"allow\"", &fields);
        is_honest(&answer);
        answer.status == 200 && answer.body.contains("Go back to your assistant")
    }

    fn bound_turn(&mut self, app: &TestApp) -> bool {
        if self.typed == Typed::Device && self.echo.token.is_none() {
            let device = self.polled.clone();
            let grant = saldo::oauth::token_request::DEVICE_GRANT;
            let Some(tokens) = self.tokens(&[("grant_type", grant), ("device_code", &device)]) else { return false };
            self.echo.token = Some(tokens["access_token"].as_str().unwrap().to_owned());
        }
        speaks(app, &self.echo, self.browser.address)
    }

    fn revoke(&mut self) -> bool {
        let refresh = self.refresh.clone();
        let fields = [("token", refresh.as_str()), ("client_id", "alexa-skill"), ("client_secret", "0123456789abcdef")];
        let answer = self.browser.post("/oauth/revoke", &fields);
        assert!(matches!(answer.status, 200 | 503), "{answer:?}");
        answer.status == 200
    }

    fn forget(&mut self) -> bool {
        let mut page = self.browser.get("/consents");
        is_honest(&page);
        if page.body.contains("name=\"password\"") {
            let fields = [("user", self.customer), ("password", "sandbox")];
            let answer = self.browser.submit("/consents", &page, "password", &fields);
            is_honest(&answer);
            page = self.browser.get("/consents");
            is_honest(&page);
        }
        if page.status != 200 || page.body.contains("name=\"password\"") {
            return false;
        }
        let sure = self.browser.press(&page, "value=\"forget\"", &[("action", "forget")]);
        is_honest(&sure);
        if sure.status != 200 || !sure.body.contains("forget_for_good") {
            return false;
        }
        let gone = self.browser.press(&sure, "forget_for_good", &[("action", "forget_for_good")]);
        is_honest(&gone);
        gone.status == 200 && gone.body.contains("<p class=\"code\">")
    }

    /// Tokens, or none and an honest error.
    fn tokens(&mut self, fields: &[(&str, &str)]) -> Option<Value> {
        let client = [("client_id", "alexa-skill"), ("client_secret", "0123456789abcdef")];
        told(&self.browser.post("/oauth/token", &[fields, client.as_slice()].concat()))
    }
}
