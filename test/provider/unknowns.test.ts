// Configurations of which something is known only at apply: any part of a valid one may be, a whole map, a key's value, a member of a
// set, with or without what core knows of its range. They pass validation, plan by core's rules, and the plan of the known values
// is one that the first plan may become.

import { Big } from "big.js";
import fc from "fast-check";
import {
  conformObject,
  impliedType,
  isArray,
  isObject,
  isUnknown,
  objectValue,
  type ObjectValue,
  UNKNOWN,
  type Value,
} from "../../src/plugin";
import { decodeObject } from "../../src/plugin/values/dynamic-value";
import { accessProfileSchema } from "../../src/provider/resources/access-profile/schema";
import { applyFaults, planFaults } from "../plugin/core-rules";
import { said } from "../plugin/conversation";
import { asCoreWrites } from "../plugin/values/core-encoding";
import { configuration } from "./arbitrary";
import { randomRun } from "./random-run";
import { type ProviderScene, setProviderScene } from "./scene";

const TYPE = impliedType(accessProfileSchema);
const typeName = "bifrost_access_profile";

let scene: ProviderScene;

beforeAll(async () => {
  scene = await setProviderScene();
});
afterAll(() => scene.dispose());

/** A tape of numbers that decides what is unknown, and how core writes it. */
const tape = fc.array(fc.nat({ max: 11 }), { minLength: 5, maxLength: 40 });

test("any part of a valid configuration may be unknown", async () => {
  await fc.assert(
    fc.asyncProperty(
      configuration,
      fc.option(configuration, { nil: null }),
      tape,
      async (given, before, picks) => {
        const read = reader(picks);
        const config = objectOf({ ...given, name: "P" });
        const partly = objectValue(
          Object.entries(config).map(([name, value]): [string, Value] => [name, withUnknowns(value, read)]),
        );
        const wire = { msgpack: asCoreWrites(partly, TYPE, (count) => read() % count) };
        const { diagnostics } = await scene.served.client.call("validateResourceConfig", {
          typeName,
          config: wire,
        });
        expect(diagnostics.map(said)).toEqual([]);

        const prior = before && (await settled({ ...before, name: "P" }));
        const planned = await plan(wire, prior);
        expect(planFaults(accessProfileSchema.attributes, { prior, config: partly, planned })).toEqual([]);
        expect(await plan(wire, prior)).toEqual(planned);

        const known = await plan({ msgpack: asCoreWrites(config, TYPE, () => 0) }, prior);
        const faults = applyFaults(planned, known, TYPE).filter(
          (fault) => !fault.endsWith(": is still unknown"),
        );
        expect(faults).toEqual([]);
      },
    ),
    randomRun({ numRuns: 80, inFull: 250 }),
  );
});

test("of an existing profile only what is configured unknown becomes so, and the version with it", async () => {
  await fc.assert(
    fc.asyncProperty(configuration, configuration, async (given, before) => {
      const prior = await settled({ ...before, name: "P" });
      const planned = await plan(
        { msgpack: asCoreWrites(objectOf({ ...given, name: "P" }), TYPE, () => 0) },
        prior,
      );
      const unknown = Object.keys(planned).filter((name) => isUnknown(planned[name] ?? null));
      expect(["", "version"]).toContain(unknown.join());
      const same = await plan(
        { msgpack: asCoreWrites(objectOf({ ...before, name: "P" }), TYPE, () => 0) },
        prior,
      );
      expect(same).toEqual(prior);
    }),
    randomRun({ numRuns: 80, inFull: 250 }),
  );
});

test.each([
  ["9007199254740993"],
  ["-9007199254740993"],
  ["123456789012345678901234567890"],
  ["0.123456789012345678901234567890"],
  ["1e+300"],
  ["1.5e-300"],
])("the number %s is planned and kept as it is", async (digits) => {
  const config = { name: "P", provider_configs: { openai: { weight: digits } } };
  const state = await settled(config);
  expect(state).toMatchObject({ provider_configs: { openai: { weight: new Big(digits) } } });
  expect(await plan({ msgpack: asCoreWrites(objectOf(config), TYPE, () => 0) }, state)).toEqual(state);
});

/** Plans over the wire; nothing may be said but warnings. */
async function plan(config: { msgpack: Uint8Array }, prior: ObjectValue | null): Promise<ObjectValue> {
  const { plannedState, diagnostics } = await scene.served.client.call("planResourceChange", {
    typeName,
    config,
    priorState: { msgpack: asCoreWrites(prior, TYPE, () => 0) },
    proposedNewState: config,
  });
  expect(diagnostics.map(said).filter(({ severity }) => severity === "error")).toEqual([]);
  return decodeObject(plannedState, TYPE) ?? {};
}

/** The state after an apply of a configuration, as the plan promises it. */
async function settled(config: object): Promise<ObjectValue> {
  const planned = await plan({ msgpack: asCoreWrites(objectOf(config), TYPE, () => 0) }, null);
  const decided = objectOf({ id: "1", version: 3, created_at: "2026-01-01T00:00:00Z" });
  return objectValue(
    Object.entries(planned).map(([name, value]): [string, Value] => [
      name,
      isUnknown(value) ? (decided[name] ?? null) : value,
    ]),
  );
}

/** The value with some of its parts unknown. */
function withUnknowns(value: Value, read: () => number): Value {
  if (value === null) return null;
  if (read() === 0) return UNKNOWN;
  if (isArray(value)) return value.map((member) => withUnknowns(member, read));
  if (!isObject(value)) return value;
  return objectValue(
    Object.entries(value).map(([key, member]): [string, Value] => [key, withUnknowns(member, read)]),
  );
}

function reader(picks: readonly number[]): () => number {
  let at = 0;
  return () => picks[at++ % picks.length] ?? 0;
}

function objectOf(plain: object): ObjectValue {
  return conformObject(plain, TYPE);
}
