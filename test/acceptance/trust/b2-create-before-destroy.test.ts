// A replacement that creates first never takes its own profile over, to destroy it a moment later.

import { type TerraformRun } from "../terraform";
import { resource, stated, type Trusting, trusting } from "./trusting";

let scene: Trusting;

const revision = (number: number): string =>
  `resource "terraform_data" "revision" {\n  input = ${number}\n}\n`;

const rows = ["deactivate", "delete", "abandon"].flatMap((deletion) =>
  ["never", "retired", "any"].map((adoption) => ({ deletion, adoption, name: `${deletion}-${adoption}` })),
);
const profiles = rows
  .map(({ deletion, adoption, name }) =>
    resource(
      name,
      `
  deletion_policy = "${deletion}"
  adoption_policy = "${adoption}"
  lifecycle {
    create_before_destroy = true
    replace_triggered_by  = [terraform_data.revision]
  }`,
      name,
    ),
  )
  .join("");

const before = new Map<string, string>();
const ids = new Map<string, string>();
let run: TerraformRun;

/** What was said of a resource, by plan and apply. */
function saidOf(label: string, said: TerraformRun): string {
  return said.diagnostics
    .filter(({ address, detail }) => `${address} ${detail}`.includes(`bifrost_access_profile.${label}`))
    .map(({ summary, detail }) => `${summary}: ${detail}`)
    .join("\n");
}

beforeAll(async () => {
  scene = await trusting(
    revision(1) + profiles + resource("born inactive", "  is_active = false", "inactive"),
    { provider: "apart" },
  );
  await scene.terraform.apply();
  // The audit log of this one says that somebody switched it off.
  const inactive = stated(scene).find(({ address }) => address === "inactive")?.id;
  await scene.byHand("PUT", `/${inactive}/activate`);
  await scene.byHand("PUT", `/${inactive}/deactivate`);
  await scene.terraform.apply();
  for (const { address, id } of stated(scene)) {
    ids.set(address, id);
    before.set(address, await scene.bytes(Number(id)));
  }
  const cloned = `
  is_active  = false
  clone_from = bifrost_access_profile.source.id
  lifecycle {
    create_before_destroy = true
  }`;
  scene.terraform.configure(
    revision(2) + profiles + resource("source", "", "source") + resource("born inactive", cloned, "inactive"),
  );
  run = await scene.terraform.tryApply();
});
afterAll(() => scene.dispose());

/** Those that may have whatever is there: active, or inactive because somebody switched it off. */
const takesUp = (label: string): boolean => label.endsWith("-any") || label === "inactive";

test.each([
  ...rows.map(({ deletion, adoption, name }) => [deletion, adoption, "a trigger", name] as const),
  ["deactivate", "retired", "another source of the clone, of a retired profile", "inactive"] as const,
])(
  "deletion_policy %s, adoption_policy %s, replaced by %s: the profile is the same one, as active as it was, and managed once",
  async (_deletion, _adoption, _reason, label) => {
    const id = ids.get(label) ?? "";
    const live = await scene.bytes(Number(id));
    const isActive = (bytes: string | undefined): boolean => bytes?.includes('"is_active":true') ?? false;
    expect(isActive(live)).toBe(isActive(before.get(label)));
    if (!takesUp(label)) expect(live).toBe(before.get(label));
    expect(stated(scene).filter(({ address }) => address === label)).toEqual([
      expect.objectContaining({ id, isTainted: false }),
    ]);
  },
);

test.each(rows.map(({ name }) => name).filter((label) => !takesUp(label)))(
  "%s: the refusal names the profile and the argument that stands in the way",
  (label) => {
    expect(run.code).toBe(1);
    const said = saidOf(label, run);
    expect(said).toMatch(new RegExp(`\\bprofile ${ids.get(label)}\\b`));
    expect(said).toContain("create_before_destroy");
  },
);

test.each(rows.map(({ name }) => name).filter((label) => takesUp(label)))(
  "%s: nothing is said against it, and no old object is left to be destroyed later",
  (label) => {
    const errors = run.diagnostics.filter(({ severity }) => severity === "error");
    expect(saidOf(label, { ...run, diagnostics: errors })).toBe("");
    expect(stated(scene).filter(({ address }) => address === label)).toHaveLength(1);
  },
);

test("the next apply does no harm either", async () => {
  await scene.terraform.tryApply();
  for (const [label, id] of ids) {
    const isActive = (await scene.bytes(Number(id))).includes('"is_active":true');
    expect({ label, isActive }).toEqual({ label, isActive: label !== "inactive" });
  }
});
