// The first import of the provider's executable: on a Node that is too old it ends the process with a sentence. Terraform shows
// nothing of a provider's standard error, but in its own error it quotes the first line on standard output that is no handshake.

import { writeSync } from "fs";
import { unsupportedNode } from "../handler/node-version";

const fault = unsupportedNode(process.versions.node, process.execPath);
if (fault !== undefined) {
  const remedy =
    'put a later one on the PATH of Terraform, or run "npx cdktf-bifrost install --pin-node" with a later one';
  writeSync(process.env["TF_PLUGIN_MAGIC_COOKIE"] === undefined ? 2 : 1, `${fault}; ${remedy}\n`);
  process.exit(1);
}
