// A person with a browser that has no JavaScript: fills in the forms that a page has and keeps its cookies.

export class Person {
  constructor(user, password = "sandbox") {
    Object.assign(this, { user, password, cookies: new Map() });
  }

  async fetch(url, options = {}) {
    const headers = { ...options.headers, cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ") };
    const response = await fetch(url, { redirect: "manual", ...options, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      if (value === "") this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  /** Opens a page and answers every form until the browser is sent away from `origin` or a page has none: what is left. */
  async walk(url, decision = "allow", extra = {}) {
    const origin = new URL(url).origin;
    let response = await this.fetch(url);
    for (let step = 0; step < 8; step += 1) {
      const location = response.headers.get("location");
      if (location) {
        const next = new URL(location, url);
        if (next.origin !== origin) return { away: next };
        response = await this.fetch(next);
        continue;
      }
      const html = await response.text();
      const form = html.match(/<form[\s\S]*?<\/form>/g)?.find((form) => /name="(user|decision|code)"/.test(form));
      if (!form || response.status >= 400) return { status: response.status, html };
      const action = new URL(unescaped(/<form[^>]*action="([^"]*)"/.exec(form)?.[1] ?? url), url);
      response = await this.fetch(action, { method: "POST", body: this.fill(form, decision, extra) });
      if (response.status === 200 && !/name="(user|decision|code)"/.test(await response.clone().text())) {
        return { status: 200, html: await response.text() };
      }
    }
    throw new Error("the forms do not end");
  }

  fill(form, decision, extra) {
    const body = new URLSearchParams();
    for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
      const attribute = (name) => unescaped(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "");
      const [name, type] = [attribute("name"), attribute("type")];
      if (name === "" || type === "submit") continue;
      if (name === "user") body.append(name, this.user);
      else if (name === "password") body.append(name, this.password);
      else if (name in extra) body.append(name, extra[name]);
      else if (name === "purpose" || type === "hidden" || /\bchecked\b/.test(tag)) body.append(name, attribute("value"));
    }
    if (/name="decision"/.test(form)) body.append("decision", decision);
    return body;
  }
}

function unescaped(text) {
  const entity = (whole, name) =>
    ({ amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", "#x27": "'", "#34": '"', "#38": "&", "#60": "<", "#62": ">" })[name] ?? whole;
  return text.replace(/&([#a-z0-9]+);/gi, entity);
}
