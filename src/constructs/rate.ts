// Rates: a cap on tokens or requests for each period.

import { type RateLimitSpec, type SpecPath } from "../handler/spec";
import { described, isPlain, suggestion } from "../handler/spec/words";
import { isToken } from "./token";
import { hasMark } from "./mark";

/** A period after which a rate resets. There is no quarter. Source: bifrost-api.md §2.5. */
export type RatePeriod = "1h" | "1d" | "1w" | "1M" | "1Y";

/** By what rates are told from all else, those of another copy of this package included. */
const RATE: unique symbol = Symbol.for("cdktf-bifrost.Rate");

/** A cap on tokens or on requests, a whole number greater than 0, for each period. Source: bifrost-api.md §2.5. */
export class Rate {
  /** Whether a value is a rate, also one of another copy of this package. */
  static isRate(value: unknown): value is Rate {
    return value instanceof Rate ? value[RATE] : hasMark(value, RATE);
  }

  private readonly [RATE] = true;

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
    /** The period after which the count resets. */
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

/** A rate limit as the resource has it. What is none is reported. */
export function rateLimitAttributes(
  limit: unknown,
  at: SpecPath,
  report: (path: SpecPath, message: string) => void,
): RateLimitSpec | undefined {
  if (!isPlain(limit)) {
    report(
      at,
      `must be an object, got ${described(limit)}; write, for example, { requests: Rate.hourly(100) }`,
    );
    return undefined;
  }
  let isReadable = true;
  const refuse = (place: SpecPath, message: string): void => {
    isReadable = false;
    report(place, message);
  };
  const attributes = Object.entries(limit).flatMap(([name, rate]): [string, unknown][] => {
    const kind = KINDS.get(name);
    const place = [...at, name];
    if (kind === undefined)
      refuse(place, `is not a property of a rate limit${suggestion(name, [...KINDS.keys()])}`);
    else if (Rate.isRate(rate))
      return [
        [`${kind}_max_limit`, rate.maxLimit],
        [`${kind}_reset_duration`, rate.resetDuration],
      ];
    else if (rate !== undefined) refuse(place, notARate(rate));
    return [];
  });
  return isReadable ? Object.fromEntries(attributes) : undefined;
}

/** What the properties of a rate limit cap, in the words of the resource. */
const KINDS: ReadonlyMap<string, "token" | "request"> = new Map([
  ["tokens", "token"],
  ["requests", "request"],
]);

function notARate(value: unknown): string {
  if (isToken(value)) return "must be a Rate, got a token; give the token as its cap: Rate.hourly(token)";
  const cap = typeof value === "number" ? value : 100;
  return `must be a Rate, got ${described(value)}; write, for example, Rate.hourly(${cap})`;
}
