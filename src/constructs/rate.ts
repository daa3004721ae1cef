// Rates: a cap on tokens or requests for each period.

import { type RateLimitSpec } from "../handler/spec";

/** A period after which a rate starts anew. There is no quarter. Source: bifrost-api.md §2.5. */
export type RatePeriod = "1h" | "1d" | "1w" | "1M" | "1Y";

/** A cap on tokens or on requests, a whole number greater than 0, for each period. Source: bifrost-api.md §2.5. */
export class Rate {
  /** A cap of `maxLimit` tokens or requests for each hour. */
  static hourly(maxLimit: number): Rate {
    return new Rate("1h", maxLimit);
  }

  /** A cap of `maxLimit` tokens or requests for each day. */
  static daily(maxLimit: number): Rate {
    return new Rate("1d", maxLimit);
  }

  /** A cap of `maxLimit` tokens or requests for each week. */
  static weekly(maxLimit: number): Rate {
    return new Rate("1w", maxLimit);
  }

  /** A cap of `maxLimit` tokens or requests for each month. */
  static monthly(maxLimit: number): Rate {
    return new Rate("1M", maxLimit);
  }

  /** A cap of `maxLimit` tokens or requests for each year. */
  static yearly(maxLimit: number): Rate {
    return new Rate("1Y", maxLimit);
  }

  private constructor(
    /** The period after which the count starts anew. */
    readonly resetDuration: RatePeriod,
    /** The cap; may be a token. */
    readonly maxLimit: number,
  ) {}
}

/** Caps on tokens and on requests; at least one of them. Source: bifrost-api.md §2.5. */
export interface RateLimit {
  /**
   * Most tokens in a period.
   *
   * @default - no cap on tokens
   */
  readonly tokens?: Rate;
  /**
   * Most requests in a period.
   *
   * @default - no cap on requests
   */
  readonly requests?: Rate;
}

/** A rate limit as the resource has it. */
export function rateLimitAttributes({ tokens, requests }: RateLimit): RateLimitSpec {
  return {
    ...(tokens && { token_max_limit: tokens.maxLimit, token_reset_duration: tokens.resetDuration }),
    ...(requests && { request_max_limit: requests.maxLimit, request_reset_duration: requests.resetDuration }),
  };
}
