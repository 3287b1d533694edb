// oauth4webapi as a client: every answer goes through its strict checks, refusals too.
import assert from "node:assert/strict";
import * as oauth from "oauth4webapi";
import { Person } from "./person.mjs";

const address = process.argv[2];
const insecure = { [oauth.allowInsecureRequests]: true };
const issuer = new URL(address);

const as = await oauth.processDiscoveryResponse(
  issuer,
  await oauth.discoveryRequest(issuer, { ...insecure, algorithm: "oauth2" }),
);
assert.equal(as.issuer, address);
assert.deepEqual(as.code_challenge_methods_supported, ["S256"]);
assert.equal(as.authorization_response_iss_parameter_supported, true);

const alexa = { id: "alexa-skill", secret: "a secret with spaces: and a colon" };
const clients = [
  ["Alexa, HTTP_BASIC", alexa.id, oauth.ClientSecretBasic(alexa.secret), "https://layla.amazon.com/api/skill/link/M2TEST"],
  ["Alexa, REQUEST_BODY_CREDENTIALS", alexa.id, oauth.ClientSecretPost(alexa.secret), "https://pitangui.amazon.com/api/skill/link/M2TEST"],
  ["Google", "google-project", oauth.ClientSecretPost("another-secret-of-some-length"), "https://oauth-redirect.googleusercontent.com/r/project"],
  ["a public client", "public-app", oauth.None(), "http://127.0.0.1:9/back"],
];

/** Asks for a code as `person`; the parameters that came back. */
async function authorize(person, client, redirectUri, decision, change = {}) {
  const verifier = oauth.generateRandomCodeVerifier();
  const state = `${oauth.generateRandomState()} <&"+é`;
  const url = new URL(as.authorization_endpoint);
  const parameters = {
    client_id: client.client_id,
    redirect_uri: redirectUri,
    response_type: "code",
    state,
    scope: "balances transactions",
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    ...change,
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  const { away, html } = await person.walk(url, decision);
  assert(away, `nobody was sent back:\n${html}`);
  assert.equal(away.origin + away.pathname, redirectUri);
  return { away, verifier, state };
}

async function refusal(promise) {
  const error = await promise.then(() => assert.fail("it was not refused"), (error) => error);
  assert(error instanceof oauth.ResponseBodyError || error instanceof oauth.WWWAuthenticateChallengeError, `${error}`);
  return error.error ?? error.cause?.[0]?.parameters?.error ?? (await error.response.json()).error;
}

for (const [name, id, authentication, redirectUri] of clients) {
  const client = { client_id: id };
  const { away, verifier, state } = await authorize(new Person("anna"), client, redirectUri, "allow");
  const parameters = oauth.validateAuthResponse(as, client, away, state);
  const redeem = (verifier) =>
    oauth.authorizationCodeGrantRequest(as, client, authentication, parameters, redirectUri, verifier, insecure);
  const wrong = oauth.generateRandomCodeVerifier();
  assert.equal(await refusal(oauth.processAuthorizationCodeResponse(as, client, await redeem(wrong))), "invalid_grant");
  const tokens = await oauth.processAuthorizationCodeResponse(as, client, await redeem(verifier));
  assert(tokens.expires_in >= 360 && tokens.refresh_token && tokens.access_token.startsWith("saldo_at_"), name);
  assert.equal(tokens.scope, "balances transactions");

  const user = await oauth.userInfoRequest(as, client, tokens.access_token, insecure);
  assert((await oauth.processUserInfoResponse(as, client, oauth.skipSubjectCheck, user)).sub);

  const refresh = async (token) => {
    const response = await oauth.refreshTokenGrantRequest(as, client, authentication, token, insecure);
    return oauth.processRefreshTokenResponse(as, client, response);
  };
  const first = await refresh(tokens.refresh_token);
  assert.notEqual(first.access_token, tokens.access_token);
  assert.equal(first.refresh_token === undefined, id === "google-project", name);
  const again = await refresh(tokens.refresh_token);
  assert(again.access_token, "a lost answer is asked for again with the old token");

  const revoked = await oauth.revocationRequest(as, client, authentication, tokens.refresh_token, insecure);
  await oauth.processRevocationResponse(revoked);
  assert.equal(await refusal(refresh(again.refresh_token ?? tokens.refresh_token)), "invalid_grant");
  const dead = await oauth.userInfoRequest(as, client, again.access_token, insecure);
  assert.equal(await refusal(oauth.processUserInfoResponse(as, client, oauth.skipSubjectCheck, dead)), "invalid_token");
  console.log(`oauth4webapi: ${name} links, refreshes and is revoked`);
}

// M01: an answer of another server is not taken for ours.
{
  const [, id, authentication, redirectUri] = clients[0];
  const client = { client_id: id };
  const denied = await authorize(new Person("piotr"), client, redirectUri, "deny");
  assert.throws(() => oauth.validateAuthResponse(as, client, denied.away, denied.state), { error: "access_denied" });
  const elsewhere = { ...as, issuer: "https://other.example" };
  const { away, verifier, state } = await authorize(new Person("piotr"), client, redirectUri, "allow");
  assert.throws(() => oauth.validateAuthResponse(elsewhere, client, away, state), /iss/);
  const parameters = oauth.validateAuthResponse(as, client, away, state);
  const wrong = oauth.ClientSecretBasic("not the secret of this client");
  const response = await oauth.authorizationCodeGrantRequest(as, client, wrong, parameters, redirectUri, verifier, insecure);
  assert.equal(await refusal(oauth.processAuthorizationCodeResponse(as, client, response)), "invalid_client");
  console.log("oauth4webapi: a refusal, a mix-up and a wrong secret are told apart");
}

{
  const client = { client_id: "public-app" };
  const parameters = new URLSearchParams({ scope: "balances" });
  const asked = await oauth.deviceAuthorizationRequest(as, client, oauth.None(), parameters, insecure);
  const device = await oauth.processDeviceAuthorizationResponse(as, client, asked);
  const poll = async () => {
    const response = await oauth.deviceCodeGrantRequest(as, client, oauth.None(), device.device_code, insecure);
    return oauth.processDeviceCodeResponse(as, client, response);
  };
  assert.equal(await refusal(poll()), "authorization_pending");
  assert.equal(await refusal(poll()), "slow_down");
  const { html, status } = await new Person("sanne").walk(device.verification_uri, "allow", { code: device.user_code });
  assert.equal(status, 200, html);
  await new Promise((resolve) => setTimeout(resolve, (device.interval + 5) * 1_000));
  const tokens = await poll();
  assert.equal(tokens.scope, "balances");
  assert.equal(await refusal(poll()), "invalid_grant");
  console.log("oauth4webapi: a device is linked once");
}
