// How a gateway is reached, by the variables of the environment: which authorities are trusted, and whether the credential may go over plain
// http. Provider and handler read them here.

import { readFileSync } from "node:fs";
import { type ClientOptions, InvalidOptionError, isCertificate } from "./options";
import { messageOf } from "./thrown";

const PEM = "BIFROST_CA_CERT_PEM";
const FILE = "BIFROST_CA_CERT_FILE";
const INSECURE = "BIFROST_ALLOW_INSECURE_HTTP";

/** What the variables say; an empty one says nothing. */
export type Reach = Pick<ClientOptions, "caCertPem" | "allowInsecureHttp">;

/**
 * Reads `BIFROST_CA_CERT_PEM` or `BIFROST_CA_CERT_FILE` (the name of a PEM file), and `BIFROST_ALLOW_INSECURE_HTTP` (`true` or `false`).
 *
 * @param given what is set elsewhere already: its variables are not looked at.
 * @throws {InvalidOptionError} for a variable that cannot be used.
 */
export function reachOf(environment: NodeJS.ProcessEnv, given: Reach = {}): Reach {
  const caCertPem =
    given.caCertPem ?? authorities(environment[PEM] || undefined, environment[FILE] || undefined);
  const allowInsecureHttp = given.allowInsecureHttp ?? isAllowed(environment[INSECURE] || undefined);
  return {
    ...(caCertPem !== undefined && { caCertPem }),
    ...(allowInsecureHttp !== undefined && { allowInsecureHttp }),
  };
}

function authorities(pem: string | undefined, file: string | undefined): string | undefined {
  if (pem !== undefined && file !== undefined)
    throw new InvalidOptionError("caCertPem", `${PEM} and ${FILE} are both set; set one of them`);
  const text = file === undefined ? pem : contentOf(file);
  if (text !== undefined && !isCertificate(text))
    throw new InvalidOptionError(
      "caCertPem",
      `${file === undefined ? PEM : FILE} does not contain a PEM certificate`,
    );
  return text;
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new InvalidOptionError("caCertPem", `${FILE} cannot be read: ${messageOf(error)}`);
  }
}

function isAllowed(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  if (text === "true" || text === "1") return true;
  if (text === "false" || text === "0") return false;
  throw new InvalidOptionError(
    "allowInsecureHttp",
    `${INSECURE} must be true or false, got ${JSON.stringify(text)}`,
  );
}
