// Takes the pictures of the gateway's page that the README shows: `npm run screenshot`. Not part of CI, because every browser draws a
// little differently.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Gateway, startGateway } from "../src/gateway";
import { startBrowser } from "../test/gateway/browser";
import { furnish } from "../test/gateway/furnished";

async function main(): Promise<void> {
  const target = join(__dirname, "..", "docs", "images");
  mkdirSync(target, { recursive: true });
  const browser = await startBrowser();
  const clock = { now: new Date("2026-11-09T09:12:00Z") };
  const gateway = await startGateway({ now: () => clock.now });
  try {
    await furnish(gateway, {}, (minutes) => {
      clock.now = new Date(clock.now.getTime() + minutes * 60_000);
    });
    await neighbors(gateway);
    for (const colorScheme of ["light", "dark"] as const) {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width: 1280, height: 1180 },
        timezoneId: "UTC",
        locale: "en-GB",
      });
      const page = await context.newPage();
      await page.goto(gateway.url);
      await page.locator("summary").first().click();
      await page.locator("article").first().waitFor();
      await page.mouse.move(0, 0);
      await page.evaluate("document.activeElement.blur()");
      const name = colorScheme === "light" ? "gateway.png" : "gateway-dark.png";
      await page.screenshot({ path: join(target, name) });
      await context.close();
    }
  } finally {
    await gateway.close();
    await browser.close();
  }
}

/** More profiles, so that there is a list. */
async function neighbors({ url }: Gateway): Promise<void> {
  const used = { Support: 437, "Data science": 318, Legal: 61 };
  for (const [index, [name, cost]] of Object.entries(used).entries()) {
    const send = (path: string, body: object): Promise<Response> =>
      fetch(url + path, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    await send("/api/governance/access-profiles", {
      name,
      tags: ["team"],
      budgets: [{ max_limit: 500, reset_duration: "1M" }],
    });
    await send(`/dev/access-profiles/${index + 3}/usage`, { cost });
  }
}

void main();
