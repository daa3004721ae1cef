// The order of the test files: those that take longest first, so that no worker is left alone with one of them at the end. Jest orders the
// rest, by their last durations where it knows them, or by their sizes. A file that is missing here costs time, and nothing else.

import Sequencer from "@jest/test-sequencer";

/** Files that take long, the longest first; those that wait for what one of them builds come later than that one. */
const LONGEST = [
  "acceptance/null-engine",
  "examples/quickstart",
  "consumer/first-profile",
  "consumer/tarball",
  "examples/pipeline",
  "examples/bootstrap",
  "examples/environments",
  "examples/fleet",
  "acceptance/matrix/plain",
  "acceptance/matrix/limited",
  "examples/null-engine",
  "acceptance/trust/separate-processes",
  "acceptance/recovery",
  "acceptance/texts",
  "acceptance/killed",
  "acceptance/trust/c-elsewhere",
  "examples/hcl",
  "cli/executable",
  "cli/handler",
  "plugin/terraform",
  "handler/lost-answers",
  "handler/attachments/faults",
  "handler/state/state-directory",
  "acceptance/matrix/two-states",
  "acceptance/trust/a-plan-is-a-promise",
  "acceptance/trust/b5-one-name-twice",
  "acceptance/trust/b6-replace",
  "provider/lives",
  "provider/clone-lives",
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
