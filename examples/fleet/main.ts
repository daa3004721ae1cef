// A stack for each gateway of the fleet, all from one catalog. The states are in PostgreSQL, a schema each. Neither a key nor the connection
// string is in what is synthesized: both come from the environment.

import { App, PgBackend, TerraformStack } from "cdktf";
import { AccessProfileCatalog, BifrostProvider } from "cdktf-bifrost";
import { join } from "node:path";
import { readGateways } from "./gateways";

const app = new App();

for (const { name, environment, endpoint } of readGateways(
  process.env["FLEET"] ?? join(__dirname, "gateways.json"),
)) {
  const stack = new TerraformStack(app, name);
  const schemaName = `fleet_${name.replaceAll("-", "_")}`;
  new PgBackend(stack, { connStr: "", schemaName }).addOverride("conn_str", undefined);
  new BifrostProvider(stack, "bifrost", { endpoint });
  AccessProfileCatalog.fromFile(stack, "profiles", join(__dirname, "access-profiles.yaml"), { environment });
}

app.synth();
