// From attributes in snake_case, as the specification has them, to the configuration of the generated resource.

import { type TerraformMetaArguments } from "cdktf";
import { type AccessProfileDocument } from "../handler/spec";
import { type AccessProfileConfig } from "./generated/access-profile";

/** The meta-arguments that every resource knows. */
const META = [
  "dependsOn",
  "count",
  "provider",
  "lifecycle",
  "forEach",
  "provisioners",
  "connection",
] as const;

/** The configuration of the generated resource. */
export function resourceConfig(
  attributes: Partial<AccessProfileDocument>,
  meta: TerraformMetaArguments,
): AccessProfileConfig {
  const arguments_ = META.filter((name) => meta[name] !== undefined).map((name) => [name, meta[name]]);
  return {
    ...(camelCased(attributes, false) as object),
    ...Object.fromEntries(arguments_),
  } as AccessProfileConfig;
}

/** Attributes whose members are keyed by the user: those keys stay as they are. */
const MAPS = new Set(["provider_configs", "budgets", "mcp_configs", "model_budgets"]);

function camelCased(value: unknown, isMap: boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => camelCased(each, false));
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [
    isMap ? name : name.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase()),
    camelCased(member, !isMap && MAPS.has(name)),
  ]);
  return Object.fromEntries(members) as unknown;
}
