// Two resources, or two states, that want one name do not end up with one profile.

import { makeProfile } from "../by-hand";
import { type TerraformRun } from "../terraform";
import { profilesIn } from "../by-hand";
import { resource, saying, type Stated, stated, type Trusting, trusting } from "./trusting";
import { createProfileInTwoStates } from "./two-states";

let scene: Trusting;

const rows = ["never", "retired", "any"].flatMap((adoption) =>
  ([undefined, "retired", "active"] as const).map((standing) => ({ adoption, standing })),
);

const twins = rows
  .flatMap(({ adoption, standing }) =>
    ["a", "b"].map((label) =>
      resource(
        `${adoption} ${standing}`,
        `  tags = ["${label}"]\n  adoption_policy = "${adoption}"`,
        `${adoption}-${standing}-${label}`,
      ),
    ),
  )
  .join("");

describe("two resources of one name", () => {
  const runs: TerraformRun[] = [];
  const states: Stated[][] = [];
  const bytes: string[][] = [];
  const held = new Map<string, number>();
  let planned: TerraformRun;
  beforeAll(async () => {
    scene = await trusting(twins, { provider: "apart" });
    for (const { adoption, standing } of rows)
      if (standing !== undefined)
        held.set(
          `${adoption}-${standing}`,
          await makeProfile(scene.byHand, `${adoption} ${standing}`, standing),
        );
    planned = await scene.terraform.tryPlan();
    for (let times = 0; times < 2; times += 1) {
      runs.push(await scene.terraform.tryApply());
      states.push(stated(scene));
      bytes.push(profilesIn(await scene.byHand("GET", "")).map((each) => JSON.stringify(each)));
    }
  });
  afterAll(() => scene.dispose());

  test.each(rows.map(({ adoption, standing }) => [adoption, standing ?? "free"] as const))(
    "adoption_policy %s, and the name is %s before: one of them has it at most",
    (adoption, standing) => {
      const label = `${adoption}-${standing === "free" ? "undefined" : standing}-`;
      for (const state of states) {
        const reached = state.filter(({ address }) => address.startsWith(label));
        expect(reached.length).toBeLessThanOrEqual(1);
        expect(reached.filter(({ isTainted }) => isTainted)).toEqual([]);
        const may =
          standing === "free" || adoption === "any" || (adoption === "retired" && standing === "retired");
        expect(reached.length).toBe(may ? 1 : 0);
      }
      expect(states[1]?.filter(({ address }) => address.startsWith(label))).toEqual(
        states[0]?.filter(({ address }) => address.startsWith(label)),
      );
    },
  );

  test("the apply says so in the provider's words, and the second one changes nothing: they do not fight", () => {
    expect(runs.map(({ code }) => code)).toEqual([1, 1]);
    // The second apply meets the twin of its first: nothing tells it apart from a stranger then, and core stops it.
    expect(runs.slice(0, 1).flatMap((run) => saying(run))).not.toContainEqual(
      expect.stringMatching(/^Provider produced/),
    );
    expect(bytes[1]).toEqual(bytes[0]);
  });

  test("the plan says that two resources want one name", () => {
    const said = saying(planned, "warning").join("\n");
    for (const { adoption, standing } of rows) expect(said).toContain(`"${adoption} ${standing}"`);
  });
});

test.each(["never", "retired", "any"])(
  "two states that create one name at once with adoption_policy %s: one of them owns it",
  async (adoption) => {
    const owners = await createProfileInTwoStates(resource("P", `  adoption_policy = "${adoption}"`));
    expect(owners).toHaveLength(1);
  },
);
