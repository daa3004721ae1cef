// SIGKILL of a handler command, before the answer to one of its requests: the same command again settles everything, also with the
// default policies. `npm run test:kills` tries every request of every kind of work.

import { type HandlerWork, runHandlerTrial } from "../reliability/kills/handler-trial";

test.each<[HandlerWork, number]>([
  ["create", 4],
  ["clone", 3],
  ["update", 2],
  ["adopt retired", 5],
])("%s, killed at request %i", async (work, request) => {
  expect(await runHandlerTrial(work, request)).toEqual([]);
});
