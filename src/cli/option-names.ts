// Errors of the client in the names that a user of the handler can set: variables for the options that the provider has.

/** An error of the client, with the variables of the handler in place of its options. */
export function inVariables(message: string): string {
  return message
    .replace(/^username and password\b/, "BIFROST_USERNAME and BIFROST_PASSWORD")
    .replace(/^(endpoint|apiKey|username|password)\b/, (name) => VARIABLES[name] ?? name)
    .replace(/\ballowInsecureHttp = true\b/, "BIFROST_ALLOW_INSECURE_HTTP=true")
    .replace(/\bcaCertPem\b/, "BIFROST_CA_CERT_FILE or BIFROST_CA_CERT_PEM");
}

const VARIABLES: Readonly<Record<string, string>> = {
  endpoint: "BIFROST_ENDPOINT",
  apiKey: "BIFROST_API_KEY",
  username: "BIFROST_USERNAME",
  password: "BIFROST_PASSWORD",
};
