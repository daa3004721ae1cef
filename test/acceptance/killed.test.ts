// SIGKILL in the middle of an apply, of Terraform, of its provider, or of both: the next apply in the same directory settles
// everything, with the default policies. `npm run test:kills` tries many more moments.

import { runTrial, type Trial } from "../reliability/kills/trial";
import { MIXED } from "../reliability/kills/trials";

test.each<[string, Trial]>([
  [
    "Terraform, and the next time both, in the middle of every kind of work",
    {
      share: MIXED,
      kills: [
        { victim: "terraform", requests: 20 },
        { victim: "terraform and provider", requests: 15 },
      ],
      spawned: true,
    },
  ],
  [
    "the provider only; and somebody takes a name before its creation came through",
    { share: { create: 12, clone: 2 }, kills: [{ victim: "provider", requests: 9 }], taken: true },
  ],
  [
    "Terraform by Ctrl-C twice, with creations in progress",
    {
      share: { create: 12 },
      kills: [{ victim: "Terraform by Ctrl-C twice", requests: 12 }],
      spawned: true,
    },
  ],
  [
    "Terraform and its provider, and the next apply is on another machine, without the journal",
    {
      share: { create: 10 },
      kills: [{ victim: "terraform and provider", requests: 15 }],
      elsewhere: true,
    },
  ],
])(
  "%s",
  async (_what, trial) => {
    expect(await runTrial(trial)).toMatchObject({ kills: trial.kills.length, faults: [] });
  },
  240_000,
);
