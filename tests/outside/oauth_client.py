"""Authlib as a client: discovery validated, a link with PKCE, refresh and revocation, and a refusal that it understands."""

import html
import re
import sys
from urllib.parse import parse_qs, urljoin, urlsplit

import requests
from authlib.common.security import generate_token
from authlib.integrations.base_client.errors import OAuthError
from authlib.integrations.requests_client import OAuth2Session
from authlib.oauth2.rfc8414 import AuthorizationServerMetadata

ADDRESS = sys.argv[1]
REDIRECT = "https://pitangui.amazon.com/api/skill/link/M2TEST"


class Person:
    """Fills in forms by hand; the cookies are kept by hand too, for they are for https only."""

    def __init__(self, user):
        self.user, self.cookies = user, {}

    def request(self, method, url, **more):
        cookie = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        answer = requests.request(method, url, headers={"Cookie": cookie}, allow_redirects=False, timeout=10, **more)
        for line in answer.raw.headers.getlist("Set-Cookie"):
            name, value = line.split(";")[0].split("=", 1)
            self.cookies[name] = value
        return answer

    def link(self, url):
        """Where the browser is sent at the end."""
        answer = self.request("GET", url)
        for _ in range(8):
            location = answer.headers.get("Location")
            if location and not urljoin(url, location).startswith(ADDRESS):
                return location
            if location:
                answer = self.request("GET", urljoin(url, location))
                continue
            forms = re.findall(r"<form.*?</form>", answer.text, re.S)
            form = next(form for form in forms if 'name="user"' in form or 'name="decision"' in form)
            action = re.search(r'<form[^>]*action="([^"]*)"', form)
            target = urljoin(url, html.unescape(action.group(1))) if action else url
            answer = self.request("POST", target, data=self.filled(form))
        raise AssertionError("the forms do not end")

    def filled(self, form):
        fields = []
        for tag in re.findall(r"<input[^>]*>", form):
            attributes = {name: html.unescape(value) for name, value in re.findall(r'(\w+)="([^"]*)"', tag)}
            name, value = attributes.get("name"), attributes.get("value", "")
            if name == "user":
                fields.append((name, self.user))
            elif name == "password":
                fields.append((name, "sandbox"))
            elif name == "purpose" or attributes.get("type") == "hidden" or re.search(r"\bchecked\b", tag):
                fields.append((name, value))
        return fields + ([("decision", "allow")] if 'name="decision"' in form else [])


def main():
    found = requests.get(f"{ADDRESS}/.well-known/oauth-authorization-server", timeout=10)
    metadata = AuthorizationServerMetadata(found.json())
    # http to this machine is what Authlib would refuse, and it is the only thing: everything else is checked as it is.
    AuthorizationServerMetadata({**metadata, "issuer": "https://voice.example.com"} | {
        name: value.replace("http://", "https://")
        for name, value in metadata.items()
        if isinstance(value, str) and name != "issuer"
    }).validate()

    for method in ("client_secret_basic", "client_secret_post"):
        session = OAuth2Session(
            "alexa-skill",
            "a secret with spaces: and a colon",
            token_endpoint_auth_method=method,
            revocation_endpoint_auth_method=method,
            redirect_uri=REDIRECT,
            scope="balances bills",
            code_challenge_method="S256",
        )
        verifier = generate_token(48)
        url, state = session.create_authorization_url(metadata["authorization_endpoint"], code_verifier=verifier)
        back = Person("anna").link(url)
        assert parse_qs(urlsplit(back).query)["iss"] == [ADDRESS], back
        token = session.fetch_token(
            metadata["token_endpoint"], authorization_response=back, code_verifier=verifier, state=state
        )
        assert token["token_type"] == "Bearer" and token["scope"] == "balances bills", token
        assert session.get(metadata["userinfo_endpoint"]).json()["sub"]
        fresh = session.refresh_token(metadata["token_endpoint"], refresh_token=token["refresh_token"])
        assert fresh["access_token"] != token["access_token"]
        gone = session.revoke_token(metadata["revocation_endpoint"], token=fresh["access_token"])
        assert gone.status_code == 200, gone
        try:
            session.refresh_token(metadata["token_endpoint"], refresh_token=fresh["refresh_token"])
            raise AssertionError("a revoked link was refreshed")
        except OAuthError as error:
            assert error.error == "invalid_grant", error
        print(f"Authlib: links with {method}, refreshes and is revoked")


main()
