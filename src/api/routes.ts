// Which path generation the gateway serves, found out from its answers (bifrost-api.md §1.1). A 404 means "gone" only after the
// list of profiles was seen under the same path: an older or open-source gateway answers 404, 405 or a web page there.

import { type Answer, type Call, type Http } from "./http";
import { ApiError, isApiError } from "./errors";
import { type ApiPath, type CheckedOptions } from "./options";
import { listResponse } from "./wire";

/** The two path generations, the canonical one first. */
export const PREFIXES = {
  governance: "/api/governance/access-profiles",
  legacy: "/api/access-profiles",
} as const;

type Generation = keyof typeof PREFIXES;

/** Sends calls below the prefix that the gateway serves. */
export interface Routes {
  /** Sends a call whose `path` is relative to the prefix. @throws {ApiError} */
  send(call: Call): Promise<Answer>;
}

export function createRoutes(
  http: Http,
  { apiPath, base }: Pick<CheckedOptions, "apiPath" | "base">,
): Routes {
  let current: Generation = apiPath === "legacy" ? "legacy" : "governance";
  let confirmed = false;

  const sendBelow = (generation: Generation, call: Call): Promise<Answer> =>
    http.send({ ...call, path: `${PREFIXES[generation]}${call.path}` });

  /** Whether the list of profiles is served there. Errors other than "no such route" are passed on. */
  async function serves(generation: Generation, { signal, limit }: Call): Promise<boolean> {
    try {
      const answer = await sendBelow(generation, {
        method: "GET",
        path: "",
        query: { limit: "1", offset: "0" },
        signal,
        limit,
      });
      return listResponse.safeParse(answer.json).success;
    } catch (error) {
      if (isNoSuchRoute(error)) return false;
      throw error;
    }
  }

  /** Sends a call again below the prefix found, unless the answer to the first leaves open whether the work was done. */
  function resend(call: Call, first: unknown): Promise<Answer> {
    if (isApiError(first) && first.outcomeUnknown) throw first;
    return sendBelow(current, call);
  }

  return {
    async send(call) {
      const generation = current;
      try {
        const answer = await sendBelow(generation, call);
        confirmed = true;
        return answer;
      } catch (error) {
        if (!isNoSuchRoute(error)) throw error;
        // A parallel call found the other generation meanwhile: this answer says nothing about the profile.
        if (generation !== current) return resend(call, error);
        if (confirmed) throw error;
        if (!isList(call) && (await serves(generation, call))) {
          confirmed = true;
          throw error;
        }
        if (apiPath !== "auto" || !(await serves("legacy", call)))
          throw noAccessProfiles(apiPath, base, error);
        current = "legacy";
        confirmed = true;
        return resend(call, error);
      }
    },
  };
}

/** Whether a call is the very question that tells the generations apart: then its answer is known. */
function isList({ method, path }: Call): boolean {
  return method === "GET" && path === "";
}

/** Answers by which a server may say that it does not know a route. */
function isNoSuchRoute(error: unknown): boolean {
  return (
    isApiError(error) && (error.code === "not_found" || error.code === "not_json" || error.status === 405)
  );
}

function noAccessProfiles(apiPath: ApiPath, base: URL, cause: unknown): ApiError {
  const tried = apiPath === "auto" ? Object.values(PREFIXES).join(" or ") : PREFIXES[apiPath];
  const reason = isApiError(cause) ? ` (${cause.message})` : "";
  const root = rootOf(base);
  const remedy =
    root === undefined
      ? "they need Bifrost Enterprise"
      : `the endpoint must be the root URL of the gateway, not that of its API; use ${root} instead of ${base.href}`;
  const message = `the gateway serves no access profiles under ${tried}: ${remedy}${reason}`;
  return new ApiError({
    code: "no_access_profiles",
    message,
    status: isApiError(cause) ? cause.status : undefined,
    cause,
  });
}

/** The URL without the path of an API at its end; undefined when there is none. A gateway may well be served below `/api`. */
function rootOf(base: URL): string | undefined {
  const path = /^(.*?)\/(api|v1)(\/.*)?$/.exec(base.pathname);
  return path === null ? undefined : `${base.origin}${path[1] ?? ""}`;
}
