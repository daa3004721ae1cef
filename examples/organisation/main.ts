// An organisation: two profiles reach people by their roles, two teams and a business unit. One team has more money for a while, and
// each change of a profile reaches the copies in the same deploy.

import { App, TerraformStack } from "cdktf";
import { AccessProfile, BifrostProvider, Budget, Rate, Role } from "cdktf-bifrost";

const app = new App();
const stack = new TerraformStack(app, "organisation");
// BIFROST_ENDPOINT and BIFROST_API_KEY say which gateway it is.
new BifrostProvider(stack, "bifrost");

const engineering = new AccessProfile(stack, "engineering", {
  name: "Engineering",
  providerConfigs: { openai: { allowedModels: ["gpt-4o"] }, anthropic: { allModelsAllowed: true } },
  budgets: [Budget.monthly(Number(process.env["ENGINEERING_BUDGET"] ?? 500))],
  rateLimit: { requests: Rate.hourly(5_000) },
});
const research = engineering.clone("research", { name: "Research", budgets: [Budget.monthly(2_000)] });

// Whoever has the role now gets a copy, and so does whoever gets it later.
const everyone = { isDefault: true, applyToExisting: true };
const engineers = engineering.grantToRole(Role.fromRoleName(stack, "engineer", "engineer"), everyone);
const researchers = research.grantToRole(Role.fromRoleName(stack, "researcher", "researcher"), everyone);

// A team or business unit holds one profile, which governs all of its virtual keys.
const platform = engineering.grantToTeam(idOf("PLATFORM_TEAM"));
const search = engineering.grantToTeam(idOf("SEARCH_TEAM"));
const labs = research.grantToBusinessUnit(idOf("RESEARCH_UNIT"));

// For a launch: 200 dollars more in this month and in the next.
engineering.overrideBudget({
  teamId: idOf("PLATFORM_TEAM"),
  budget: Budget.monthly(200),
  cycles: 2,
  dependsOn: [platform],
});

// What is changed above reaches the copies. The plan says how many there are.
const fields = ["provider_configs", "budgets", "rate_limit"];
engineering.propagate({ fields, dependsOn: [engineers, platform, search] });
research.propagate({ fields, dependsOn: [researchers, labs] });

app.synth();

/** The id of a team or business unit, which the gateway shows. */
function idOf(variable: string): string {
  const id = process.env[variable];
  if (id === undefined || id === "") throw new Error(`set ${variable} to the id that the gateway shows`);
  return id;
}
