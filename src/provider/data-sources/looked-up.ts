// The frame of a data source: a look at the gateway with plain data. It turns failures into diagnostics.

import { type AccessProfileClient } from "../../handler/internal";
import {
  type Attribute,
  type AttributeType,
  conformObject,
  type DataSource,
  type Diagnostics,
  impliedType,
  type Schema,
  type ValidateRequest,
} from "../../plugin";
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
  validate?(request: ValidateRequest): void;
  /** The configuration with what was found; undefined after adding an error. @throws what `reportFailure` can tell */
  read(config: Readonly<Record<string, unknown>>, call: LookCall): Promise<object | undefined>;
}

export function lookedUp({ schema, validate, read }: LookedUp): DataSource<Run> {
  return {
    schema,
    ...(validate && { validate }),
    async read({ config, client: { api }, diagnostics, signal }) {
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

/** An attribute that the gateway says. */
export const fact = (type: AttributeType, description: string): Attribute => ({
  type,
  computed: true,
  description,
});
