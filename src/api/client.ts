// The client of the access-profile API: one method an endpoint (bifrost-api.md §1.2), answers parsed by the wire schemas.

import { ask, pageQuery, type Sender } from "./answers";
import { createGatewayClock, type GatewayClock } from "./clock";
import { type HttpEvent } from "./events";
import { createHttp } from "./http";
import { ApiError } from "./errors";
import { checkOptions, type ClientOptions } from "./options";
import { entityCalls, type EntityCalls } from "./entity-calls";
import { ENTITIES, ENTITY_PROFILES, type Family, PROFILES, ROLES, USERS } from "./families";
import { type ListFilters, tagFilterFault } from "./list-filters";
import { roleCalls, type RoleCalls } from "./role-calls";
import { createRoutes, type Routes } from "./routes";
import { byteCounter, type RunningLimit, startLimit, type TimeLimit } from "./time-limit";
import { userCalls, type UserCalls } from "./user-calls";
import {
  type AuditLogPage,
  auditLogResponse,
  type CloneRequest,
  type CreateRequest,
  detailResponse,
  listResponse,
  type ProfileDetail,
  type ProfilePage,
  profileResponse,
  type ProfileVersion,
  type PropagateRequest,
  propagateResponse,
  type Propagation,
  type UpdateRequest,
  versionResponse,
  versionListResponse,
  type WireProfile,
} from "./wire";

/** A page of the audit log: `limit` entries from `offset` on, of one action if `action` is given. */
export interface AuditLogQuery {
  readonly limit: number;
  readonly offset: number;
  /** For example `deactivate`; see bifrost-api.md §1.2. */
  readonly action?: string | undefined;
}

/** Every method rejects with an {@link ApiError} when the call failed; none of them retries a creation blindly. */
export interface AccessProfileClient {
  /** The gateway's host, for messages. */
  readonly host: string;
  /** The gateway's base URL, without a slash at its end: `https://gateway.example.com`. It holds no credential. */
  readonly endpoint: string;
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
  /** Pushes fields to the copies. A gateway that does so in the background answers with `pending`. */
  propagate(id: number, body: PropagateRequest, signal?: AbortSignal): Promise<Propagation>;
  readonly roles: RoleCalls;
  readonly users: UserCalls;
  readonly entities: EntityCalls;
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
  const known = new Map<Family, Routes>();
  const routesOf = (family: Family): Routes => {
    const routes = known.get(family) ?? createRoutes(http, checked, family);
    known.set(family, routes);
    return routes;
  };
  const { host, href } = checked.base;
  const endpoint = href.replace(/\/$/, "");
  return clientOver({ routesOf, clock, host, endpoint, close: () => http.close() }, () => undefined);
}

/** What all clients of one gateway share. */
interface Shared {
  routesOf(family: Family): Routes;
  readonly clock: GatewayClock;
  readonly host: string;
  readonly endpoint: string;
  close(): Promise<void>;
}

function clientOver(
  shared: Shared,
  limit: () => RunningLimit | undefined,
  count: (answered: number) => void = () => undefined,
): AccessProfileClient {
  const { routesOf, clock, host, endpoint } = shared;
  const senderOf = (family: Family): Sender => ({
    host,
    async send(call) {
      const answer = await routesOf(family).send({ ...call, limit: limit() });
      if (call.method === "GET") count(answer.bytes);
      return answer;
    },
  });
  const sendersOf = (families: typeof ENTITIES) => ({
    teams: senderOf(families.teams),
    "business-units": senderOf(families["business-units"]),
    customers: senderOf(families.customers),
  });
  const profiles = senderOf(PROFILES);
  const profile = async (call: Parameters<Sender["send"]>[0]): Promise<WireProfile> =>
    (await ask(profiles, profileResponse, call)).access_profile;

  return {
    host,
    endpoint,
    async list(page, filters = {}, signal) {
      const { search, tags = [], isActive } = filters;
      const fault = tags.map(tagFilterFault).find((each) => each !== undefined);
      if (fault !== undefined) throw new ApiError({ code: "invalid", message: fault });
      const query = pageQuery(page, {
        search,
        tags: tags.length > 0 ? tags.join(",") : undefined,
        is_active: isActive === undefined ? undefined : String(isActive),
      });
      return ask(profiles, listResponse, { method: "GET", path: "", query, signal });
    },
    get: (id, signal) => ask(profiles, detailResponse, { method: "GET", path: `/${id}`, signal }),
    create: (body, signal) => profile({ method: "POST", path: "", body, signal }),
    update: (id, patch, signal) => profile({ method: "PUT", path: `/${id}`, body: patch, signal }),
    async delete(id, signal) {
      await profiles.send({ method: "DELETE", path: `/${id}`, signal });
    },
    activate: (id, signal) => profile({ method: "PUT", path: `/${id}/activate`, signal }),
    deactivate: (id, signal) => profile({ method: "PUT", path: `/${id}/deactivate`, signal }),
    clone: (id, body, signal) => profile({ method: "POST", path: `/${id}/clone`, body, signal }),
    auditLogs: (id, { action, ...page }, signal) =>
      ask(profiles, auditLogResponse, {
        method: "GET",
        path: `/${id}/audit-logs`,
        query: pageQuery(page, { action }),
        signal,
      }),
    versions: async (id, signal) =>
      (await ask(profiles, versionListResponse, { method: "GET", path: `/${id}/versions`, signal })).versions,
    version: async (id, version, signal) =>
      (await ask(profiles, versionResponse, { method: "GET", path: `/${id}/versions/${version}`, signal }))
        .version,
    propagate: (id, body, signal) =>
      ask(profiles, propagateResponse, { method: "POST", path: `/${id}/propagate`, body, signal }),
    roles: roleCalls(senderOf(ROLES), profiles),
    users: userCalls(senderOf(USERS)),
    entities: entityCalls({ entities: sendersOf(ENTITIES), profiles: sendersOf(ENTITY_PROFILES) }),
    gatewayTime: (localMs) => clock.gatewayTime(localMs),
    within(inner) {
      let running: RunningLimit | undefined;
      return clientOver(shared, () => (running ??= startLimit(inner, limit())), byteCounter(inner, host));
    },
    close: () => shared.close(),
  };
}
