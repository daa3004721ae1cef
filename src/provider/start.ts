// Serves the provider to Terraform. What only answers need is loaded with the first call that needs it.

import { servePlugin } from "../plugin/serve";

void servePlugin({
  name: "bifrost",
  // What `cdktf-bifrost/bifrost` stands for without a host, for Terraform and for OpenTofu.
  addresses: ["registry.terraform.io/cdktf-bifrost/bifrost", "registry.opentofu.org/cdktf-bifrost/bifrost"],
  load: async () => (await import("./index.js")).bifrostProvider,
  schemas: async () => (await import("./schemas.js")).schemas,
  identitySchemas: async () => (await import("./schemas.js")).identitySchemas,
});
