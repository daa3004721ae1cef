// The rotation schedule. Source: bifrost-api.md §2.6.

import { resumeRotation } from "../../src/gateway/profile/rotation";
import { created, serve, updated } from "./serving";

const DAY = 86_400_000;

test.each<[string | number, number]>([
  ["30d", 2_592_000_000_000_000],
  ["1h", 3_600_000_000_000],
  ["12h", 43_200_000_000_000],
  ["1h30m", 5_400_000_000_000],
  ["1.5h", 5_400_000_000_000],
  ["365d", 31_536_000_000_000_000],
  [31_536_000_000_000_000, 31_536_000_000_000_000],
  [3_600_000_000_000, 3_600_000_000_000],
  ["", 0],
  ["0h", 0],
  [0, 0],
])("the interval %j is answered as %d nanoseconds", async (interval, nanoseconds) => {
  const gateway = await serve();
  const profile = await created(gateway, { name: "x", auto_rotation_interval: interval });
  expect(profile.auto_rotation_interval).toBe(nanoseconds);
  const wait = nanoseconds === 0 ? null : Date.parse(profile.created_at) + nanoseconds / 1e6;
  expect(profile.next_rotation_at && Date.parse(profile.next_rotation_at)).toBe(wait);
});

test("a given next rotation is answered in UTC", async () => {
  const gateway = await serve();
  const profile = await created(gateway, {
    name: "x",
    auto_rotation_interval: "1d",
    next_rotation_at: "2999-01-01T02:00:00+02:00",
  });
  expect(profile.next_rotation_at).toBe("2999-01-01T00:00:00.000Z");
});

test("another change keeps the schedule, the same interval in another spelling too", async () => {
  const gateway = await serve();
  const before = await created(gateway, { name: "x", auto_rotation_interval: "1d" });
  const after = await updated(gateway, 1, { description: "d", auto_rotation_interval: "24h" });
  expect(after.next_rotation_at).toBe(before.next_rotation_at);
});

test("a changed interval starts the schedule anew", async () => {
  const gateway = await serve();
  await created(gateway, {
    name: "x",
    auto_rotation_interval: "1d",
    next_rotation_at: "2999-01-01T00:00:00Z",
  });
  const earliest = Date.now() + 2 * DAY;
  const after = await updated(gateway, 1, { auto_rotation_interval: "2d" });
  const next = Date.parse(after.next_rotation_at ?? "");
  expect(next).toBeGreaterThanOrEqual(earliest);
  expect(next).toBeLessThanOrEqual(Date.now() + 2 * DAY);
});

test.each([null, "", 0])("the interval %j turns rotation off and clears the schedule", async (off) => {
  const gateway = await serve();
  await created(gateway, { name: "x", auto_rotation_interval: "1d" });
  const after = await updated(gateway, 1, { auto_rotation_interval: off, next_rotation_at: null });
  expect(after).toMatchObject({ auto_rotation_interval: 0, next_rotation_at: null });
});

test.each([
  ["an overdue schedule starts anew", "2026-01-01T00:00:00.000Z", "2026-01-03T00:00:00.000Z"],
  ["a schedule that is due later is kept", "2026-01-02T00:00:00.001Z", "2026-01-02T00:00:00.001Z"],
  ["no schedule stays none", null, null],
])("on activation %s", (_law, stored, expected) => {
  const rotation = { auto_rotation_interval: DAY * 1e6, next_rotation_at: stored, last_rotation_at: null };
  const resumed = resumeRotation(rotation, new Date("2026-01-02T00:00:00Z"));
  expect(resumed).toEqual({ ...rotation, next_rotation_at: expected });
});
