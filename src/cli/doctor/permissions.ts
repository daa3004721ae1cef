// What the credential may read: each route is tried with a GET. What it may change cannot be asked without a change.

import { type AccessProfileClient, ApiError, ENTITY_KINDS } from "../../handler";
import { failed, type Finding, ok, skipped, warning } from "./finding";

interface Reading {
  readonly of: string;
  /** What reads it: without it, that does not work. */
  readonly neededFor: string;
  readonly permission: string;
  /** Whether hardly anything works without it. */
  readonly isEssential?: true;
  /** Undefined when there is nothing to read. */
  read(client: AccessProfileClient, profileId: number | undefined): Promise<unknown> | undefined;
}

const PAGE = { limit: 1, offset: 0 };
const VIEW = "AccessProfiles:View";

const READINGS: readonly Reading[] = [
  {
    of: "access profiles",
    neededFor: "every plan",
    permission: VIEW,
    isEssential: true,
    read: (client) => client.list(PAGE),
  },
  {
    of: "one profile",
    neededFor: "every plan",
    permission: VIEW,
    isEssential: true,
    read: (client, id) => (id === undefined ? undefined : client.get(id)),
  },
  {
    of: "audit logs",
    neededFor: 'adoption_policy = "retired"',
    permission: VIEW,
    read: (client, id) => (id === undefined ? undefined : client.auditLogs(id, PAGE)),
  },
  {
    of: "versions",
    neededFor: "bifrost_access_profile_versions",
    permission: VIEW,
    read: (client, id) => (id === undefined ? undefined : client.versions(id)),
  },
  {
    of: "roles",
    neededFor: "role_name of bifrost_access_profile_role",
    permission: "Roles:View",
    read: (client) => client.roles.list(),
  },
  {
    of: "users",
    neededFor: "bifrost_access_profile_holders",
    permission: "Users:View",
    read: (client) => client.users.list(PAGE),
  },
  ...ENTITY_KINDS.map((kind) => ({
    of: `profiles of ${kind.replace("-", " ")}`,
    neededFor: "bifrost_access_profile_entity",
    permission: VIEW,
    read: (client: AccessProfileClient) => client.entities.accessProfiles(kind),
  })),
];

/** Tries every route. `entities`: whether the gateway serves profiles of entities, where that could be found out. */
export async function checkPermissions(
  client: AccessProfileClient,
): Promise<{ readonly findings: Finding[]; readonly entities: boolean | undefined }> {
  const profileId = await client.list(PAGE).then(
    ({ access_profiles }) => access_profiles[0]?.id,
    () => undefined,
  );
  const findings: Finding[] = [];
  let entities: boolean | undefined;
  for (const reading of READINGS) {
    const check = `read ${reading.of}`;
    try {
      const reads = reading.read(client, profileId);
      if (reads === undefined) findings.push(skipped(check, "the gateway has no profile to read"));
      else {
        await reads;
        findings.push(ok(check, "allowed"));
        if (reading.neededFor === "bifrost_access_profile_entity") entities = true;
      }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.code === "not_served" && reading.neededFor === "bifrost_access_profile_entity")
        entities ??= false;
      findings.push(refusal(check, reading, error));
    }
  }
  findings.push(
    skipped(
      "change profiles",
      "not tried, because the doctor changes nothing; cdktf-bifrost verify tries it",
    ),
  );
  return { findings, entities };
}

function refusal(check: string, { permission, neededFor, isEssential }: Reading, error: ApiError): Finding {
  if (error.code === "not_served") return skipped(check, "the gateway does not serve it");
  const isForbidden = error.code === "forbidden";
  const found = isForbidden ? `not allowed (403); ${neededFor} needs it` : error.message;
  const remedy = isForbidden
    ? `grant the key the permission ${permission}`
    : "look into the log of the gateway, and report the answer to who runs it";
  return isEssential ? failed(check, found, remedy) : warning(check, found, remedy);
}
