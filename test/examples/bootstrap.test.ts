// The example of a bootstrap: one command that may be run any number of times, with its state or without.

import { rmSync } from "node:fs";
import { join } from "node:path";
import { listProfiles } from "cdktf-bifrost/handler";
import { run } from "../../examples/quickstart/processes";
import { followReadme } from "./readme-commands";
import { API_KEY, type ExampleScene, setExampleScene } from "./scene";
import { terraformIn } from "./terraform-in";
import { textsBelow } from "./texts-below";

const keptBy = (scene: ExampleScene): string => join(scene.checkout, ".bootstrap");

/** The command of the README. @returns what it printed. @throws Error when it fails. */
function bootstrap(
  scene: ExampleScene,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const script = join("examples", "bootstrap", "bootstrap.ts");
  return run(process.execPath, ["--import", "tsx", script, ...args], {
    cwd: scene.checkout,
    env: { ...scene.environment, ...environment },
  });
}

/** The profiles of the gateway, in the order of their names. */
async function live(scene: ExampleScene): Promise<object[]> {
  const profiles = await listProfiles(scene.hand);
  return profiles
    .map(({ id, name, version, is_active, budgets, provider_configs }) => ({
      id,
      name,
      version,
      active: is_active,
      budgets: budgets.map((budget) => `${budget.max_limit}/${budget.reset_duration}`),
      providers: provider_configs.map((entry) => entry.provider_name).sort(),
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

test("from an empty gateway it makes every profile; a second run changes nothing, nor does one whose state is lost", async () => {
  const scene = await setExampleScene("bootstrap");
  try {
    rmSync(scene.mirror, { recursive: true });
    const outputs = [
      await followReadme(scene, "examples/bootstrap/README.md", scene.checkout, {
        "https://staging.gateway.example.com": scene.gateway.url,
      }),
    ];
    const made = await live(scene);
    expect(made).toMatchObject([
      { name: "Contractors", active: true, budgets: ["50/1M"], providers: ["anthropic", "openai"] },
      { name: "Engineering", active: true, budgets: ["500/1M"], providers: ["anthropic", "openai"] },
      { name: "Everyone", active: true, budgets: ["20/1M"], providers: ["openai"] },
    ]);
    expect(outputs[0]).toMatch(/│ Contractors │ active │/);

    scene.changes();
    outputs.push(await bootstrap(scene, ["staging"]));
    expect(outputs[1]).toContain("No changes");
    expect(scene.changes()).toEqual([]);

    rmSync(keptBy(scene), { recursive: true });
    outputs.push(await bootstrap(scene, ["staging"]));
    expect(outputs[2]).toContain("3 added, 0 changed, 0 destroyed");
    // The plan has found each profile by its name, and there is nothing to change in what is taken over.
    expect(scene.changes()).toEqual([]);
    expect(await live(scene)).toEqual(made);

    const everything = [...outputs, ...textsBelow(scene.folder)];
    expect(everything.filter((text) => text.includes(API_KEY))).toEqual([]);
  } finally {
    await scene.dispose();
  }
}, 240_000);

test("profiles made by hand are taken over with their ids and get what the file says, a clone also what its source has", async () => {
  const scene = await setExampleScene("bootstrap");
  try {
    const provider_configs = [
      { provider_name: "mistral", all_models_allowed: true, allowed_models: [], key_ids: ["*"] },
    ];
    const daily = [{ max_limit: 7, reset_duration: "1d" as const }];
    const byHand = [];
    for (const name of ["Engineering", "Contractors"]) {
      const { id } = await scene.hand.create({ name, provider_configs, budgets: daily });
      await scene.hand.activate(id);
      byHand.push(id);
    }
    // What the command does with cdktf, which its other runs start.
    const production = { ENVIRONMENT: "production" };
    await scene.synthesize(production);
    const stack = join(scene.checkout, "cdktf.out", "stacks", "production");
    for (const args of [["init"], ["apply", "-auto-approve"]])
      expect(await terraformIn(scene, stack, args, production)).toMatchObject({ code: 0 });
    const [engineering, contractors] = byHand;
    expect(await live(scene)).toMatchObject([
      {
        name: "Contractors",
        id: contractors,
        active: true,
        budgets: ["50/1M"],
        providers: ["anthropic", "openai"],
      },
      {
        name: "Engineering",
        id: engineering,
        active: true,
        budgets: ["5000/1M"],
        providers: ["anthropic", "openai"],
      },
      { name: "Everyone", active: true, budgets: ["20/1M"], providers: ["openai"] },
    ]);
  } finally {
    await scene.dispose();
  }
}, 240_000);

test("without an environment, or without a key, it says how to use it and asks the gateway for nothing", async () => {
  const scene = await setExampleScene("bootstrap");
  try {
    for (const [args, environment] of [
      [[], {}],
      [["staging"], { BIFROST_API_KEY: "" }],
    ] as const)
      await expect(bootstrap(scene, args, environment)).rejects.toThrow(
        /failed with code 2:\nusage: bootstrap\.ts ENVIRONMENT/,
      );
    expect(scene.changes()).toEqual([]);
  } finally {
    await scene.dispose();
  }
});
