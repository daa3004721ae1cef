// The provider's configuration: its schema, the environment it falls back to, and the client it makes.

import {
  API_PATHS,
  type AccessProfileClient,
  type ClientOptions,
  createClient,
  describeHttpEvent,
  formsOf,
  guardrailAttributes,
  type HttpEvent,
  InvalidOptionError,
  reachOf,
} from "../handler/internal";
import { type ConfigureRequest, isUnknown, type Schema, type Value } from "../plugin";
import { settableAttributes } from "./attributes/settable";
import { toDocument } from "./documents";
import { inAttributes, optionPath, OPTIONS } from "./option-names";
import { checkGateway, type CredentialSource } from "./gateway-check";

export const providerSchema: Schema = {
  version: 0,
  description: "Manages access profiles of a Bifrost AI gateway.",
  attributes: {
    endpoint: {
      type: "string",
      optional: true,
      description: "URL of the gateway, for example `https://gateway.example.com`. Or `BIFROST_ENDPOINT`.",
    },
    api_key: {
      type: "string",
      optional: true,
      sensitive: true,
      description:
        "Management API key with the permissions AccessProfiles View, Create, Update and Delete. Or `BIFROST_API_KEY`.",
    },
    username: {
      type: "string",
      optional: true,
      description: "User name for Basic authentication, when there is no API key. Or `BIFROST_USERNAME`.",
    },
    password: {
      type: "string",
      optional: true,
      sensitive: true,
      description: "Password for `username`. Or `BIFROST_PASSWORD`.",
    },
    api_path: {
      type: "string",
      optional: true,
      description: `Path generation of the API: ${API_PATHS.map((path) => `\`${path}\``).join(", ")}. \`auto\` (default) uses the canonical path and falls back once to the older one.`,
    },
    request_timeout: {
      type: "number",
      optional: true,
      description:
        "Seconds that one attempt of a request may take. Default 30. A request with its retries takes 120 at most, or one attempt if that is longer.",
    },
    max_retries: {
      type: "number",
      optional: true,
      description:
        "Retries of a request that may be repeated safely. A creation is never repeated blindly. Default 12.",
    },
    max_concurrency: {
      type: "number",
      optional: true,
      description: "Requests that may be under way at once. Default 8.",
    },
    headers: {
      type: { map: "string" },
      optional: true,
      sensitive: true,
      description: "Additional request headers, for example for a proxy in front of the gateway.",
    },
    ca_cert_pem: {
      type: "string",
      optional: true,
      description:
        "PEM of the certificate authorities to trust instead of the system's. Or `BIFROST_CA_CERT_PEM`, or `BIFROST_CA_CERT_FILE` with the name of a PEM file.",
    },
    allow_insecure_http: {
      type: "bool",
      optional: true,
      description:
        "Allow the credential, and every header of `headers`, on plain http to a host that is not loopback. Or `BIFROST_ALLOW_INSECURE_HTTP`, `true` or `false`. Default `false`.",
    },
    skip_check: {
      type: "bool",
      optional: true,
      description:
        "Skip the check of the gateway that warns about a wrong endpoint or credential before planning. Off unless set to `true`.",
    },
    drift_authors: {
      type: "bool",
      optional: true,
      description:
        "Whether a plan that finds a profile changed by hand says who changed it and when, from the profile's audit log: one or two requests for each such profile, and none beyond 20 of them. A log that cannot be read is left out in silence. `false` turns it off.",
    },
    guardrails: {
      nested: { nesting: "single", attributes: settableAttributes(guardrailAttributes, () => false) },
      optional: true,
      description:
        "What no access profile of this provider may give: each plan of a profile that breaks a guardrail fails, the plan of a creation and of an unchanged profile, too. What is not known yet is checked during apply.",
    },
  },
};

/**
 * Makes the client and looks at the gateway once; undefined while the configuration holds an unknown value, or after adding an
 * error.
 */
export async function configureProvider(
  request: ConfigureRequest,
  env: NodeJS.ProcessEnv = process.env,
): Promise<AccessProfileClient | undefined> {
  const { config, diagnostics, signal } = request;
  const withEnv = optionsOf(request, env);
  if (withEnv === undefined) return undefined;
  const client = clientOf(withEnv, env, request);
  if (client !== undefined && config["skip_check"] !== true)
    await checkGateway(client, sourceOf(withEnv, config), diagnostics, signal);
  return client;
}

