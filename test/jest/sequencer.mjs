// The order of the test files: those that take longest first, so that no worker is left alone with one of them at the end. Jest orders the
// rest, by their last durations where it knows them, or by their sizes. A file that is missing here costs time, and nothing else.

import Sequencer from "@jest/test-sequencer";

/** Files that take long, the longest first; those that wait for what one of them builds come later than that one. */
const LONGEST = [
  "consumer/first-profile",
  "consumer/tarball",
  "acceptance/null-engine",
  "examples/quickstart",
  "examples/pipeline",
  "examples/bootstrap",
  "examples/environments",
  "examples/fleet",
  "examples/organisation",
  "examples/null-engine",
  "acceptance/null-memory",
  "acceptance/matrix/limited",
  "acceptance/matrix/plain",
  "acceptance/matrix/two-states",
  "acceptance/faults",
  "acceptance/killed",
  "examples/hcl",
  "plugin/terraform",
  "handler/state/runs",
  "acceptance/trust/separate-processes",
  "acceptance/texts",
  "acceptance/recovery",
  "gateway/page",
  "handler/lost-answers",
  "acceptance/trust/a-plan-is-a-promise",
  "acceptance/reach/roles",
  "provider/lives",
  "bench/soak",
  "acceptance/lifecycle",
  "cli/killed-handler",
  "cli/executable",
  "acceptance/parallel",
  "cli/gateway",
  "plugin/fuzz/fuzz",
  "provider/journal",
  "acceptance/reach/entities",
  "acceptance/trust/b5-one-name-twice",
  "acceptance/trust/b6-replace",
  "provider/clone-lives",
  "provider/requests",
  "provider/presence",
].map((name) => `/test/${name}.test.ts`);

export default class LongestFirst extends Sequencer {
  /** @param {{ path: string }[]} tests */
  async sort(tests) {
    const rank = ({ path }) => {
      const place = LONGEST.findIndex((name) => path.endsWith(name));
      return place === -1 ? LONGEST.length : place;
    };
    return [...(await super.sort(tests))].sort((a, b) => rank(a) - rank(b));
  }
}
