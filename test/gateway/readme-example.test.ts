// The example of src/gateway/README.md, word for word: this file must contain it, and it must pass.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Gateway, type RecordedRequest, startGateway } from "cdktf-bifrost/gateway";

let gateway: Gateway;
const requests: RecordedRequest[] = [];

beforeEach(async () => {
  requests.length = 0;
  // A free port and a database in memory: as many gateways as you like, side by side.
  gateway = await startGateway({ apiKey: "test", onRequest: (request) => requests.push(request) });
});
afterEach(() => gateway.close());

test("the team gets its profile", async () => {
  const answer = await fetch(`${gateway.url}/api/governance/access-profiles`, {
    method: "POST",
    headers: { authorization: "Bearer test", "content-type": "application/json" },
    body: JSON.stringify({ name: "Engineering", budgets: [{ max_limit: 500, reset_duration: "1M" }] }),
  });
  expect(answer.status).toBe(201);
  expect(requests.map(({ method, status }) => [method, status])).toEqual([["POST", 201]]);
});

test("the example of the README is the one that is tested here", () => {
  const readme = readFileSync(join(__dirname, "..", "..", "src", "gateway", "README.md"), "utf8");
  const [, example = "no example"] = /<!-- example: .*-->\s*```ts\n([^]*?)```/.exec(readme) ?? [];
  const here = readFileSync(__filename, "utf8");
  for (const line of example.split("\n")) expect(here).toContain(line);
  expect(example).toContain("startGateway");
});
