// The same id on another gateway, or in a restored database, is another profile: created_at tells.

import { type Gateway, startGateway } from "cdktf-bifrost/gateway";
import { bytesOf, type Hand, handAt, makeProfile } from "../by-hand";
import { API_KEY } from "../scene";
import { type TerraformRun } from "../terraform";
import { resource, saying, stated, type Trusting, trusting } from "./trusting";

const PROFILE = resource("P", '  tags = ["a"]\n  deletion_policy = "delete"');

let scene: Trusting;
let other: Gateway;
let there: Hand;
let theirs: string;

/** The two gateways are set up in the same second, as by one pipeline for two environments. */
const at = (milliseconds: number) => (): Date => new Date(Date.UTC(2026, 5, 1, 12, 0, 0, milliseconds));

beforeEach(async () => {
  scene = await trusting(PROFILE, { provider: "apart", gateway: { now: at(100) } });
  await scene.terraform.apply();
  other = await startGateway({ apiKey: API_KEY, now: at(700) });
  there = handAt(other.url, API_KEY);
  expect(await makeProfile(there, "Somebody's", "active")).toBe(1);
  theirs = await bytesOf(there, 1);
});
afterEach(async () => {
  await other.close();
  await scene.dispose();
});

const elsewhere = (...args: string[]): Promise<TerraformRun> =>
  scene.runIn({ BIFROST_ENDPOINT: other.url }, ...args);

test("a plan says that profile 1 there is another one and creates; apply leaves it alone", async () => {
  const plan = await elsewhere("plan", "-json");
  expect(plan.output).toContain('"add":1,"change":0');
  const warnings = saying(plan, "warning").join("\n");
  expect(warnings).toMatch(/\bprofile 1\b/i);
  expect(warnings).toContain(stated(scene)[0]?.created_at);
  expect((await elsewhere("apply", "-auto-approve", "-json")).code).toBe(0);
  expect(await bytesOf(there, 1)).toBe(theirs);
  expect(stated(scene)).toEqual([expect.objectContaining({ id: "2", name: "P", isTainted: false })]);
});

test.each([["without a refresh", ["-refresh=false"]] as const, ["with a refresh", []] as const])(
  "a destroy %s does not touch it",
  async (_how, options) => {
    const run = await elsewhere("destroy", "-auto-approve", "-json", ...options);
    expect(await bytesOf(there, 1)).toBe(theirs);
    // Either the destroy is refused with the reason, or there was nothing to destroy.
    if (run.code !== 0) expect(saying(run).join()).toMatch(/\bprofile 1\b/i);
  },
);

test("an update that was planned for our gateway, or without a refresh, does not touch it", async () => {
  scene.terraform.configure(PROFILE.replace('"a"', '"b"'));
  await scene.terraform.tryPlan("-out=plan.bin");
  for (const args of [
    ["apply", "-json", "plan.bin"],
    ["apply", "-auto-approve", "-json", "-refresh=false"],
  ]) {
    const run = await elsewhere(...args);
    expect(run.code).toBe(1);
    expect(saying(run).join()).toMatch(/\bprofile 1\b/i);
    expect(await bytesOf(there, 1)).toBe(theirs);
    expect(stated(scene)).toEqual([expect.objectContaining({ id: "1", isTainted: false })]);
  }
});

test("a profile of the same name there is taken over by the policy only", async () => {
  const id = await makeProfile(there, "P", "active");
  const before = await bytesOf(there, id);
  expect((await elsewhere("apply", "-auto-approve", "-json")).code).toBe(1);
  expect([await bytesOf(there, 1), await bytesOf(there, id)]).toEqual([theirs, before]);
});
