// What a user of the package writes, with everything that each entry is for. It is compiled as an ES module, as CommonJS and for a
// bundler, and then run: `node app OUTDIR` writes to OUTDIR-cdktf and OUTDIR-cdktn.

import * as cdktf from "cdktf";
import * as cdktn from "cdktn";
import * as forTerraform from "cdktf-bifrost";
import * as forTerrain from "cdktf-bifrost/cdktn";
import { type Gateway, startGateway } from "cdktf-bifrost/gateway";
import { type AccessProfileDocument, checkSpec, createClient, plan } from "cdktf-bifrost/handler";

const outdir = process.argv[2] ?? "cdktf.out";

const terraform = new cdktf.App({ outdir: `${outdir}-cdktf` });
const stack = new cdktf.TerraformStack(terraform, "platform");
new forTerraform.BifrostProvider(stack, "bifrost", { endpoint: "https://gateway.example.com" });
const props: forTerraform.AccessProfileProps = {
  name: "Engineering",
  isActive: cdktf.Fn.contains(["a"], "a"),
  providerConfigs: {
    openai: { allowedModels: ["gpt-4o"], budgets: [forTerraform.Budget.monthly(500)] },
    anthropic: { allModelsAllowed: true },
  },
  budgets: [forTerraform.Budget.quarterly(12_000, { quarterStartMonth: 2 })],
  rateLimit: { tokens: forTerraform.Rate.daily(2_000_000) },
  mcpConfigs: { github: forTerraform.McpAccess.tools("search") },
  deletionPolicy: forTerraform.DeletionPolicy.DELETE,
  lifecycle: { preventDestroy: true },
};
const engineering: forTerraform.IAccessProfile = new forTerraform.AccessProfile(stack, "engineering", props);
const contractors: forTerraform.AccessProfile = engineering.clone("contractors", { name: "Contractors" });
new cdktf.TerraformOutput(stack, "version", { value: contractors.version });
terraform.synth();

const terrain = new cdktn.App({ outdir: `${outdir}-cdktn` });
const terrainStack = new cdktn.TerraformStack(terrain, "platform");
new forTerrain.BifrostProvider(terrainStack, "bifrost", {});
const base = forTerrain.AccessProfile.fromProfileName(terrainStack, "base", "Base");
const copy: forTerrain.AccessProfile = base.clone("copy", { name: "Copy", dependsOn: [base] });
new cdktn.TerraformOutput(terrainStack, "id", { value: copy.profileId });
terrain.synth();

// @ts-expect-error -- no budget is text
forTerraform.Budget.monthly("500");
// @ts-expect-error -- a profile has a name
const nameless: forTerraform.AccessProfileProps = {};
// @ts-expect-error -- there is no such property
const unknown: forTerraform.AccessProfileProps = { name: "P", budget: [] };

const document: AccessProfileDocument = { name: "Engineering", budgets: { "1M": { max_limit: 500 } } };
export const checked = checkSpec(document);
export const parts: unknown[] = [plan, createClient, nameless, unknown];
export const start: (options: object) => Promise<Gateway> = startGateway;
process.stdout.write(`${Object.keys(checked).join()} ${typeof startGateway} ${typeof plan}`);
