// A gateway for the tests of one file, and a client that hides nothing of what was answered.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Gateway, type GatewayOptions, startGateway } from "../../src/gateway";
import { type Profile } from "../../src/gateway/profile/profile";
import { type Answer, call } from "./serving-call";

/** The two path generations. */
export const CANONICAL = "/api/governance/access-profiles";
export const ALIAS = "/api/access-profiles";

export { type Answer, call };

const started: Gateway[] = [];
const directories: string[] = [];

afterEach(async () => {
  await Promise.all(started.splice(0).map((gateway) => gateway.close()));
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true });
});

/** Starts a gateway that is closed after the test. */
export async function serve(options: GatewayOptions = {}): Promise<Gateway> {
  const gateway = await startGateway(options);
  started.push(gateway);
  return gateway;
}

/** A path in a directory that is removed after the test. */
export function temporaryFile(name = "gateway.db"): string {
  const directory = mkdtempSync(join(tmpdir(), "gateway-"));
  directories.push(directory);
  return join(directory, name);
}

/** Creates a profile and returns it. */
export async function created(gateway: Gateway, request: object): Promise<Profile> {
  const { status, body } = await call(gateway, "POST", CANONICAL, request);
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body.access_profile;
}

/** Updates a profile and returns it. */
export async function updated(gateway: Gateway, id: number, request: object): Promise<Profile> {
  const { status, body } = await call(gateway, "PUT", `${CANONICAL}/${id}`, request);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body.access_profile;
}

/** The profile as GET answers it. */
export async function read(gateway: Gateway, id: number): Promise<Profile> {
  return (await call(gateway, "GET", `${CANONICAL}/${id}`)).body.access_profile;
}
