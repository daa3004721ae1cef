// A proxy in front of a gateway that meddles with single requests: it loses answers, or lets someone else act in between.
import { type ScriptedServer, type Asked, type Reply, serve } from "../api/server";

/** Sends a request on to the gateway and returns its answer. */
export type Forward = () => Promise<Reply>;

/** Starts a proxy; `meddle` answers itself, or forwards. Without an answer of its own the request is forwarded. */
export function proxy(
  gateway: string,
  meddle: (asked: Asked, forward: Forward) => Promise<Reply | undefined> | Reply | undefined,
): Promise<ScriptedServer> {
  return serve(async (asked) => {
    const forward: Forward = async () => {
      const query = asked.query.size === 0 ? "" : `?${asked.query.toString()}`;
      const answer = await fetch(`${gateway}${asked.path}${query}`, {
        method: asked.method,
        headers: { "content-type": "application/json" },
        ...(asked.body === undefined ? {} : { body: JSON.stringify(asked.body) }),
      });
      return { status: answer.status, json: await answer.json() };
    };
    return (await meddle(asked, forward)) ?? (await forward());
  });
}
