// The generic plan of any schema keeps core's rules, whatever the user writes and whatever there is.
import fc from "fast-check";
import { isUnknown, valuesEqual } from "../../../src/plugin/index";
import { plannedState } from "../../../src/plugin/plan/planned-state";
import { requiresReplace } from "../../../src/plugin/plan/requires-replace";
import { typeOfAttributes } from "../../../src/plugin/schema/implied-type";
import { isWhollyKnown } from "../../../src/plugin/values/value";
import { randomRun } from "../../provider/random-run";
import { planFaults } from "../core-rules";
import { attributes, configurationOf, stateOf } from "../schema/arbitrary";

const situation = attributes.chain((of) =>
  fc.record({
    of: fc.constant(of),
    config: configurationOf(of, true),
    prior: fc.option(stateOf(of), { nil: null }),
  }),
);

test("a plan of any schema is valid, and the same when it is made again", () => {
  fc.assert(
    fc.property(situation, ({ of, config, prior }) => {
      const planned = plannedState(of, config, prior);
      expect(planFaults(of, { prior, config, planned })).toEqual([]);
      expect(valuesEqual(plannedState(of, config, prior), planned, typeOfAttributes(of))).toBe(true);
    }),
    randomRun({ numRuns: 150 }),
  );
});

test("what was applied as planned is planned again without a change", () => {
  const known = attributes.chain((of) =>
    fc.record({ of: fc.constant(of), config: configurationOf(of, false), prior: stateOf(of) }),
  );
  fc.assert(
    fc.property(known, ({ of, config, prior }) => {
      const planned = plannedState(of, config, prior);
      // Computed members of new nested objects are decided by the apply.
      fc.pre(isWhollyKnown(planned));
      const again = plannedState(of, config, planned);
      expect(valuesEqual(again, planned, typeOfAttributes(of))).toBe(true);
      expect(requiresReplace(of, planned, again)).toEqual([]);
    }),
    randomRun({ numRuns: 150 }),
  );
});

test("nothing at the top becomes unknown in an object that exists, but what is configured so", () => {
  fc.assert(
    fc.property(situation, ({ of, config, prior }) => {
      const planned = plannedState(of, config, prior ?? {});
      const unknown = Object.keys(of).filter((name) => isUnknown(planned[name] ?? null));
      expect(unknown).toEqual(Object.keys(of).filter((name) => isUnknown(config[name] ?? null)));
    }),
    randomRun({ numRuns: 100 }),
  );
});
