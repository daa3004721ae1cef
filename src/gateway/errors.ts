// The one error of the gateway, and the envelope in which every 4xx and 5xx is answered (bifrost-api.md §1.5).

import { StorageError } from "./store/storage-error";

/** A refusal with the status that it is answered with. */
export class GatewayError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
    /** The `error.code`, and members beside the envelope's own (§1.4). */
    readonly facts: { readonly code?: string; readonly beside?: object } = {},
  ) {
    super(message);
    this.name = "GatewayError";
  }
}

/** A 400 that names the field. */
export const invalid = (field: string, message: string): GatewayError =>
  new GatewayError(400, `${field}: ${message}`);

/** The 404 of a profile. */
export const noSuchProfile = (id: number): GatewayError =>
  new GatewayError(404, `access profile ${id} not found`);

/** The 404 of anything else: `a team`, `a role`. */
export const noSuch = (what: string, id: string | number): GatewayError =>
  new GatewayError(404, `${what} ${JSON.stringify(id)} not found`);

/** The 409 of a name of anything but a profile. */
export const otherNameTaken = (what: string, name: string): GatewayError =>
  new GatewayError(409, `${what} named ${JSON.stringify(name)} already exists`);

/** The refusal of a name that is taken, a 409 as published. The real `error.code` is unknown, so there is none. */
export const nameTaken = (name: string, status: 409 | 500): GatewayError =>
  new GatewayError(status, `an access profile named ${JSON.stringify(name)} already exists`);

/** The answer to an error. What is neither a refusal nor the database's is a 500 that tells nothing of the inside. */
export function errorResponse(error: unknown): Response {
  const known = refusalOf(error);
  return new Response(JSON.stringify(errorEnvelope(known.status, known.message, known.facts)), {
    status: known.status,
    headers: { "content-type": "application/json", ...known.headers },
  });
}

function refusalOf(error: unknown): GatewayError {
  if (error instanceof GatewayError) return error;
  if (error instanceof StorageError) return new GatewayError(error.status, error.message);
  return new GatewayError(500, "internal server error");
}

/** The members that the open-source gateway fills; the others are unknown. */
export function errorEnvelope(
  status: number,
  message: string,
  { code, beside }: GatewayError["facts"] = {},
): object {
  const error = code === undefined ? { message } : { code, message };
  return { is_bifrost_error: false, status_code: status, error, extra_fields: {}, ...beside };
}
