// The questions, in the order in which they are asked.

import { type Question } from "./question";
import { LIFE } from "./questions-of-life";
import { LIMITS } from "./questions-of-limits";
import { MEMBERS } from "./questions-of-members";
import { ROUTES } from "./questions-of-routes";

export const QUESTIONS: readonly Question[] = [...ROUTES, ...LIFE, ...LIMITS, ...MEMBERS];

/** What is not asked, because it would touch people or their keys, or has no published form. */
export const NOT_ASKED: readonly string[] = [
  "the form of a forced deletion (§1.2)",
  "the direct assignment of a profile to a user (§1.2)",
  "the answer of a propagation in the background (§3)",
  "budgets of business units in 2.6 (§9)",
];
