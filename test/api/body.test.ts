// A 2xx is believed only when it is whole, says that it is JSON and has the documented envelope.
import { type ApiErrorCode } from "../../src/api";
import { MAX_BODY_BYTES } from "../../src/api/body";
import { closeClients, connect, failure } from "./clients";
import { always, oneProfile, wireProfile } from "./profiles";
import { closeServers, type Reply, serve } from "./server";

afterEach(closeClients);
afterEach(closeServers);

const profile = JSON.stringify(oneProfile().json);

/** A body that goes on without an end, until the client hangs up. */
const DEEP = "cannot be read because it nests deeper than 100 levels";

const endless: Reply = (response) => {
  const block = Buffer.alloc(1024 * 1024, " ");
  response.writeHead(200, { "content-type": "application/json" });
  const more = (): void => {
    while (!response.destroyed && response.write(block));
  };
  response.on("drain", more);
  more();
};

const truncated: Reply = (response, socket) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
  response.write(profile.slice(0, 20), () => socket.destroy());
};

describe("a 2xx that is no answer of the API", () => {
  const answers: [string, Reply, ApiErrorCode, string][] = [
    ["a web page", { text: "<!doctype html>" }, "not_json", "answered 200 with text/html instead of JSON"],
    ["JSON that says it is text", { text: profile, type: "text/plain" }, "not_json", "text/plain"],
    ["no content type", (response) => response.writeHead(200).end(profile), "not_json", "no content type"],
    ["no content", (response) => response.writeHead(204).end(), "not_json", "204"],
    ["an empty body", { text: "", type: "application/json" }, "unreadable", "cannot be read"],
    [
      "truncated JSON",
      { text: profile.slice(0, -5), type: "application/json" },
      "unreadable",
      "cannot be read",
    ],
    [
      "JSON that nests without end",
      { text: "[".repeat(1_000_000), type: "application/json" },
      "unreadable",
      DEEP,
    ],
    [
      "a profile that nests without end",
      { text: `{"access_profile":{"x":${"[".repeat(101)}${"]".repeat(101)}}}`, type: "application/json" },
      "unreadable",
      DEEP,
    ],
    ["JSON without the envelope", { json: wireProfile() }, "unreadable", "(access_profile: "],
    ["the envelope of another object", { json: { virtual_key: {} } }, "unreadable", "(access_profile: "],
    ["a list", { json: [] }, "unreadable", "its envelope"],
    ["a profile without id", { json: { access_profile: { name: "A" } } }, "unreadable", "access_profile.id"],
    ["a body without end", endless, "too_large", `more than ${MAX_BODY_BYTES / 1024 / 1024} MiB`],
    ["less than was announced", truncated, "unreachable", "broke"],
  ];
  it.each(answers)("%s: GET", async (_name, reply, code, sentence) => {
    const server = await serve(always(reply));
    const error = await failure(connect(server.url).get(7));
    expect(error).toMatchObject({ code, outcomeUnknown: false });
    expect(error.message).toContain(sentence);
  });

  it.each(answers)(
    "%s: POST may have created all the same, and is not repeated",
    async (_name, reply, code) => {
      const server = await serve(always(reply));
      const error = await failure(connect(server.url, { maxRetries: 3 }).create({ name: "A" }));
      expect(error).toMatchObject({ code, outcomeUnknown: true });
      expect(server.lines().filter((line) => line.startsWith("POST"))).toHaveLength(1);
    },
  );
});

describe("a 2xx that is one", () => {
  it("with brackets in its texts, which do not nest", async () => {
    const description = `${"[{".repeat(1_000)}\\"[\\`;
    const server = await serve(() => ({ json: { access_profile: wireProfile({ description }) } }));
    expect((await connect(server.url).get(7)).access_profile.description).toBe(description);
  });

  it.each([
    ["with a charset", "application/json; charset=utf-8"],
    ["in capitals", "Application/JSON"],
    ["of a JSON dialect", "application/problem+json"],
  ])("%s", async (_name, type) => {
    const server = await serve(() => ({ text: profile, type }));
    expect((await connect(server.url).get(7)).access_profile.id).toBe(7);
  });

  it("of several MiB", async () => {
    const server = await serve(() => oneProfile({ description: "x".repeat(8 * 1024 * 1024) }));
    expect((await connect(server.url).get(7)).access_profile.description).toHaveLength(8 * 1024 * 1024);
  });

  it("is needed for a DELETE too, in any JSON or as a 204", async () => {
    const answers: Reply[] = [
      { json: { message: "ok" } },
      (response) => response.writeHead(204).end(),
      { text: "<p>" },
    ];
    const server = await serve((_asked, nth) => answers[nth] ?? { text: "<p>" });
    const client = connect(server.url);
    await client.delete(7);
    await client.delete(7);
    expect((await failure(client.delete(7))).code).toBe("not_json");
  });
});
