// The executable of the sample provider.
import { servePlugin } from "../../src/plugin/index";
import { sampleProvider } from "./sample-provider";

void servePlugin(sampleProvider());
