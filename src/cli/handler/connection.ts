// The gateway that the handler commands talk to. Where it is and how to reach it come from the environment only: an argument would stand
// in the list of processes, and the engine `null` hands nothing else on.

import {
  type AccessProfileClient,
  type ClientOptions,
  createClient,
  describeHttpEvent,
  InvalidOptionError,
  reachOf,
} from "../../handler/internal";
import { inVariables } from "../option-names";
import { UnusableInputError } from "../unusable-input";
import { note } from "./report";

export interface Connection {
  readonly client: AccessProfileClient;
  /** Host of the gateway, with its path where it has one. */
  readonly gateway: string;
}

/** The variables that name a gateway and the way to it, for help texts. */
export const CONNECTION_HELP = `The gateway comes from the environment:
  BIFROST_ENDPOINT              its URL
  BIFROST_API_KEY               management key; or BIFROST_USERNAME and BIFROST_PASSWORD
  BIFROST_CA_CERT_FILE          PEM file of the authorities to trust instead of the system's; or their PEM in BIFROST_CA_CERT_PEM
  BIFROST_ALLOW_INSECURE_HTTP   true allows the key on plain http to another host than this one`;

/**
 * @param more options that no variable sets.
 * @throws {UnusableInputError} when the environment names no gateway, or one that cannot be used.
 */
export function connect(
  environment: NodeJS.ProcessEnv = process.env,
  more: Partial<Pick<ClientOptions, "apiPath" | "maxRetries" | "requestTimeout">> = {},
): Connection {
  const present = (name: string): string | undefined => environment[`BIFROST_${name}`] || undefined;
  const endpoint = present("ENDPOINT");
  if (endpoint === undefined)
    throw new UnusableInputError(
      "no gateway is configured: set BIFROST_ENDPOINT, for example to https://gateway.example.com",
    );
  const credential = {
    apiKey: present("API_KEY"),
    username: present("USERNAME"),
    password: present("PASSWORD"),
  };
  const given = Object.fromEntries(Object.entries(credential).filter(([, value]) => value !== undefined));
  try {
    const options = {
      endpoint,
      userAgent: "cdktf-bifrost-handler",
      ...given,
      ...reachOf(environment),
      ...more,
    };
    const client = createClient(options, (event) => {
      const line = describeHttpEvent(event);
      if (line !== undefined) note(line);
    });
    const { host, pathname } = new URL(endpoint);
    return { client, gateway: `${host}${pathname.replace(/\/+$/, "")}` };
  } catch (error) {
    if (error instanceof InvalidOptionError) throw new UnusableInputError(inVariables(error.message));
    throw error;
  }
}
