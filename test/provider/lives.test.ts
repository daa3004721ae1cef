// Laws that hold for every profile, over the real gRPC service and a real gateway: what was applied plans nothing, an edit by hand
// is repaired and nothing else, an update carries only the difference, and an import plans nothing. Every plan and every apply on
// the way is held to core's rules (managed.ts). A failure prints its seed and path: see "Random tests" in CONTRIBUTING.md.

import fc from "fast-check";
import { configuration, edit, nameSuffix } from "./arbitrary";
import { livesIn, membersOf } from "./lives";
import { type Attributes } from "./managed";
import { differences, handWritten } from "./meaning";
import { randomRun } from "./random-run";
import { type ProviderScene, setProviderScene } from "./scene";

let scene: ProviderScene;

beforeAll(async () => {
  scene = await setProviderScene();
});
afterAll(() => scene.dispose());

test("A is applied, H edited by hand and repaired, B applied, and the result imported", async () => {
  const { living, live, sent, expectImportPlansNothing } = livesIn(scene);
  const renames = fc.boolean();
  await fc.assert(
    fc.asyncProperty(configuration, edit, configuration, nameSuffix, renames, (a, h, b, suffix, isRenamed) =>
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
        const version = edited.length > 0 ? ["version"] : [];
        expect([...repair.changes].sort()).toEqual([...edited, ...version].sort());
        expect(sent()).toEqual(membersOf(edited));
        expect(differences(A, await live(profile))).toEqual([]);

        const B: Attributes = { ...b, name: isRenamed ? `${name}, renamed` : name };
        const different = differences(B, await live(profile));
        const update = await profile.bring(B);
        expect(sent()).toEqual(membersOf(different));
        if (different.length > 0) expect(update.changes).toContain("version");
        expect(differences(B, await live(profile))).toEqual([]);
        expect(await profile.drift(B)).toEqual([]);

        await expectImportPlansNothing(profile.id, B);
      }),
    ),
    randomRun({ numRuns: 120, inFull: 650 }),
  );
}, 600_000);
