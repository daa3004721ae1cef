// The code of a new project: the app, its stack, a test, and what runs and checks them.

import { type BaseLibrary } from "./base-library";
import { jsonText } from "./json";

/** The app. */
export function mainTs({ name }: BaseLibrary): string {
  return `import { App } from "${name}";
import { AccessProfiles } from "./access-profiles";

const app = new App();
new AccessProfiles(app, "access-profiles");
app.synth();
`;
}

/** The stack. */
export function stackTs({ name, entry }: BaseLibrary): string {
  return `import { TerraformStack } from "${name}";
import { AccessProfile, BifrostProvider, Budget, Rate } from "${entry}";
import { type Construct } from "constructs";

/** The access profiles of the gateway. */
export class AccessProfiles extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);

    // The gateway and its key come from BIFROST_ENDPOINT and BIFROST_API_KEY.
    new BifrostProvider(this, "bifrost");

    const engineering = new AccessProfile(this, "engineering", {
      name: "Engineering",
      providerConfigs: {
        openai: {
          allowedModels: ["gpt-4o", "gpt-4o-mini"],
          budgets: [Budget.monthly(500)],
          rateLimit: { requests: Rate.hourly(600) },
        },
        anthropic: { allModelsAllowed: true },
      },
      budgets: [Budget.monthly(5_000)],
      rateLimit: { tokens: Rate.daily(2_000_000) },
    });

    // Starts as a copy of Engineering, with a budget of its own.
    engineering.clone("contractors", { name: "Contractors", budgets: [Budget.monthly(50)] });
  }
}
`;
}

/** The test. */
export function testTs({ name }: BaseLibrary): string {
  return `import assert from "node:assert/strict";
import { test } from "node:test";
import { Testing } from "${name}";
import { AccessProfiles } from "./access-profiles";

interface Synthesized {
  readonly resource: {
    readonly bifrost_access_profile: Readonly<Record<string, { readonly name: string; readonly budgets?: object }>>;
  };
}

test("every access profile has a monthly budget", () => {
  const stack = new AccessProfiles(Testing.app(), "test");
  const { resource } = JSON.parse(Testing.synth(stack)) as Synthesized;
  const profiles = Object.values(resource.bifrost_access_profile);
  assert.deepEqual(profiles.map((profile) => profile.name).sort(), ["Contractors", "Engineering"]);
  for (const { name, budgets = {} } of profiles) assert.ok("1M" in budgets, \`\${name} has no monthly budget\`);
});
`;
}

/** The compiler only checks: tsx runs the code as it is. */
export function tsconfigJson(): string {
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2023"],
    module: "node16",
    moduleResolution: "node16",
    types: ["node"],
    strict: true,
    esModuleInterop: true,
    skipLibCheck: true,
    noEmit: true,
  };
  return jsonText({ compilerOptions, include: ["*.ts"] });
}

/** Both base libraries have their settings in cdktf.json. The app is checked before it is run. */
export function cdktfJson(projectId: string): string {
  return jsonText({
    language: "typescript",
    app: "npx tsc --noEmit && npx tsx main.ts",
    projectId,
    sendCrashReports: "false",
  });
}
