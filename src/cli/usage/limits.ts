// The limits of live profiles with what is used of each: of the profile itself, of its providers and models, and of the copies that teams,
// business units and customers hold.

import {
  type AccessProfileClient,
  ENTITY_KINDS,
  type HeldProfile,
  isApiError,
  listProfiles,
  profileIdOf,
  type WireProfile,
} from "../../handler";

/** One limit. */
export interface Limit {
  readonly profile: string;
  readonly profileId: number;
  /** Whether the profile, or the copy, is active. */
  readonly isActive: boolean;
  /** Who holds the copy whose limit it is, such as `teams/12`; empty for the profile's own. */
  readonly holder: string;
  /** Empty for a limit of all providers. */
  readonly provider: string;
  /** Empty for a limit of all models. */
  readonly model: string;
  readonly kind: "budget" | "tokens" | "requests";
  /** Reset duration, `1M`. */
  readonly period: string;
  /** Dollars, tokens or requests. */
  readonly limit: number;
  /** In the unit of the limit; undefined when the gateway does not say it. */
  readonly used: number | undefined;
  /** `used` of `limit`, 100 is all of it. */
  readonly percent: number | undefined;
}

/**
 * All limits of all profiles, the one that is nearest to its end first. Two limits of one profile that nothing tells apart count as the one
 * that is nearer.
 *
 * @throws {ApiError} when the profiles cannot be read.
 */
export async function readLimits(client: AccessProfileClient, signal?: AbortSignal): Promise<Limit[]> {
  const profiles = await listProfiles(client, {}, signal);
  const byId = new Map(profiles.map((profile) => [profile.id, profile]));
  const limits = profiles.flatMap((profile) =>
    limitsOf(
      { profile: profile.name, profileId: profile.id, isActive: profile.is_active, holder: "" },
      profile,
    ),
  );
  for (const kind of ENTITY_KINDS)
    for (const [id, held] of await copiesOf(client, kind, signal)) {
      // The list need not say of which profile a copy is, but the copy has its name.
      const of = byId.get(profileIdOf(held) ?? 0) ?? profiles.find(({ name }) => name === held.name);
      const [profile, profileId] = [of?.name ?? held.name ?? "", of?.id ?? 0];
      limits.push(
        ...limitsOf({ profile, profileId, isActive: held.is_active ?? true, holder: `${kind}/${id}` }, held),
      );
    }
  return withoutTwins(limits.sort(byNearness));
}

/** Nothing where the gateway is too old for copies of entities, or where the key may not read them. */
async function copiesOf(
  client: AccessProfileClient,
  kind: (typeof ENTITY_KINDS)[number],
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, HeldProfile>> {
  try {
    return await client.entities.accessProfiles(kind, signal);
  } catch (error) {
    if (isApiError(error, "not_served") || isApiError(error, "forbidden")) return new Map();
    throw error;
  }
}

type Owner = Pick<Limit, "profile" | "profileId" | "isActive" | "holder">;
type Limited = Pick<WireProfile, "budgets" | "rate_limit">;
type Access = Pick<WireProfile, "budgets" | "rate_limit" | "provider_configs">;

function limitsOf(owner: Owner, access: Access): Limit[] {
  return [
    ...ownLimits({ ...owner, provider: "", model: "" }, access),
    ...access.provider_configs.flatMap((entry) => {
      const provider = entry.provider_name;
      return [
        ...ownLimits({ ...owner, provider, model: "" }, entry),
        ...(entry.model_budgets ?? []).flatMap((each) =>
          ownLimits({ ...owner, provider, model: each.model_name }, each),
        ),
      ];
    }),
  ];
}

function ownLimits(
  place: Owner & Pick<Limit, "provider" | "model">,
  { budgets, rate_limit: rate }: Limited,
): Limit[] {
  const limit = (
    kind: Limit["kind"],
    period: string | null | undefined,
    most: number | null | undefined,
    used: number | null | undefined,
  ): Limit[] =>
    typeof most !== "number" || !(most > 0)
      ? []
      : [
          {
            ...place,
            kind,
            period: period ?? "",
            limit: most,
            used: used ?? undefined,
            percent: typeof used === "number" ? (used / most) * 100 : undefined,
          },
        ];
  return [
    ...budgets.flatMap((each) =>
      limit("budget", each.reset_duration, effectiveLimit(each), each.current_usage),
    ),
    ...limit("tokens", rate?.token_reset_duration, rate?.token_max_limit, rate?.token_current_usage),
    ...limit("requests", rate?.request_reset_duration, rate?.request_max_limit, rate?.request_current_usage),
  ];
}

/** A budget of a copy may be raised by an override. */
function effectiveLimit(budget: WireProfile["budgets"][number]): number | undefined {
  const raised: unknown = "override_amount" in budget ? budget["override_amount"] : undefined;
  return typeof budget.max_limit === "number"
    ? budget.max_limit + (typeof raised === "number" ? raised : 0)
    : undefined;
}

/** What is unknown comes last. */
function byNearness(one: Limit, other: Limit): number {
  return (
    (other.percent ?? -1) - (one.percent ?? -1) ||
    one.profile.localeCompare(other.profile) ||
    nameOf(one).localeCompare(nameOf(other))
  );
}

function withoutTwins(limits: readonly Limit[]): Limit[] {
  const first = new Map<string, Limit>();
  for (const each of limits) {
    const key = nameOf(each);
    if (!first.has(key)) first.set(key, each);
  }
  return [...first.values()];
}

/** What tells a limit from all others. */
function nameOf({ profileId, holder, provider, model, kind, period }: Limit): string {
  return JSON.stringify([profileId, holder, provider, model, kind, period]);
}
