// When a decimal may travel as a double.
import { type Big } from "big.js";

/**
 * The double that is read back as this decimal: a fraction by its shortest spelling, a whole number by all its digits (1e23 has
 * no double). Undefined when there is none.
 */
export function exactDouble(decimal: Big): number | undefined {
  const double = Number(decimal.toString());
  if (!Number.isFinite(double) || !decimal.eq(double)) return undefined;
  const isExact =
    !Number.isInteger(double) || decimal.toFixed() === BigInt(double).toString() || double === 0;
  return isExact ? double : undefined;
}
