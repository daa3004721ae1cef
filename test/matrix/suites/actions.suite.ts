// Actions in a real Terraform that has them (1.14).

import { develop, type Scene, setScene } from "../../acceptance/scene";
import { blockOf } from "../guide";

let scene: Scene;

beforeEach(async () => {
  scene = await setScene("", { provider: "spawned" });
  await scene.hand.create({ name: "Old" });
  await scene.hand.activate(1);
  scene.changes();
});
afterEach(() => scene.dispose());

const called = () =>
  scene.changes().map(({ method, path }) => `${method} ${path.split("/access-profiles")[1]}`);

test("the example of the guide: an update propagates, and actions run by themselves", async () => {
  const example = blockOf("docs/guides/actions.md", "actions.tf");
  scene.terraform.configure(example);
  await scene.terraform.apply();
  await develop(scene, "PUT", "2/users/ann");
  scene.changes();

  scene.terraform.configure(example.replace("500", "800"));
  const plan = await scene.terraform.planText();
  expect(plan).toContain("Access profile will be propagated");
  scene.changes();
  const update = await scene.terraform.apply();
  expect(update.output).toContain("Propagated budgets of profile 2 to 1 user(s)");
  // The plan and the action each ask for the count.
  expect(called()).toEqual(["POST /2/propagate", "PUT /2", "POST /2/propagate", "POST /2/propagate"]);

  const deactivated = await scene.terraform.apply("-invoke=action.bifrost_access_profile_deactivate.old");
  expect(deactivated.output).toContain("is inactive now");
  expect((await scene.hand.get(1)).access_profile.is_active).toBe(false);
  await scene.terraform.apply("-invoke=action.bifrost_access_profile_clone.contractors");
  expect((await scene.hand.get(3)).access_profile.name).toBe("Contractors");
  expect(await scene.terraform.plannedChanges()).toEqual([]);

  const again = await scene.terraform.tryApply("-invoke=action.bifrost_access_profile_clone.contractors");
  expect(again.code).toBe(1);
  expect(again.diagnostics).toMatchObject([
    { severity: "warning", summary: "Access profile name is already taken" },
    { severity: "error" },
  ]);
});

test("an invalid configuration is an error of the plan at its attribute", async () => {
  scene.terraform.configure(
    'action "bifrost_access_profile_activate" "p" {\n  config {\n    profile_id = "twelve"\n  }\n}\n',
  );
  const run = await scene.terraform.tryPlan();
  expect(run.code).toBe(1);
  expect(run.diagnostics).toMatchObject([{ severity: "error", summary: "Invalid action" }]);
});
