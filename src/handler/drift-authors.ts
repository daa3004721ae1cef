// Who changed a profile by hand, and when, as its audit log says. A log that cannot be read says nothing, and nothing depends on it.

import { type AccessProfileClient, type AuditEntry, isApiError } from "../api";
import { isRecord } from "../api/records";
import { FIELDS } from "./fields";

/** Who changed attributes, in one entry of the audit log. */
export interface DriftAuthor {
  readonly attributes: readonly string[];
  /** As the gateway calls them; undefined when it does not say. */
  readonly actor: string | undefined;
  /** For example `update`. */
  readonly action: string;
  /** RFC 3339; undefined when the gateway does not say. */
  readonly at: string | undefined;
}

/** Entries that one request asks for. */
const ENTRIES = 100;

/** Actions that change nothing of the profile itself. */
const ELSEWHERE: readonly string[] = ["propagate", "attach_role", "detach_role", "delete"];

/** Actions by which a profile comes into being: nobody has changed it with them. */
const BEGINNINGS: readonly string[] = ["create", "clone"];

/**
 * Who last changed each of the attributes, by the newest entry that names it. An attribute that no entry names is missing.
 * At most two requests.
 *
 * @param attributes those that differ from what was applied.
 */
export async function driftAuthors(
  client: AccessProfileClient,
  id: number,
  attributes: readonly string[],
  signal?: AbortSignal,
): Promise<DriftAuthor[]> {
  const entries = (await newest(client, id, undefined, signal)).filter(
    ({ action }) => !ELSEWHERE.includes(action),
  );
  const found = new Map<AuditEntry, string[]>();
  for (const attribute of attributes) {
    const entry = entries.find((each) => names(each, attribute));
    if (entry !== undefined && !BEGINNINGS.includes(entry.action))
      found.set(entry, [...(found.get(entry) ?? []), attribute]);
  }
  return [...found].map(([entry, changed]) => authorOf(entry, changed));
}

/** Who deleted the profile; undefined when the log does not say. */
export async function deletionOf(
  client: AccessProfileClient,
  id: number,
  signal?: AbortSignal,
): Promise<DriftAuthor | undefined> {
  const entries = await newest(client, id, "delete", signal);
  const entry = entries.find(({ action }) => action === "delete");
  return entry && authorOf(entry, []);
}

function authorOf({ actor, action, created_at }: AuditEntry, attributes: readonly string[]): DriftAuthor {
  return { attributes, actor: actor || undefined, action, at: created_at ?? undefined };
}

/** The newest entries, the newest first; none when the log cannot be read. */
async function newest(
  client: AccessProfileClient,
  id: number,
  action: string | undefined,
  signal: AbortSignal | undefined,
): Promise<AuditEntry[]> {
  try {
    const page = await client.auditLogs(id, { limit: ENTRIES, offset: 0, action }, signal);
    const [entries, total] = [page.audit_logs, page.total_count ?? 0];
    // The order is the gateway's own. One that begins with the oldest has the newest on its last page.
    const isAscending = timeOf(entries[0]) < timeOf(entries.at(-1));
    if (total <= entries.length || !isAscending) return sorted(entries);
    const last = await client.auditLogs(id, { limit: ENTRIES, offset: total - ENTRIES, action }, signal);
    return sorted(last.audit_logs);
  } catch (error) {
    if (isApiError(error)) return [];
    throw error;
  }
}

/** By time, then by id: two entries may have one time. */
function sorted(entries: readonly AuditEntry[]): AuditEntry[] {
  const isAscending = timeOf(entries[0]) < timeOf(entries.at(-1));
  const latestFirst = isAscending ? [...entries].reverse() : [...entries];
  return latestFirst.sort((a, b) => timeOf(b) - timeOf(a) || Number(b.id ?? 0) - Number(a.id ?? 0) || 0);
}

function timeOf(entry: AuditEntry | undefined): number {
  const time = Date.parse(entry?.created_at ?? "");
  return Number.isNaN(time) ? 0 : time;
}

/** Whether an entry says that it changed the attribute. One that does not say what it changed may have. */
function names(entry: AuditEntry, attribute: string): boolean {
  if (attribute === "is_active" && ["activate", "deactivate"].includes(entry.action)) return true;
  const member = FIELDS.find((field) => field.attribute === attribute)?.member ?? attribute;
  const values = [membersIn(entry["previous_values"]), membersIn(entry["new_values"])];
  if (values.every((members) => members === undefined)) return entry.action === "update";
  return values.some((members) => members !== undefined && Object.hasOwn(members, member));
}

/** The members in a value of an entry, which is an object or its JSON text (bifrost-api.md §2.8). */
function membersIn(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (isRecord(value)) return value;
  if (typeof value !== "string") return undefined;
  try {
    const parsed: unknown = JSON.parse(value);
    return isRecord(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}
