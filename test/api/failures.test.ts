// What a status means: the code of the error and the sentence for the user.
import { type AccessProfileClient, type ApiErrorCode } from "../../src/api";
import { howItFailed } from "../../src/api/failures";
import { closeClients, connect, failure } from "./clients";
import { always } from "./profiles";
import { apiError, closeServers, type Reply, serve } from "./server";

afterEach(closeClients);
afterEach(closeServers);

const envelope = (status: number): Reply => apiError(status, "said the gateway");

describe("an error status", () => {
  const answers: [string, Reply, ApiErrorCode, string][] = [
    ["400", envelope(400), "invalid", "failed with 400: said the gateway"],
    ["401", envelope(401), "unauthorized", "does not accept the credential (401); check the API key"],
    ["401 of a proxy", { status: 401, text: "<p>login</p>" }, "unauthorized", "check the API key"],
    ["403", envelope(403), "forbidden", "lacks the permission for GET /api/governance/access-profiles/7"],
    ["403 with a bare string", { status: 403, json: { error: "not yours" } }, "forbidden", ": not yours"],
    ["404", envelope(404), "not_found", "failed with 404: said the gateway"],
    ["404 with a bare string", { status: 404, json: { error: "gone" } }, "not_found", ": gone"],
    ["404 as a web page", { status: 404, text: "<h1>404 not found</h1>" }, "not_json", "no API error"],
    [
      "404 in JSON without the envelope",
      { status: 404, json: { message: "not found" } },
      "not_json",
      "no API error",
    ],
    [
      "404 with the envelope as text",
      { status: 404, text: '{"error":"x"}', type: "text/plain" },
      "not_json",
      "no API error",
    ],
    [
      "404 with broken JSON",
      { status: 404, text: '{"error":', type: "application/json" },
      "not_json",
      "no API error",
    ],
    ["405", envelope(405), "invalid", "failed with 405"],
    ["409", envelope(409), "conflict", "failed with 409: said the gateway"],
    ["409 of a proxy", { status: 409, text: "conflict" }, "not_json", "no API error"],
    ["412", envelope(412), "invalid", "failed with 412"],
    ["429", envelope(429), "rate_limited", "is limiting requests (429): said the gateway"],
    ["500", envelope(500), "server", "failed with 500: said the gateway"],
    ["500 that says not found", apiError(500, "record not found"), "server", ": record not found"],
    ["502 of a proxy", { status: 502, text: "<h1>Bad Gateway</h1>" }, "server", "failed with 502"],
  ];
  it.each(answers)("%s", async (_name, reply, code, sentence) => {
    const server = await serve(always(reply));
    const error = await failure(connect(server.url).get(7));
    expect(error.code).toBe(code);
    expect(error.message).toContain(sentence);
    expect(error.message).toContain(`localhost:${server.port}`);
  });

  it("shows what would make a terminal act, or turn its text around, written out", async () => {
    const said = "\u001b]0;title\u0007 \u001b[2J \u009b31m \r back \u202e reversed\nnext\tline";
    const server = await serve(always({ status: 400, json: { error: { message: said } } }));
    const { message } = await failure(connect(server.url).get(7));
    expect(message).toContain(
      "\\u001b]0;title\\u0007 \\u001b[2J \\u009b31m \\u000d back \\u202e reversed\nnext\tline",
    );
  });

  it("cuts a long-winded server short", async () => {
    const server = await serve(always(apiError(400, "x".repeat(100_000))));
    const error = await failure(connect(server.url).get(7));
    expect(error.message.length).toBeLessThan(1200);
  });
});

describe("a 500 that says that the name exists is a conflict, because nothing was made", () => {
  const taken = "access profile with this name already exists";
  type Send = (client: AccessProfileClient) => Promise<unknown>;
  const create: Send = (client) => client.create({ name: "A" });
  const clone: Send = (client) => client.clone(7, { name: "A" });
  const rename: Send = (client) => client.update(7, { name: "A" });
  const tag: Send = (client) => client.update(7, { tags: ["a"] });
  const remove: Send = (client) => client.delete(7);
  it.each<[string, string, Send, ApiErrorCode, boolean]>([
    ["create", taken, create, "conflict", false],
    ["clone", taken, clone, "conflict", false],
    ["rename", taken, rename, "conflict", false],
    ["create", "UNIQUE constraint failed: access_profiles.name", create, "conflict", false],
    ["create", "UNIQUE constraint failed: virtual_keys.value", create, "server", true],
    ["create", "internal server error", create, "server", true],
    ["an update without a name", taken, tag, "server", false],
    ["delete", taken, remove, "server", false],
  ])("%s: %s", async (_request, said, call, code, outcomeUnknown) => {
    const server = await serve(always(apiError(500, said)));
    expect(await failure(call(connect(server.url)))).toMatchObject({ code, outcomeUnknown, status: 500 });
  });
});

describe("a redirect is not followed: the credential would go along", () => {
  it.each([301, 302, 303, 307, 308])("%i", async (status) => {
    const other = await serve(() => ({ json: {} }));
    const server = await serve(() => ({ status, headers: { location: `${other.url}/api` } }));
    const error = await failure(connect(server.url, { apiKey: "bfst-key", maxRetries: 2 }).get(7));
    expect(error.code).toBe("redirect");
    expect(error.message).toContain(`redirects to ${other.url}/api`);
    expect([server.asked.length, other.asked.length]).toEqual([1, 0]);
  });
});

it("a redirect that does not say where to is no less of an error", async () => {
  const server = await serve(always({ status: 302 }));
  const error = await failure(connect(server.url).get(7));
  expect(error).toMatchObject({ code: "redirect", status: 302 });
  expect(error.message).toContain("redirects to another place");
});

it("a status whose body breaks off counts all the same", async () => {
  const server = await serve(
    always((response, socket) => {
      response.writeHead(403, { "content-type": "application/json", "content-length": "100" }).write("{");
      setImmediate(() => socket.destroy());
    }),
  );
  const error = await failure(connect(server.url).get(7));
  expect(error).toMatchObject({ code: "forbidden", status: 403 });
});

describe("a request without an answer", () => {
  const withCode = (code: string, cause?: Error): Error =>
    Object.assign(new Error(code, cause && { cause }), { code });
  it.each<[string, unknown, ReturnType<typeof howItFailed>]>([
    ["refused", withCode("ECONNREFUSED"), "not_sent"],
    ["no such host", withCode("ENOTFOUND"), "not_sent"],
    ["no connection in time", withCode("UND_ERR_CONNECT_TIMEOUT"), "not_sent"],
    [
      "refused on every address",
      new AggregateError([withCode("ECONNREFUSED"), withCode("ECONNREFUSED")]),
      "not_sent",
    ],
    ["refused, wrapped", withCode("UND_ERR", withCode("ECONNREFUSED")), "not_sent"],
    ["reset", withCode("ECONNRESET"), "lost"],
    ["closed", withCode("UND_ERR_SOCKET"), "lost"],
    ["no answer in time", withCode("UND_ERR_HEADERS_TIMEOUT"), "lost"],
    ["self-signed", withCode("DEPTH_ZERO_SELF_SIGNED_CERT"), "untrusted"],
    ["another name", withCode("ERR_TLS_CERT_ALTNAME_INVALID"), "untrusted"],
    ["unknown authority", withCode("UNABLE_TO_VERIFY_LEAF_SIGNATURE"), "untrusted"],
    ["no error at all", "broken", "lost"],
  ])("%s", (_name, cause, how) => {
    expect(howItFailed(cause)).toBe(how);
  });
});
