// One look at the gateway when the provider is configured: what is wrong with the endpoint or the credential is said before
// anything is planned. Never an error: a plan of creations and one without a network go on, and a call that needs the gateway
// fails by itself. The look also finds out which path generation the gateway serves, so no later call has to.

import { type AccessProfileClient, ApiError } from "../handler";
import { type Diagnostics } from "../plugin";
import { inAttributes, optionPath } from "./option-names";

/** Most milliseconds that the look takes. */
const LONGEST_CHECK = 5_000;
/** Retries of the look. A plan does not wait long for a gateway that is not there. */
const RETRIES = 3;

/** Where the credential is from. */
export type CredentialSource =
  | "api_key"
  | "BIFROST_API_KEY"
  | "username and password"
  | "BIFROST_USERNAME and BIFROST_PASSWORD"
  | "headers";

/** The attribute of each. */
const ATTRIBUTES: Readonly<Record<CredentialSource, string>> = {
  api_key: "api_key",
  BIFROST_API_KEY: "api_key",
  "username and password": "username",
  "BIFROST_USERNAME and BIFROST_PASSWORD": "username",
  headers: "headers",
};

/** Looks at the gateway and warns of what will make later calls fail. */
export async function checkGateway(
  client: AccessProfileClient,
  credential: CredentialSource | undefined,
  diagnostics: Diagnostics,
  signal: AbortSignal,
): Promise<void> {
  const limit = { milliseconds: LONGEST_CHECK, retries: RETRIES, of: "the check of the gateway" };
  try {
    await client.within(limit).list({ limit: 1, offset: 0 }, {}, signal);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const warning = warningOf(error, credential, client.host);
    if (warning === undefined) return;
    const [summary, detail, attribute] = warning;
    const what = `${detail.charAt(0).toUpperCase()}${detail.slice(1)}`.replace(/(?<!\.)$/, ".");
    diagnostics.warning(
      summary,
      `${what} Every step of this command that needs the gateway will fail. To plan without the gateway, set skip_check = true in the provider configuration; this check is then skipped.`,
      optionPath(attribute),
    );
  }
}

/** What an error of the look means: summary, detail, and the attribute that it is about. */
function warningOf(
  error: ApiError,
  credential: CredentialSource | undefined,
  host: string,
): [string, string, string] | undefined {
  const attribute = credential === undefined ? "api_key" : ATTRIBUTES[credential];
  switch (error.code) {
    case "cancelled":
    case "rate_limited":
      return undefined;
    case "unauthorized":
      return credential === undefined
        ? [
            "No credential for the Bifrost gateway",
            `${host} requires a credential (401), but none is set: the provider configuration sets neither api_key nor username and password, and BIFROST_API_KEY, BIFROST_USERNAME and BIFROST_PASSWORD are unset or empty. Set BIFROST_API_KEY to a management API key`,
            "api_key",
          ]
        : [
            "Bifrost gateway does not accept the credential",
            `${host} does not accept the credential from ${credential} (401). Check that it is a management API key of this gateway, and that it was neither revoked nor has expired`,
            attribute,
          ];
    case "forbidden":
      return [
        "Bifrost gateway denies permission",
        `${credential === undefined ? "without a credential nobody may" : `the credential from ${credential} may not`} list the access profiles of ${host} (403). Give it the permissions AccessProfiles View, Create, Update and Delete`,
        attribute,
      ];
    case "timeout":
      return [
        "Bifrost gateway does not answer",
        `${host} did not answer within ${LONGEST_CHECK / 1000} s. Check the endpoint and whether the gateway is running`,
        "endpoint",
      ];
    case "unreachable":
      return ["Bifrost gateway cannot be reached", inAttributes(error.message), "endpoint"];
    default:
      return ["Bifrost gateway cannot be used", inAttributes(error.message), "endpoint"];
  }
}
