// The executable `terraform-provider-bifrost`.

import "./supported-node";
import { servePlugin } from "../plugin/serve";

// What `cdktf-bifrost/bifrost` stands for without a host, for Terraform and for OpenTofu.
void servePlugin("bifrost", async () => (await import("./index.js")).bifrostProvider, [
  "registry.terraform.io/cdktf-bifrost/bifrost",
  "registry.opentofu.org/cdktf-bifrost/bifrost",
]);
