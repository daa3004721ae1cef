// The same laws as in lives.test.ts for profiles that are cloned: what the configuration leaves unset is as it was cloned, and
// nobody's business afterwards.

import fc from "fast-check";
import { BODY_ATTRIBUTES, configuration, edit, nameSuffix } from "./arbitrary";
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

test("a clone keeps what it leaves unset, through an edit by hand, another configuration and an import", async () => {
  const { living, live, sent, expectImportPlansNothing } = livesIn(scene);
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
            const cloned = await live(profile);
            expect(differences(A, cloned)).toEqual([]);
            // An entry that both have is a mixture: its product fields may be those of the source.
            const kept = BODY_ATTRIBUTES.filter((attribute) => a[attribute] === undefined);
            const unlike = differences({ ...source, name, is_active: a["is_active"] }, cloned);
            expect(unlike.filter((attribute) => kept.includes(attribute))).toEqual([]);
            expect(await profile.drift(A)).toEqual([]);

            const { is_active, ...byHand } = h;
            await scene.hand.update(profile.id, handWritten(byHand));
            const edited = differences(A, await live(profile));
            scene.changes();
            await profile.bring(A);
            expect(sent()).toEqual(membersOf(edited));

            const B: Attributes = { ...b, name, clone_from: String(original.id) };
            const different = differences(B, await live(profile));
            await profile.bring(B);
            expect(sent()).toEqual(membersOf(different));
            expect(await profile.drift(B)).toEqual([]);
            await expectImportPlansNothing(profile.id, B);
          }),
        ),
    ),
    randomRun({ numRuns: 80, inFull: 350 }),
  );
}, 600_000);
