// Terraform plans in one process of the provider and applies in another, which has read nothing. What was reviewed must hold there.

import { liveProfile, type Scene, setScene } from "../scene";

let scene: Scene;
afterEach(() => scene.dispose());

const profile = (members: string): string =>
  `resource "bifrost_access_profile" "p" {\n  name = "P"\n${members}\n}\n`;

test("strict repairs what somebody loosened, once", async () => {
  scene = await setScene(profile("  strict = true"), { provider: "spawned" });
  await scene.terraform.apply();
  const { id } = await liveProfile(scene, "P");
  await scene.hand.update(id, { allow_all_providers: true });
  await scene.terraform.apply();
  expect(await liveProfile(scene, "P")).toMatchObject({ allow_all_providers: false });
  expect(await scene.terraform.plannedChanges()).toEqual([]);
});

test("a replacement that is created first, with any, keeps one live profile, however often and by each deletion policy", async () => {
  // A profile for each policy, so that all take the same few starts of Terraform.
  const policies = ["deactivate", "delete", "abandon"];
  const profiles = policies.map(
    (policy) =>
      `resource "bifrost_access_profile" "${policy}" {\n  name = "P ${policy}"\n  adoption_policy = "any"\n` +
      `  deletion_policy = "${policy}"\n  lifecycle {\n    create_before_destroy = true\n  }\n}\n`,
  );
  scene = await setScene(profiles.join(""), { provider: "spawned" });
  await scene.terraform.apply();
  const live = () => Promise.all(policies.map((policy) => liveProfile(scene, `P ${policy}`)));
  const made = await live();
  for (let again = 0; again < 2; again += 1)
    await scene.terraform.tryApply(...policies.map((policy) => `-replace=bifrost_access_profile.${policy}`));
  const kept = await live();
  expect(kept.map(({ is_active }) => is_active)).toEqual([true, true, true]);
  const idsOfOthers = (profiles: typeof made): number[] =>
    profiles.filter((_, index) => policies[index] !== "delete").map(({ id }) => id);
  expect(idsOfOthers(kept)).toEqual(idsOfOthers(made));
});

test("a profile that a run made and saved is no other workspace's, whatever the journal says", async () => {
  scene = await setScene(profile('  adoption_policy = "never"'), { provider: "spawned" });
  await scene.terraform.apply();
  const before = await liveProfile(scene, "P");
  scene.terraform.mustSucceed(await scene.terraform.run(["workspace", "new", "b"]));
  const run = await scene.terraform.tryApply();
  expect(run.diagnostics.filter(({ severity }) => severity === "error")).toEqual([
    expect.objectContaining({ summary: "Access profile name is already taken" }),
  ]);
  expect(await liveProfile(scene, "P")).toEqual(before);
  expect(await scene.terraform.state("bifrost_access_profile.p")).toBeUndefined();
});

test("two resources that came to manage one profile are told so by every plan", async () => {
  const two = (members: string): string =>
    `${profile('  description = "first"')}resource "bifrost_access_profile" "q" {\n  name = "P"\n${members}\n}\n`;
  scene = await setScene(profile('  description = "first"'), { provider: "spawned" });
  await scene.terraform.apply();
  // -target keeps the first one out of the plan, so nothing there tells its profile from a stranger's.
  scene.terraform.configure(two('  adoption_policy = "any"\n  description = "first"'));
  await scene.terraform.tryApply("-target=bifrost_access_profile.q");
  const { diagnostics } = await scene.terraform.tryPlan();
  expect(diagnostics).toContainEqual(
    expect.objectContaining({ severity: "warning", summary: "Two resources manage one access profile" }),
  );
});
