// From attributes in snake_case, as the specification has them, to the configuration of the generated resource.

import { dependable, type TerraformMetaArguments, type TerraformResourceLifecycle, Token } from "cdktf";
import { type AccessProfileDocument } from "../handler/spec";
import { type AccessProfileConfig } from "./generated/access-profile";
import { META_ARGUMENTS } from "./meta-arguments";
import { propertyName } from "./attributes";

/** The configuration of the generated resource. */
export function resourceConfig(
  attributes: Partial<AccessProfileDocument>,
  meta: TerraformMetaArguments,
): AccessProfileConfig {
  const given = META_ARGUMENTS.filter((name) => meta[name] !== undefined).map((name) => [name, meta[name]]);
  const config: object = {
    ...camelCasedMembers(attributes, false),
    ...Object.fromEntries(given),
    ...(meta.lifecycle && { lifecycle: withAddresses(meta.lifecycle) }),
  };
  // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- generated from the same specification
  return config as AccessProfileConfig;
}

/** The base library writes constructs in `replaceTriggeredBy` as expressions, `${…}`; Terraform takes only addresses there. */
function withAddresses(lifecycle: TerraformResourceLifecycle): TerraformResourceLifecycle {
  const { replaceTriggeredBy: triggers } = lifecycle;
  return {
    ...lifecycle,
    ...(triggers && {
      replaceTriggeredBy: triggers.map((each) => (typeof each === "string" ? each : dependable(each))),
    }),
  };
}

/** Attributes whose members are named by the user: those names stay as they are. */
export const NAMED_BY_USER: ReadonlySet<string> = new Set([
  "provider_configs",
  "budgets",
  "mcp_configs",
  "model_budgets",
]);

function camelCased(value: unknown, isMap: boolean): unknown {
  if (Array.isArray(value) && !Token.isUnresolved(value)) return value.map((each) => camelCased(each, false));
  if (typeof value !== "object" || value === null || Token.isUnresolved(value)) return value;
  return camelCasedMembers(value, isMap);
}

function camelCasedMembers(value: object, isMap: boolean): object {
  const members = Object.entries(value).map(([name, member]) => [
    isMap ? name : propertyName(name),
    camelCased(member, !isMap && NAMED_BY_USER.has(name)),
  ]);
  return Object.fromEntries(members);
}
