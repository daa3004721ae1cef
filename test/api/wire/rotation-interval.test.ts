// Rotation intervals: the grammar of the API, and the spelling of what comes back as nanoseconds.
import { formatRotation, ROTATION_PATTERN, rotationNanoseconds } from "../../../src/api";

const HOUR = 3_600_000_000_000n;

describe("a rotation interval in nanoseconds", () => {
  it.each<[string, bigint | undefined]>([
    ["", 0n],
    ["30d", 720n * HOUR],
    ["365d", 8760n * HOUR],
    ["0d", 0n],
    ["12h", 12n * HOUR],
    ["1h30m", (3n * HOUR) / 2n],
    ["1.5h", (3n * HOUR) / 2n],
    ["90m", (3n * HOUR) / 2n],
    ["3600s", HOUR],
    ["3600000ms", HOUR],
    ["1h1ns", HOUR + 1n],
    ["1h1us", HOUR + 1000n],
    ["1h1µs", HOUR + 1000n],
    ["0", undefined],
    ["30", undefined],
    ["1.5d", undefined],
    ["1d12h", undefined],
    ["1w", undefined],
    ["1M", undefined],
    ["-1h", undefined],
    [" 1h", undefined],
    ["1 h", undefined],
    ["1H", undefined],
    [".5h", undefined],
    ["h", undefined],
    ["monthly", undefined],
  ])("%j is %s, and the API takes it just then", (text, nanoseconds) => {
    expect(rotationNanoseconds(text)).toBe(nanoseconds);
    expect(ROTATION_PATTERN.test(text)).toBe(nanoseconds !== undefined);
  });
});

describe("the usual spelling of an interval", () => {
  it.each<[bigint, string]>([
    [720n * HOUR, "30d"],
    [24n * HOUR, "1d"],
    [12n * HOUR, "12h"],
    [25n * HOUR, "25h"],
    [(3n * HOUR) / 2n, "90m"],
    [HOUR + 1_000_000_000n, "3601s"],
    [HOUR + 1n, "3600000000001ns"],
  ])("%s ns is %s, and reads back as the same", (nanoseconds, text) => {
    expect(formatRotation(nanoseconds)).toBe(text);
    expect(rotationNanoseconds(text)).toBe(nanoseconds);
  });
});
