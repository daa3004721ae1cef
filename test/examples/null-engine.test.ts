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

test("each step of a life through cdktf deploy is what it is called", async () => {
  const scene = await setExampleScene("null-life", join(__dirname, "null-life.ts"));
  const { folder, hand } = scene;
  const sent = (): unknown[] =>
    scene.changes().map(({ method, path, body }) => body ?? `${method} ${path.split("/").at(-1)}`);
  try {
    await installNullProvider(scene.mirror);
    const cdktf = (verb: "deploy" | "destroy", profile: object): Promise<string> =>
      scene.cdktf(verb, ["null-life"], {
        BIFROST_STATE_DIR: join(folder, "states"),
        CDKTF_BIFROST_COMMAND: COMMAND,
        STATE_FILE: join(folder, "terraform.tfstate"),
        PROFILE: JSON.stringify(profile),
      });
    const first = { name: "Engineering", description: "all of it", tags: ["a"] };
    await cdktf("deploy", first);
    expect(sent()).toEqual([first, "PUT activate"]);
    const { version } = (await hand.get(1)).access_profile;

    await cdktf("deploy", first);
    expect(sent()).toEqual([]);
    expect((await hand.get(1)).access_profile.version).toBe(version);

    // A change, a clearing and a new name in one.
    const taken = await hand.create({ name: "Research" });
    sent();
    const second = { name: "Research", tags: ["b"] };
    const failure = await cdktf("deploy", second).catch((error: Error) => error.message);
    expect(failure).toContain(`the name is taken by profile ${taken.id}`);
    expect((await hand.get(1)).access_profile).toMatchObject({ version, name: "Engineering" });

    await hand.update(taken.id, { name: "Someone else's" });
    sent();
    await cdktf("deploy", second);
    expect(sent()).toEqual([{ name: "Research", description: null, tags: ["b"] }]);

    await cdktf("destroy", second);
    expect(sent()).toEqual(["PUT deactivate"]);
  } finally {
    await scene.dispose();
  }
}, 240_000);

function filesIn(folder: string): string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}
