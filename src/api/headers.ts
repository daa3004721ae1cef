// The headers of every request, and the texts among the options that are secret.

import { type CheckedOptions } from "./options";
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

/** What must not appear in a message, should a server repeat it. */
export function secretsOf(options: CheckedOptions): string[] {
  const { apiKey, password, headers } = options;
  const given = [apiKey, basicCredential(options), password, ...Object.values(headers)];
  return given.filter((secret): secret is string => secret !== undefined && secret.length >= 4);
}

function basicCredential({ username, password }: CheckedOptions): string | undefined {
  if (username === undefined || password === undefined) return undefined;
  return Buffer.from(`${username}:${password}`).toString("base64");
}
