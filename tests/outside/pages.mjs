// W14, W02: walks through the pages as people do. Arguments: address, port of the assistant, folder with its certificate, folder for
// screenshots.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { chromium } from 'playwright-core';

const [address, back, folder, output] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const redirect = `https://localhost:${back}/back`;
const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
const client = { client_id: 'alexa-skill', client_secret: '0123456789abcdef' };

// The assistant, and a stranger that frames us.
createServer({ key: readFileSync(`${folder}/key.pem`), cert: readFileSync(`${folder}/cert.pem`) }, (request, response) => {
  response.setHeader('Content-Type', 'text/html');
  const embed = (kind, attribute) => `<${kind} name="${kind}" ${attribute}="${address}/consents" width="300" height="300"></${kind}>`;
  response.end(request.url.startsWith('/frame')
    ? `<!doctype html><title>stranger</title>${embed('iframe', 'src')}${embed('object', 'data')}<embed src="${address}/link">`
    : '<!doctype html><title>back</title><h1>back at the assistant</h1>');
}).listen(back, '127.0.0.1');

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

const people = { 'en-US': 'anna', 'pl-PL': 'piotr', 'nl-NL': 'sanne' };
const looks = [
  { name: 'phone', viewport: { width: 320, height: 640 }, colorScheme: 'light' },
  { name: 'phone-dark', viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
  { name: 'desk', viewport: { width: 1200, height: 900 }, colorScheme: 'light' },
  { name: 'desk-dark', viewport: { width: 1200, height: 900 }, colorScheme: 'dark' },
];

const authorize = () => `${address}/oauth/authorize?${new URLSearchParams({
  response_type: 'code', client_id: client.client_id, redirect_uri: redirect, state: 'a b&c', scope: 'balances transactions bills',
  code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'S256',
})}`;

async function ask(path, fields) {
  const answer = await fetch(`${address}${path}`, { method: 'POST', body: new URLSearchParams({ ...client, ...fields }) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

let judged = 0;
// Whoever walks strictly has no JavaScript and our own policy in force; the judge needs both otherwise.
async function walk(locale, look, strict) {
  const { name, ...device } = look;
  const context = await browser.newContext({ ...device, locale, ignoreHTTPSErrors: true, javaScriptEnabled: !strict, bypassCSP: !strict });
  const page = await context.newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith(redirect) && !request.url().endsWith('favicon.ico'))
      throw new Error(`a third party is asked: ${request.url()}`);
  });
  page.on('dialog', () => { throw new Error('a pop-up'); });
  const problems = [];
  page.on('console', (message) => { if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) problems.push(message.text()); });
  const at = `${locale.slice(0, 2)}-${name}`;
  const look_at = async (title) => {
    if (await page.locator('script').count()) throw new Error(`${title}: a script`);
    if ((await page.locator('html').getAttribute('lang')) !== locale) throw new Error(`${title}: not in ${locale}`);
    if (strict) return page.screenshot({ path: `${output}/pages-${title}-${at}.png`, fullPage: true });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    if (wide) throw new Error(`${title} ${at}: scrolls sideways`);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
    if (violations.length) throw new Error(`${title} ${at}: ${JSON.stringify(violations.map((v) => [v.id, v.nodes.map((n) => [n.target, n.any.map((a) => a.message)])]))}`);
    judged += 1;
  };
  page.setDefaultTimeout(8000);
  const sign_in = async () => {
    await page.fill('[name=user]', people[locale]);
    await page.fill('[name=password]', 'sandbox');
    await page.click('main form button');
  };

  await page.goto(authorize());
  await look_at('sign-in');
  if (strict && name === 'phone') {
    await page.fill('[name=user]', people[locale]);
    await page.fill('[name=password]', 'wrong');
    await page.click('main form button');
    await look_at('wrong');
  }
  await sign_in();
  await look_at('consent');
  await page.click('[value=allow]').catch(async (error) => { throw new Error(`${page.url()} ${await page.locator('body').innerText()} ${error}`); });
  await look_at('nothing-ticked');
  await page.check('[name=purpose][value=balances]');
  await page.check('[name=purpose][value=bills]');
  await page.check('[name=accounts][value=some]');
  await page.check('[name=account] >> nth=0');
  await page.selectOption('[name=days]', '365');
  await page.click('[value=allow]').catch(async (error) => { throw new Error(`${page.url()} ${await page.locator('body').innerText()} ${error}`); });
  if (!page.url().startsWith(`${redirect}?`)) throw new Error(`not back at the assistant: ${page.url()}`);
  const answer = new URL(page.url()).searchParams;
  if (answer.get('state') !== 'a b&c' || answer.get('iss') !== address) throw new Error(`back with ${page.url()}`);
  await ask('/oauth/token', { grant_type: 'authorization_code', code: answer.get('code'), redirect_uri: redirect, code_verifier: verifier });

  const device_code = await ask('/oauth/device_authorization', { scope: 'balances' });
  await page.goto(`${address}/link`);
  await look_at('link');
  await page.fill('[name=code]', device_code.user_code.toLowerCase());
  await page.click('main form button');
  await look_at('compare');
  await page.check('[name=purpose][value=balances]');
  await page.click('[value=allow]').catch(async (error) => { throw new Error(`${page.url()} ${await page.locator('body').innerText()} ${error}`); });
  await look_at('linked');

  await page.goto(`${address}/consents`);
  await look_at('consents');
  for (const summary of await page.locator('summary').all()) await summary.click();
  await look_at('consents-open');
  await page.fill('#new-code', '123456');
  await page.fill('#same-code', '123456');
  await page.click('[value=code]');
  await look_at('weak-code');
  await page.click('[value=lock]');
  await look_at('locked');
  await page.goto(authorize());
  await look_at('refused-while-locked');
  await page.goto(`${address}/consents`);
  await page.click('[value=forget]');
  await look_at('forget');
  await page.click('[value=forget_for_good]');
  await look_at('forgotten');
  await page.goto(`${address}/oauth/authorize?client_id=nobody`);
  await look_at('unknown-assistant');
  if (problems.length) throw new Error(`${at}: ${problems}`);
  await context.close();
}

for (const locale of Object.keys(people)) {
  for (const look of looks) {
    await walk(locale, look, true);
    // Colours and widths are the same in every language; texts are not.
    if (locale === 'en-US' || look.name === 'phone') await walk(locale, look, false);
  }
}

// Nobody frames us.
const context = await browser.newContext({ ignoreHTTPSErrors: true });
const page = await context.newPage();
await page.goto(`https://localhost:${back}/frame`);
await page.waitForTimeout(500);
// What the browser shows instead has a heading of its own, so ours is looked for.
const frames = page.frames().slice(1);
const shown = await Promise.all(frames.map((frame) => frame.locator('main.page').count().catch(() => 0)));
if (!frames.length || shown.some((count) => count > 0)) throw new Error(`a stranger frames our pages: ${frames.map((frame) => frame.url())}`);
// A stranger's form has no session of ours with it: the cookie stays at home, and so does the form's token.
await page.goto(`https://localhost:${back}/`);
await page.setContent(`<form method="post" action="${address}/consents"><input name="action" value="end_all"><button>x</button></form>`);
const [forged] = await Promise.all([page.waitForResponse((response) => response.url().endsWith('/consents')), page.click('button')]);
if (forged.status() !== 403) throw new Error(`a forged form: ${forged.status()}`);
await browser.close();
console.log(`walked through the pages in ${Object.keys(people).length} languages and ${looks.length} forms; axe judged ${judged} pages; screenshots in tests/output/`);
process.exit(0);
