// The options of the client, and the attributes of the provider's configuration that set them.

import { type ClientOptions } from "../handler";
import { type Path } from "../plugin";

/** Name of an option of the client for each attribute. */
export const OPTIONS = {
  endpoint: "endpoint",
  api_key: "apiKey",
  username: "username",
  password: "password",
  api_path: "apiPath",
  request_timeout: "requestTimeout",
  max_retries: "maxRetries",
  max_concurrency: "maxConcurrency",
  headers: "headers",
  ca_cert_pem: "caCertPem",
  allow_insecure_http: "allowInsecureHttp",
} as const satisfies Record<string, keyof ClientOptions>;

/** A message of the client with attributes in the place of its options. */
export function inAttributes(message: string): string {
  return Object.entries(OPTIONS)
    .filter(([attribute, option]) => attribute !== option)
    .reduce(
      (text, [attribute, option]) => text.replace(new RegExp(`\\b${option}\\b`, "g"), attribute),
      message,
    );
}

/** The attributes whose values are secrets. */
const SECRETS: readonly string[] = ["api_key", "password", "headers"];

/**
 * Where a diagnostic about an attribute of the configuration points to. Terraform prints the line that it points to, so one about a
 * secret points to the whole configuration.
 */
export function optionPath(attribute: string): Path {
  return SECRETS.includes(attribute) ? [] : [attribute];
}
