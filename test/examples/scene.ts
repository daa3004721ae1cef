// Where an example is deployed: an embedded gateway, the provider in a mirror, and a folder for everything that the example writes.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Gateway, startGateway } from "cdktf-bifrost/gateway";
import { type AccessProfileClient, createClient } from "cdktf-bifrost/handler";
import { run } from "../../examples/quickstart/processes";
import { terraformBinary } from "../../examples/quickstart/terraform-binary";
import { installProvider } from "../../src/cli/install";
import { runFolders } from "../temporary-folder/run-folders";
import { makeCheckout } from "./checkout";
import type { SeenRequest } from "../acceptance/scene";

const root = join(__dirname, "..", "..");

/** The key of every example. It must never show up in an output or a state. */
export const API_KEY = "bfst-example-0123456789";

export interface ExampleScene {
  readonly gateway: Gateway;
  /** Stands for a person who looks at the gateway, or edits by hand. */
  readonly hand: AccessProfileClient;
  /** Everything that the example writes is below it. */
  readonly folder: string;
  /** A fresh clone below it, in which the commands run. */
  readonly checkout: string;
  /** The file-system mirror that has our provider: the user's plugin directory. */
  readonly mirror: string;
  /** What the processes of the example find in their environment; no name of the machine's own but PATH. */
  readonly environment: Readonly<Record<string, string>>;
  /** The Terraform or OpenTofu of this machine. */
  readonly terraform: string;
  /**
   * Runs the command of cdktf with the example's app, without asking for an approval.
   * @returns what it printed. @throws Error with the last lines when it fails.
   */
  cdktf(
    verb: "synth" | "diff" | "deploy" | "destroy",
    stacks: readonly string[],
    environment?: Readonly<Record<string, string>>,
  ): Promise<string>;
  /** Runs the example's app alone: it writes the stacks to where the command of cdktf puts them. @throws Error when it fails. */
  synthesize(environment?: Readonly<Record<string, string>>): Promise<string>;
  /** The requests that changed something since the last call, in order. */
  changes(): SeenRequest[];
  dispose(): Promise<void>;
}

/** Sets a scene for `examples/<example>/main.ts`; it runs in the root of a fresh clone, whose cdktf.json applies. */
export async function setExampleScene(example: string): Promise<ExampleScene> {
  const folder = mkdtempSync(join(tmpdir(), `bifrost-example-${example}-`));
  const checkout = join(folder, "checkout");
  makeCheckout(checkout);
  const mirror = join(folder, ".terraform.d", "plugins");
  installProvider(mirror, join(root, "lib", "terraform-provider-bifrost"));
  const configuration = join(folder, "terraformrc");
  writeFileSync(
    configuration,
    `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n}\n`,
  );
  const terraform = terraformBinary(join(root, ".cache", "terraform"), () => undefined);
  const requests: SeenRequest[] = [];
  const gateway = await startGateway({
    apiKey: API_KEY,
    onRequest: ({ method, path, status, body }) => requests.push({ method, path, status, body }),
  });
  const hand = createClient({ endpoint: gateway.url, apiKey: API_KEY });
  const environment = {
    PATH: process.env["PATH"] ?? "",
    HOME: folder,
    ...runFolders(),
    TERRAFORM_BINARY_NAME: terraform,
    TF_CLI_CONFIG_FILE: configuration,
    TF_IN_AUTOMATION: "1",
    CHECKPOINT_DISABLE: "1",
    CDKTF_DISABLE_PLUGIN_CACHE_ENV: "1",
    CDKTF_HOME: join(folder, "cdktf-home"),
    FORCE_COLOR: "0",
    BIFROST_ENDPOINT: gateway.url,
    BIFROST_API_KEY: API_KEY,
  };
  mkdirSync(environment.CDKTF_HOME);
  const app = ["--import", "tsx", join("examples", example, "main.ts")];
  return {
    gateway,
    hand,
    folder,
    checkout,
    mirror,
    environment,
    terraform,
    cdktf: (verb, stacks, extra = {}) =>
      run(
        process.execPath,
        [
          require.resolve("cdktf-cli/bundle/bin/cdktf"),
          verb,
          ...(verb === "synth" ? [] : ["--skip-provider-lock"]),
          ...(verb === "deploy" || verb === "destroy" ? ["--auto-approve"] : []),
          "--app",
          [process.execPath, ...app].join(" "),
          ...stacks,
        ],
        { cwd: checkout, env: { ...environment, ...extra } },
      ),
    synthesize: (extra = {}) =>
      run(process.execPath, app, { cwd: checkout, env: { ...environment, ...extra } }),
    changes: () => requests.splice(0).filter((request) => request.method !== "GET"),
    async dispose() {
      await hand.close();
      await gateway.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
