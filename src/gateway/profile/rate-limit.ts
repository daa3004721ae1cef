// The rate limit of one owner after a request: it keeps its id, and each cap that stays keeps its usage.

import { type RateLimitRequest } from "../../api/wire";
import { type ChangeTerms } from "./change-terms";
import { type RateLimit } from "./profile";

/**
 * The rate limit that replaces `stored`; undefined for none. One that caps nothing is dropped instead of stored (bifrost-api.md §2.5).
 */
export function replaceRateLimit(
  stored: RateLimit | undefined,
  requested: RateLimitRequest | null | undefined,
  terms: ChangeTerms,
): RateLimit | undefined {
  const tokens = requested?.token_max_limit ?? null;
  const requests = requested?.request_max_limit ?? null;
  const capsNothing = tokens === null && requests === null;
  if (!requested || (capsNothing && terms.behaviour.generation.dropsEmptyLimits)) return undefined;
  const now = terms.now.toISOString();
  return {
    ...requested,
    id: stored?.id ?? terms.uuid(),
    token_max_limit: tokens,
    token_reset_duration: requested.token_reset_duration ?? undefined,
    token_current_usage: tokens === null ? 0 : (stored?.token_current_usage ?? 0),
    token_last_reset: tokens === null ? undefined : (stored?.token_last_reset ?? now),
    request_max_limit: requests,
    request_reset_duration: requested.request_reset_duration ?? undefined,
    request_current_usage: requests === null ? 0 : (stored?.request_current_usage ?? 0),
    request_last_reset: requests === null ? undefined : (stored?.request_last_reset ?? now),
  };
}
