// The client of the access-profile API: one method an endpoint (bifrost-api.md §1.2), answers parsed by the wire schemas.

import type * as z from "zod";
import { createGatewayClock, type GatewayClock } from "./clock";
import { type HttpEvent } from "./events";
import { type Answer, type Call, createHttp } from "./http";
import { ApiError } from "./errors";
import { checkOptions, type ClientOptions } from "./options";
import { createRoutes, type Routes } from "./routes";
import { byteCounter, type RunningLimit, startLimit, type TimeLimit } from "./time-limit";
import {
  type AuditLogPage,
  auditLogResponse,
  type CloneRequest,
  type CreateRequest,
  detailResponse,
  listResponse,
  problemOf,
  type ProfileDetail,
  type ProfilePage,
  profileResponse,
  type ProfileVersion,
  type UpdateRequest,
  versionListResponse,
  versionResponse,
  type WireProfile,
} from "./wire";

/**
 * Filters of the list. `search` is free text, `tags` any of the server's reading, see bifrost-api.md §1.2. A tag with a comma
 * cannot be asked for, see `tagFilterFault`.
 */
export interface ListFilters {
  readonly search?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly isActive?: boolean | undefined;
}

/** A page of the audit log: `limit` entries from `offset` on, of one action if `action` is given. */
export interface AuditLogQuery {
  readonly limit: number;
  readonly offset: number;
  /** For example `deactivate`; see bifrost-api.md §1.2. */
  readonly action?: string | undefined;
}

/** Why the list cannot be filtered by a tag; undefined when it can. The API takes tags between commas and knows no escape (§1.2). */
export function tagFilterFault(tag: string): string | undefined {
  if (tag === "") return "a tag filter must not be empty";
  if (!tag.includes(",")) return undefined;
  return `the list cannot be filtered by the tag ${JSON.stringify(tag)}: the API separates tags with commas, so it would read this tag as several; remove the tag and filter the result instead`;
}

/** Every method rejects with an {@link ApiError} when the call failed; none of them retries a creation blindly. */
export interface AccessProfileClient {
  /** The gateway's host, for messages. */
  readonly host: string;
  /** One page of the list, `limit` profiles from `offset` on. */
  list(
    page: { limit: number; offset: number },
    filters?: ListFilters,
    signal?: AbortSignal,
  ): Promise<ProfilePage>;
  /** The profile with its roles and holders; `not_found` when it is gone. */
  get(id: number, signal?: AbortSignal): Promise<ProfileDetail>;
  create(body: CreateRequest, signal?: AbortSignal): Promise<WireProfile>;
  /** The partial update: a member left out is kept. */
  update(id: number, patch: UpdateRequest, signal?: AbortSignal): Promise<WireProfile>;
  delete(id: number, signal?: AbortSignal): Promise<void>;
  activate(id: number, signal?: AbortSignal): Promise<WireProfile>;
  deactivate(id: number, signal?: AbortSignal): Promise<WireProfile>;
  clone(id: number, body: CloneRequest, signal?: AbortSignal): Promise<WireProfile>;
  /** One page of the profile's audit log. The order of its entries is the gateway's own: compare `created_at`. */
  auditLogs(id: number, query: AuditLogQuery, signal?: AbortSignal): Promise<AuditLogPage>;
  /** Every recorded version of the profile. Their order is the gateway's own: compare `version`. */
  versions(id: number, signal?: AbortSignal): Promise<ProfileVersion[]>;
  /** One version of the profile; `not_found` when it was never recorded. */
  version(id: number, version: number, signal?: AbortSignal): Promise<ProfileVersion>;
  /**
   * What the gateway's clock showed, at the earliest, at a local time; both in milliseconds since 1970. It is learned from the
   * `Date` of the answers and has whole seconds. Undefined before the first answer.
   */
  gatewayTime(localMs: number): number | undefined;
  /**
   * The same client for one operation, whose time starts with its first call. After its limit no call of it begins, and no GET goes on. A change
   * under way is not torn off: it has `requestTimeout`. A GET without a signal, which settles what came of a change, has two
   * `requestTimeout`s beyond the limit. So nothing takes longer than that.
   */
  within(limit: TimeLimit): AccessProfileClient;
  /** Closes the connections, also of the clients that {@link within} made. */
  close(): Promise<void>;
}

