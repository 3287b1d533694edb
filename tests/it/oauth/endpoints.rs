//! The endpoints' edges: methods, types, repetitions, the metadata, a store that is gone.

use super::*;
use crate::redis_server::RedisServer;

const POSTS: [&str; 3] = ["/oauth/token", "/oauth/revoke", "/oauth/device_authorization"];
const GETS: [&str; 2] = ["/oauth/userinfo", "/.well-known/oauth-authorization-server"];

/// E01
#[test]
fn each_address_takes_its_method_and_knows_no_cors() {
    let app = server();
    let origin = "Origin: https://evil.test\r\nAccess-Control-Request-Method: POST\r\n";
    let wrong = |paths: &[&str], methods: &[&str]| {
        for (path, method) in paths.iter().flat_map(|path| methods.iter().map(move |method| (path, method))) {
            let reply = request(app.address, &format!("{method} {path}"), origin, b"");
            assert_eq!(reply.status, 405, "{method} {path}");
            assert!(!reply.head.contains("access-control"), "{reply:?}");
        }
    };
    wrong(&POSTS, &["GET", "PUT", "HEAD", "OPTIONS", "DELETE"]);
    wrong(&GETS, &["POST", "PUT", "OPTIONS", "DELETE"]);
    let posted = post(app.address, "/oauth/token", ALEXA, &[]);
    assert!(!posted.head.contains("access-control"));
}

/// E02, E09
#[test]
fn only_forms_are_read_and_nothing_twice() {
    let app = server();
    for path in POSTS {
        for kind in ["application/json", "multipart/form-data; boundary=x", "text/plain", "application/x-www-form"] {
            let reply = request(app.address, &format!("POST {path}"), &format!("Content-Type: {kind}\r\n"), b"{}");
            reply.is_error(415, "invalid_request");
        }
        request(app.address, &format!("POST {path}"), "", b"a=b").is_error(415, "invalid_request");
        let many = "a=b&".repeat(10_000);
        for body in ["%ff=1", "a=%ff", "client_id=alexa-id&client_id=alexa-id", "x=1&x=2", &many] {
            form(app.address, path, "", body).is_error(400, "invalid_request");
        }
        form(app.address, path, "", &"a".repeat(10_000_000)).is_error(413, "invalid_request");
        form(app.address, path, "Content-Encoding: gzip\r\n", "x").is_error(415, "invalid_request");
    }
}

/// E02
#[test]
fn repeated_parameters_spend_nothing() {
    let app = server();
    let code = alexa_code(&app);
    let good = [
        ("grant_type", "authorization_code"),
        ("code", &code),
        ("redirect_uri", REDIRECT),
        ("code_verifier", VERIFIER),
    ];
    for (name, value) in good {
        for second in [value, "other"] {
            let fields = [good.as_slice(), &[(name, second)]].concat();
            post(app.address, "/oauth/token", ALEXA, &fields).is_error(400, "invalid_request");
        }
    }
    // What stands in the address counts for nothing.
    let path = format!("/oauth/token?{}", encoded(&good));
    post(app.address, &path, ALEXA, &[]).is_error(400, "invalid_request");
    assert_eq!(post(app.address, "/oauth/token?code=x", ALEXA, &good).status, 200);
}

#[test]
fn grants_that_are_not_offered() {
    let app = server();
    for kind in
        ["password", "client_credentials", "implicit", "urn:ietf:params:oauth:grant-type:jwt-bearer", "REFRESH_TOKEN"]
    {
        post(app.address, "/oauth/token", ALEXA, &[("grant_type", kind)]).is_error(400, "unsupported_grant_type");
    }
    for fields in [vec![], vec![("grant_type", "")], vec![("grant_type", "refresh_token"), ("refresh_token", "")]] {
        post(app.address, "/oauth/token", ALEXA, &fields).is_error(400, "invalid_request");
    }
}

/// E07, M03
#[test]
fn the_metadata_tell_what_works_at_the_configured_address() {
    let app = server();
    let reply = request(
        app.address,
        "GET /.well-known/oauth-authorization-server",
        "X-Forwarded-Host: evil.test\r\nX-Forwarded-Proto: http\r\nForwarded: host=evil.test\r\n",
        b"",
    );
    assert_eq!((reply.status, reply.text("issuer")), (200, ISSUER.to_owned()));
    assert!(!reply.body.contains("evil.test"));
    for (name, path) in [
        ("authorization_endpoint", "/oauth/authorize"),
        ("token_endpoint", "/oauth/token"),
        ("revocation_endpoint", "/oauth/revoke"),
        ("device_authorization_endpoint", "/oauth/device_authorization"),
        ("userinfo_endpoint", "/oauth/userinfo"),
    ] {
        assert_eq!(reply.text(name), format!("{ISSUER}{path}"));
    }
    let json = &reply.json;
    assert_eq!(json["code_challenge_methods_supported"], serde_json::json!(["S256"]));
    assert_eq!(json["response_types_supported"], serde_json::json!(["code"]));
    assert_eq!(json["authorization_response_iss_parameter_supported"], true);
    let methods = serde_json::json!(["client_secret_basic", "client_secret_post", "none"]);
    assert_eq!(json["token_endpoint_auth_methods_supported"], methods);
    assert!(!reply.body.contains("client_credentials") && !reply.body.contains("introspection"));
}

#[test]
fn no_secret_method_without_a_public_client() {
    let config =
        "[oauth.clients.a]\nid = \"a\"\nsecret = \"0123456789abcdef\"\nredirect_uris = [\"https://a.example/cb\"]\n";
    let app = TestApp::with(Wanted { config: config.to_owned(), ..Wanted::default() });
    let reply = request(app.address, "GET /.well-known/oauth-authorization-server", "", b"");
    let methods = serde_json::json!(["client_secret_basic", "client_secret_post"]);
    assert_eq!(reply.json["token_endpoint_auth_methods_supported"], methods);
    let nobody = TestApp::start();
    let reply = request(nobody.address, "GET /.well-known/oauth-authorization-server", "", b"");
    assert!(reply.json.get("token_endpoint_auth_methods_supported").is_none());
}

#[test]
fn a_store_that_is_gone_is_told_and_nothing_is_lost() {
    let mut redis = RedisServer::builder().append_only("always").start();
    let app = TestApp::with(Wanted { config: CLIENTS.to_owned(), store: redis.url(), ..Wanted::default() });
    let (access, token) = alexa_tokens(&app);
    redis.kill();
    let gone = refresh(&app, ALEXA, &token);
    gone.is_error(503, "temporarily_unavailable");
    assert!(gone.head.contains("retry-after:"));
    assert_eq!(userinfo(&app, &access).status, 503);
    redis.restart();
    assert!((0..50).any(|_| {
        std::thread::sleep(Duration::from_millis(100));
        refresh(&app, ALEXA, &token).status == 200
    }));
}
