// The example of three environments: one deploy of all, on a gateway each.

import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startGateway } from "cdktf-bifrost/gateway";
import { type AccessProfileClient, createClient, listProfiles } from "cdktf-bifrost/handler";
import { parse } from "yaml";
import { pages, root } from "../docs/pages";
import { followReadme } from "./readme-commands";
import { setExampleScene } from "./scene";
import { terraformIn } from "./terraform-in";
import { textsBelow } from "./texts-below";

/** A gateway of one environment, with a key that no other one takes. */
interface EnvironmentGateway {
  readonly endpoint: string;
  readonly apiKey: string;
  readonly hand: AccessProfileClient;
  /** Methods of the requests since the last call, refused ones too, that were no GET. */
  changes(): string[];
  close(): Promise<void>;
}

async function startEnvironment(environment: string): Promise<EnvironmentGateway> {
  const apiKey = `bfst-${environment}-0123456789`;
  const methods: string[] = [];
  const gateway = await startGateway({ apiKey, onRequest: ({ method }) => methods.push(method) });
  const hand = createClient({ endpoint: gateway.url, apiKey });
  return {
    endpoint: gateway.url,
    apiKey,
    hand,
    changes: () => methods.splice(0).filter((method) => method !== "GET"),
    async close() {
      await hand.close();
      await gateway.close();
    },
  };
}

/** What the test looks at of every profile of a gateway, by name. */
async function live(hand: AccessProfileClient): Promise<Record<string, object>> {
  const profiles = await listProfiles(hand);
  return Object.fromEntries(
    profiles.map(({ name, is_active, budgets, provider_configs }) => [
      name,
      {
        active: is_active,
        budgets: Object.fromEntries(budgets.map((budget) => [budget.reset_duration, budget.max_limit])),
        models: Object.fromEntries(
          provider_configs.map((entry) => [
            entry.provider_name,
            entry.all_models_allowed ? "all" : [...(entry.allowed_models ?? [])].sort(),
          ]),
        ),
      },
    ]),
  );
}

const ENGINEERING = { active: true, budgets: { "1M": 100 }, models: { openai: ["gpt-4o-mini"] } };

test("one deploy gives each gateway what its environment says; production is kept from being destroyed, dev is not", async () => {
  const scene = await setExampleScene("environments");
  const dev = await startEnvironment("dev");
  const staging = await startEnvironment("staging");
  const production = await startEnvironment("production");
  const all = { dev, staging, production };
  const environment = Object.fromEntries(
    Object.entries(all).flatMap(([name, { endpoint, apiKey }]) => [
      [`TF_VAR_${name}_endpoint`, endpoint],
      [`TF_VAR_${name}_api_key`, apiKey],
    ]),
  ) as Record<string, string>;
  const stack = (name: string): string => join(scene.checkout, "cdktf.out", "stacks", name);
  try {
    // The README installs the provider.
    rmSync(scene.mirror, { recursive: true });
    const outputs = [
      await followReadme(scene, "examples/environments/README.md", scene.checkout, {
        ...Object.fromEntries(
          Object.entries(all).flatMap(([name, { endpoint, apiKey }]) => [
            [`https://${name === "production" ? "" : `${name}.`}gateway.example.com`, endpoint],
            [`TF_VAR_${name}_api_key=...`, `TF_VAR_${name}_api_key=${apiKey}`],
          ]),
        ),
      }),
    ];
    expect(await live(dev.hand)).toEqual({ Engineering: ENGINEERING });
    expect(await live(staging.hand)).toEqual({
      Engineering: ENGINEERING,
      Contractors: { ...ENGINEERING, budgets: { "1M": 10 } },
    });
    const inProduction = {
      active: true,
      budgets: { "1M": 5000, "1Q": 12000 },
      models: { openai: ["gpt-4o", "gpt-4o-mini"], anthropic: "all" },
    };
    const ofProduction = {
      Engineering: inProduction,
      Contractors: { ...inProduction, budgets: { "1M": 10 } },
    };
    expect(await live(production.hand)).toEqual(ofProduction);
    // The gateway that BIFROST_ENDPOINT names has nothing: each environment went to its own.
    expect(scene.changes()).toEqual([]);
    expect(readdirSync(scene.checkout)).toEqual(
      expect.arrayContaining(["dev.tfstate", "staging.tfstate", "production.tfstate"]),
    );

    const plans = await Promise.all(
      Object.keys(all).map((name) =>
        terraformIn(scene, stack(name), ["plan", "-detailed-exitcode"], environment),
      ),
    );
    expect(plans.map(({ code }) => code)).toEqual([0, 0, 0]);
    // Without its variables dev looks at the gateway that BIFROST_ENDPOINT names, where its profile is not.
    const elsewhere = await terraformIn(scene, stack("dev"), ["plan", "-detailed-exitcode"]);
    expect(elsewhere).toMatchObject({ code: 2, output: expect.stringContaining("1 to add") as unknown });

    for (const { changes } of Object.values(all)) changes();
    const refused = await terraformIn(scene, stack("production"), ["destroy", "-auto-approve"], environment);
    expect(refused.code).toBe(1);
    expect(refused.output).toMatch(/Instance cannot be destroyed[\s\S]*lifecycle\.prevent_destroy/);
    expect(production.changes()).toEqual([]);
    expect(await live(production.hand)).toEqual(ofProduction);

    const destroyed = await terraformIn(scene, stack("dev"), ["destroy", "-auto-approve"], environment);
    expect(destroyed.code).toBe(0);
    expect(await live(dev.hand)).toEqual({ Engineering: { ...ENGINEERING, active: false } });
    expect(staging.changes()).toEqual([]);

    const everything = [
      ...outputs,
      refused.output,
      destroyed.output,
      ...plans.map(({ output }) => output),
      ...textsBelow(scene.folder),
    ];
    for (const { apiKey } of Object.values(all))
      expect(everything.filter((text) => text.includes(apiKey))).toEqual([]);
  } finally {
    await Promise.all(Object.values(all).map((gateway) => gateway.close()));
    await scene.dispose();
  }
}, 240_000);

test("the catalog is the one that the guide shows", () => {
  const guide = pages().find(({ name }) => name === join("docs", "guides", "environments.md"));
  const shown = guide?.blocks.find(({ file }) => file === "access-profiles.yaml");
  const catalogue = readFileSync(join(root, "examples", "environments", "access-profiles.yaml"), "utf8");
  expect(parse(shown?.text ?? "")).toEqual(parse(catalogue));
});
