// The base library that this copy of the constructs stands on. The same source is published twice: bound to CDK for Terraform
// (`cdktf-bifrost`) and, by .ci/bind-cdktn.ts, to CDK Terrain (`cdktf-bifrost/cdktn`). The two libraries recognise each other's
// constructs, so that a mixture gets as far as the synthesis and fails there, or does not fail and is only untested.

import { type Construct } from "constructs";
import { TerraformStack } from "cdktf";
import { hasKey, isRecord } from "../handler/shapes";

/** What to import from, by the base library of the app. */
const ENTRIES = {
  cdktf: { name: "CDK for Terraform", entry: "cdktf-bifrost" },
  cdktn: { name: "CDK Terrain", entry: "cdktf-bifrost/cdktn" },
} as const;

type Library = keyof typeof ENTRIES;

/**
 * The scope, when its stack is made with the base library of this entry. The generated constructs pass theirs through here.
 *
 * @throws Error when the stack is made with the other library, naming the import that fits.
 */
export function scopeOfThisLibrary(scope: Construct): Construct {
  const stack = scope.node.scopes.find((each) => TerraformStack.isStack(each));
  const given = stack && baseLibraryOf(stack);
  const own = baseLibraryOf(TerraformStack.prototype);
  // Whatever carries no mark of the two is let through: it is for the synthesis to judge.
  if (given === undefined || own === undefined || given === own) return scope;
  throw new Error(
    `the stack ${stack?.node.path} uses ${inWords(given)}, but this construct was imported from "${ENTRIES[own].entry}", ` +
      `which uses ${inWords(own)}; import it from "${ENTRIES[given].entry}"`,
  );
}

function inWords(library: Library): string {
  return `${library} (${ENTRIES[library].name})`;
}

/** The library whose `TerraformStack` a stack is. */
function baseLibraryOf(stack: object): Library | undefined {
  for (let each: unknown = stack; each !== null && each !== undefined; each = Object.getPrototypeOf(each)) {
    // jsii, with which both libraries are compiled, marks each class with its full name; so does it those derived from one.
    const mark: unknown = Reflect.get(each.constructor, JSII);
    const name = isRecord(mark) ? String(mark["fqn"]) : "";
    const library = name.endsWith(".TerraformStack") ? name.slice(0, -".TerraformStack".length) : "";
    if (hasKey(ENTRIES, library)) return library;
  }
  return undefined;
}

const JSII = Symbol.for("jsii.rtti");
