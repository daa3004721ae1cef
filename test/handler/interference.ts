// A proxy in front of a gateway that meddles with single requests: it loses answers, or lets someone else act in between.
import { type ScriptedServer, type Asked, type Reply, serve } from "../api/server";

/** Sends a request on to the gateway, or another one in its place, and returns the answer. */
export type Forward = (
  instead?: Pick<Asked, "method" | "path" | "query" | "headers" | "body">,
) => Promise<Answer>;

/** An answer of the gateway. */
export interface Answer {
  readonly status: number;
  readonly json?: unknown;
}

/** Answers a request itself, or forwards it. Without an answer of its own the request is forwarded. */
export type Meddle = (asked: Asked, forward: Forward) => Promise<Reply | undefined> | Reply | undefined;

/** Starts a proxy. */
export function proxy(gateway: string, meddle: Meddle): Promise<ScriptedServer> {
  return serve(async (asked) => {
    const forward: Forward = async ({ method, path, query, headers, body } = asked) => {
      const { authorization } = headers;
      const answer = await fetch(`${gateway}${path}${query.size === 0 ? "" : `?${query.toString()}`}`, {
        method,
        headers: { "content-type": "application/json", ...(authorization && { authorization }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      return { status: answer.status, json: await answer.json() };
    };
    return (await meddle(asked, forward)) ?? (await forward());
  });
}
