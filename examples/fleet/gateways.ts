// The gateways of the fleet, from a JSON file.

import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** One gateway. Its key is in no file: see `keyOf`. */
export interface FleetGateway {
  /** Of its stack and its state: lower-case letters, digits and hyphens. */
  readonly name: string;
  /** The environment of the catalog that it gets. */
  readonly environment: string;
  readonly endpoint: string;
}

/** Reads the file. @throws Error that names the entry that cannot be used */
export function readGateways(file: string): FleetGateway[] {
  const entries: unknown = JSON.parse(readFileSync(resolve(file), "utf8"));
  if (!Array.isArray(entries) || entries.length === 0) throw new Error(`${file} is not a list of gateways`);
  const gateways = entries.map((entry: unknown, index) => {
    if (!isGateway(entry))
      throw new Error(
        `entry ${index + 1} of ${file} needs a name of lower-case letters, digits and hyphens, an environment and an endpoint`,
      );
    return entry;
  });
  const twice = gateways.find(({ name }, index) => gateways.findIndex((each) => each.name === name) < index);
  if (twice !== undefined) throw new Error(`${file} has two gateways with the name ${twice.name}`);
  return gateways;
}

function isGateway(entry: unknown): entry is FleetGateway {
  if (typeof entry !== "object" || entry === null) return false;
  const { name, environment, endpoint } = entry as Record<string, unknown>;
  return (
    typeof name === "string" &&
    // The name of a schema in PostgreSQL has 63 characters at most.
    /^[a-z][a-z0-9-]{0,40}$/.test(name) &&
    typeof environment === "string" &&
    typeof endpoint === "string"
  );
}

/** The key of a gateway: BIFROST_API_KEY_GATEWAY_01, or BIFROST_API_KEY. */
export function keyOf({ name }: FleetGateway, environment: NodeJS.ProcessEnv): string | undefined {
  const own = `BIFROST_API_KEY_${name.toUpperCase().replaceAll("-", "_")}`;
  return environment[own] || environment["BIFROST_API_KEY"] || undefined;
}
