// The full set of access profiles of one environment, which the variable ENVIRONMENT names. Endpoint and key come from
// BIFROST_ENDPOINT and BIFROST_API_KEY. `bootstrap.ts` deploys it.

import { App, LocalBackend, TerraformStack } from "cdktf";
import { AccessProfileCatalog, BifrostProvider } from "cdktf-bifrost";
import { join, resolve } from "node:path";

const environment = process.env["ENVIRONMENT"];
if (!environment) throw new Error("set ENVIRONMENT to an environment of access-profiles.yaml");

const app = new App();
const stack = new TerraformStack(app, environment);
new LocalBackend(stack, {
  path: resolve(process.env["BOOTSTRAP_FOLDER"] ?? ".bootstrap", `${environment}.tfstate`),
});
new BifrostProvider(stack, "bifrost");
AccessProfileCatalog.fromFile(stack, "profiles", join(__dirname, "access-profiles.yaml"), { environment });

app.synth();
