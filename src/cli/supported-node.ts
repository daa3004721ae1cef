// The first import of the command: on a Node that is too old it ends the process, before a file is loaded that this Node cannot parse.

// Without "node:", which Node 12 does not know.
import { writeSync } from "fs";
import { unsupportedNode } from "../handler/node-version";

const fault = unsupportedNode(process.versions.node, process.execPath);
if (fault !== undefined) {
  writeSync(2, `${fault}; install a later one from https://nodejs.org/en/download\n`);
  process.exit(1);
}
