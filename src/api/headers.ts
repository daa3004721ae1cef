// The headers of every request, and the texts among the options that are secret.

import { type CheckedOptions } from "./options";
import { formsOf } from "./secrets";
import { VERSION } from "./version";

/** The headers of every request, the credential among them. */
export function requestHeaders(options: CheckedOptions): Record<string, string> {
  const agent = `cdktf-bifrost/${VERSION}`;
  const headers: Record<string, string> = {
    ...options.headers,
    accept: "application/json",
    "user-agent": options.userAgent === undefined ? agent : `${options.userAgent} ${agent}`,
  };
  const basic = basicCredential(options);
  if (options.apiKey !== undefined) headers["authorization"] = `Bearer ${options.apiKey}`;
  else if (basic !== undefined) headers["authorization"] = `Basic ${basic}`;
  return headers;
}

/** What must not appear in a message, should a server repeat it: each secret in all its forms. */
export function secretsOf(options: CheckedOptions): string[] {
  const { apiKey, password, headers } = options;
  const given = [apiKey, basicCredential(options), password, ...Object.values(headers)];
  return given.flatMap((secret) => (secret === undefined ? [] : formsOf(secret)));
}

function basicCredential({ username, password }: CheckedOptions): string | undefined {
  if (username === undefined || password === undefined) return undefined;
  return Buffer.from(`${username}:${password}`).toString("base64");
}