/**
 * Makes a client.
 * @throws {InvalidOptionError} when an option cannot be used.
 */
export function createClient(
  options: ClientOptions,
  observe?: (event: HttpEvent) => void,
): AccessProfileClient {
  const checked = checkOptions(options);
  const clock = createGatewayClock();
  const http = createHttp(checked, clock, observe);
  const routes = createRoutes(http, checked);
  return clientOver({ routes, clock, host: checked.base.host, close: () => http.close() }, () => undefined);
}

/** What all clients of one gateway share. */
interface Shared {
  readonly routes: Routes;
  readonly clock: GatewayClock;
  readonly host: string;
  close(): Promise<void>;
}

function clientOver(
  shared: Shared,
  limit: () => RunningLimit | undefined,
  count: (answered: number) => void = () => undefined,
): AccessProfileClient {
  const { routes, clock, host } = shared;
  const send = async (call: Call): Promise<Answer> => {
    const answer = await routes.send({ ...call, limit: limit() });
    if (call.method === "GET") count(answer.bytes);
    return answer;
  };
  const profile = async (call: Call): Promise<WireProfile> =>
    parse(profileResponse, await send(call), call.method, host).access_profile;

  return {
    host,
    async list(page, filters = {}, signal) {
      const query: Record<string, string> = { limit: String(page.limit), offset: String(page.offset) };
      if (filters.search !== undefined) query["search"] = filters.search;
      const fault = filters.tags?.map(tagFilterFault).find((each) => each !== undefined);
      if (fault !== undefined) throw new ApiError({ code: "invalid", message: fault });
      if (filters.tags !== undefined && filters.tags.length > 0) query["tags"] = filters.tags.join(",");
      if (filters.isActive !== undefined) query["is_active"] = String(filters.isActive);
      return parse(listResponse, await send({ method: "GET", path: "", query, signal }), "GET", host);
    },
    get: async (id, signal) =>
      parse(detailResponse, await send({ method: "GET", path: `/${id}`, signal }), "GET", host),
    create: (body, signal) => profile({ method: "POST", path: "", body, signal }),
    update: (id, patch, signal) => profile({ method: "PUT", path: `/${id}`, body: patch, signal }),
    async delete(id, signal) {
      await send({ method: "DELETE", path: `/${id}`, signal });
    },
    activate: (id, signal) => profile({ method: "PUT", path: `/${id}/activate`, signal }),
    deactivate: (id, signal) => profile({ method: "PUT", path: `/${id}/deactivate`, signal }),
    clone: (id, body, signal) => profile({ method: "POST", path: `/${id}/clone`, body, signal }),
    async auditLogs(id, { limit, offset, action }, signal) {
      const query = {
        limit: String(limit),
        offset: String(offset),
        ...(action === undefined ? {} : { action }),
      };
      const answer = await send({ method: "GET", path: `/${id}/audit-logs`, query, signal });
      return parse(auditLogResponse, answer, "GET", host);
    },
    async versions(id, signal) {
      const answer = await send({ method: "GET", path: `/${id}/versions`, signal });
      return parse(versionListResponse, answer, "GET", host).versions;
    },
    async version(id, version, signal) {
      const answer = await send({ method: "GET", path: `/${id}/versions/${version}`, signal });
      return parse(versionResponse, answer, "GET", host).version;
    },
    gatewayTime: (localMs) => clock.gatewayTime(localMs),
    within(inner) {
      let running: RunningLimit | undefined;
      return clientOver(shared, () => (running ??= startLimit(inner, limit())), byteCounter(inner, host));
    },
    close: () => shared.close(),
  };
}

/** Checks an answer against its envelope. A 2xx without it is an error, never an empty profile. */
function parse<T extends z.ZodType>(
  schema: T,
  { json, sentAt }: Answer,
  method: string,
  host: string,
): z.output<T> {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const message = `${host} answered with unexpected JSON (${problemOf(parsed.error)})`;
  throw new ApiError({ code: "unreadable", message, outcomeUnknown: method === "POST", sentAt });
}
