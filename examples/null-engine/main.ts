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

new AccessProfile(stack, "engineering", {
  engine: "null",
  name: "Engineering",
  providerConfigs: { openai: { allowedModels: ["gpt-4o"] } },
  budgets: [Budget.monthly(Number(process.env["ENGINEERING_BUDGET"] ?? "5000"))],
  deletionPolicy: DeletionPolicy.DELETE,
});

app.synth();
