// Opens the start page and looks at it as people do. Arguments: address, folder for screenshots.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [address, output] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

const looks = [
  { name: 'phone', viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  { name: 'phone-dark', viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  { name: 'desktop', viewport: { width: 1200, height: 900 }, colorScheme: 'light' },
];
for (const { name, ...look } of looks) {
  // The page itself runs without JavaScript; axe needs it and is let past the page's policy.
  const context = await browser.newContext({ ...look, javaScriptEnabled: true, bypassCSP: true });
  const page = await context.newPage();
  const foreign = [];
  page.on('request', (request) => { if (!request.url().startsWith(address)) foreign.push(request.url()); });
  const problems = [];
  page.on('console', (message) => { if (message.type() === 'error') problems.push(message.text()); });
  await page.goto(address);
  await page.screenshot({ path: `${output}/start-${name}.png`, fullPage: true });
  if (foreign.length) throw new Error(`third-party requests: ${foreign}`);
  if (await page.locator('script').count()) throw new Error('the page has a script');
  if ((await page.locator('.answered').count()) < 3) throw new Error('no conversation was held');
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  if (wide) throw new Error(`${name}: the page scrolls sideways`);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }));
  if (violations.length) throw new Error(`${name}: ${JSON.stringify(violations.map((v) => [v.id, v.nodes.map((n) => n.target)]))}`);
  const icons = problems.filter((text) => !text.includes('favicon'));
  if (icons.length && !icons.every((text) => text.includes('404'))) throw new Error(`${name}: ${icons}`);
  await context.close();
}
// With the page's own policy in force: styled, and nothing blocked.
const strict = await browser.newContext({ javaScriptEnabled: false });
const page = await strict.newPage();
await page.goto(address);
const font = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontSize);
if (parseFloat(font) < 30) throw new Error('the style sheet was not applied');
await browser.close();
console.log(`looked at ${looks.length} forms of the start page; screenshots in tests/output/`);
