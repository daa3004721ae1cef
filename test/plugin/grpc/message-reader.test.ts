import fc from "fast-check";
import { createMessageReader, messagePrefix } from "../../../src/plugin/grpc/message-reader";
import { framed } from "./raw-client";

const LIMIT = 200_000;

test("messages come out as they went in, however they are cut into chunks", () => {
  const message = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc.integer({ min: 60_000, max: LIMIT }).map((length) => new Uint8Array(length).fill(length)),
  );
  fc.assert(
    fc.property(
      fc.array(message, { maxLength: 5 }),
      fc.array(fc.integer({ min: 1, max: 70_000 })),
      (sent, cuts) => {
        const { take, end } = createMessageReader(LIMIT);
        const bytes = Buffer.concat(sent.map((each) => framed(each)));
        const received: Buffer[] = [];
        let at = 0;
        for (const cut of [...cuts, bytes.length]) {
          received.push(...take(bytes.subarray(at, at + cut)));
          at += cut;
        }
        end();
        expect(received.length).toBe(sent.length);
        expect(received.every((each, index) => each.equals(sent[index] ?? Buffer.of(1)))).toBe(true);
      },
    ),
  );
});

test("single bytes are enough", () => {
  const { take, end } = createMessageReader(LIMIT);
  const bytes = Buffer.concat([
    framed(Buffer.from("one")),
    framed(Buffer.alloc(0)),
    framed(Buffer.from("two")),
  ]);
  const received = [...bytes].flatMap((byte) => take(Buffer.of(byte)));
  end();
  expect(received.map(String)).toEqual(["one", "", "two"]);
});

test.each<[string, Buffer, number, RegExp]>([
  ["is too long", messagePrefix(LIMIT + 1), 8, /a message of 200001 bytes is larger than 200000/],
  ["claims the most that can be claimed", Buffer.from([0, 255, 255, 255, 255]), 8, /of 4294967295 bytes/],
  ["is compressed", framed(Buffer.from("x"), 1), 13, /compressed/],
  ["has a flag that means nothing", framed(Buffer.from("x"), 7), 13, /flag before the message is 7/],
])("a message that %s is refused", (_name, bytes, status, message) => {
  const { take } = createMessageReader(LIMIT);
  expect(() => take(bytes)).toThrow(
    expect.objectContaining({ status, message: expect.stringMatching(message) }),
  );
});

test.each([1, 4, 5, 7])("a stream that ends after %i bytes of a message is broken", (bytes) => {
  const { take, end } = createMessageReader(LIMIT);
  expect(take(framed(Buffer.from("abc")).subarray(0, bytes))).toEqual([]);
  expect(end).toThrow("ends within a message");
});
