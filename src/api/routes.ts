// Which path generation the gateway serves, found out from its answers (bifrost-api.md §1.1). A 404 means "gone" only after a
// list of the same family was seen under the same path: an older or open-source gateway answers 404, 405 or a web page there.

import { ApiError, isApiError } from "./errors";
import { type Family, PROFILES } from "./families";
import { type Answer, type Call, type Http } from "./http";
import { type CheckedOptions } from "./options";

type Generation = "governance" | "legacy";

/** Sends calls below the path of one family that the gateway serves. */
export interface Routes {
  /** Sends a call whose `path` is relative to the family's. @throws {ApiError} */
  send(call: Call): Promise<Answer>;
}

/** The routes of a family, by default those of the access profiles. */
export function createRoutes(
  http: Http,
  { apiPath, base }: Pick<CheckedOptions, "apiPath" | "base">,
  family: Family = PROFILES,
): Routes {
  const mayFallBack = apiPath === "auto" && family.paths.legacy !== undefined;
  let current: Generation = apiPath === "legacy" ? "legacy" : "governance";
  let confirmed = false;

  function sendBelow(generation: Generation, call: Call): Promise<Answer> {
    const { governance, legacy } = family.paths;
    if (generation === "governance" || legacy === undefined)
      return http.send({ ...call, path: `${governance}${call.path}` });
    const query = family.pagesOnLegacy === true ? withPage(call.query) : call.query;
    return http.send({ ...call, path: `${legacy}${call.path}`, query });
  }

  /** Whether the family's list is served there. Errors other than "no such route" are passed on. */
  async function serves(generation: Generation, { signal, limit }: Call): Promise<boolean> {
    try {
      const answer = await sendBelow(generation, {
        method: "GET",
        path: family.list.path,
        query: { limit: "1", offset: "0" },
        signal,
        limit,
      });
      return family.list.envelope.safeParse(answer.json).success;
    } catch (error) {
      if (isNoSuchRoute(error)) return false;
      throw error;
    }
  }

  /** Sends a call again below the path found, unless the answer to the first leaves open whether the work was done. */
  function resend(call: Call, first: unknown): Promise<Answer> {
    if (isApiError(first) && first.outcomeUnknown) throw first;
    return sendBelow(current, call);
  }

  /** Whether a call is the very question that tells the generations apart: then its answer is known. */
  const isList = ({ method, path }: Call): boolean => method === "GET" && path === family.list.path;

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
        if (!mayFallBack || !(await serves("legacy", call)))
          throw family === PROFILES ? noAccessProfiles(error) : notServed(error);
        current = "legacy";
        confirmed = true;
        return resend(call, error);
      }
    },
  };

  function pathsTried(): string {
    const { governance, legacy = governance } = family.paths;
    return { auto: [...new Set([governance, legacy])].join(" or "), governance, legacy }[apiPath];
  }

  function noAccessProfiles(cause: unknown): ApiError {
    const root = rootOf(base);
    const remedy =
      root === undefined
        ? "they need Bifrost Enterprise"
        : `the endpoint must be the root URL of the gateway, not that of its API; use ${root} instead of ${base.href}`;
    return missing("no_access_profiles", remedy, cause);
  }

  function notServed(cause: unknown): ApiError {
    return missing("not_served", `they need ${family.since}`, cause);
  }

  function missing(code: "no_access_profiles" | "not_served", remedy: string, cause: unknown): ApiError {
    const reason = isApiError(cause) ? ` (${cause.message})` : "";
    const message = `the gateway serves no ${family.of} under ${pathsTried()}: ${remedy}${reason}`;
    return new ApiError({ code, message, status: isApiError(cause) ? cause.status : undefined, cause });
  }
}

/** The query with `page` beside its `limit` and `offset`. */
function withPage(query: Call["query"]): Call["query"] {
  const [limit, offset] = [Number(query?.["limit"]), Number(query?.["offset"])];
  return limit > 0 && offset >= 0 ? { ...query, page: String(Math.floor(offset / limit) + 1) } : query;
}

/** Answers by which a server may say that it does not know a route. */
function isNoSuchRoute(error: unknown): boolean {
  return (
    isApiError(error) && (error.code === "not_found" || error.code === "not_json" || error.status === 405)
  );
}

/** The URL without the path of an API at its end; undefined when there is none. A gateway may well be served below `/api`. */
function rootOf(base: URL): string | undefined {
  const path = /^(.*?)\/(api|v1)(\/.*)?$/.exec(base.pathname);
  return path === null ? undefined : `${base.origin}${path[1] ?? ""}`;
}
