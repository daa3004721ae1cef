// What apply works from: the planned state. The configuration only fills what was unknown in it, so what core decided
// (`ignore_changes` changes the plan, and not the configuration that apply is given) holds.

import {
  accessProfileShape,
  type AccessProfileSpec,
  checkSpec,
  isLeftAlone,
  profileAttributes,
  withoutLeftAlone,
} from "../../../handler/internal";
import { isObject, isUnknown, objectValue, type ObjectValue, type Value } from "../../../plugin";
import { toDocument } from "../../documents";
import { INHERITABLE } from "./schema";
import { trusted, withoutComputed } from "./state";

/** The planned state with its unknown values filled in from the configuration. */
export function knownPlan(planned: ObjectValue, config: ObjectValue): ObjectValue {
  return objectValue(
    Object.entries(planned).map(([name, member]): [string, Value] => [
      name,
      filled(member, of(config, name)),
    ]),
  );
}

function filled(planned: Value, config: Value): Value {
  if (isUnknown(planned)) return isUnknown(config) ? null : config;
  if (!isObject(planned)) return planned;
  return knownPlan(planned, isObject(config) ? config : objectValue());
}

/**
 * The specification of a plan. What the configuration leaves to the gateway is absent in it: the product fields and
 * `allow_all_providers`, and in a clone everything that it took over.
 */
export function writtenOf(planned: ObjectValue, config: ObjectValue): AccessProfileSpec {
  // Unchecked: what it leaves out is all that is asked of it, at every plan of every profile.
  return trusted(documentOfPlan(planned, config, false));
}

/** The same, with what `strict` takes back of that. */
export function desiredOf(planned: ObjectValue, config: ObjectValue): AccessProfileSpec {
  const document = documentOfPlan(planned, config, of(config, "strict") === true);
  const checked = checkSpec(document);
  // What a plan keeps of a live profile (`ignore_changes`) need not be a valid specification.
  return "spec" in checked ? checked.spec : trusted(document);
}

function documentOfPlan(planned: ObjectValue, config: ObjectValue, isStrict: boolean): object {
  const known = withoutComputed(knownPlan(planned, config));
  const isClone = of(known, "clone_from") !== null;
  const members = Object.entries(known).filter(([name, value]) => {
    const shape = profileAttributes[name];
    if (shape === undefined || of(config, name) !== null) return true;
    if (isLeftAlone(shape)) return isStrict && shape.rules?.movesByItself !== true;
    if (isClone && Object.hasOwn(INHERITABLE, name)) return false;
    // Nothing is sent for a default that nobody wrote.
    return value !== shape.rules?.none;
  });
  const { document } = toDocument(objectValue(members));
  return isStrict ? document : withoutLeftAlone(accessProfileShape, document, toDocument(config).document);
}

function of(object: ObjectValue, name: string): Value {
  return Object.hasOwn(object, name) ? (object[name] ?? null) : null;
}
