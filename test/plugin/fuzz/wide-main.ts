// The executable of the fuzz's target.
import { servePlugin } from "../../../src/plugin/index";
import { wideProvider } from "./wide-provider";

void servePlugin("wide", async () => wideProvider, ["registry.terraform.io/test/wide"]);
