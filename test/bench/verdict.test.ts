// How a soak is judged, on rows that are made up: what is noise and what is a leak.
import { flatness } from "../../bench/soak/flatness";
import { plot } from "../../bench/soak/plot";
import { type Sample } from "../../bench/soak/soak";
import { verdictOn } from "../../bench/soak/verdict";

const MIB = 1024 * 1024;
const rounds = Array.from({ length: 40 }, (_, round) => round);
const noise = (round: number): number => ((round * 7919) % 13) - 6;

const sample = (round: number, grown: Partial<Sample> = {}): Sample => ({
  seconds: round * 1.5,
  rss: 110 * MIB + noise(round) * 200_000,
  heap: 18 * MIB + noise(round) * 1_000,
  buffers: 3 * MIB,
  handles: 21,
  sockets: 3,
  ...grown,
});

test("growth is the median of the slopes of the second half: warm-up and single peaks do not count", () => {
  const row = rounds.map((round) => (round < 20 ? round * 1_000 : 20_000 + (round === 33 ? 900_000 : 0)));
  expect(flatness(row, 10)).toEqual({ slope: 0, bound: 10, isFlat: true });
  expect(flatness([...row].reverse(), 10)).toMatchObject({ slope: -1_000, isFlat: true });
});

test("fewer than eight samples are refused", () => {
  expect(() => flatness([1, 2, 3, 4, 5, 6, 7], 1)).toThrow(RangeError);
});

test("noise is flat", () => {
  expect(verdictOn(rounds.map((round) => sample(round)))).toMatchObject({
    isFlat: true,
    handles: [21],
    sockets: [3],
  });
});

test.each<[string, (round: number) => Partial<Sample>]>([
  [
    "100 bytes for each of 100 calls on the heap",
    (round) => ({ heap: 18 * MIB + round * 10_000 + noise(round) }),
  ],
  ["one client a command outside the heap", (round) => ({ buffers: 3 * MIB + round * 2_000 })],
  ["one MiB a round of resident memory", (round) => ({ rss: 110 * MIB + round * MIB })],
  ["one file descriptor that stays open", (round) => ({ handles: round === 39 ? 22 : 21 })],
  ["one socket more, one file less", (round) => ({ sockets: round > 30 ? 4 : 3 })],
])("%s is a leak", (_what, grown) => {
  expect(verdictOn(rounds.map((round) => sample(round, grown(round)))).isFlat).toBe(false);
});

test("the picture has a line for each quantity and says where it ended", () => {
  const picture = plot(
    rounds.map((round) => sample(round)),
    'a "soak" & more',
  );
  expect(picture.match(/<polyline/g)).toHaveLength(4);
  expect(picture).toContain("open file descriptors: 21 at the end");
  expect(picture).toContain('aria-label="a &quot;soak&quot; &amp; more"');
  const points = /points="([^"]*)"/.exec(picture)?.[1]?.split(" ") ?? [];
  expect(points).toHaveLength(rounds.length);
  expect(points.join(" ")).not.toContain("NaN");
});
