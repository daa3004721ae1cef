// Trust: whom the client talks to, and how it says that it does not.
import { createIdentity } from "../../src/plugin/tls/certificate";
import { closeClients, connect, failure } from "./clients";
import { oneProfile } from "./profiles";
import { closeServers, serve } from "./server";

afterEach(closeClients);
afterEach(closeServers);

const identity = createIdentity();

it("talks to a server of a private authority that it is told to trust", async () => {
  const server = await serve(() => oneProfile(), identity);
  const client = connect(server.url, { apiKey: "bfst-key", caCertPem: identity.certificate });
  expect((await client.get(7)).access_profile.id).toBe(7);
});

describe("a server that is not trusted gets no request, and is tried once", () => {
  it.each([
    ["an unknown authority", undefined, "localhost"],
    ["another authority", createIdentity().certificate, "localhost"],
    ["the certificate of another host", identity.certificate, "127.0.0.1"],
  ])("%s", async (_name, caCertPem, host) => {
    const server = await serve(() => oneProfile(), identity);
    const events: unknown[] = [];
    const options = { apiKey: "bfst-key", maxRetries: 3, ...(caCertPem === undefined ? {} : { caCertPem }) };
    const client = connect(`https://${host}:${server.port}`, options, (event) => events.push(event));
    const error = await failure(client.create({ name: "A" }));
    expect(error).toMatchObject({ code: "unreachable", outcomeUnknown: false });
    expect(error.message).toMatch(/^the certificate of \S+ is not trusted \(\w+\); set caCertPem/);
    expect([server.asked, events]).toEqual([[], []]);
  });
});

it("says so when an https endpoint speaks plain http", async () => {
  const server = await serve(() => oneProfile());
  const error = await failure(connect(server.url.replace("http:", "https:"), { maxRetries: 3 }).get(7));
  expect(error.code).toBe("unreachable");
  expect(error.message).toContain("does not speak TLS");
});
