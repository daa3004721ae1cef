// The executable `terraform-provider-bifrost`.

import "./supported-node";
import { servePlugin } from "../plugin";
import { bifrostProvider } from ".";

void servePlugin(bifrostProvider);
