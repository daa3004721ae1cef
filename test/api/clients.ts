// Clients of the tests, closed after each of them.
import { type AccessProfileClient, ApiError, type ClientOptions, createClient } from "../../src/api";
import { type HttpEvent } from "../../src/api";

const open: AccessProfileClient[] = [];

/** A client without back-off to wait for: it does not retry unless the test says so. */
export function connect(
  endpoint: string,
  options: Omit<ClientOptions, "endpoint"> = {},
  observe?: (event: HttpEvent) => void,
): AccessProfileClient {
  const client = createClient(
    { endpoint, apiPath: "governance", requestTimeout: 10, maxRetries: 0, ...options },
    observe,
  );
  open.push(client);
  return client;
}

/** Closes every client of the test; for `afterEach`. */
export async function closeClients(): Promise<void> {
  await Promise.all(open.splice(0).map((client) => client.close()));
}

/** The error that a call rejects with. */
export async function failure(call: Promise<unknown>): Promise<ApiError> {
  return call.then(
    () => {
      throw new Error("the call was expected to fail");
    },
    (error: unknown) => {
      if (error instanceof ApiError) return error;
      throw error;
    },
  );
}
