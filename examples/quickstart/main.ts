// The quickstart app: three access profiles. `npm run quickstart` deploys it against the embedded gateway; with BIFROST_ENDPOINT
// and BIFROST_API_KEY set and the provider installed, `npx cdktf deploy --skip-provider-lock` deploys it against your own.

import { App, LocalBackend, TerraformOutput, TerraformStack } from "cdktf";
import { AccessProfile, BifrostProvider, Budget, McpAccess, Rate } from "cdktf-bifrost";
import { resolve } from "node:path";

const app = new App();
const stack = new TerraformStack(app, "quickstart");
new LocalBackend(stack, { path: resolve(".quickstart", "quickstart.tfstate") });

// Endpoint and key come from BIFROST_ENDPOINT and BIFROST_API_KEY.
new BifrostProvider(stack, "bifrost");

/** Dollars a month for engineering; the quickstart raises it to show an update. */
const monthly = Number(process.env["ENGINEERING_BUDGET"] ?? "5000");

const engineering = new AccessProfile(stack, "engineering", {
  name: "Engineering",
  description: "Models and tools for product engineering",
  tags: ["engineering", "production"],
  calendarAligned: true,
  providerConfigs: {
    openai: {
      allowedModels: ["gpt-4o", "gpt-4o-mini"],
      budgets: [Budget.monthly(500)],
      rateLimit: { requests: Rate.hourly(600) },
    },
    anthropic: { allModelsAllowed: true },
  },
  budgets: [Budget.monthly(monthly), Budget.quarterly(12_000, { quarterStartMonth: 2 })],
  rateLimit: { tokens: Rate.daily(2_000_000), requests: Rate.hourly(5_000) },
  mcpConfigs: {
    github: McpAccess.tools("search_code", "create_issue"),
    docs: McpAccess.allTools(),
  },
});

// Starts as a copy of engineering, with a budget of its own.
engineering.clone("contractors", {
  name: "Contractors",
  budgets: [Budget.monthly(50)],
});

new AccessProfile(stack, "trial", {
  name: "Trial",
  description: "Switched on for the time of a trial",
  isActive: false,
  providerConfigs: { openai: { allowedModels: ["gpt-4o-mini"] } },
  budgets: [Budget.weekly(20)],
});

new TerraformOutput(stack, "engineering_id", { value: engineering.profileId });

app.synth();
