// Random requests of the gateway's own description: whatever is sent, no answer is a fault of the gateway, and what is answered is
// as described.

import * as fc from "fast-check";
import { IS_FULL } from "../full-form";
import "../random-seed";
import { type GenerationName, GENERATIONS, openApiDescription } from "../../src/gateway";
import { createApp } from "../../src/gateway/app";
import { checkOptions } from "../../src/gateway/options";
import { openStore } from "../../src/gateway/store/store";
import { describedBy, type Description } from "./described";
import { KNOWN, type RandomRequest, requestsOf } from "./requests";
import { listOf, recordOf } from "../told";
import { ALIAS } from "./serving";

const REQUESTS = IS_FULL ? 5000 : 1500;
/** So many requests meet one gateway; then a new one, before its lists become long. */
const LIFE = 100;
const HEADERS = { host: "localhost", "content-type": "application/json" };

type Send = (method: string, path: string, body?: string) => Promise<Answered>;
interface Answered {
  readonly status: number;
  readonly type: string | null;
  readonly text: string;
}

/** A gateway without its sockets: all that is between them and the database is the same. */
function inProcess(generation: GenerationName, onError: (error: unknown) => void): Send {
  const app = createApp(
    checkOptions({ generation, onError }),
    openStore(":memory:"),
    new AbortController().signal,
  );
  return async (method, path, body) => {
    const init = { method, headers: HEADERS, ...(body !== undefined && { body }) };
    const answer = await app.request(`http://localhost${path}`, init);
    return { status: answer.status, type: answer.headers.get("content-type"), text: await answer.text() };
  };
}

/** Some profiles with everybody who can hold them, so that most paths lead somewhere. The ids of these fill the paths. */
async function furnished(send: Send): Promise<Send> {
  const made = async (path: string, body: object): Promise<Record<string, unknown>> => {
    const { text, type } = await send("POST", path, JSON.stringify(body));
    return type === "application/json" ? recordOf(JSON.parse(text)) : {};
  };
  const budgets = [{ max_limit: 9, reset_duration: "1d" }];
  for (const name of ["one", "two", "three"]) {
    await made(ALIAS, { name, budgets, provider_configs: [{ provider_name: "a", budgets }] });
    await made("/api/roles", { name });
  }
  const { user } = await made("/api/users", { name: "ann", email: "ann@example.com", role_id: 1 });
  const { team } = await made("/api/teams", { name: "core", budgets });
  const { customer } = await made("/api/governance/customers", { name: "core" });
  const { id: unit } = await made("/api/governance/business-units", { name: "core" });
  const ids = new Map([
    ["users", idOf(user)],
    ["members", idOf(user)],
    ["teams", idOf(team)],
    ["customers", idOf(customer)],
    ["business-units", String(unit)],
  ]);
  await made(`${ALIAS}/1/roles`, { role_ids: [1], apply_to_existing: true });
  for (const kind of ["teams", "customers", "business-units"])
    await made(`/api/governance/${kind}/${ids.get(kind)}/access-profile`, {
      profile_id: 1,
      ...(kind === "teams" && { migrate: true }),
    });
  const key = await made("/api/governance/virtual-keys", { name: "k", team_id: ids.get("teams") });
  ids.set("virtual-keys", idOf(key["virtual_key"]));
  const { text } = await send("GET", `/api/users/${ids.get("users")}/access-profiles`);
  const [held] = listOf(recordOf(JSON.parse(text))["access_profiles"]);
  ids.set("budgets", idOf(listOf(recordOf(held)["budgets"])[0]));
  return (method, path, body) =>
    send(
      method,
      path.replace(/\/([a-z-]+)\/~known~/g, (_, kind: string) => `/${kind}/${ids.get(kind) ?? "ann"}`),
      body,
    );
}

const idOf = (value: unknown): string => String(recordOf(value)["id"]);

/** The requests of this run; the same seed makes the same ones. */
function sample(description: Description, count: number): { seed: number; requests: RandomRequest[] } {
  const given = process.env["BIFROST_RANDOM_SEED"];
  const seed = given === undefined ? (fc.readConfigureGlobal().seed ?? Date.now() | 0) : Number(given);
  return { seed, requests: fc.sample(requestsOf(description), { numRuns: count, seed }) };
}

test("no request that can be made of the description is answered with a 5xx, and every answer is as described", async () => {
  const statuses = new Set<number>();
  const reached = new Set<string>();
  for (const generation of GENERATIONS) {
    const description: Description = JSON.parse(JSON.stringify(openApiDescription({ generation })));
    const described = describedBy(description);
    const { seed, requests } = sample(description, Math.ceil(REQUESTS / GENERATIONS.length));
    let fault: unknown;
    let send: Send = () => Promise.reject(new Error("not started"));
    for (const [index, { method, path, body, operation }] of requests.entries()) {
      if (index % LIFE === 0) send = await furnished(inProcess(generation, (error) => (fault = error)));
      const { status, type, text } = await send(method, path, body);
      const where = `generation ${generation}, BIFROST_RANDOM_SEED=${seed}, request ${index}: ${method} ${path} ${body}`;
      if (status >= 500) throw new Error(`${where}: ${status} ${text}`, { cause: fault });
      statuses.add(status);
      if (status < 300 && path.includes(KNOWN)) reached.add(operation.operationId);
      // The oldest generation has its web page for what no route takes.
      if (generation === "1.5" && type?.startsWith("text/html")) continue;
      expect([where, type]).toEqual([where, "application/json"]);
      if (status < 300)
        check(where, () => described.checkAnswer(operation, { status, body: JSON.parse(text) }));
    }
  }
  expect([...statuses]).toEqual(expect.arrayContaining([200, 201, 400, 404, 409]));
  // Those who hold profiles are reached, not only missed: there are some forty operations with their ids.
  expect(reached.size).toBeGreaterThan(8);
});

function check(where: string, validate: () => void): void {
  try {
    validate();
  } catch (error) {
    throw new Error(where, { cause: error });
  }
}
