// The executable `terraform-provider-bifrost`. All but the check of Node is loaded by `import()`: a Node that is too old could not parse it.

import "./supported-node";

void import("./start.js");
