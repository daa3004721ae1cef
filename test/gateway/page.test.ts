// The page at `/` in a real browser: what it shows, the key, escaping, accessibility in light and dark.

import { readFileSync } from "node:fs";
import { type Browser, type BrowserContext, type Page } from "playwright-core";
import { startBrowser } from "./browser";
import { furnish } from "./furnished";
import { call, CANONICAL, created, serve } from "./serving";

let browser: Browser;
let context: BrowserContext;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
});
afterEach(() => context.close());

async function open(url: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    // A browser notes every 401, also one that is expected.
    if (message.type() === "error" && !message.text().includes("401")) complaints.push(message.text());
  });
  await page.goto(url);
  return { page, complaints };
}

test("it shows each profile with its limits, providers, holders and history", async () => {
  const gateway = await serve();
  await furnish(gateway);
  const { page, complaints } = await open(gateway.url);

  const profile = page.getByRole("article", { name: "Engineering" });
  await profile.waitFor();
  expect(await page.getByRole("article").count()).toBe(2);
  expect(await profile.getByText("Active", { exact: true }).count()).toBe(1);
  const month = profile.getByRole("meter", { name: "Whole profile, each month" });
  expect(await month.getAttribute("aria-valuetext")).toBe("40 %, $2,409.62 of $6,000.00");
  expect(await profile.getByRole("meter", { name: "openai, each month" }).getAttribute("aria-valuenow")).toBe(
    "101",
  );
  const limits = await profile.getByRole("table", { name: /^Limits/ }).innerText();
  for (const words of ["$505.50 of $500.00", "101 %", "1,562,000 of 2,000,000 tokens", "$34.20 of $40.00"])
    expect(limits).toContain(words);
  const providers = await profile.getByRole("table", { name: "Providers" }).innerText();
  for (const words of ["gpt-4o-mini", "every key", "every model, but not claude-instant", "team-key"])
    expect(providers).toContain(words);
  const history = await profile.getByRole("table", { name: "History" }).innerText();
  for (const words of ["budgets", "activated", "created"]) expect(history).toContain(words);
  for (const holder of ["Role engineer, for new users too", "Team platform", "carla@example.com by hand"])
    expect(await profile.innerText()).toContain(holder);
  expect(await page.getByRole("article", { name: "Contractors" }).innerText()).toContain("Nobody yet");
  expect(complaints).toEqual([]);
});

test("Refresh shows what has changed", async () => {
  const gateway = await serve();
  const { page } = await open(gateway.url);
  await page.getByText("No profiles yet").waitFor();
  await created(gateway, { name: "Later" });
  await page.getByRole("button", { name: "Refresh" }).click();
  await page.getByRole("article", { name: "Later" }).waitFor();
});

test("with a key it asks for it, takes no wrong one, and keeps the right one in the tab only", async () => {
  const gateway = await serve({ apiKey: "secret-key" });
  await call(gateway, "POST", CANONICAL, { name: "Locked" }, { authorization: "Bearer secret-key" });
  const { page, complaints } = await open(gateway.url);
  const field = page.getByLabel("API key");
  await field.waitFor();
  expect(await page.content()).not.toContain("Locked");
  expect(await field.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);

  await page.keyboard.type("wrong");
  await page.keyboard.press("Enter");
  await page.getByRole("alert").filter({ hasText: "does not take this key" }).waitFor();
  await page.keyboard.type("secret-key");
  await page.keyboard.press("Enter");
  await page.getByRole("article", { name: "Locked" }).waitFor();
  expect(await field.isVisible()).toBe(false);

  await page.reload();
  await page.getByRole("article", { name: "Locked" }).waitFor();
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate("localStorage.length")).toBe(0);
  expect(page.url()).not.toContain("secret");
  const other = await open(gateway.url);
  await other.page.getByLabel("API key").waitFor();

  await page.getByRole("button", { name: "Forget key" }).click();
  await field.waitFor();
  expect(await page.evaluate("sessionStorage.length")).toBe(0);
  expect(complaints).toEqual([]);
});

test("what profiles say is text, never part of the page", async () => {
  const gateway = await serve({ allowUnknownMembers: true });
  const evil = `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script>"'>`;
  await created(gateway, {
    name: evil,
    description: evil,
    tags: [evil],
    provider_configs: [
      {
        provider_name: evil,
        allowed_models: [evil],
        key_ids: [evil],
        budgets: [{ max_limit: 1, reset_duration: "1M" }],
      },
    ],
    mcp_configs: [{ mcp_client_id: evil, tools_to_execute: [evil] }],
  });
  await call(gateway, "PUT", `/dev/access-profiles/1/users/${encodeURIComponent(evil)}`);
  const { page, complaints } = await open(`${gateway.url}/?search=${encodeURIComponent(evil)}`);
  await page.getByRole("article").waitFor();
  expect(await page.getByRole("heading", { level: 2 }).innerText()).toBe(evil);
  expect(await page.locator("main img, main script").count()).toBe(0);
  expect(await page.title()).toMatch(/^Access profiles/);
  expect(complaints).toEqual([]);
});

test("many profiles come in pages, and can be searched", async () => {
  const gateway = await serve();
  for (let number = 1; number <= 45; number += 1) await created(gateway, { name: `Profile ${number}` });
  const { page } = await open(gateway.url);
  await page.getByText("Profiles 1 to 20 of 45").waitFor();
  await page.getByRole("link", { name: "Later profiles" }).click();
  await page.getByText("Profiles 21 to 40 of 45").waitFor();
  await page.getByRole("searchbox", { name: "Name or description" }).fill("profile 45");
  await page.keyboard.press("Enter");
  await page.getByText("1 profile with “profile 45”").waitFor();
  expect(await page.getByRole("article").count()).toBe(1);
});

test("a keyboard is enough: skip link, buttons, search", async () => {
  const gateway = await serve();
  await created(gateway, { name: "One" });
  const { page } = await open(gateway.url);
  await page.getByRole("article").waitFor();
  const reached: string[] = [];
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press("Tab");
    reached.push(
      String(await page.evaluate("document.activeElement.textContent || document.activeElement.id")),
    );
  }
  expect(reached.map((text) => text.trim())).toEqual(["Skip to the profiles", "Refresh", "search", "Find"]);
});

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  test.each(["the profiles", "the key"])("%s break no rule of accessibility", async (what) => {
    const gateway = await serve(what === "the key" ? { apiKey: "k" } : {});
    if (what === "the profiles") await furnish(gateway);
    await context.close();
    context = await browser.newContext({ colorScheme, bypassCSP: true });
    const { page } = await open(gateway.url);
    await (what === "the key" ? page.getByLabel("API key") : page.getByRole("article").first()).waitFor();
    await page.addScriptTag({ content: readFileSync(require.resolve("axe-core/axe.min.js"), "utf8") });
    const broken = await page.evaluate(
      "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))",
    );
    expect(broken).toEqual([]);
  });
});

test("the page may load nothing from elsewhere, and holds no profile before the key is given", async () => {
  const gateway = await serve({ apiKey: "k" });
  const answer = await fetch(gateway.url);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-security-policy")).toMatch(/default-src 'none'.*connect-src 'self'/);
  expect((await fetch(`${gateway.url}/dev/overview`)).status).toBe(401);
});
