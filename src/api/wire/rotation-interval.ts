// The rotation interval: a day count or a Go duration, compared in nanoseconds. Source: bifrost-api.md §2.6.

const NANOSECONDS: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
  d: 86_400_000_000_000n,
};

/** Day count (`30d`), Go duration (`12h`) or nanoseconds; empty or 0 is off. Source: §2.6. */
export const ROTATION_PATTERN = /^$|^[0-9]+d$|^([0-9]+(\.[0-9]+)?(ns|us|µs|ms|s|m|h))+$/;

/** Shortest and longest interval that the API takes: an hour and 365 days. */
export const MIN_ROTATION = 3_600_000_000_000n;
export const MAX_ROTATION = 365n * 86_400_000_000_000n;

/**
 * Nanoseconds of a rotation interval such as `30d`, `12h` or `1h30m`; the empty string is 0, that is off. Undefined when the text
 * is not of that form.
 */
export function rotationNanoseconds(text: string): bigint | undefined {
  if (!ROTATION_PATTERN.test(text)) return undefined;
  let total = 0n;
  for (const [, whole = "0", fraction = "", unit = ""] of text.matchAll(/(\d+)(?:\.(\d+))?([a-zµ]+)/g)) {
    const factor = NANOSECONDS[unit] ?? 0n;
    total += BigInt(whole) * factor + (BigInt(fraction || "0") * factor) / 10n ** BigInt(fraction.length);
  }
  return total;
}

/** The shortest usual spelling of an interval: whole days, else whole hours, minutes or seconds, else nanoseconds. */
export function formatRotation(nanoseconds: bigint): string {
  for (const unit of ["d", "h", "m", "s"]) {
    const factor = NANOSECONDS[unit] ?? 1n;
    if (nanoseconds % factor === 0n) return `${nanoseconds / factor}${unit}`;
  }
  return `${nanoseconds}ns`;
}
