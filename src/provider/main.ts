// The executable `terraform-provider-bifrost`.

import { servePlugin } from "../plugin";
import { bifrostProvider } from ".";

void servePlugin(bifrostProvider);
