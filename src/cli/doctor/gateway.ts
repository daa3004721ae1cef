// The checks of the gateway: whether it can be reached, with which credential, and what it is. Only GET requests are sent.

import { type AccessProfileClient, ApiError } from "../../handler";
import { messageOf } from "../../handler/shapes";
import { connect } from "../handler/connection";
import { inVariables } from "../option-names";
import { UnusableInputError } from "../unusable-input";
import { checkCertificate } from "./certificate";
import { failed, type Finding, ok, skipped, warning } from "./finding";
import { checkGeneration, type Product } from "./generation";
import { knownFaults } from "./known-faults";
import { checkPermissions } from "./permissions";
import { gatewayVersion } from "./gateway-version";

/** The checks in their order. */
const CHECKS = ["endpoint", "TLS", "credential", "paths", "product", "permissions", "clock", "known faults"];

/** One attempt and one repetition: a doctor should not wait for minutes. */
const PATIENCE = { maxRetries: 1, requestTimeout: 10 } as const;

/** Seconds by which clocks may differ unnoticed. */
const LARGEST_SKEW = 30;

const FIRST_PAGE = { limit: 1, offset: 0 };

/** The findings about the gateway of the environment. */
export async function examineGateway(environment: NodeJS.ProcessEnv): Promise<Finding[]> {
  try {
    return await examine(environment);
  } catch (error) {
    if (!(error instanceof UnusableInputError)) throw error;
    const [what = "", ...remedy] = error.message.split(/: (?=set )|; (?=use )/);
    return [
      failed("endpoint", what, remedy.join("; ") || "correct the variable"),
      ...rest("endpoint", "the endpoint cannot be used"),
    ];
  }
}

async function examine(environment: NodeJS.ProcessEnv): Promise<Finding[]> {
  const url = new URL(environment["BIFROST_ENDPOINT"] || "http://unset.invalid");
  const { client, gateway } = connect(environment, { ...PATIENCE, apiPath: "governance" });
  const legacy = connect(environment, { ...PATIENCE, apiPath: "legacy" }).client;
  try {
    const canonical = await answerOf(() => client.list(FIRST_PAGE));
    const isOlder = failureOf(canonical)?.code === "no_access_profiles";
    const answer = isOlder ? await answerOf(() => legacy.list(FIRST_PAGE)) : canonical;
    const failure = failureOf(answer);
    const certificate = await checkCertificate(url, environment);
    if (failure?.code === "unreachable" || failure?.code === "timeout")
      return [
        failed("endpoint", inVariables(failure.message), remedyOf(failure)),
        certificate,
        ...rest("TLS", "the gateway did not answer"),
      ];
    const version = await gatewayVersion(url, environment);
    const served = isOlder ? legacy : client;
    const reached = ok(
      "endpoint",
      `${gateway} answers${version === undefined ? "" : `, version ${version}`}`,
    );
    const credential = await checkCredential(environment, failure, isOlder);
    if (failure !== undefined && failure.code !== "forbidden")
      return [
        failure.code === "unauthorized"
          ? reached
          : failed("endpoint", inVariables(failure.message), remedyOf(failure)),
        certificate,
        credential,
        ...rest("credential", "the list of access profiles cannot be read", "clock", "known faults"),
        checkClock(served),
        knownFaults({ version, generation: undefined }),
      ];
    const { findings: permissions, entities } = await checkPermissions(served);
    const product: Product = { isOlder, entities, version };
    const { finding: generation, generation: known } = checkGeneration(product);
    return [
      reached,
      certificate,
      credential,
      isOlder
        ? ok("paths", "the gateway serves /api/access-profiles only, as gateways 1.x do")
        : ok("paths", "the gateway serves /api/governance/access-profiles"),
      generation,
      ...permissions,
      checkClock(served),
      knownFaults({ version, generation: known }),
    ];
  } finally {
    await Promise.all([client.close(), legacy.close()]);
  }
}

/** The checks after one, which could not be made. `without` are found elsewhere. */
function rest(after: string, why: string, ...without: readonly string[]): Finding[] {
  return CHECKS.slice(CHECKS.indexOf(after) + 1)
    .filter((check) => !without.includes(check))
    .map((check) => skipped(check, why));
}

async function checkCredential(
  environment: NodeJS.ProcessEnv,
  failure: ApiError | undefined,
  isOlder: boolean,
): Promise<Finding> {
  const isSet = Boolean(environment["BIFROST_API_KEY"] || environment["BIFROST_USERNAME"]);
  if (failure?.code === "unauthorized")
    return isSet
      ? failed(
          "credential",
          "the gateway does not accept the credential (401)",
          "create a management key in Settings > API Keys, and set BIFROST_API_KEY; a virtual key is not accepted",
        )
      : failed(
          "credential",
          "the gateway requires a credential (401), but none is set",
          "set BIFROST_API_KEY to a management key",
        );
  if (failure !== undefined && failure.code !== "forbidden")
    return skipped("credential", "the gateway did not answer the question");
  const without = { ...environment, BIFROST_API_KEY: "", BIFROST_USERNAME: "", BIFROST_PASSWORD: "" };
  const { client } = connect(without, { ...PATIENCE, apiPath: isOlder ? "legacy" : "governance" });
  const anonymous = await answerOf(() => client.list(FIRST_PAGE)).finally(() => client.close());
  if ("value" in anonymous)
    return warning(
      "credential",
      "the gateway answers without any credential, so everybody who reaches it can change profiles",
      "switch on the authentication of the gateway",
    );
  return ok(
    "credential",
    environment["BIFROST_API_KEY"] ? "the key is accepted" : "user name and password are accepted",
  );
}

function checkClock(client: AccessProfileClient): Finding {
  const now = Date.now();
  const shown = client.gatewayTime(now);
  if (shown === undefined) return skipped("clock", "the gateway tells no time");
  const seconds = Math.round((shown - now) / 1000);
  return Math.abs(seconds) <= LARGEST_SKEW
    ? ok("clock", "the clocks of the gateway and of this machine agree")
    : warning(
        "clock",
        `the clock of the gateway is ${Math.abs(seconds)} s ${seconds > 0 ? "ahead of" : "behind"} that of this machine`,
        "synchronize both clocks; resets of budgets and next_rotation_at follow the gateway's",
      );
}

/** What to do about a failure of the first call. */
function remedyOf({ code, message }: ApiError): string {
  if (message.includes("certificate"))
    return "set BIFROST_CA_CERT_FILE to the PEM file of the authority that signed the certificate";
  switch (code) {
    case "unreachable":
    case "timeout":
      return "check BIFROST_ENDPOINT, and whether the gateway is running and reachable from this machine";
    case "no_access_profiles":
    case "not_json":
    case "redirect":
      return "check BIFROST_ENDPOINT: it is the root URL of a Bifrost Enterprise gateway; open-source gateways have no access profiles";
    case "rate_limited":
    case "server":
      return "try again later, and look into the log of the gateway";
    default:
      return "check BIFROST_ENDPOINT, and report the answer to who runs the gateway";
  }
}

type Answered<T> = { readonly value: T } | { readonly error: ApiError };

/** What a call came to. Errors of other kinds are bugs of ours. */
export async function answerOf<T>(call: () => Promise<T>): Promise<Answered<T>> {
  try {
    return { value: await call() };
  } catch (error) {
    if (error instanceof ApiError) return { error };
    throw new Error(`unexpected failure: ${messageOf(error)}`, { cause: error });
  }
}

function failureOf(answer: Answered<unknown>): ApiError | undefined {
  return "error" in answer ? answer.error : undefined;
}
