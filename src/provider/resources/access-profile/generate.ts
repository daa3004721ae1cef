// The configuration of an existing profile, for `-generate-config-out` of Terraform 1.14 and later.

import { isLeftAlone, profileAttributes, type Shape, type Shapes } from "../../../handler/internal";
import {
  conform,
  type GenerateRequest,
  isArray,
  isObject,
  objectValue,
  type ObjectValue,
  type Path,
  typeOfAttribute,
  type Value,
} from "../../../plugin";
import { meanTheSame } from "./meaning";
import { accessProfileSchema } from "./schema";

const SHAPES: Shapes = profileAttributes;

/** What the state says, without what unset means anyway. */
export function generateConfiguration({ config, diagnostics }: GenerateRequest): ObjectValue {
  const warning: Told["warning"] = (...said) => diagnostics.warning(...said);
  warnOfSpelling(config, "", { warning });
  return objectValue(
    Object.entries(config).map(([name, value]) => {
      const shape = Object.hasOwn(SHAPES, name) ? SHAPES[name] : undefined;
      return [name, shape !== undefined && isUnset(name, shape, value) ? null : value] as const;
    }),
  );
}

/** Whether an attribute that is unset would become the value. What unset leaves alone is written down, so that it is under control. */
function isUnset(name: string, shape: Shape, value: Value): boolean {
  const attribute = accessProfileSchema.attributes[name];
  if (attribute === undefined || isLeftAlone(shape)) return false;
  const unset = conform(shape.default ?? shape.rules?.none ?? null, typeOfAttribute(attribute));
  return meanTheSame(shape, value, unset);
}

/**
 * Warns of texts that Terraform itself writes so that they read as something else: a key of a map with a template in it, and a text that
 * is JSON, which it writes as a call of `jsonencode`.
 *
 * @param profile how to name the profile where the warning has no place.
 */
export function warnOfSpelling(value: Value, profile: string, { warning }: Told, path: Path = []): void {
  if (typeof value === "string") {
    if (!isRespelledJson(value)) return;
    warning(
      "Generated configuration will differ",
      `${profile}Terraform writes the JSON text ${JSON.stringify(value)} as a call of jsonencode, which gives the same JSON in another spelling. Replace the call in the generated file by the text.`,
      path,
    );
  } else if (isArray(value)) for (const member of value) warnOfSpelling(member, profile, { warning }, path);
  else if (isObject(value))
    for (const [name, member] of Object.entries(value)) {
      if (/[$%]\{|[^\P{C}\p{Cf}]/u.test(name))
        warning(
          "Generated configuration must be corrected",
          `${profile}Terraform writes the key ${JSON.stringify(name)} so that it reads as a template. Double each $ and % before a brace in the generated file.`,
          path,
        );
      warnOfSpelling(member, profile, { warning }, [...path, path.length === 0 ? name : { key: name }]);
    }
}

/** Where a warning goes. */
interface Told {
  warning(summary: string, detail: string, path: Path): void;
}

/** Whether a text is a JSON array or object that `jsonencode` writes differently. */
function isRespelledJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    const parsed: unknown = JSON.parse(text);
    return /[<>&]/.test(text) || JSON.stringify(sorted(parsed)) !== text;
  } catch {
    return false;
  }
}

/** With the members of objects by their names, as `jsonencode` writes them. */
function sorted(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(sorted);
  if (typeof json !== "object" || json === null) return json;
  return Object.fromEntries(
    Object.entries(json)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, sorted(member)]),
  );
}
