// The page on a phone and on a wide screen: nothing is wider than the screen, cut off or split within a word.

import { type Browser, type Page } from "playwright-core";
import { startBrowser } from "./browser";
import { furnish } from "./furnished";
import { attachEntity, attachRole, entity, role } from "./people";
import { call, CANONICAL, created, serve } from "./serving";

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** What is wider than the screen, shows less than it holds, or is a short word on two lines. */
const FAULTS = `(() => {
  const faults = [];
  const shown = [...document.querySelectorAll("body *")].filter((element) => element.checkVisibility());
  if (document.documentElement.scrollWidth > innerWidth) faults.push("the document is wider than the screen");
  for (const element of shown) {
    const what = element.tagName + "." + element.getAttribute("class") + " " + (element.textContent ?? "").trim().slice(0, 40);
    const { left, right } = element.getBoundingClientRect();
    if (element.className !== "skip" && (left < 0 || right > innerWidth + 0.5)) faults.push("beyond the screen: " + what);
    if (!/^(SELECT|INPUT)$/.test(element.tagName) && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
      faults.push("cut off: " + what);
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement.checkVisibility()) continue;
    for (const { index, 0: word } of node.data.matchAll(/\\S+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (word.length < 30 && range.getClientRects().length > 1) faults.push("split: " + word);
    }
  }
  return faults;
})()`;

async function opened(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator("summary").first().waitFor();
  for (const row of await page.locator("summary").all()) await row.click();
  const cards = page.locator(".behind");
  for (const card of await cards.all()) await card.getByRole("article").waitFor();
}

test.each([320, 390, 768, 1000, 1280])("nothing overflows, is cut or split at %i px", async (width) => {
  // In English no time of day is longer.
  const gateway = await serve({ now: () => new Date("2026-09-30T22:58:00Z") });
  await furnish(gateway);
  const long = "without_any_blank_in_it_".repeat(8);
  await created(gateway, {
    name: long,
    description: long,
    tags: [long],
    provider_configs: [
      {
        provider_name: long,
        allowed_models: [long],
        key_ids: [long],
        budgets: [{ max_limit: 123_456_789_012, reset_duration: "1Q" }],
      },
    ],
    mcp_configs: [{ mcp_client_id: long, tools_to_execute: [long] }],
  });
  await call(gateway, "PUT", `/dev/access-profiles/3/users/${long}`);
  await call(gateway, "PUT", `${CANONICAL}/3/activate`);
  await attachEntity(gateway, "teams", await entity(gateway, "teams", long), 3);
  await attachRole(gateway, 3, await role(gateway, long));
  const page = await browser.newPage({ viewport: { width, height: 844 }, timezoneId: "UTC" });
  await opened(page, gateway.url);
  expect(await page.evaluate(FAULTS)).toEqual([]);
  await page.close();
});

test("on a phone what a finger has to hit is large enough, and the key is asked for within the screen", async () => {
  const gateway = await serve({ apiKey: "k" });
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await page.goto(gateway.url);
  await page.getByLabel("API key").fill("k");
  expect(await page.evaluate(FAULTS)).toEqual([]);
  await page.getByRole("button", { name: "Show profiles" }).tap();
  await page.getByText("No profiles yet").waitFor();
  const heights = await page
    .locator("main input:visible, main select:visible, header button:visible")
    .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().height));
  expect(heights).toHaveLength(5);
  for (const height of heights) expect(height).toBeGreaterThanOrEqual(40);
  await page.close();
});
