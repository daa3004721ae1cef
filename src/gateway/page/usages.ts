// The limits of a profile with what is used of each: its own, those of its providers and those of their models.

import { type Budget, type Limits, type Profile, type RateLimit } from "../profile/profile";

const PERIOD = { "1h": "hour", "1d": "day", "1w": "week", "1M": "month", "1Q": "quarter", "1Y": "year" };
const NEARLY = 0.8;
const dollars = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });
const count = new Intl.NumberFormat("en-US");

/** One limit. */
export interface Usage {
  /** Whose limit it is, in words; the profile's own have none. */
  readonly owner: string;
  readonly period: string;
  /** What is used of the limit; 1 is all of it. */
  readonly share: number;
  readonly state: "fair" | "near" | "over";
  /** When the window began; undefined for one that has not begun. */
  readonly since: string | undefined;
  /** What is used of the limit, with the unit. */
  readonly inWords: string;
}

/** All limits of a profile, in the order of their owners. */
export function usagesOf(profile: Profile): Usage[] {
  return [
    ...ofOwner("", profile),
    ...profile.provider_configs.flatMap((entry) => [
      ...ofOwner(entry.provider_name, entry),
      ...entry.model_budgets.flatMap((model) =>
        ofOwner(`${entry.provider_name}, ${model.model_name}`, model),
      ),
    ]),
  ];
}

/** The limit of which the most is used; undefined for a profile without limits. */
export function nearestOf(profile: Profile): Usage | undefined {
  return usagesOf(profile).reduce<Usage | undefined>(
    (nearest, usage) => (nearest && nearest.share >= usage.share ? nearest : usage),
    undefined,
  );
}

function ofOwner(owner: string, { budgets, rate_limit }: Limits): Usage[] {
  return [
    ...budgets.map((budget) => ofBudget(owner, budget)),
    ...(rate_limit ? ofRateLimit(owner, rate_limit) : []),
  ];
}

function ofBudget(owner: string, budget: Budget): Usage {
  const { current_usage: used, max_limit: limit } = budget;
  return {
    owner,
    period: PERIOD[budget.reset_duration],
    ...shareOf(used, limit),
    since: budget.last_reset,
    inWords: `${dollars.format(used)} of ${dollars.format(limit)}`,
  };
}

function ofRateLimit(owner: string, limit: RateLimit): Usage[] {
  return (["token", "request"] as const).flatMap((kind) => {
    const [cap, duration] = [limit[`${kind}_max_limit`], limit[`${kind}_reset_duration`]];
    if (cap === null || duration === undefined) return [];
    const used = limit[`${kind}_current_usage`];
    return {
      owner,
      period: PERIOD[duration],
      ...shareOf(used, cap),
      since: limit[`${kind}_last_reset`],
      inWords: `${count.format(used)} of ${count.format(cap)} ${kind}s`,
    };
  });
}

function shareOf(used: number, limit: number): Pick<Usage, "share" | "state"> {
  const share = limit > 0 ? used / limit : used > 0 ? 1 : 0;
  return { share, state: share >= 1 ? "over" : share >= NEARLY ? "near" : "fair" };
}
