// A profile for places where only providers of the registry may run: engine `null`. Endpoint and key come from BIFROST_ENDPOINT and
// BIFROST_API_KEY, for every command that applies or destroys.

import { resolve } from "node:path";
import { provider } from "@cdktf/provider-null";
import { App, LocalBackend, TerraformStack } from "cdktf";
import { AccessProfile, Budget, DeletionPolicy } from "cdktf-bifrost";

const app = new App();
const stack = new TerraformStack(app, "null-engine");
new LocalBackend(stack, { path: resolve(process.env["STATE_FILE"] ?? "null-engine.tfstate") });
new provider.NullProvider(stack, "null");

/** Dollars a month; 0 for no budget. */
const monthly = Number(process.env["ENGINEERING_BUDGET"] ?? "5000");

new AccessProfile(stack, "engineering", {
  engine: "null",
  name: process.env["ENGINEERING_NAME"] ?? "Engineering",
  providerConfigs: { openai: { allowedModels: ["gpt-4o"] } },
  budgets: monthly === 0 ? [] : [Budget.monthly(monthly)],
  deletionPolicy: DeletionPolicy.DELETE,
});

app.synth();
