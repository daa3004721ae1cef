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

test("it lists each profile with its nearest limit, and the card is behind it", async () => {
  const gateway = await serve();
  await furnish(gateway);
  const { page, complaints } = await open(gateway.url);

  const row = page.locator("summary").filter({ hasText: "Engineering" });
  await row.waitFor();
  expect(await page.locator("summary").count()).toBe(2);
  const listed = await row.innerText();
  for (const words of ["Engineering", "team", "101 %", "$505.50 of $500.00", "openai, each month", "Active"])
    expect(listed).toContain(words);
  expect(await page.getByRole("article").count()).toBe(0);

  await row.click();
  const profile = page.getByRole("article", { name: "Engineering" });
  await profile.waitFor();
  const month = profile.getByRole("meter", { name: "Whole profile, each month" });
  expect(await month.getAttribute("aria-valuetext")).toBe("40 %, $2,409.62 of $6,000.00");
  expect(await profile.getByRole("meter", { name: "openai, each month" }).getAttribute("aria-valuenow")).toBe(
    "101",
  );
  const said = await profile.innerText();
  for (const words of [
    ...["$505.50 of $500.00", "101 %", "1,562,000 of 2,000,000 tokens", "$34.20 of $40.00"],
    ...["gpt-4o-mini", "keys: every one", "every model, but not claude-instant", "team-key"],
    ...["search_code", "every tool", "budgets", "activated", "created"],
    ...["Role engineer, for new users too", "2 users have it"],
    ...[
      "Business unit R & D",
      "Customer ACME",
      "Team platform",
      "User carla by hand",
      "User bob by role engineer",
    ],
    // The override raises what the share is of.
    ...["User ann by role engineer 72 % used"],
  ])
    expect(said).toContain(words);
  await page.locator("summary").filter({ hasText: "Contractors" }).click();
  const other = page.getByRole("article", { name: "Contractors" });
  await other.waitFor();
  expect(await other.innerText()).toContain("Nobody yet");
  expect(complaints).toEqual([]);
});

test("times are those of the browser's clock, with UTC in the tooltip", async () => {
  const gateway = await serve({ now: () => new Date("2026-11-09T23:30:00Z") });
  await created(gateway, { name: "Here", budgets: [{ max_limit: 1, reset_duration: "1M" }] });
  await context.close();
  context = await browser.newContext({
    timezoneId: "Asia/Tokyo",
    locale: "en-GB",
    viewport: { width: 1280, height: 900 },
  });
  const { page } = await open(gateway.url);
  await page.getByRole("article", { name: "Here" }).waitFor();
  const times = await page
    .locator("time")
    .evaluateAll((elements) =>
      elements.map((element) => [element.textContent, element.getAttribute("title")?.replace(/^\w+, /, "")]),
    );
  // The list, what it is as of, and the card: its change, its budget and its history.
  expect(times.length).toBe(5);
  for (const [text, title] of times) {
    expect(text).toBe("10 Nov 2026, 08:30");
    expect(title).toMatch(/^9 Nov 2026, 23:30 UTC$|^09 Nov 2026 23:30:00 UTC$/);
  }
});

test("Refresh shows what has changed", async () => {
  const gateway = await serve();
  const { page } = await open(gateway.url);
  await page.getByText("No profiles yet").waitFor();
  await created(gateway, { name: "Later" });
  await page.getByRole("button", { name: "Refresh" }).click();
  await page.locator("summary").filter({ hasText: "Later" }).waitFor();
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
  expect(await page.locator(".name").innerText()).toBe(evil);
  expect(await page.locator("main img, main script").count()).toBe(0);
  expect(await page.title()).toMatch(/^Access profiles/);
  expect(complaints).toEqual([]);
});

/** The names in the list, from the top. */
const names = (page: Page): Promise<string[]> => page.locator(".name").allInnerTexts();

