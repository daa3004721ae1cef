// How the embedded gateway keeps up with many profiles: 1,000 of them with their versions, in a file, over HTTP.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Gateway, startGateway } from "../src/gateway";
import { median, report } from "./report";

const PATH = "/api/governance/access-profiles";
const PROFILE = {
  tags: ["bench"],
  budgets: [
    { max_limit: 500, reset_duration: "1M" },
    { max_limit: 50, reset_duration: "1d" },
  ],
  rate_limit: { token_max_limit: 1_000_000, token_reset_duration: "1d" },
  provider_configs: ["openai", "anthropic", "mistral"].map((provider_name) => ({
    provider_name,
    allowed_models: ["one", "two"],
    key_ids: ["*"],
    budgets: [{ max_limit: 100, reset_duration: "1M" }],
  })),
};

async function send(gateway: Gateway, method: string, path: string, body?: object): Promise<void> {
  const answer = await fetch(gateway.url + path, {
    method,
    ...(body && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
  await answer.arrayBuffer();
}

async function fill(gateway: Gateway, count: number, versions: number): Promise<void> {
  for (let id = 1; id <= count; id += 1) {
    await send(gateway, "POST", PATH, { name: `Profile ${id}`, ...PROFILE });
    for (let version = 2; version <= versions; version += 1)
      await send(gateway, "PUT", `${PATH}/${id}`, { description: `version ${version}` });
  }
}

async function timed(work: () => Promise<void>, runs = 41): Promise<number> {
  const milliseconds: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work();
    milliseconds.push(performance.now() - started);
  }
  return median(milliseconds);
}

/** Prints how much longer it takes with 1,000 profiles of five versions than with 100 of one. */
export async function benchGateway(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-gateway-"));
  const [few, many] = await Promise.all(
    ["few.db", "many.db"].map((name) => startGateway({ db: join(folder, name) })),
  );
  if (!few || !many) throw new Error("no gateway");
  try {
    await fill(few, 100, 1);
    await fill(many, 1_000, 5);
    const compared: [string, string, string, object?][] = [
      ["list of 100", "GET", `${PATH}?limit=100&offset=0`],
      ["search that finds one", "GET", `${PATH}?search=profile%2077&limit=1`],
      ["filter by a tag", "GET", `${PATH}?tags=bench&limit=10`],
      ["one profile", "GET", `${PATH}/77`],
      ["audit entries of one profile", "GET", `${PATH}/77/audit-logs`],
    ];
    for (const [what, method, path, body] of compared) {
      const small = await timed(() => send(few, method, path, body));
      const large = await timed(() => send(many, method, path, body));
      report(
        `gateway: ${what}, 1,000 profiles of 5 versions / 100 of 1`,
        large / small,
        `${large.toFixed(1)} ms / ${small.toFixed(1)} ms`,
      );
    }
  } finally {
    await Promise.all([few.close(), many.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}