/** The options from configuration and environment; undefined while they are not known, or after adding an error. */
function optionsOf(request: ConfigureRequest, env: NodeJS.ProcessEnv): ClientOptions | undefined {
  const { config, diagnostics, log, terraformVersion } = request;
  if (Object.values(config).some(isUnknown)) return undefined;
  const options = { ...fromConfig(config), userAgent: `Terraform/${terraformVersion}` };
  const withEnv = fillFromEnv(options, env);
  for (const secret of [withEnv.apiKey, withEnv.password, ...Object.values(withEnv.headers ?? {})])
    for (const form of formsOf(secret ?? "")) log.redact(form);
  if (withEnv.endpoint === undefined || withEnv.endpoint === "") {
    diagnostics.error(
      "No endpoint",
      "The provider needs the URL of the gateway: set endpoint, or the environment variable BIFROST_ENDPOINT.",
      ["endpoint"],
    );
    return undefined;
  }
  if (withEnv.apiKey === "") {
    diagnostics.error(
      "Empty API key",
      "api_key is set to an empty text, perhaps by a variable without a value. Set it to the key, or remove it to use the environment variable BIFROST_API_KEY.",
      optionPath("api_key"),
    );
    return undefined;
  }
  return { ...withEnv, endpoint: withEnv.endpoint };
}

function clientOf(
  options: ClientOptions,
  env: NodeJS.ProcessEnv,
  { diagnostics, log }: ConfigureRequest,
): AccessProfileClient | undefined {
  try {
    return createClient({ ...options, ...reachOf(env, options) }, (event) => report(event, log));
  } catch (error) {
    if (!(error instanceof InvalidOptionError)) throw error;
    const attribute =
      Object.entries(OPTIONS).find(([, option]) => option === error.option)?.[0] ?? "endpoint";
    diagnostics.error(
      "Invalid provider configuration",
      `${capitalized(inAttributes(error.message))}.`,
      optionPath(attribute),
    );
    return undefined;
  }
}

function report(event: HttpEvent, log: ConfigureRequest["log"]): void {
  const line = describeHttpEvent(event);
  if (line === undefined) log.debug("the gateway answered", { ...event });
  else if (event.kind === "waiting") log.info(line);
  else log.warn(line);
}

/** Where the credential is from that the client sends. */
function sourceOf(
  { apiKey, username, headers }: ClientOptions,
  config: ConfigureRequest["config"],
): CredentialSource | undefined {
  const isWritten = (name: string): boolean => (config[name] ?? null) !== null;
  if (apiKey !== undefined) return isWritten("api_key") ? "api_key" : "BIFROST_API_KEY";
  if (username !== undefined)
    return isWritten("username") || isWritten("password")
      ? "username and password"
      : "BIFROST_USERNAME and BIFROST_PASSWORD";
  return Object.keys(headers ?? {}).length > 0 ? "headers" : undefined;
}

function fromConfig(config: Readonly<Record<string, Value>>): Partial<ClientOptions> {
  const { document } = toDocument(config);
  const entries = Object.entries(OPTIONS).map(
    ([attribute, option]) => [option, document[attribute]] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Fills in what the configuration leaves unset. A credential in the configuration keeps those of the environment out. */
function fillFromEnv(options: Partial<ClientOptions>, env: NodeJS.ProcessEnv): Partial<ClientOptions> {
  const present = (name: string): string | undefined => (env[name] === "" ? undefined : env[name]);
  const hasCredential =
    options.apiKey !== undefined || options.username !== undefined || options.password !== undefined;
  const apiKey =
    options.username === undefined && options.password === undefined ? present("BIFROST_API_KEY") : undefined;
  const fallbacks = {
    endpoint: present("BIFROST_ENDPOINT"),
    ...(hasCredential && options.apiKey !== undefined
      ? {}
      : { apiKey, username: present("BIFROST_USERNAME"), password: present("BIFROST_PASSWORD") }),
  };
  const filled = Object.entries({ ...fallbacks, ...options }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(filled);
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
