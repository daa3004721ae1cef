// The default policy takes over what somebody retired, when the plan said so, and nothing else.

import { apiError } from "../../api/server";
import { makeProfile, retire, type Standing } from "../by-hand";
import { resource, saying, stated, type Trusting, trusting } from "./trusting";

let scene: Trusting;

const PROFILE = resource("P", '  tags = ["ours"]');

describe("the default policy", () => {
  afterEach(() => scene.dispose());

  test("a colleague's newborn keeps every byte", async () => {
    scene = await trusting(PROFILE);
    const id = await makeProfile(scene.byHand, "P", "newborn");
    const theirs = await scene.bytes(id);
    const planned = saying(await scene.terraform.tryPlan(), "warning").join();
    expect(planned).toContain("Access profile name is already taken");
    const run = await scene.terraform.tryApply();
    expect(saying(run)).toEqual([expect.stringContaining(`profile ${id}`)]);
    expect(await scene.bytes(id)).toBe(theirs);
    expect(stated(scene)).toEqual([]);
  });

  test.each([403, 404, 500])(
    "a profile whose audit log is answered with %s is not known to be retired",
    async (status) => {
      scene = await trusting(`provider "bifrost" {\n  max_retries = 0\n}\n${PROFILE}`);
      const id = await makeProfile(scene.byHand, "P", "retired");
      const theirs = await scene.bytes(id);
      scene.trouble = ({ path }) => (path.includes("audit-logs") ? apiError(status, "no log") : undefined);
      expect((await scene.terraform.tryApply()).code).toBe(1);
      expect(await scene.bytes(id)).toBe(theirs);
      expect(stated(scene)).toEqual([]);
    },
  );

  test("one that was reactivated is in use again", async () => {
    scene = await trusting(PROFILE);
    const id = await makeProfile(scene.byHand, "P", "retired");
    await scene.byHand("PUT", `/${id}/activate`);
    const theirs = await scene.bytes(id);
    expect((await scene.terraform.tryApply()).code).toBe(1);
    expect(await scene.bytes(id)).toBe(theirs);
  });

  test("the plan names the profile, its version and each attribute that changes, old and new", async () => {
    scene = await trusting(PROFILE);
    const id = await makeProfile(scene.byHand, "P", "retired");
    const [announcement = ""] = saying(await scene.terraform.tryPlan(), "warning");
    expect(announcement).toMatch(new RegExp(`profile ${id}\\b.*version 3\\b`, "s"));
    for (const part of ["tags", "theirs", "ours", "description", "budgets", "rate_limit", "provider_configs"])
      expect(announcement).toContain(part);
  });

  test.each(["retired", "never"])(
    "a name that is known only at apply takes nothing over with adoption_policy %s",
    async (adoption) => {
      scene = await trusting(
        `resource "terraform_data" "name" {\n  input = "P"\n}\n` +
          resource("P", `  adoption_policy = "${adoption}"`).replace('"P"', "terraform_data.name.output"),
      );
      const id = await makeProfile(scene.byHand, "P", "retired");
      const theirs = await scene.bytes(id);
      const run = await scene.terraform.tryApply();
      expect(run.code).toBe(1);
      expect(await scene.bytes(id)).toBe(theirs);
      expect(stated(scene)).toEqual([]);
    },
  );
});

/** Who has the name at the plan, what happens before the apply, and whether the plan's announcement still holds. */
const rows: readonly (readonly [Standing | "free", Meanwhile, "retired" | "any"])[] = [
  ["free", "made and retired", "retired"],
  ["free", "made", "any"],
  ["newborn", "retired", "retired"],
  ["newborn", "retired", "any"],
  ["retired", "edited", "retired"],
  ["retired", "activated", "retired"],
  ["active", "edited", "any"],
  ["active", "deactivated", "retired"],
  ["retired", "left alone", "retired"],
  ["newborn", "left alone", "any"],
  ["active", "left alone", "any"],
];

type Meanwhile =
  "made" | "made and retired" | "retired" | "edited" | "activated" | "deactivated" | "left alone";

async function meddle(meanwhile: Meanwhile, name: string, holder: number | undefined): Promise<number> {
  const id = holder ?? (await makeProfile(scene.byHand, name, meanwhile === "made" ? "active" : "retired"));
  if (holder === undefined) return id;
  if (meanwhile === "retired") await retire(scene.byHand, id);
  if (meanwhile === "edited") await scene.byHand("PUT", `/${id}`, { description: "edited" });
  if (meanwhile === "activated") await scene.byHand("PUT", `/${id}/activate`);
  if (meanwhile === "deactivated") await scene.byHand("PUT", `/${id}/deactivate`);
  return id;
}

describe("a saved plan takes over what it showed, as it showed it, or nothing", () => {
  const ids: number[] = [];
  const theirs: string[] = [];
  beforeAll(async () => {
    const profiles = rows.map(([, , adoption], index) =>
      resource(`P${index}`, `  tags = ["ours"]\n  adoption_policy = "${adoption}"`, `p${index}`),
    );
    scene = await trusting(profiles.join(""), { provider: "apart" });
    const holders: (number | undefined)[] = [];
    for (const [index, [standing]] of rows.entries())
      holders.push(standing === "free" ? undefined : await makeProfile(scene.byHand, `P${index}`, standing));
    scene.terraform.mustSucceed(await scene.terraform.tryPlan("-out=plan.bin"));
    for (const [index, [, meanwhile]] of rows.entries()) {
      const id = await meddle(meanwhile, `P${index}`, holders[index]);
      ids.push(id);
      theirs.push(await scene.bytes(id));
    }
    await scene.terraform.run(["apply", "-json", "plan.bin"]);
  });
  afterAll(() => scene.dispose());

  test.each(
    rows.map(([standing, meanwhile, adoption], index) => [standing, meanwhile, adoption, index] as const),
  )(
    "the name is %s at the plan and %s before the apply, adoption_policy %s",
    async (_standing, meanwhile, _adoption, index) => {
      const id = ids[index] ?? 0;
      const reached = stated(scene).filter(({ address }) => address === `p${index}`);
      if (meanwhile === "left alone")
        expect(reached).toEqual([expect.objectContaining({ id: String(id), isTainted: false })]);
      else {
        expect(reached).toEqual([]);
        expect(await scene.bytes(id)).toBe(theirs[index]);
      }
    },
  );
});
