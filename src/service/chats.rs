//! Chats and speakers that become a customer's: the grant first, the pointer last, so that none is ever half-bound.
//!
//! Each step can be taken again after a crash. A chat speaks for one customer: what it spoke for before ends first.

use super::Service;
use super::claim::ChatName;
use super::grants::told_all;
use super::links::Told;
use crate::audit::{Channel, Why};
use crate::consent::Choice;
use crate::id::LinkId;
use crate::link::{BankLink, Grant, Link, Via};
use crate::oauth::{Denied, Step, TokenKind, chat};
use crate::secret::Secret;
use crate::store::StoreError;
use crate::turn::Platform;

/// Tries against others who bind the same chat.
const TRIES: usize = 8;

impl Service {
    /// Binds the chat that a platform names when it brings back an authorization code (Messenger's account linking). It may
    /// bring it again. The inner error is for the log.
    ///
    /// # Errors
    /// When the store does not take it; then the platform must send it again.
    pub async fn redeem_for_chat(
        &self,
        authorization_code: &str,
        chat: ChatName<'_>,
    ) -> Result<Result<(), Denied>, StoreError> {
        let Some((id, hash)) = self.shown(TokenKind::Code, &Secret::new(authorization_code)) else {
            return Ok(Err(Denied::grant("code_malformed")));
        };
        let speaker = self.chat(chat);
        let via = Via::Chat { platform: chat.platform, speaker: speaker.clone() };
        match self.step(&id, |link, mint| chat::redeem(link, &hash, &via, mint)).await? {
            Ok(_) => self.lead(&speaker, &id, Channel::Client).await.map(Ok),
            Err(denied) => Ok(Err(denied)),
        }
    }

    /// Binds a chat to the customer's link, or adds the customer's bank to what the chat speaks for already.
    pub(super) async fn bind_chat(
        &self,
        (platform, speaker): (Platform, &str),
        adds_to: Option<&(LinkId, String)>,
        (link, bank): (&LinkId, &BankLink),
        choices: &[Choice],
    ) -> Result<(), StoreError> {
        if let Some((other, grant)) = adds_to
            && self.add_choices(other, grant, bank, choices).await?
        {
            return Ok(());
        }
        let via = Via::Chat { platform, speaker: speaker.to_owned() };
        let mint = self.mint(link);
        let allowed = self.change(link, Some(bank), Channel::Page, |link| {
            link.add_bank(bank);
            let Step { told, ended, .. } = chat::allow(link, &via, choices, &mint);
            (ended, told_all(told))
        });
        for grant in allowed.await?.unwrap_or_default() {
            self.unpoint_all(link, &grant).await?;
        }
        self.lead(speaker, link, Channel::Page).await
    }

    /// Adds `choices` to a grant; whether it was still there, and nobody else is that link's customer at the bank.
    async fn add_choices(
        &self,
        link: &LinkId,
        grant: &str,
        bank: &BankLink,
        choices: &[Choice],
    ) -> Result<bool, StoreError> {
        let now = self.clock.now();
        let added = self.change(link, None, Channel::Page, |link| {
            let is_free = !link.has_other_at(bank);
            let Some(grant) = link.grant_mut(grant).filter(|_| is_free) else { return (false, Vec::new()) };
            let told = chat::choose(grant, choices, now);
            link.add_bank(bank);
            (true, told_all(told))
        });
        Ok(added.await?.unwrap_or(false))
    }

    /// Lets the chat lead to `link`. Its grant at whoever it leads to ends before that: a crash between leaves it to nobody,
    /// never a grant that another customer is shown and cannot use.
    pub(super) async fn lead(&self, speaker: &str, link: &LinkId, channel: Channel) -> Result<(), StoreError> {
        let now = self.clock.now();
        for _ in 0..TRIES {
            let (before, revision) = self.pointer(speaker, now).await?;
            if before.as_ref() == Some(link) {
                return Ok(());
            }
            if let Some(before) = &before {
                self.change(before, None, channel, |link| superseded(link, speaker)).await?;
            }
            if self.point(speaker, link, revision, now).await? {
                return Ok(());
            }
        }
        Err(StoreError("a chat is contended".to_owned()))
    }
}

/// Ends what the chat was granted.
fn superseded(link: &mut Link, speaker: &str) -> ((), Vec<Told>) {
    let is_chat = |grant: &Grant| matches!(&grant.via, Via::Chat { speaker: known, .. } if known == speaker);
    let ended = link.end(is_chat);
    ((), ended.iter().map(|grant| Told::of(&grant.id, grant.unlinked(Why::Superseded))).collect())
}
