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
import { type RandomRequest, requestsOf } from "./requests";
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

/** Some profiles and roles, so that most paths lead somewhere. */
async function furnished(send: Send): Promise<Send> {
  for (const name of ["one", "two", "three"]) {
    await send("POST", ALIAS, JSON.stringify({ name, provider_configs: [{ provider_name: "a" }] }));
    await send("POST", "/dev/roles", JSON.stringify({ name, user_ids: ["ann"] }));
  }
  return send;
}

/** The requests of this run; the same seed makes the same ones. */
function sample(description: Description, count: number): { seed: number; requests: RandomRequest[] } {
  const given = process.env["BIFROST_RANDOM_SEED"];
  const seed = given === undefined ? (fc.readConfigureGlobal().seed ?? Date.now() | 0) : Number(given);
  return { seed, requests: fc.sample(requestsOf(description), { numRuns: count, seed }) };
}

test("no request that can be made of the description is answered with a 5xx, and every answer is as described", async () => {
  const statuses = new Set<number>();
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
      // The oldest generation has its web page for what no route takes.
      if (generation === "1.5" && type?.startsWith("text/html")) continue;
      expect([where, type]).toEqual([where, "application/json"]);
      if (status < 300)
        check(where, () => described.checkAnswer(operation, { status, body: JSON.parse(text) }));
    }
  }
  expect([...statuses]).toEqual(expect.arrayContaining([200, 201, 400, 404, 409]));
});

function check(where: string, validate: () => void): void {
  try {
    validate();
  } catch (error) {
    throw new Error(where, { cause: error });
  }
}
