// Laws that hold for every profile, over the real gRPC service and a real gateway: what was applied plans nothing, an edit by hand
// is repaired and nothing else, an update carries only the difference, and an import plans nothing. Every plan and every apply on
// the way is held to core's rules (managed.ts). A failure prints its seed and path: see "Random tests" in CONTRIBUTING.md.

import fc from "fast-check";
import { configuration, edit, nameSuffix } from "./arbitrary";
import { type Attributes, ManagedProfile } from "./managed";
import { differences, handWritten, memberOf } from "./meaning";
import { randomRun } from "./random-run";
import { type ProviderScene, setProviderScene } from "./scene";

let scene: ProviderScene;
let lastName = 0;

beforeAll(async () => {
  scene = await setProviderScene();
});
afterAll(() => scene.dispose());

/** Runs one life and removes what is left of it. */
async function living(
  suffix: string,
  life: (name: string, profile: ManagedProfile) => Promise<void>,
): Promise<void> {
  const profile = new ManagedProfile(scene);
  lastName += 1;
  try {
    await life(`${lastName}${suffix === "" ? "" : ` ${suffix}`}`, profile);
  } finally {
    if (profile.state !== null) await scene.hand.delete(profile.id);
    scene.changes();
  }
}

const live = async (profile: ManagedProfile): Promise<object> =>
  (await scene.hand.get(profile.id)).access_profile;

/** The members of the bodies sent, and the activity calls, in order of their names. */
const sent = (): string[] =>
  scene
    .changes()
    .flatMap(({ call, body }) =>
      /\/(de)?activate$/.test(call) ? ["is_active"] : Object.keys(body as object),
    )
    .sort();

const members = (attributes: readonly string[]): string[] => attributes.map(memberOf).sort();

test("A is applied, H edited by hand and repaired, B applied, and the result imported", async () => {
  await fc.assert(
    fc.asyncProperty(
      configuration,
      edit,
      configuration,
      nameSuffix,
      fc.boolean(),
      (a, h, b, suffix, renames) =>
        living(suffix, async (name, profile) => {
          const A: Attributes = { ...a, name };
          await profile.bring(A);
          expect(differences(A, await live(profile))).toEqual([]);
          expect(await profile.drift(A)).toEqual([]);

          const { is_active, ...byHand } = h;
          await scene.hand.update(profile.id, handWritten(byHand));
          if (is_active !== undefined) await scene.hand[is_active ? "activate" : "deactivate"](profile.id);
          const edited = differences(A, await live(profile));
          scene.changes();
          const repair = await profile.bring(A);
          expect(repair.changes.filter((attribute) => attribute !== "version").sort()).toEqual(
            [...edited].sort(),
          );
          expect(repair.changes.includes("version")).toBe(edited.length > 0);
          expect(sent()).toEqual(members(edited));
          expect(differences(A, await live(profile))).toEqual([]);
          expect(await profile.drift(A)).toEqual([]);

          const B: Attributes = { ...b, name: renames ? `${name}, renamed` : name };
          const different = differences(B, await live(profile));
          const update = await profile.bring(B);
          expect(update.changes.includes("version")).toBe(different.length > 0);
          expect(sent()).toEqual(members(different));
          expect(differences(B, await live(profile))).toEqual([]);
          expect(await profile.drift(B)).toEqual([]);

          await expectImportPlansNothing(profile.id, B);
        }),
    ),
    randomRun({ numRuns: 700 }),
  );
});

test("a clone keeps what it leaves unset, through edits by hand and another configuration", async () => {
  await fc.assert(
    fc.asyncProperty(
      configuration,
      configuration,
      edit,
      configuration,
      nameSuffix,
      (source, a, h, b, suffix) =>
        living(suffix, (sourceName, original) =>
          living("", async (name, profile) => {
            await original.bring({ ...source, name: sourceName });
            const A: Attributes = { ...a, name, clone_from: String(original.id) };
            await profile.bring(A);
            expect(differences(A, await live(profile))).toEqual([]);
            const unset = { ...source, ...a, name, is_active: a["is_active"], provider_configs: undefined };
            expect(
              differences(unset, await live(profile)).filter((each) => each !== "provider_configs"),
            ).toEqual([]);
            expect(await profile.drift(A)).toEqual([]);

            const { is_active, ...byHand } = h;
            await scene.hand.update(profile.id, handWritten(byHand));
            const edited = differences(A, await live(profile));
            scene.changes();
            await profile.bring(A);
            expect(sent()).toEqual(members(edited));
            expect(await profile.drift(A)).toEqual([]);

            const B: Attributes = { ...b, name, clone_from: String(original.id) };
            const different = differences(B, await live(profile));
            await profile.bring(B);
            expect(sent()).toEqual(members(different));
            expect(await profile.drift(B)).toEqual([]);
            await expectImportPlansNothing(profile.id, B);
          }),
        ),
    ),
    randomRun({ numRuns: 300 }),
  );
});

/** After an import only what the gateway does not know is written down, and nothing is called. */
async function expectImportPlansNothing(id: number, config: Attributes): Promise<void> {
  const imported = new ManagedProfile(scene);
  await imported.import(String(id));
  const plan = await imported.plan(config);
  expect(plan.replaces).toBe(false);
  expect(plan.changes).not.toContain("version");
  const isEmpty = (value: unknown): boolean =>
    value === "" || (typeof value === "object" && Object.keys(value ?? {}).length === 0);
  const written = plan.changes.filter(
    (name) => !/_policy$|^clone_from$/.test(name) && !isEmpty(config[name]),
  );
  expect(written).toEqual([]);
  scene.changes();
  await imported.apply(plan);
  expect(scene.changes()).toEqual([]);
  expect(await imported.drift(config)).toEqual([]);
}
