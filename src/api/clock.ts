// The gateway's own clock, as its answers tell it. Whether a profile was created before or after a request left can only be
// judged by the clock that wrote `created_at`; every HTTP answer shows that clock in its `Date` header (RFC 9110 §6.6.1).

/** What is known of the gateway's clock. */
export interface GatewayClock {
  /** Takes note of a `Date` header that arrived at that local time, in milliseconds since 1970. */
  heard(date: string | undefined, arrivedMs: number): void;
  /**
   * What the gateway's clock showed, at the earliest, at a local time; both in milliseconds since 1970. Whole seconds, as
   * `created_at` may have no more than that. Undefined before the first answer.
   */
  gatewayTime(localMs: number): number | undefined;
}

/** Makes a clock that has heard nothing yet. */
export function createGatewayClock(): GatewayClock {
  /** Gateway's time minus local time, at the least. The newest one counts: either clock may be set. */
  let skew: number | undefined;
  return {
    heard(date, arrivedMs) {
      const shown = date === undefined ? Number.NaN : Date.parse(date);
      // The header is cut to the second and was written before it arrived: the difference is a lower bound.
      if (!Number.isNaN(shown)) skew = shown - arrivedMs;
    },
    gatewayTime(localMs) {
      return skew === undefined ? undefined : Math.floor((localMs + skew) / 1000) * 1000;
    },
  };
}
