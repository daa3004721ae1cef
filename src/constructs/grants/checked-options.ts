// Options of a grant, checked: all that is wrong with them is told at once, in the words of the options.

import * as z from "zod";
import { issuesBy, type Specification } from "../../handler/spec";
import { described, isPlain } from "../../handler/spec/words";
import { propertyName } from "../attributes";
import { withoutTokens } from "../known";
import { metaArguments } from "../meta-arguments";
import { plain } from "../plain";
import { faultsBesideTokens, refuse, touches } from "../refusal";
import { isToken } from "../token";
import { inPropertyWords } from "../validity";

const others = z.strictObject({
  constructId: z.string().min(1).optional(),
  dependsOn: metaArguments.shape.dependsOn,
  lifecycle: metaArguments.shape.lifecycle,
});

/** Attributes that the options do not say. */
type Given = Readonly<Record<string, unknown>>;

/** An option that stands for several attributes. */
export interface OwnOption {
  readonly name: string;
  readonly schema: z.ZodType;
  /** The attributes; they are given. */
  readonly attributes: readonly string[];
}

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
  own?: OwnOption,
): Record<string, unknown> {
  if (!isPlain(options))
    throw new Error(`${what} is not valid: its options must be an object, got ${described(options)}`);
  if (isToken(options["constructId"]))
    throw new Error(`${what} is not valid: constructId must be known at synthesis, got a token`);
  const names = Object.keys(attributes.shape).filter(
    (name) => !Object.hasOwn(given, name) && name !== "timeouts",
  );
  const known = z.strictObject({
    ...Object.fromEntries(names.map((name) => [propertyName(name), optionSchema(attributes.shape[name])])),
    ...(own && { [own.name]: own.schema }),
    ...others.shape,
  });
  const said = names.map((name) => [name, options[propertyName(name)]] as const);
  const document = Object.fromEntries(
    [...Object.entries(given), ...said].filter(([, value]) => value !== undefined),
  );
  const faults = faultsBesideTokens(known, options, { unknown: "is not an option here" });
  const optionOf = (step: string | number): string | number => {
    if (typeof step === "number") return step;
    return own?.attributes.includes(step) === true ? own.name : propertyName(step);
  };
  // The profile is always given, and while it is not known nothing can be said of what depends on it.
  const values = withoutTokens({ ...document, profile_id: "1" });
  const issues = issuesBy({ attributes, ...specification }, values.value, values.tokens)
    .map(({ path, message }) => ({
      path: values.original(path).map(optionOf),
      message: inPropertyWords(message),
    }))
    .filter(({ path }) => !faults.some((fault) => touches(fault.path, path)));
  refuse(what, [...faults, ...issues]);
  return document;
}

/** The attribute's own schema says the rest, but for instances of a class: it would pass over their names. */
function optionSchema(attribute: unknown): z.ZodType {
  const isMap = attribute instanceof z.ZodOptional && attribute.unwrap() instanceof z.ZodRecord;
  return (isMap ? plain(z.unknown()) : z.unknown()).optional();
}
