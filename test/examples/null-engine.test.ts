// The example of the engine `null`: each step of a life is what it is called. The first deploy is that of the README, and the destroy is
// one by cdktf; Terraform alone does the steps between them.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { installNullProvider, NULL_PROVIDER_TIMEOUT, nullProviderMirror } from "../acceptance/null-provider";
import { COMMAND } from "../acceptance/null-scene";
import { followReadme } from "./readme-commands";
import { API_KEY, setExampleScene } from "./scene";
import { deployAgain } from "./terraform-in";

beforeAll(nullProviderMirror, NULL_PROVIDER_TIMEOUT);

test("deploy, deploy unchanged, fail, retry a change and a rename, clear, destroy; the key is in no output, state or file", async () => {
  const scene = await setExampleScene("null-engine");
  const { checkout, hand } = scene;
  const outputs: string[] = [];
  const sent = (): unknown[] =>
    scene.changes().map(({ method, path, body }) => body ?? `${method} ${path.split("/").at(-1)}`);
  try {
    await installNullProvider(scene.mirror);
    const environment = (name: string, budget: number): Record<string, string> => ({
      // As the README sets it.
      CDKTF_BIFROST_COMMAND: COMMAND,
      ENGINEERING_NAME: name,
      ENGINEERING_BUDGET: String(budget),
    });
    const deploy = async (name: string, budget: number): Promise<void> => {
      const output = deployAgain(scene, "null-engine", environment(name, budget));
      outputs.push(await output.catch((error: Error) => error.message));
      await output;
    };
    outputs.push(await followReadme(scene, "examples/null-engine/README.md", scene.checkout));
    expect(sent()).toEqual([
      expect.objectContaining({
        name: "Engineering",
        budgets: [{ max_limit: 5_000, reset_duration: "1M" }],
      }),
      "PUT activate",
    ]);
    const { version } = (await hand.get(1)).access_profile;

    await deploy("Engineering", 5_000);
    expect(sent()).toEqual([]);

    const taken = await hand.create({ name: "Research" });
    sent();
    await expect(deploy("Research", 8_000)).rejects.toThrow(
      `the name is already taken by profile ${taken.id}`,
    );
    expect((await hand.get(1)).access_profile).toMatchObject({ version, name: "Engineering" });

    await hand.update(taken.id, { name: "Someone else's" });
    sent();
    await deploy("Research", 8_000);
    expect(sent()).toEqual([{ name: "Research", budgets: [{ max_limit: 8_000, reset_duration: "1M" }] }]);

    await deploy("Research", 0);
    expect(sent()).toEqual([{ budgets: [] }]);

    const kept = readFileSync(join(checkout, "null-engine.tfstate"), "utf8");
    outputs.push(await scene.cdktf("destroy", ["null-engine"], environment("Research", 0)));
    expect(sent()).toEqual(["DELETE 1"]);
    expect(existsSync(join(checkout, ".bifrost"))).toBe(false);
    expect([...outputs, kept].join("\n")).not.toContain(API_KEY);
  } finally {
    await scene.dispose();
  }
}, 240_000);
