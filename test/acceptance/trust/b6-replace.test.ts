// -replace of a profile under its own name: it is let go by its deletion policy, then taken up again, or made anew after a deletion.

import { type TerraformRun } from "../terraform";
import { resource, saying, stated, type Trusting, trusting } from "./trusting";

let scene: Trusting;

const rows = ["deactivate", "delete", "abandon"].flatMap((deletion) =>
  ["never", "retired", "any"].map((adoption) => ({ deletion, adoption, name: `${deletion}-${adoption}` })),
);
const profiles = rows
  .map(({ deletion, adoption, name }) =>
    resource(
      name,
      `  deletion_policy = "${deletion}"\n  adoption_policy = "${adoption}"\n  tags = ["a"]`,
      name,
    ),
  )
  .join("");
const replaced = rows.map(({ name }) => `-replace=bifrost_access_profile.${name}`);

describe.each([
  ["in one apply", false],
  ["by a saved plan", true],
] as const)("%s", (_how, isSaved) => {
  let run: TerraformRun;
  const before = new Map<string, string>();
  beforeAll(async () => {
    scene = await trusting(profiles, { provider: "apart" });
    await scene.terraform.apply();
    for (const { address, id } of stated(scene)) before.set(address, id);
    if (isSaved) await scene.terraform.tryPlan("-out=plan.bin", ...replaced);
    run = isSaved
      ? await scene.terraform.run(["apply", "-json", "plan.bin"])
      : await scene.terraform.tryApply(...replaced);
  });
  afterAll(() => scene.dispose());

  test("nothing fails, and the plan after it is empty", async () => {
    expect(saying(run)).toEqual([]);
    expect(await scene.terraform.plannedChanges()).toEqual([]);
  });

  test.each(rows.map(({ deletion, adoption, name }) => [deletion, adoption, name] as const))(
    "deletion_policy %s, adoption_policy %s",
    async (deletion, _adoption, name) => {
      const [reached] = stated(scene).filter(({ address }) => address === name);
      expect(reached?.isTainted).toBe(false);
      expect(reached?.id === before.get(name)).toBe(deletion !== "delete");
      expect(await scene.byHand("GET", `/${reached?.id}`)).toMatchObject({
        access_profile: { is_active: true, tags: ["a"], name },
      });
    },
  );
});
