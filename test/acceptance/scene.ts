// What an acceptance test plays in: an embedded gateway on a free port, a client for edits by hand, and a Terraform workspace.

import { type AccessProfileClient, createClient } from "cdktf-bifrost/handler";
import { type Gateway, type GatewayOptions, startGateway } from "cdktf-bifrost/gateway";
import { type Meddle, proxy } from "../handler/interference";
import { serveProvider } from "./served-provider";
import { type TerraformRun, Workspace } from "./terraform";

/** The key of every scene. It must never show up in an output or a state. */
export const API_KEY = "bfst-acceptance-0123456789";

/** A request as the gateway saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
}

export interface Scene {
  readonly gateway: Gateway;
  /** Stands for a person who edits by hand. */
  readonly hand: AccessProfileClient;
  readonly terraform: Workspace;
  /** The requests that changed something since the last call, in order. */
  changes(): SeenRequest[];
  /** Runs Terraform with a provider that finds something else in its environment: another gateway, another key. */
  runIn(environment: Readonly<Record<string, string>>, ...args: string[]): Promise<TerraformRun>;
  dispose(): Promise<void>;
}

export interface SceneOptions {
  /** How the gateway behaves. */
  readonly gateway?: GatewayOptions;
  /** Puts a proxy between Terraform and the gateway that meddles with the requests of Terraform. */
  readonly meddle?: Meddle;
  /**
   * The provider: one in this process for all commands (`one`), another one in this process wherever Terraform would start a process
   * (`apart`), or the built one, started by Terraform as for users (`spawned`). @default "one"
   */
  readonly provider?: "one" | "apart" | "spawned";
}

/** Sets a scene; `hcl` is the first configuration. */
export async function setScene(hcl: string, options: SceneOptions = {}): Promise<Scene> {
  const requests: SeenRequest[] = [];
  const gateway = await startGateway({
    ...options.gateway,
    apiKey: API_KEY,
    onRequest: ({ method, path, status, body }) => requests.push({ method, path, status, body }),
  });
  const hand = createClient({ endpoint: gateway.url, apiKey: API_KEY });
  const between = options.meddle && (await proxy(gateway.url, options.meddle));
  const endpoint = between?.url ?? gateway.url;
  const environment = { BIFROST_ENDPOINT: endpoint, BIFROST_API_KEY: API_KEY };
  const served =
    options.provider === "spawned"
      ? undefined
      : await serveProvider(environment, options.provider === "apart");
  const terraform = new Workspace({
    ...environment,
    ...(served && { TF_REATTACH_PROVIDERS: served.reattach }),
  });
  terraform.configure(hcl);
  // Where the provider is served there is nothing to install.
  if (served === undefined) await terraform.init();
  return {
    gateway,
    hand,
    terraform,
    async runIn(other, ...args) {
      if (served === undefined) return terraform.run(args, other);
      const instead = await serveProvider({ ...environment, ...other }, true);
      try {
        return await terraform.run(args, { TF_REATTACH_PROVIDERS: instead.reattach });
      } finally {
        await instead.close();
      }
    },
    changes: () => requests.splice(0).filter((request) => request.method !== "GET"),
    async dispose() {
      terraform.dispose();
      await served?.close();
      await hand.close();
      await between?.close();
      await gateway.close();
    },
  };
}

/** The profile of that name, as the API has it. */
export async function liveProfile(
  scene: Scene,
  name: string,
): Promise<Awaited<ReturnType<AccessProfileClient["create"]>>> {
  const page = await scene.hand.list({ limit: 100, offset: 0 });
  const found = page.access_profiles.find((profile) => profile.name === name);
  if (found === undefined) throw new Error(`no profile named ${name}`);
  return (await scene.hand.get(found.id)).access_profile;
}

/** Lets the gateway do what only its development routes can: spend usage, give users a copy. */
export async function develop(scene: Scene, method: string, path: string, body?: object): Promise<void> {
  const answer = await fetch(`${scene.gateway.url}/dev/access-profiles/${path}`, {
    method,
    headers: { authorization: `Bearer ${API_KEY}`, "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
}
