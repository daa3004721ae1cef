// Three environments from one catalogue: a stack each, with a gateway, a key and a state of its own. Those of production are kept from
// being destroyed. Endpoints and keys are variables of Terraform, so none of them is in the code or in what is synthesized.

import { App, LocalBackend, TerraformStack, TerraformVariable } from "cdktf";
import { AccessProfileCatalog, BifrostProvider } from "cdktf-bifrost";
import { join, resolve } from "node:path";

const app = new App();
/** Where the states are; a team has a remote backend here. */
const states = resolve(process.env["STATE_FOLDER"] ?? ".");

for (const environment of ["dev", "staging", "production"]) {
  const stack = new TerraformStack(app, environment);
  new LocalBackend(stack, { path: join(states, `${environment}.tfstate`) });

  // TF_VAR_dev_endpoint and TF_VAR_dev_api_key; one that is not set is BIFROST_ENDPOINT or BIFROST_API_KEY.
  const endpoint = new TerraformVariable(stack, `${environment}_endpoint`, { type: "string" });
  const apiKey = new TerraformVariable(stack, `${environment}_api_key`, { type: "string", sensitive: true });
  // CDKTF takes no null for the property `default`.
  for (const variable of [endpoint, apiKey]) variable.addOverride("default", null);
  new BifrostProvider(stack, "bifrost", { endpoint: endpoint.stringValue, apiKey: apiKey.stringValue });

  AccessProfileCatalog.fromFile(stack, "profiles", join(__dirname, "access-profiles.yaml"), {
    environment,
    lifecycle: { preventDestroy: environment === "production" },
  });
}

app.synth();
