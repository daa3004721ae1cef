// The stack of the pipeline: three profiles. Endpoint, key and the state's database come from the environment of each job, so that
// nothing of them is in the synthesized stack.

import { App, PgBackend, TerraformStack } from "cdktf";
import { AccessProfile, BifrostProvider, Budget, Rate } from "cdktf-bifrost";

const app = new App();
const stack = new TerraformStack(app, "platform");

// The connection string has a password, and the stack is kept as an artifact. Left out, it comes from PG_CONN_STR.
new PgBackend(stack, { connStr: "", schemaName: "access_profiles" }).addOverride("conn_str", undefined);

// Endpoint and key come from BIFROST_ENDPOINT and BIFROST_API_KEY.
new BifrostProvider(stack, "bifrost");

const engineering = new AccessProfile(stack, "engineering", {
  name: "Engineering",
  providerConfigs: {
    openai: { allowedModels: ["gpt-4o", "gpt-4o-mini"], rateLimit: { requests: Rate.hourly(600) } },
    anthropic: { allModelsAllowed: true },
  },
  budgets: [Budget.monthly(Number(process.env["ENGINEERING_BUDGET"] ?? "5000"))],
  rateLimit: { tokens: Rate.daily(2_000_000) },
});

engineering.clone("contractors", {
  name: "Contractors",
  budgets: [Budget.weekly(50)],
});

new AccessProfile(stack, "support", {
  name: "Support",
  providerConfigs: { openai: { allowedModels: ["gpt-4o-mini"] } },
  budgets: [Budget.monthly(300)],
  rateLimit: { requests: Rate.hourly(200) },
});

app.synth();
