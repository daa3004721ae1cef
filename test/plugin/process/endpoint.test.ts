import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { dirname } from "node:path";
import { createEndpoint } from "../../../src/plugin/process/endpoint";
import { portOf } from "../../told";

test("a socket's directory is its own and is removed with it, also twice", async () => {
  const endpoint = await createEndpoint({}, "linux");
  expect(endpoint.grpcAddress).toBe(`unix:${endpoint.address}`);
  expect(existsSync(dirname(endpoint.address))).toBe(true);
  endpoint.remove();
  endpoint.remove();
  expect(existsSync(dirname(endpoint.address))).toBe(false);
});

test("on Windows without a range it is any free local port", async () => {
  const endpoint = await createEndpoint({}, "win32");
  expect(endpoint).toMatchObject({ network: "tcp", grpcAddress: endpoint.address });
  expect(Number(endpoint.address.replace("127.0.0.1:", ""))).toBeGreaterThan(0);
  endpoint.remove();
});

test("on Windows it is a free local port of the range that the parent names", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  const port = portOf(taken);
  const range = { PLUGIN_MIN_PORT: String(port), PLUGIN_MAX_PORT: String(port + 50) };
  const endpoint = await createEndpoint(range, "win32");
  taken.close();
  expect(endpoint.network).toBe("tcp");
  const chosen = Number(endpoint.address.replace("127.0.0.1:", ""));
  expect(chosen).toBeGreaterThan(port);
  expect(chosen).toBeLessThanOrEqual(port + 50);
});

test("no free port in the range is an error that names the range", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  const port = portOf(taken);
  const range = { PLUGIN_MIN_PORT: String(port), PLUGIN_MAX_PORT: String(port) };
  await expect(createEndpoint(range, "win32")).rejects.toThrow(`no free port from ${port} to ${port}`);
  taken.close();
});
