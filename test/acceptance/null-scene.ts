// The scene of the engine `null`: real Terraform with the real null provider, the built command, and an embedded gateway.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { provider } from "@cdktf/provider-null";
import { Testing, TerraformStack } from "cdktf";
import { startGateway } from "cdktf-bifrost/gateway";
import { createClient } from "cdktf-bifrost/handler";
import { type Meddle, proxy } from "../handler/interference";
import { installNullProvider } from "./null-provider";
import { API_KEY, type Scene, type SeenRequest } from "./scene";
import { Workspace } from "./terraform";

/** The command that local-exec runs. */
export const COMMAND = `${process.execPath} ${join(__dirname, "..", "..", "lib", "cli", "main.js")}`;

export interface NullScene extends Scene {
  /** Replaces the configuration by what a stack synthesizes to. */
  define(build: (stack: TerraformStack) => void): void;
  /** Folder in which an earlier version kept the handler's states. */
  readonly formerStates: string;
  /** File of Terraform's state. */
  readonly remoteState: string;
  /** Leaves of the working directory only the configuration, as on another machine. Terraform's state is elsewhere. */
  freshCheckout(): Promise<void>;
  /** Every text that was left behind or printed: the state of Terraform, that of the handler, and all output so far. */
  everythingWritten(): string;
}

/**
 * Sets a scene.
 *
 * @param environment what the commands find in it besides endpoint and key.
 * @param meddle a proxy between the commands and the gateway.
 */
export async function setNullScene(
  build: (stack: TerraformStack) => void,
  environment: Readonly<Record<string, string>> = { CDKTF_BIFROST_COMMAND: COMMAND },
  meddle?: Meddle,
): Promise<NullScene> {
  const requests: SeenRequest[] = [];
  const gateway = await startGateway({
    apiKey: API_KEY,
    onRequest: ({ method, path, status, body }) => requests.push({ method, path, status, body }),
  });
  const hand = createClient({ endpoint: gateway.url, apiKey: API_KEY });
  const between = meddle && (await proxy(gateway.url, meddle));
  const terraform = new Workspace({
    BIFROST_ENDPOINT: between?.url ?? gateway.url,
    BIFROST_API_KEY: API_KEY,
    ...environment,
  });
  await installNullProvider(join(terraform.directory, "mirror"));
  // What is required stands in what is synthesized.
  rmSync(join(terraform.directory, "versions.tf"));
  const elsewhere = mkdtempSync(join(tmpdir(), "bifrost-state-"));
  const remoteState = join(elsewhere, "remote.tfstate");
  terraform.write(
    "backend.tf",
    `terraform {\n  backend "local" {\n    path = ${JSON.stringify(remoteState)}\n  }\n}\n`,
  );
  const formerStates = join(terraform.directory, "states");
  const define = (next: (stack: TerraformStack) => void): void =>
    terraform.write("main.tf.json", synthesized(next, formerStates));
  define(build);
  await terraform.init();
  const outputs: string[] = [];
  const { run } = terraform;
  terraform.run = async (...args) => {
    const ended = await run.apply(terraform, args);
    outputs.push(ended.output);
    return ended;
  };
  return {
    gateway,
    hand,
    terraform,
    define,
    formerStates,
    remoteState,
    async freshCheckout() {
      for (const each of [".terraform", ".terraform.lock.hcl", "states"])
        rmSync(join(terraform.directory, each), { recursive: true, force: true });
      await terraform.init();
    },
    runIn: (other, ...args) => terraform.run(args, other),
    changes: () => requests.splice(0).filter((request) => request.method !== "GET"),
    everythingWritten: () => [...outputs, ...filesOf(elsewhere), ...filesOf(terraform.directory)].join("\n"),
    async dispose() {
      terraform.dispose();
      rmSync(elsewhere, { recursive: true, force: true });
      await hand.close();
      await between?.close();
      await gateway.close();
    },
  };
}

/** A stack as Terraform reads it, with the handler's states in the given folder. */
function synthesized(build: (stack: TerraformStack) => void, states: string): string {
  const stack = new TerraformStack(Testing.app(), "platform");
  new provider.NullProvider(stack, "null");
  build(stack);
  return Testing.synth(stack).replace(
    /BIFROST_FORMER_STATE_DIR='[^']*'/g,
    `BIFROST_FORMER_STATE_DIR='${states}'`,
  );
}

/** The texts of the files in a folder, without the folders in it. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(folder, entry.name), "latin1"));
}
