import { checkHandshake, HandshakeError, handshakeLine } from "../../../src/plugin/process/handshake";
import { CORE_ENV } from "../spawned";

test.each<[string, NodeJS.ProcessEnv]>([
  ["both protocols", CORE_ENV],
  ["only ours", { ...CORE_ENV, PLUGIN_PROTOCOL_VERSIONS: "6" }],
  ["nothing, as a client from before the negotiation", { ...CORE_ENV, PLUGIN_PROTOCOL_VERSIONS: "" }],
])("a core that offers %s is accepted", (_name, env) => {
  expect(() => checkHandshake(env, "sample")).not.toThrow();
});

test.each<[string, NodeJS.ProcessEnv]>([
  ["no core", {}],
  ["a core without protocol 6", { ...CORE_ENV, PLUGIN_PROTOCOL_VERSIONS: "5,16" }],
])("%s is refused with a text for a person", (_name, env) => {
  expect(() => checkHandshake(env, "sample")).toThrow(HandshakeError);
});

test("a client that asks whether connections are multiplexed is told no, another is not", () => {
  const line = { network: "unix", address: "/s", certificate: undefined } as const;
  expect(handshakeLine({ ...line, multiplexAsked: true })).toBe("1|6|unix|/s|grpc||false\n");
  expect(handshakeLine({ ...line, multiplexAsked: false })).toBe("1|6|unix|/s|grpc|\n");
});

test("the certificate has no padding, and without one the field is empty", () => {
  const line = { network: "tcp", address: "127.0.0.1:10000", multiplexAsked: false } as const;
  expect(handshakeLine({ ...line, certificate: Uint8Array.of(1) })).toBe("1|6|tcp|127.0.0.1:10000|grpc|AQ\n");
  expect(handshakeLine({ ...line, certificate: undefined })).toBe("1|6|tcp|127.0.0.1:10000|grpc|\n");
});
