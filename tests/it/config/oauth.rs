//! Assistants in the configuration: what is understood, what is refused and how it is named, and that secrets stay hidden.

use super::Folder;
use saldo::oauth::{Kind, Pkce, Refresh};

const SECRET: &str = "hunter2-hunter2-hunter2";

fn with_client(keys: &str) -> Folder {
    Folder::new().with("saldo.toml", &format!("[oauth.clients.alexa]\nid = 'skill'\n{keys}"))
}

#[test]
fn a_client_needs_an_id_and_little_else() {
    let folder = with_client(&format!("secret = '{SECRET}'\nredirect_uris = ['https://pitangui.amazon.com/api/x']"));
    let clients = folder.load(&[]).unwrap().oauth.clients();
    let client = clients.by_id("skill").unwrap();
    assert_eq!((client.name.as_str(), client.label.as_str()), ("alexa", "Alexa"));
    assert_eq!((client.pkce, client.kind, client.access_lives.as_secs()), (Pkce::Required, Kind::Standard, 3_600));
    assert!(matches!(client.refresh, Refresh::Overlap { window } if window.as_secs() == 600));
    assert_eq!(client.secret.as_ref().unwrap().expose(), SECRET);
}

#[test]
fn variables_name_clients_too() {
    let folder = with_client("secret = 'in-the-file-in-the-file'");
    let variables =
        [("SALDO__OAUTH__CLIENTS__ALEXA__SECRET", "1234567890123456"), ("SALDO__OAUTH__CLIENTS__APP__ID", "7")];
    let clients = folder.load(&variables).unwrap().oauth.clients();
    assert_eq!(clients.named("alexa").unwrap().secret.as_ref().unwrap().expose(), "1234567890123456");
    assert!(clients.by_id("7").unwrap().secret.is_none());
}

#[test]
fn messenger_has_one_redirect_address_built_in() {
    let folder = Folder::new()
        .with("saldo.toml", "[oauth.clients.page]\nid = 'm'\nsecret = 'sixteen-or-more-x'\nkind = 'messenger'");
    let clients = folder.load(&[]).unwrap().oauth.clients();
    assert_eq!(
        clients.by_id("m").unwrap().redirect_uris,
        ["https://www.facebook.com/messenger_platform/account_linking"]
    );
}

#[test]
fn what_cannot_be_is_named_with_its_key() {
    let good = format!("secret = '{SECRET}'\n");
    assert!(with_client(&good).load(&[]).is_ok());
    for (keys, key, words) in [
        ("redirect_uris = ['http://voice.example.com/cb']", "redirect_uris", "https://"),
        ("redirect_uris = ['https://voice.example.com/cb#x']", "redirect_uris", "fragment"),
        ("redirect_uris = ['com.example.app:/cb']", "redirect_uris", "https://"),
        ("access_token_seconds = 0", "access_token_seconds", "86400"),
        ("refresh_window_seconds = 0", "refresh_window_seconds", "86400"),
        ("pkce = 'optional'", "pkce", "secret"),
        ("refresh = 'none'", "refresh", "rotation"),
        ("kind = 'messenger'\nredirect_uris = ['https://www.facebook.com.evil.test/x']", "redirect_uris", "built in"),
    ] {
        let refused = with_client(keys).refusal(&[]);
        assert!(
            refused.contains(&format!("oauth.clients.alexa.{key}")) && refused.contains(words),
            "{keys}: {refused}"
        );
        assert!(refused.contains("saldo.toml"), "where it was set: {refused}");
    }
    assert!(with_client("secrets = 'x'").refusal(&[]).contains("secrets"));
    let twice = format!("{good}[oauth.clients.other]\nid = 'skill'\n");
    assert!(with_client(&twice).refusal(&[]).contains("same id"));
}

#[test]
fn a_secret_is_never_shown_and_may_stand_in_a_file() {
    let folder = with_client(&format!("secret = '{SECRET}'"));
    let config = folder.load(&[]).unwrap();
    assert!(config.masked.contains("***") && !config.masked.contains(SECRET), "{}", config.masked);
    assert!(!format!("{config:?}").contains(SECRET));
    let by_file = with_client("secret_file = 'secret.txt'").with("secret.txt", &format!("{SECRET}\n"));
    let clients = by_file.load(&[]).unwrap().oauth.clients();
    assert_eq!(clients.by_id("skill").unwrap().secret.as_ref().unwrap().expose(), SECRET);
    let both = with_client(&format!("secret = '{SECRET}'\nsecret_file = 'secret.txt'")).with("secret.txt", SECRET);
    assert!(both.refusal(&[]).contains("oauth.clients.alexa.secret_file") && !both.refusal(&[]).contains(SECRET));
    let number = with_client("secret = 12345678901234567").refusal(&[]);
    assert!(number.contains("text in quotes") && !number.contains("12345678901234567"), "{number}");
}

#[test]
fn what_works_and_should_not_stay_so_is_warned_of() {
    let warnings = |keys: &str| with_client(keys).load(&[]).unwrap().oauth.warnings();
    let amazon = format!("secret = '{SECRET}'\nredirect_uris = ['https://layla.amazon.com/x']\n");
    assert!(warnings(&amazon).is_empty());
    let brief = warnings(&format!("{amazon}access_token_seconds = 359"));
    assert!(brief.len() == 1 && brief[0].contains("oauth.clients.alexa.access_token_seconds"), "{brief:?}");
    let short = warnings("secret = 'short'");
    assert!(short.len() == 1 && short[0].contains("16 characters") && !short[0].contains("short'"), "{short:?}");
}
