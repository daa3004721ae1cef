// The example of the engine `null`, through `cdktf deploy` and `cdktf destroy`.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { installNullProvider, NULL_PROVIDER_TIMEOUT, nullProviderMirror } from "../acceptance/null-provider";
import { COMMAND } from "../acceptance/null-scene";
import { API_KEY, setExampleScene } from "./scene";

beforeAll(nullProviderMirror, NULL_PROVIDER_TIMEOUT);

test("cdktf deploys it, deploys a change in place, and destroys it; the key is in no output, state or file", async () => {
  const scene = await setExampleScene("null-engine");
  const { folder, hand } = scene;
  const methods = (): string[] => scene.changes().map(({ method }) => method);
  try {
    await installNullProvider(scene.mirror);
    const cdktf = (verb: "deploy" | "destroy", budget: string): Promise<string> =>
      scene.cdktf(verb, ["null-engine"], {
        BIFROST_STATE_DIR: join(folder, "states"),
        CDKTF_BIFROST_COMMAND: COMMAND,
        STATE_FILE: join(folder, "terraform.tfstate"),
        ENGINEERING_BUDGET: budget,
      });
    const outputs = [await cdktf("deploy", "5000")];
    expect(methods()).toEqual(["POST", "PUT"]);
    outputs.push(await cdktf("deploy", "8000"));
    expect(methods()).toEqual(["PUT"]);
    expect((await hand.get(1)).access_profile.budgets).toMatchObject([{ max_limit: 8000 }]);
    const kept = [join(folder, "terraform.tfstate"), ...filesIn(join(folder, "states"))].map((file) =>
      readFileSync(file, "utf8"),
    );
    outputs.push(await cdktf("destroy", "8000"));
    expect(methods()).toEqual(["DELETE"]);
    expect(filesIn(join(folder, "states"))).toEqual([]);
    expect(outputs.join("\n")).toContain("delete");
    expect([...outputs, ...kept].join("\n")).not.toContain(API_KEY);
  } finally {
    await scene.dispose();
  }
}, 240_000);

function filesIn(folder: string): string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}