test("what is nearest to its limit comes first; the list can be sorted and narrowed, and a link keeps how", async () => {
  const gateway = await serve();
  const limited = (name: string, max_limit: number, more: object = {}) =>
    created(gateway, { name, budgets: [{ max_limit, reset_duration: "1M" }], ...more });
  await limited("Beta", 1000, { tags: ["red"] });
  await limited("alpha 10", 100);
  await limited("alpha 9", 10, { description: "the Small one" });
  await created(gateway, { name: "Free" });
  for (const id of [1, 2, 3]) await call(gateway, "POST", `/dev/access-profiles/${id}/usage`, { cost: 85 });
  await call(gateway, "PUT", `${CANONICAL}/2/activate`);
  const { page } = await open(gateway.url);
  await page.getByText("4 profiles", { exact: true }).waitFor();
  expect(await names(page)).toEqual(["alpha 9", "alpha 10", "Beta", "Free"]);

  const sort = page.getByLabel("Sort by");
  const show = page.getByLabel("Show");
  const search = page.getByRole("searchbox", { name: "Name, description or tag" });
  const expected: [() => Promise<unknown>, string, string[]][] = [
    [() => sort.selectOption("Name"), "?sort=name", ["alpha 9", "alpha 10", "Beta", "Free"]],
    [() => sort.selectOption("Last changed"), "?sort=changed", ["alpha 10", "Free", "alpha 9", "Beta"]],
    [() => sort.selectOption("Oldest"), "?sort=id", ["Beta", "alpha 10", "alpha 9", "Free"]],
    [() => show.selectOption("Nearly used up"), "?show=near&sort=id", ["alpha 10", "alpha 9"]],
    [() => show.selectOption("Used up"), "?show=over&sort=id", ["alpha 9"]],
    [() => show.selectOption("Active"), "?show=active&sort=id", ["alpha 10"]],
    [() => show.selectOption("Inactive"), "?show=inactive&sort=id", ["Beta", "alpha 9", "Free"]],
    [() => search.fill("RED"), "?search=RED&show=inactive&sort=id", ["Beta"]],
    [() => search.fill("small"), "?search=small&show=inactive&sort=id", ["alpha 9"]],
    [() => search.fill("nothing"), "?search=nothing&show=inactive&sort=id", []],
  ];
  for (const [act, query, listed] of expected) {
    await act();
    await page.waitForURL(({ search }) => search === query);
    await page.locator("#profiles[aria-busy=false]").waitFor();
    expect(await names(page)).toEqual(listed);
  }
  await page.getByText("None of 4 profiles").waitFor();

  const linked = await open(`${gateway.url}/?search=alpha&sort=name#profile-2`);
  await linked.page.getByRole("article", { name: "alpha 10" }).waitFor();
  expect(await names(linked.page)).toEqual(["alpha 9", "alpha 10"]);
  expect(await linked.page.getByLabel("Sort by").inputValue()).toBe("name");
  const edited = await open(`${gateway.url}/?sort=backwards&show=&offset=-1&other=x`);
  await edited.page.getByText("4 profiles", { exact: true }).waitFor();
  expect(await edited.page.getByLabel("Sort by").inputValue()).toBe("usage");
  expect([...linked.complaints, ...edited.complaints]).toEqual([]);
});

test("many profiles come in pages, which keep how they are sorted", async () => {
  const gateway = await serve();
  for (let number = 1; number <= 60; number += 1) await created(gateway, { name: `Profile ${number}` });
  const { page } = await open(`${gateway.url}/?sort=name`);
  await page.getByText("1 to 50 of 60 profiles").waitFor();
  await page.getByRole("link", { name: "Later profiles" }).click();
  await page.getByText("51 to 60 of 60 profiles").waitFor();
  expect((await names(page))[0]).toBe("Profile 51");
  await page.getByRole("searchbox").fill("profile 45");
  await page.getByText("1 of 60 profiles").waitFor();
  // What is found alone is shown at once.
  await page.getByRole("article", { name: "Profile 45" }).waitFor();
});

test("a keyboard is enough: skip link, refresh, filter, rows", async () => {
  const gateway = await serve();
  for (const name of ["One", "Two"]) await created(gateway, { name });
  const { page } = await open(gateway.url);
  await page.locator("summary").first().waitFor();
  const reached: string[] = [];
  for (let step = 0; step < 7; step += 1) {
    await page.keyboard.press("Tab");
    reached.push(
      String(
        await page.evaluate("document.activeElement.id || document.activeElement.innerText.split('\\n')[0]"),
      ),
    );
  }
  expect(reached).toEqual(["Skip to the profiles", "refresh", "search", "show", "sort", "One", "Two"]);
  await page.keyboard.press("Enter");
  await page.getByRole("article", { name: "Two" }).waitFor();
  expect(page.url()).toMatch(/#profile-2$/);
  await page.keyboard.press("Space");
  await page.getByRole("article", { name: "Two" }).waitFor({ state: "hidden" });
  // The browser tells of a closed row only after it is hidden.
  await page.waitForURL(({ hash }) => hash === "");
  expect(page.url()).not.toContain("#");
});

test("what is open stays open when the list is refreshed, and shows what has changed", async () => {
  const gateway = await serve();
  for (const name of ["One", "Two"]) await created(gateway, { name });
  const { page } = await open(gateway.url);
  await page.locator("summary").last().click();
  await page.getByRole("article", { name: "Two" }).waitFor();
  await call(gateway, "PUT", `${CANONICAL}/2`, { description: "said later" });
  await page.getByRole("button", { name: "Refresh" }).click();
  await page.getByText("said later").waitFor();
  expect(await page.locator("details[open]").count()).toBe(1);
});

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  test.each(["the profiles", "the key"])("%s break no rule of accessibility", async (what) => {
    const gateway = await serve(what === "the key" ? { apiKey: "k" } : {});
    if (what === "the profiles") await furnish(gateway);
    await context.close();
    context = await browser.newContext({ colorScheme, bypassCSP: true });
    const { page } = await open(gateway.url);
    if (what === "the key") await page.getByLabel("API key").waitFor();
    else {
      await page.locator("summary").first().click();
      await page.getByRole("article").waitFor();
    }
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
