// Options of a grant, checked: all that is wrong with them is told at once, in the words of the options.

import * as z from "zod";
import { issuesBy, type Specification } from "../../handler/spec";
import { described, isPlain } from "../../handler/spec/words";
import { propertyName } from "../attributes";
import { withoutTokens } from "../known";
import { metaArguments } from "../meta-arguments";
import { faultsBesideTokens, refuse } from "../refusal";
import { inPropertyWords } from "../validity";

const others = z.strictObject({
  constructId: z.string().min(1).optional(),
  dependsOn: metaArguments.shape.dependsOn,
  lifecycle: metaArguments.shape.lifecycle,
});

/** Attributes that the options do not say. */
type Given = Readonly<Record<string, unknown>>;

/**
 * The attributes of a grant, in snake_case.
 *
 * @param what the grant in words.
 * @param given attributes that are set besides; options cannot set them.
 * @throws Error that names the grant and every fault.
 */
export function checkedOptions(
  what: string,
  { attributes, ...specification }: Specification,
  options: unknown,
  given: Given,
): Record<string, unknown> {
  if (!isPlain(options))
    throw new Error(`${what} is not valid: its options must be an object, got ${described(options)}`);
  const names = Object.keys(attributes.shape).filter(
    (name) => !Object.hasOwn(given, name) && name !== "timeouts",
  );
  const known = z.strictObject({
    ...Object.fromEntries(names.map((name) => [propertyName(name), z.unknown().optional()])),
    ...others.shape,
  });
  const said = names.map((name) => [name, options[propertyName(name)]] as const);
  const document = Object.fromEntries(
    [...Object.entries(given), ...said].filter(([, value]) => value !== undefined),
  );
  // The profile is always given, and while it is not known nothing can be said of what depends on it.
  const values = withoutTokens({ ...document, profile_id: "1" });
  refuse(what, [
    ...faultsBesideTokens(known, options, { unknown: "is not an option here" }),
    ...issuesBy({ attributes, ...specification }, values.value, values.tokens).map(({ path, message }) => ({
      path: values.original(path).map((step) => (typeof step === "string" ? propertyName(step) : step)),
      message: inPropertyWords(message),
    })),
  ]);
  return document;
}
