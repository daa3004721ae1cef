// Real gateways and clients for the execution tests: what was sent is remembered, everything is closed after the test.
import { type AccessProfileClient } from "../../src/api";
import { type Gateway, type GatewayOptions, type RecordedRequest, startGateway } from "../../src/gateway";
import { closeClients, connect } from "../api/clients";
import { untyped } from "../told";

export interface Bench {
  readonly client: AccessProfileClient;
  readonly gateway: Gateway;
  /** The requests that change something, as `METHOD path` below the list's path, with their bodies. */
  changes(): { readonly call: string; readonly body: unknown }[];
  /** The same without bodies. */
  calls(): string[];
  /** How many requests of any kind there were. */
  count(): number;
  /** Forgets what was sent so far. */
  forget(): void;
}

const ROOT = "/api/governance/access-profiles";
const open: Gateway[] = [];

/** Starts a gateway and connects to it. */
export async function bench(options: Omit<GatewayOptions, "onRequest"> = {}): Promise<Bench> {
  const requests: RecordedRequest[] = [];
  const gateway = await startGateway({ ...options, onRequest: (request) => requests.push(request) });
  open.push(gateway);
  const changes = () =>
    requests
      .filter(({ method }) => method !== "GET")
      .map(({ method, path, body }) => ({ call: `${method} ${path.slice(ROOT.length)}`.trim(), body }));
  return {
    client: connect(gateway.url),
    gateway,
    changes,
    calls: () => changes().map(({ call }) => call),
    count: () => requests.length,
    forget: () => void requests.splice(0),
  };
}

/** Closes every client and gateway of the test; for `afterEach`. */
export async function closeBenches(): Promise<void> {
  await closeClients();
  await Promise.all(open.splice(0).map((gateway) => gateway.close()));
}

/** A client for whom profile 1 is deleted by someone else just before it makes that call. */
export function vanishing(
  client: AccessProfileClient,
  method: "update" | "deactivate" | "delete",
): AccessProfileClient {
  const late = async (...given: unknown[]): Promise<unknown> => {
    await client.delete(1);
    return untyped<Promise<unknown>>(client[method], ...given);
  };
  return { ...client, [method]: late };
}
