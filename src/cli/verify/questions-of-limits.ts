// Budgets and rate limits: which are taken, and what becomes of them.

import { type Question } from "./question";
import { refusalOf, refusedText } from "./refused";

export const LIMITS: readonly Question[] = [
  {
    question: "Is a quarterly budget taken?",
    section: "§2.4",
    async ask(laboratory, facts) {
      const outcome = await refusalOf(
        laboratory.create({ budgets: [{ max_limit: 1, reset_duration: "1Q" }] }),
      );
      facts.quarters = "value" in outcome;
      return "refused" in outcome ? refusedText(outcome.refused) : "yes";
    },
  },
  {
    question: "Is a reset duration beyond the published ones taken?",
    section: "§2.4",
    async ask(laboratory) {
      const outcome = await refusalOf(
        laboratory.create({ budgets: [{ max_limit: 1, reset_duration: "2h" }] }),
      );
      return "refused" in outcome ? refusedText(outcome.refused) : "yes, 2h";
    },
  },
  {
    question: "Are two budgets of one reset duration taken?",
    section: "§3",
    async ask(laboratory) {
      const budgets = [1, 2].map((max_limit) => ({ max_limit, reset_duration: "1d" }));
      const outcome = await refusalOf(laboratory.create({ budgets }));
      return "refused" in outcome
        ? refusedText(outcome.refused)
        : `yes; ${outcome.value.budgets.length} are kept`;
    },
  },
  {
    question: "Does a budget keep its id when its limit is changed?",
    section: "§3",
    async ask(laboratory, facts) {
      const created = await laboratory.create({ budgets: [{ max_limit: 1, reset_duration: "1d" }] });
      const before = await laboratory.read(created);
      await laboratory.update(created, { budgets: [{ max_limit: 2, reset_duration: "1d" }] });
      const after = await laboratory.read(created);
      const id = before.budgets[0]?.id;
      if (id === undefined || id === null) return "budgets have no ids";
      facts.stableIds = after.budgets[0]?.id === id;
      return facts.stableIds ? "yes" : "no";
    },
  },
  {
    question: "What becomes of a budget of 0?",
    section: "§2.4",
    async ask(laboratory) {
      const outcome = await refusalOf(
        laboratory.create({ budgets: [{ max_limit: 0, reset_duration: "1d" }] }),
      );
      if ("refused" in outcome) return refusedText(outcome.refused);
      return outcome.value.budgets.length === 0 ? "it is dropped" : "it is kept";
    },
  },
  {
    question: "Is an hourly budget taken in a profile that follows the calendar?",
    section: "§3",
    async ask(laboratory) {
      const members = { calendar_aligned: true, budgets: [{ max_limit: 1, reset_duration: "1h" }] };
      const outcome = await refusalOf(laboratory.create(members));
      return "refused" in outcome ? refusedText(outcome.refused) : "yes";
    },
  },
  {
    question: "Does null clear the rate limit of a provider entry?",
    section: "§2.5",
    async ask(laboratory) {
      const entry = { provider_name: "openai", all_models_allowed: true };
      const rate_limit = { request_max_limit: 1, request_reset_duration: "1h" };
      const created = await laboratory.create({ provider_configs: [{ ...entry, rate_limit }] });
      const cleared = { provider_configs: [{ ...entry, rate_limit: null }] };
      const outcome = await refusalOf(laboratory.update(created, cleared));
      if ("refused" in outcome) return refusedText(outcome.refused);
      const kept = outcome.value.provider_configs[0]?.rate_limit?.request_max_limit;
      return typeof kept === "number" ? "no, it is kept" : "yes";
    },
  },
];
