// A configuration against its specification: every fault of it becomes an error at its attribute.

import { formatPath, issuesBy, type Specification } from "../handler/internal";
import { type Diagnostics, impliedType, objectValue, type ObjectValue, type Schema } from "../plugin";
import { attributePath, nullElements, toDocument } from "./documents";

/** How a configuration is checked. */
export interface Rules {
  readonly schema: Schema;
  readonly specification: Specification;
  /** Summary of its errors. */
  readonly invalid: string;
}

/** Adds an error for each fault of what may be set and is known; whether there is one. */
export function reportFaults(
  { schema, specification, invalid }: Rules,
  config: ObjectValue,
  diagnostics: Diagnostics,
): boolean {
  const { attributes } = schema;
  const settable = Object.entries(config).filter(([name]) => isSettable(attributes[name]));
  const { document, unknown } = toDocument(objectValue(settable));
  const faults = [
    ...nullElements(config, impliedType(schema)),
    ...issuesBy(specification, document, unknown),
  ];
  for (const { path, message } of faults) {
    const at = attributePath(path, attributes);
    const text =
      path.length === 0
        ? `${message.charAt(0).toUpperCase()}${message.slice(1)}`
        : `${formatPath(path)}: ${message}`;
    diagnostics.error(invalid, `${text}.`, at.length === 0 ? undefined : at);
  }
  return faults.length > 0;
}

function isSettable(attribute: Schema["attributes"][string] | undefined): boolean {
  return (
    attribute !== undefined && (attribute.required ?? attribute.optional ?? attribute.default !== undefined)
  );
}
