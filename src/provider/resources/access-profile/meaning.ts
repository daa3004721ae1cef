// When two values of an attribute mean the same to the gateway, in whatever spelling: then nothing will be sent, and the version
// will not grow.

import { PRODUCT_FIELDS, rotationNanoseconds, sameValue } from "../../../handler";
import { isArray, isObject, isWhollyKnown, type Value } from "../../../plugin";
import { Big } from "big.js";

/** Whether both mean the same. What is not known yet may turn out to mean anything. */
export function sameMeaning(attribute: string, a: Value, b: Value): boolean {
  return isWhollyKnown(a) && isWhollyKnown(b) && sameValue(meaning(attribute, a), meaning(attribute, b));
}

/** Members whose absence means "as it is on the gateway", so that an empty one is not the same as none. */
const LEFT_ALONE: readonly string[] = PRODUCT_FIELDS;

/**
 * One spelling of many; undefined for absent.
 *
 * @param name of the attribute, the member or the map key whose value it is
 */
function meaning(name: string, value: Value): unknown {
  if (value === null || (value === "" && name === "description")) return undefined;
  if (typeof value === "string" && name === "auto_rotation_interval") {
    // Bigint has no JSON, which the comparison of sets needs; the API itself has nanoseconds as a double.
    const nanoseconds = Number(rotationNanoseconds(value) ?? NaN);
    return nanoseconds === 0 ? undefined : Number.isNaN(nanoseconds) ? value : nanoseconds;
  }
  // The API's JSON has doubles: digits beyond that say nothing to the gateway.
  if (value instanceof Big) {
    const number = value.toNumber();
    return name === "quarter_start_month" && number === 1 ? undefined : number;
  }
  if (isArray(value) && name === "tools_to_execute" && value.includes("*")) return ["*"];
  if (isArray(value))
    return collection(
      name,
      value.map((member) => meaning("", member)),
    );
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(([key, member]) => [key, meaning(key, member)]);
  const record = Object.fromEntries(members) as object;
  return MAPS.includes(name) ? collection(name, record) : record;
}

/** The attributes that are maps; an object with nothing in it is there all the same. */
const MAPS: readonly string[] = ["provider_configs", "budgets", "mcp_configs", "model_budgets"];

function collection(name: string, value: object): unknown {
  return Object.keys(value).length === 0 && !LEFT_ALONE.includes(name) ? undefined : value;
}
