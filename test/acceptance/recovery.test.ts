// Applies that end half-way, by a failing gateway or by Ctrl-C: the state says what is live, and the next apply finishes.

import { apiError } from "../api/server";
import { type Meddle } from "../handler/interference";
import { liveProfile, type Scene, setScene } from "./scene";

let scene: Scene;
/** What happens to the next requests of Terraform; undefined: nothing. */
let trouble: Meddle | undefined;

/** Only a process of the provider gets the signal of Ctrl-C. */
const set = async (hcl: string, provider: "apart" | "spawned" = "apart"): Promise<void> => {
  trouble = undefined;
  scene = await setScene(hcl, { provider, meddle: (asked, forward) => trouble?.(asked, forward) });
};
afterEach(() => scene.dispose());

const profile = (members: string): string =>
  `resource "bifrost_access_profile" "p" {\n  name = "P"\n${members}\n}\n`;

const failing =
  (method: string, path: RegExp): Meddle =>
  (asked) =>
    asked.method === method && path.test(asked.path) ? apiError(500, "out of order") : undefined;

/** Interrupts Terraform when a request arrives; the request itself is carried out. */
const interruptedAt = async (method: string, path: RegExp) => {
  const arrived = new Promise<void>((resolve) => {
    trouble = async (asked, forward) => {
      if (asked.method !== method || !path.test(asked.path)) return undefined;
      resolve();
      // Time for the signal to reach the provider, before the answer does.
      await new Promise((wait) => setTimeout(wait, 1_000));
      return forward();
    };
  });
  const apply = scene.terraform.start(["apply", "-auto-approve", "-input=false", "-json"]);
  await arrived;
  apply.interrupt();
  const run = await apply.ended;
  trouble = undefined;
  return run;
};

const settled = async (): Promise<void> => {
  await scene.terraform.apply();
  expect(await scene.terraform.plannedChanges()).toEqual([]);
};

test("a creation whose activation fails: the profile is in the state as it is, and the next apply finishes it", async () => {
  await set(profile(`  tags = ["a"]`));
  trouble = failing("PUT", /activate$/);
  const run = await scene.terraform.tryApply();
  const { id } = await liveProfile(scene, "P");
  expect(run.code).toBe(1);
  expect(run.diagnostics.map(({ detail }) => detail).join()).toContain(
    `Profile ${id} exists and is in the state`,
  );
  expect(await scene.terraform.state("bifrost_access_profile.p")).toMatchObject({
    id: String(id),
    is_active: false,
    tags: ["a"],
  });
  trouble = undefined;
  await settled();
  expect(await liveProfile(scene, "P")).toMatchObject({ id, is_active: true, tags: ["a"] });
});

test("a clone whose update fails: the clone is in the state as it was cloned, and the next apply finishes it", async () => {
  await set(`
    resource "bifrost_access_profile" "base" {
      name    = "Base"
      budgets = { "1M" = { max_limit = 5 } }
    }
    resource "bifrost_access_profile" "p" {
      name       = "P"
      clone_from = bifrost_access_profile.base.id
      tags       = ["own"]
    }`);
  trouble = failing("PUT", /access-profiles\/2$/);
  expect((await scene.terraform.tryApply()).code).toBe(1);
  const { id } = await liveProfile(scene, "P");
  expect(await scene.terraform.state("bifrost_access_profile.p")).toMatchObject({
    id: String(id),
    budgets: { "1M": { max_limit: 5 } },
    tags: null,
  });
  trouble = undefined;
  await settled();
  expect(await liveProfile(scene, "P")).toMatchObject({
    is_active: true,
    tags: ["own"],
    budgets: [{ max_limit: 5 }],
  });
});

test("an update that fails between its two calls: the state has the first, the next apply makes the second only", async () => {
  await set(profile(`  tags = ["a"]`));
  await scene.terraform.apply();
  scene.terraform.configure(profile(`  tags = ["b"]\n  is_active = false`));
  trouble = failing("PUT", /deactivate$/);
  expect((await scene.terraform.tryApply()).code).toBe(1);
  const { version } = await liveProfile(scene, "P");
  expect(await scene.terraform.state("bifrost_access_profile.p")).toMatchObject({
    tags: ["b"],
    is_active: true,
    version,
  });
  trouble = undefined;
  scene.changes();
  await settled();
  expect(scene.changes().map(({ method, path }) => `${method} ${path.split("/").pop()}`)).toEqual([
    "PUT deactivate",
  ]);
});

test("Ctrl-C during a creation: what was under way is finished and in the state, what was not begun is not", async () => {
  await set(profile(`  tags = ["a"]`), "spawned");
  const run = await interruptedAt("POST", /access-profiles$/);
  expect(run.code).toBe(1);
  expect(run.diagnostics).toContainEqual(
    expect.objectContaining({ severity: "error", summary: "Interrupted" }),
  );
  const { id, is_active } = await liveProfile(scene, "P");
  expect(is_active).toBe(false);
  expect(await scene.terraform.state("bifrost_access_profile.p")).toMatchObject({
    id: String(id),
    is_active,
  });
  await settled();
  expect(await liveProfile(scene, "P")).toMatchObject({ id, is_active: true });
});

test("Ctrl-C during an update keeps what was done, and the next apply does the rest", async () => {
  await set(profile(`  tags = ["a"]`), "spawned");
  await scene.terraform.apply();
  scene.terraform.configure(profile(`  tags = ["b"]\n  is_active = false`));
  await interruptedAt("PUT", /access-profiles\/\d+$/);
  expect(await scene.terraform.state("bifrost_access_profile.p")).toMatchObject({
    tags: ["b"],
    is_active: true,
  });
  scene.changes();
  await settled();
  expect(scene.changes().map(({ method, path }) => `${method} ${path.split("/").pop()}`)).toEqual([
    "PUT deactivate",
  ]);
});
