import { decodeValue, encodeValue } from "../../../src/plugin/values/dynamic-value";
import { withSample } from "../served-sample";

const call = (name: string, text: string | null, count: unknown) => ({
  name,
  arguments: [encodeValue(text, "string"), encodeValue(count, "number")],
});

test.each([
  ["it answers the result, also before the provider is configured", "ab", 2, "abab"],
  ["null is given where the parameter takes it", null, 1, "nothing"],
])("%s", (_name, text, count, result) =>
  withSample(
    async ({ served }) => {
      const answer = await served.client.call("callFunction", call("repeat", text, count));
      expect(answer.error).toBeUndefined();
      expect(decodeValue(answer.result, "string")).toBe(result);
    },
    { configured: false },
  ),
);

test.each([
  [
    "the function's own error names the argument",
    "repeat",
    0,
    { text: "must be at least 1", functionArgument: 1n },
  ],
  [
    "what it throws by mistake is a bug",
    "repeat",
    -1,
    { text: "Invalid count value: -1 (this is a bug in the provider)" },
  ],
  [
    "a result of another type is a bug",
    "repeat",
    99,
    { text: "a string is required, got a number (this is a bug in the provider)" },
  ],
  ["a function that is not there", "toString", 1, { text: 'this provider has no function "toString"' }],
])("%s", (_name, name, count, error) =>
  withSample(async ({ served }) => {
    const answer = await served.client.call("callFunction", call(name, "ab", count));
    expect(answer).toMatchObject({ error });
    expect(answer.result).toBeUndefined();
  }),
);

test("arguments that cannot be read are told as an error of the function", () =>
  withSample(async ({ served }) => {
    const { error } = await served.client.call("callFunction", {
      name: "repeat",
      arguments: [{ msgpack: Buffer.from([0xc1]) }],
    });
    expect(error?.text).toMatch(/this is a bug in the provider/);
  }));
