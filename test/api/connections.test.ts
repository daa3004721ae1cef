// The connections of a client: as many as it may use at once, kept for the next call, and none that nobody waits for.
import { createServer, type Server, type Socket } from "node:net";
import { portOf } from "../told";
import { closeClients, connect, failure } from "./clients";
import { oneProfile } from "./profiles";
import { closeServers, serve } from "./server";

const servers: Server[] = [];
afterEach(async () => {
  await closeClients();
  await closeServers();
  for (const server of servers.splice(0)) server.close();
});

/** A server that takes connections and never says a word; the connections that are open. */
async function mute(): Promise<{ url: string; open: Set<Socket>; most(): number }> {
  const open = new Set<Socket>();
  let most = 0;
  const server = createServer((socket) => {
    open.add(socket);
    most = Math.max(most, open.size);
    socket.on("error", () => undefined);
    socket.on("close", () => open.delete(socket));
    socket.resume();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const port = portOf(server);
  return { url: `http://127.0.0.1:${port}`, open, most: () => most };
}

const settled = async (condition: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 200 && !condition(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
};

it("are no more than the requests that may be under way, and one for a look", async () => {
  const { url, open, most } = await mute();
  const client = connect(url, { maxConcurrency: 3, requestTimeout: 0.3 });
  await Promise.all(Array.from({ length: 12 }, (_, id) => failure(client.get(id + 1))));
  expect(most()).toBeLessThanOrEqual(4);
  await client.close();
  await settled(() => open.size === 0);
  expect(open.size).toBe(0);
});

it("are closed when the caller gives up", async () => {
  const { url, open } = await mute();
  const client = connect(url, { maxConcurrency: 20 });
  const controller = new AbortController();
  const calls = Array.from({ length: 20 }, (_, id) => failure(client.get(id + 1, controller.signal)));
  await settled(() => open.size === 20);
  expect(open.size).toBe(20);
  controller.abort();
  expect(new Set((await Promise.all(calls)).map(({ code }) => code))).toEqual(new Set(["cancelled"]));
  await settled(() => open.size === 0);
  expect(open.size).toBe(0);
});

it("are used again by the calls that follow", async () => {
  const ports = new Set<number | undefined>();
  const server = await serve(() => (response, socket) => {
    ports.add(socket.remotePort);
    response.setHeader("content-type", "application/json").end(JSON.stringify(oneProfile().json));
  });
  const client = connect(server.url);
  for (let nth = 0; nth < 10; nth += 1) await client.get(7);
  expect(server.asked).toHaveLength(10);
  expect(ports.size).toBeLessThanOrEqual(2);
});
