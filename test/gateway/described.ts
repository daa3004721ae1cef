// Validates answers against the description that the gateway serves of itself.

import Ajv2020 from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { type Answer, call } from "./serving";

/** A description, as far as tests look into it. */
export interface Description {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}
/** One method of a path. */
export interface Operation {
  readonly operationId: string;
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, object>>;
}

/** The description that a gateway serves. */
export async function descriptionOf(gateway: { readonly url: string }): Promise<Description> {
  return (await call(gateway, "GET", "/openapi.json")).body;
}

/** Validators of bodies and answers; each throws what is wrong. */
export function describedBy(description: Description) {
  const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
  ajv.addSchema(description, "description");
  const matching = Object.keys(description.paths).map((path) => ({
    path,
    pattern: new RegExp(`^${path.replace(/\{[a-z_]+\}/g, "[^/]+")}$`),
  }));

  return {
    /** The operation of a request. */
    operationOf(method: string, path: string): Operation {
      // The first is the most exact one: `/audit-logs` comes before `/{profile_id}`.
      const found = matching.find(({ pattern }) => pattern.test(path.replace(/\?.*/, "")));
      const operation = found && description.paths[found.path]?.[method.toLowerCase()];
      if (!operation) throw new Error(`${method} ${path} is not described`);
      return operation;
    },
    checkBody(operation: Operation, body: unknown): void {
      check(place(operation, "/requestBody"), body);
    },
    /** @throws {Error} also for a status that is not named */
    checkAnswer(operation: Operation, { status, body }: Pick<Answer, "status" | "body">): void {
      if (!(String(status) in operation.responses))
        throw new Error(`${operation.operationId}: ${status} is not described`);
      check(place(operation, `/responses/${status}`), body);
    },
  };

  function place(operation: Operation, within: string): string {
    for (const [path, methods] of Object.entries(description.paths))
      for (const [method, other] of Object.entries(methods))
        if (other.operationId === operation.operationId)
          return `/paths/${path.replaceAll("/", "~1").replace(/[{}]/g, encodeURIComponent)}/${method}${within}`;
    throw new Error(operation.operationId);
  }

  function check(pointer: string, value: unknown): void {
    const reference = `description#${pointer}/content/application~1json/schema`;
    const validate = ajv.getSchema(reference);
    if (!validate) throw new Error(`no schema at ${reference}`);
    if (!validate(value)) throw new Error(`${pointer}: ${ajv.errorsText(validate.errors)}`);
  }
}
