// The properties of a profile, checked: all that is wrong with them is told at once.

import * as z from "zod";
import { TerraformProvider } from "cdktf";
import { type AccessProfileDocument } from "../handler/spec";
import { described, type Fault, isPlain } from "../handler/spec/words";
import { attributesOf } from "./attributes";
import { ENGINES } from "./deployment";
import { documentOf } from "./document";
import { META_ARGUMENTS, metaArguments } from "./meta-arguments";
import { withoutSourceName } from "./null-engine";
import { type AccessProfileProps } from "./props";
import { faultsBesideTokens, refuse } from "./refusal";
import { faultsOf } from "./validity";

/** What is no attribute of the resource. */
const others = metaArguments.extend({ engine: z.enum(ENGINES).optional() });

/** What must be there for the rest to be looked at. @throws Error when the properties are no object. */
export function assertProps(
  props: unknown,
  where: string,
): asserts props is Readonly<Record<string, unknown>> {
  if (isPlain(props)) return;
  const got = props === undefined ? "nothing" : described(props);
  throw new Error(
    `the access profile at ${where} is not valid: its properties must be an object, got ${got}; give at least a name: { name: "Engineering" }`,
  );
}

/**
 * The attributes that the properties say, in snake_case.
 *
 * @param where the construct's path.
 * @throws Error that names the construct and every fault.
 */
export function checkedAttributes(props: AccessProfileProps, where: string): Partial<AccessProfileDocument> {
  assertProps(props, where);
  const document = documentOf(props);
  const { attributes, faults } =
    document === undefined ? attributesOf(props) : { attributes: document, faults: [] };
  const checked = props.engine === "null" ? withoutSourceName(attributes) : attributes;
  const rest = Object.fromEntries(Object.entries(props).filter(([name]) => OTHER_NAMES.has(name)));
  refuse(`the access profile at ${where}`, [
    ...faults,
    ...(document === undefined ? faultsOf(checked, faults) : []),
    // None of them is required, and most profiles have none.
    ...(Object.keys(rest).length === 0 ? [] : faultsBesideTokens(others, rest)),
    ...providerFaults(props),
  ]);
  return attributes;
}

const OTHER_NAMES: ReadonlySet<string> = new Set([...META_ARGUMENTS, "engine"]);

/** A provider of another kind would be taken by the base library, and refused by Terraform in other words. */
function providerFaults({ provider, engine }: AccessProfileProps): Fault[] {
  const type = engine === "null" ? "null" : "bifrost";
  if (!TerraformProvider.isTerraformProvider(provider) || provider.terraformResourceType === type) return [];
  const message = `must be a provider of type "${type}", got one of type "${provider.terraformResourceType}"`;
  return [{ path: ["provider"], message }];
}
