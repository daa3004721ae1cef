// What Terraform knows of every resource and data source, checked like everything else: a misspelled `preventDestroy` protects nothing.

import * as z from "zod";
import { TerraformCount, TerraformProvider } from "cdktf";
import { described } from "../handler/spec/words";
import { keysOf } from "../handler/shapes";
import { plain } from "./plain";

const must = (be: string) => ({
  error: (issue: { readonly input?: unknown }): string => `must be ${be}, got ${described(issue.input)}`,
});

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** The names of another construct's place in Terraform; a text is an address. */
const dependable = z.custom(
  (value) =>
    typeof value === "string" || (isObject(value) && "fqn" in value && typeof value.fqn === "string"),
  must("a profile, a resource, a data source or a module"),
);

const count = z.custom(
  (value) =>
    TerraformCount.isTerraformCount(value) ||
    (typeof value === "number" && Number.isInteger(value) && value >= 0),
  must("a whole number of at least 0, or a TerraformCount"),
);

const provider = z.custom((value) => TerraformProvider.isTerraformProvider(value), must("a provider"));

const iterator = z.custom(
  (value) => isObject(value) && "_getForEachExpression" in value,
  must("a TerraformIterator"),
);

const condition = plain(z.strictObject({ condition: z.unknown(), errorMessage: z.string() }));

const lifecycle = plain(
  z.strictObject({
    createBeforeDestroy: z.boolean().optional(),
    preventDestroy: z.boolean().optional(),
    ignoreChanges: z
      .custom(
        (value) =>
          value === "all" || (Array.isArray(value) && value.every((each) => typeof each === "string")),
        must('a list of attributes, or "all"'),
      )
      .optional(),
    replaceTriggeredBy: z.array(dependable).optional(),
    precondition: z.array(condition).optional(),
    postcondition: z.array(condition).optional(),
  }),
);

const withType = (...types: string[]) => plain(z.looseObject({ type: z.enum(types) }));

/** The meta-arguments by name. */
export const metaArguments = z.strictObject({
  dependsOn: z.array(dependable).optional(),
  count: count.optional(),
  provider: provider.optional(),
  lifecycle: lifecycle.optional(),
  forEach: iterator.optional(),
  provisioners: z.array(withType("file", "local-exec", "remote-exec")).optional(),
  connection: withType("ssh", "winrm").optional(),
});

/** Their names. */
export const META_ARGUMENTS = keysOf(metaArguments.shape);
