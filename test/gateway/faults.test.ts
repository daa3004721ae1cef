// Faults on purpose: their kinds, their order and their repeatability.

import { type GatewayOptions, type RecordedRequest } from "../../src/gateway";
import { ALIAS, call, CANONICAL, serve } from "./serving";

/** What became of requests sent one after the other: a status, or `lost`. */
async function outcomes(
  options: GatewayOptions,
  count: number,
  path = CANONICAL,
): Promise<(number | "lost")[]> {
  const gateway = await serve(options);
  const seen: (number | "lost")[] = [];
  for (let request = 0; request < count; request++)
    seen.push(
      await call(gateway, "GET", path).then(
        (answer) => answer.status,
        () => "lost" as const,
      ),
    );
  return seen;
}

test("the same seed fails the same requests in the same way", async () => {
  const options = { faultRate: 0.3, seed: 7 };
  const [first, second] = await Promise.all([outcomes(options, 60), outcomes(options, 60)]);
  expect(first).toEqual(second);
  const failed = first.filter((outcome) => outcome !== 200);
  expect(failed.slice(0, 8)).toEqual(["lost", "lost", 429, 503, "lost", "lost", 429, 503]);
  expect(failed.length).toBeGreaterThan(8);
  expect(failed.length).toBeLessThan(32);
});

test("another seed fails others", async () => {
  const [first, second] = await Promise.all(
    [1, 2].map((seed) => outcomes({ faultRate: 0.5, faultStatus: 500, seed }, 40)),
  );
  expect(first).not.toEqual(second);
});

test.each([429, 500, 502, 503])("with a fault status every fault is a %d in the envelope", async (status) => {
  const gateway = await serve({ faultRate: 1, faultStatus: status });
  for (let request = 0; request < 5; request++) {
    const answer = await call(gateway, "GET", CANONICAL);
    expect(answer).toMatchObject({ status, body: { status_code: status } });
    expect(answer.headers.get("retry-after")).toBe(status === 429 ? "1" : null);
  }
});

test("in turn: nothing done, done without an answer, throttled, unavailable", async () => {
  const recorded: RecordedRequest[] = [];
  const gateway = await serve({ faultRate: 1, onRequest: (request) => recorded.push(request) });
  for (const name of ["a", "b", "c", "d"])
    await call(gateway, "POST", ALIAS, { name }).catch(() => undefined);
  expect(recorded.map(({ status, body }) => [status, body])).toEqual([
    [0, { name: "a" }],
    [0, { name: "b" }],
    [429, { name: "c" }],
    [503, { name: "d" }],
  ]);
  // Development paths are not faulted: they tell what was done.
  expect((await call(gateway, "POST", "/dev/access-profiles/1/usage", {})).body.access_profile.name).toBe(
    "b",
  );
  expect((await call(gateway, "POST", "/dev/access-profiles/2/usage", {})).status).toBe(404);
});

test.each<[string, GatewayOptions, string]>([
  ["no fault rate", {}, CANONICAL],
  ["a fault rate of 0", { faultRate: 0, faultStatus: 503 }, CANONICAL],
])("with %s nothing fails", async (_what, options, path) => {
  expect(await outcomes(options, 20, path)).toEqual(Array(20).fill(200));
});

test("latency delays an answer, and closing does not wait for it", async () => {
  const gateway = await serve({ latencyMs: 60_000 });
  const waiting = call(gateway, "GET", CANONICAL).then(
    (answer) => answer.status,
    () => "lost",
  );
  const free = await call(gateway, "GET", "/dev/nothing");
  expect(free.status).toBe(404);
  await gateway.close();
  expect([503, "lost"]).toContain(await waiting);
});
