// The executable of the fuzz's target.
import { servePlugin } from "../../../src/plugin/index";
import { wideProvider } from "./wide-provider";

void servePlugin({
  name: "wide",
  addresses: ["registry.terraform.io/test/wide"],
  load: async () => wideProvider,
});
