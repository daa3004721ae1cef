// The example of the engine `null`, through `cdktf deploy` and `cdktf destroy`.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startGateway } from "cdktf-bifrost/gateway";
import { createClient } from "cdktf-bifrost/handler";
import { run } from "../../examples/quickstart/processes";
import { terraformBinary } from "../../examples/quickstart/terraform-binary";
import { installNullProvider } from "../acceptance/null-provider";
import { COMMAND } from "../acceptance/null-scene";

const root = join(__dirname, "..", "..");
const API_KEY = "bfst-example-0123456789";

test("cdktf deploys it, deploys a change in place, and destroys it; the key is in no output, state or file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "bifrost-null-example-"));
  const requests: string[] = [];
  const gateway = await startGateway({
    apiKey: API_KEY,
    onRequest: ({ method }) => method === "GET" || requests.push(method),
  });
  const hand = createClient({ endpoint: gateway.url, apiKey: API_KEY });
  try {
    installNullProvider(join(folder, "mirror"));
    writeFileSync(
      join(folder, "terraformrc"),
      `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(join(folder, "mirror"))}\n  }\n}\n`,
    );
    const outputs: string[] = [];
    const cdktf = async (verb: string, budget: string): Promise<void> => {
      const output = await run(
        process.execPath,
        [
          require.resolve("cdktf-cli/bundle/bin/cdktf"),
          verb,
          "--auto-approve",
          "--skip-provider-lock",
          "--app",
          `${process.execPath} --import tsx ${join(root, "examples", "null-engine", "main.ts")}`,
          "--output",
          join(folder, "cdktf.out"),
          "null-engine",
        ],
        {
          cwd: root,
          env: {
            PATH: process.env["PATH"],
            HOME: folder,
            TERRAFORM_BINARY_NAME: terraformBinary(join(root, ".cache", "terraform"), () => undefined),
            TF_CLI_CONFIG_FILE: join(folder, "terraformrc"),
            CHECKPOINT_DISABLE: "1",
            CDKTF_DISABLE_PLUGIN_CACHE_ENV: "1",
            CDKTF_HOME: join(folder, "cdktf-home"),
            FORCE_COLOR: "0",
            BIFROST_ENDPOINT: gateway.url,
            BIFROST_API_KEY: API_KEY,
            BIFROST_STATE_DIR: join(folder, "states"),
            CDKTF_BIFROST_COMMAND: COMMAND,
            STATE_FILE: join(folder, "terraform.tfstate"),
            ENGINEERING_BUDGET: budget,
          },
        },
      );
      outputs.push(output);
    };
    await cdktf("deploy", "5000");
    expect(requests.splice(0)).toEqual(["POST", "PUT"]);
    await cdktf("deploy", "8000");
    expect(requests.splice(0)).toEqual(["PUT"]);
    expect((await hand.get(1)).access_profile.budgets).toMatchObject([{ max_limit: 8000 }]);
    const kept = [join(folder, "terraform.tfstate"), ...filesIn(join(folder, "states"))].map((file) =>
      readFileSync(file, "utf8"),
    );
    await cdktf("destroy", "8000");
    expect(requests).toEqual(["DELETE"]);
    expect(filesIn(join(folder, "states"))).toEqual([]);
    expect(outputs.join("\n")).toContain("delete");
    expect([...outputs, ...kept].join("\n")).not.toContain(API_KEY);
  } finally {
    await hand.close();
    await gateway.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 240_000);

function filesIn(folder: string): string[] {
  return readdirSync(folder).map((name) => join(folder, name));
}
