// The frame of a data source: a look at the gateway with plain data. It turns failures into diagnostics.

import * as z from "zod";
import { type AccessProfileClient, type Specification } from "../../handler/internal";
import {
  type Attribute,
  type AttributeType,
  conformObject,
  type DataSource,
  type Diagnostics,
  impliedType,
  type Schema,
} from "../../plugin";
import { reportFaults } from "../configured";
import { toDocument } from "../documents";
import { reportFailure } from "../failures";
import { type Run } from "../run";

/** What a look is given. */
export interface LookCall {
  readonly api: AccessProfileClient;
  readonly diagnostics: Diagnostics;
  readonly signal: AbortSignal;
}

/** A data source of plain data. */
export interface LookedUp {
  readonly schema: Schema;
  readonly specification: Specification;
  /** The configuration with what was found; undefined after adding an error. @throws what `reportFailure` can tell */
  read(config: Readonly<Record<string, unknown>>, call: LookCall): Promise<object | undefined>;
}

export function lookedUp({ schema, specification, read }: LookedUp): DataSource<Run> {
  const rules = { schema, specification, invalid: "Invalid configuration of a data source" };
  return {
    schema,
    validate({ config, diagnostics }) {
      reportFaults(rules, config, diagnostics);
    },
    async read({ config, client: { api }, diagnostics, signal }) {
      // What was not known at the validation is known now.
      if (reportFaults(rules, config, diagnostics)) return undefined;
      try {
        const found = await read(toDocument(config).document, { api, diagnostics, signal });
        return found && conformObject(found, impliedType(schema));
      } catch (error) {
        reportFailure(diagnostics, error, schema.attributes);
        return undefined;
      }
    },
  };
}

/** The specification of a look. @param attributes those of the configuration, by name */
export function lookBy(
  of: string,
  attributes: z.ZodRawShape,
  more: Pick<Specification, "across"> & { readonly decisive?: readonly string[] } = {},
): Specification {
  const whole = z.strictObject(attributes);
  return { of, attributes: whole, whole, decisive: [], ...more };
}

/** An attribute that the gateway says. */
export const fact = (type: AttributeType, description: string): Attribute => ({
  type,
  computed: true,
  description,
});
