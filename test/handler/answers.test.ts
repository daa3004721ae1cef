// What a run learns of the answers to its changes.
import { createAnswers, type Operation } from "../../src/handler";
import { wireProfile } from "../api/profiles";

const before = wireProfile({ budgets: [{ id: "b", max_limit: 5, reset_duration: "1M" }], version: 3 });
const after = wireProfile({ ...before, description: "new", version: 4 });
const update: Operation = { kind: "update", patch: { description: "new" } };

test("nothing is believed before a read has confirmed an answer of its kind and of its members", () => {
  const answers = createAnswers();
  expect(answers.areComplete(update, before, after)).toBe(false);
  answers.learn(update, after, after);
  expect(answers.areComplete(update, before, after)).toBe(true);
  const other: Operation = { kind: "update", patch: { description: "new", tags: ["a"] } };
  expect(answers.areComplete(other, before, wireProfile({ ...after, tags: ["a"] }))).toBe(false);
  expect(answers.areComplete({ kind: "activate" }, before, after)).toBe(false);
});

test("an answer that once said less than the read is never believed again", () => {
  const answers = createAnswers();
  answers.learn(update, wireProfile({ ...after, budgets: [] }), after);
  answers.learn(update, after, after);
  expect(answers.areComplete(update, before, after)).toBe(false);
});

test("a read of another version says nothing of the answer", () => {
  const answers = createAnswers();
  answers.learn(update, after, wireProfile({ ...after, version: 5, description: "by hand" }));
  expect(answers.areComplete(update, before, after)).toBe(false);
  answers.learn(update, after, after);
  expect(answers.areComplete(update, before, after)).toBe(true);
});

test.each<[string, Operation, object, boolean]>([
  ["shows what it left as it was", update, {}, true],
  ["leaves a budget out", update, { budgets: [] }, false],
  ["shows what somebody else changed meanwhile", update, { tags: ["by hand"] }, false],
  ["of an activation shows another description", { kind: "activate" }, { description: "other" }, false],
])("an answer that %s: %j", (_what, operation, difference, isComplete) => {
  const answers = createAnswers();
  const answer =
    operation.kind === "update" ? after : wireProfile({ ...before, is_active: false, version: 4 });
  answers.learn(operation, answer, answer);
  expect(answers.areComplete(operation, before, wireProfile({ ...answer, ...difference }))).toBe(isComplete);
});

test.each<Operation>([{ kind: "clone", source: 1, body: { name: "copy" } }, { kind: "delete" }])(
  "after $kind the profile is always read",
  (operation) => {
    const answers = createAnswers();
    answers.learn(operation, after, after);
    expect(answers.areComplete(operation, before, after)).toBe(false);
  },
);
