// A gateway on which three of ten requests fail: one apply each creates, clones, updates and destroys everything, nothing is lost and
// nothing is doubled. `npm run test:faults` lives longer lives.

import { live } from "../reliability/faults/life";

test("20 profiles live through it", async () => {
  const seed = 20_261_121;
  const { failed, faults } = await live({
    profiles: 20,
    rate: 0.3,
    seed,
    steps: ["create and clone", "update", "destroy"],
  });
  expect(faults).toEqual([]);
  expect(failed).toBeGreaterThan(20);
}, 300_000);
