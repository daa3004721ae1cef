// The state in the hands of its users: moved blocks, `state mv`, and states that older releases wrote.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { liveProfile, type Scene, setScene } from "./scene";

let scene: Scene;
afterEach(() => scene.dispose());

const profile = (address: string): string => `
resource "bifrost_access_profile" "${address}" {
  name    = "P"
  tags    = ["a"]
  budgets = { "1M" = { max_limit = 5 } }
}
`;

test("a moved block and state mv change the address alone: nothing is planned and nothing is sent", async () => {
  scene = await setScene(profile("first"));
  await scene.terraform.apply();
  const { id } = await liveProfile(scene, "P");
  scene.changes();

  scene.terraform.configure(
    `${profile("second")}moved {\n  from = bifrost_access_profile.first\n  to   = bifrost_access_profile.second\n}\n`,
  );
  expect(await scene.terraform.plannedChanges()).toEqual([]);
  await scene.terraform.apply();
  expect(await scene.terraform.state("bifrost_access_profile.second")).toMatchObject({ id: String(id) });

  const mv = ["state", "mv", "bifrost_access_profile.second", "bifrost_access_profile.third"];
  scene.terraform.mustSucceed(await scene.terraform.run(mv));
  scene.terraform.configure(profile("third"));
  expect(await scene.terraform.plannedChanges()).toEqual([]);
  expect(scene.changes()).toEqual([]);
});

interface StateFile {
  readonly resources: readonly {
    readonly name: string;
    readonly instances: readonly { readonly attributes: { created_at: string } }[];
  }[];
}

const RECORDED = join(__dirname, "..", "provider", "states");

test.each(readdirSync(RECORDED).filter((file) => file.endsWith(".tfstate")))(
  "the recorded state %s is read, and its configuration plans no change",
  async (file) => {
    const name = file.replace(/\.tfstate$/, "");
    scene = await setScene(readFileSync(join(RECORDED, `${name}.tf`), "utf8"));
    await scene.terraform.apply();
    // The profiles are the same as when the state was recorded, so they were created when it says.
    const { resources }: StateFile = JSON.parse(readFileSync(join(RECORDED, file), "utf8"));
    const own: StateFile = JSON.parse((await scene.terraform.run(["state", "pull"])).output);
    for (const { name: address, instances } of resources)
      for (const [index, { attributes }] of instances.entries())
        attributes.created_at =
          own.resources.find((each) => each.name === address)?.instances[index]?.attributes.created_at ?? "";
    scene.terraform.write("terraform.tfstate", JSON.stringify({ ...own, resources }));
    expect(await scene.terraform.plannedChanges()).toEqual([]);
  },
);
