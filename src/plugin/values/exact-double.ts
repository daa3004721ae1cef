// When a decimal may travel as a double.
import { type Big } from "big.js";

/** The double whose shortest spelling is this decimal; undefined when there is none. */
export function exactDouble(decimal: Big): number | undefined {
  const double = Number(decimal.toString());
  return Number.isFinite(double) && decimal.eq(double) ? double : undefined;
}
