// The gateway that the handler commands talk to. Endpoint and credential come from the environment only: an argument would stand in
// the list of processes.

import { type AccessProfileClient, createClient, InvalidOptionError } from "../../handler";
import { UnusableInputError } from "../unusable-input";

export interface Connection {
  readonly client: AccessProfileClient;
  /** Host of the gateway, with its path where it has one. */
  readonly gateway: string;
}

/** @throws {UnusableInputError} when the environment names no gateway, or one that cannot be used. */
export function connect(environment: NodeJS.ProcessEnv = process.env): Connection {
  const present = (name: string): string | undefined => environment[name] || undefined;
  const endpoint = present("BIFROST_ENDPOINT");
  if (endpoint === undefined)
    throw new UnusableInputError(
      "there is no gateway to talk to: set BIFROST_ENDPOINT, for example to https://gateway.example.com",
    );
  const [apiKey, username, password] = ["API_KEY", "USERNAME", "PASSWORD"].map((name) =>
    present(`BIFROST_${name}`),
  );
  try {
    const client = createClient({
      endpoint,
      userAgent: "cdktf-bifrost-handler",
      ...(apiKey === undefined ? {} : { apiKey }),
      ...(username === undefined ? {} : { username }),
      ...(password === undefined ? {} : { password }),
    });
    const { host, pathname } = new URL(endpoint);
    return { client, gateway: `${host}${pathname.replace(/\/+$/, "")}` };
  } catch (error) {
    if (error instanceof InvalidOptionError) throw new UnusableInputError(error.message);
    throw error;
  }
}
