// A small app on one base library with the constructs of one entry: `node app.mjs LIBRARY ENTRY OUTDIR`. It runs by itself, because
// only the synthesis of a whole app shows that constructs and app do not fit.

const [library, entry, outdir] = process.argv.slice(2);
const { App, TerraformOutput, TerraformStack } = await import(library);
const { AccessProfile, BifrostProvider, Budget, McpAccess, Rate } = await import(entry);

class Platform extends TerraformStack {}

const app = new App({ outdir });
const stack = new Platform(app, "platform");
new BifrostProvider(stack, "bifrost", { endpoint: "https://gateway.example.com" });
const engineering = new AccessProfile(stack, "engineering", {
  name: "Engineering",
  providerConfigs: { openai: { allowedModels: ["gpt-4o"], budgets: [Budget.monthly(500)] } },
  rateLimit: { requests: Rate.hourly(5_000) },
  mcpConfigs: { github: McpAccess.allTools() },
});
engineering.clone("contractors", { name: "Contractors", lifecycle: { preventDestroy: true } });
AccessProfile.fromProfileName(stack, "base", "Base");
new TerraformOutput(stack, "engineering-id", { value: engineering.profileId });
app.synth();
