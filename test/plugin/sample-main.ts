// The executable of the sample provider. It is noisy, as a library deep inside a provider may be.
import { servePlugin } from "../../src/plugin/index";
import { sampleProvider } from "./sample-provider";

const provider = sampleProvider();

void servePlugin({
  name: "sample",
  addresses: ["registry.terraform.io/test/sample"],
  load: async () => ({
    ...provider,
    configure(request) {
      process.stdout.write("noise by a library\n");
      setImmediate(() => {
        throw new Error("nobody catches this");
      });
      void Promise.reject(new Error("nobody handles this"));
      return provider.configure(request);
    },
  }),
});
