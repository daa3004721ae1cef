// Members whose form or fate is unknown.

import { type Question } from "./question";
import { refusalOf, refusedText } from "./refused";

export const MEMBERS: readonly Question[] = [
  {
    question: "Which keys has a provider entry that names none?",
    section: "§2.3",
    async ask(laboratory, facts) {
      const provider_configs = [{ provider_name: "openai", all_models_allowed: true }];
      const { provider_configs: read } = await laboratory.read(await laboratory.create({ provider_configs }));
      const keys = read[0]?.key_ids;
      const named = await refusalOf(
        laboratory.create({
          provider_configs: [{ provider_name: "openai", all_models_allowed: true, key_ids: ["*"] }],
        }),
      );
      facts.keepsKeyIds = "value" in named && named.value.provider_configs[0]?.key_ids?.[0] === "*";
      const given = facts.keepsKeyIds ? "key_ids are kept" : "key_ids are not kept";
      return `${keys === undefined || keys === null ? "the answer names none" : JSON.stringify(keys)}; ${given}`;
    },
  },
  {
    question: "What becomes of a member that nobody knows?",
    section: "§2.1",
    async ask(laboratory, facts) {
      const member = "x_unknown_member";
      const outcome = await refusalOf(laboratory.create({ [member]: "value" }));
      if ("refused" in outcome) {
        facts.unknownMembers = "refused";
        return refusedText(outcome.refused);
      }
      const read = await laboratory.read(outcome.value);
      facts.unknownMembers = read[member] === undefined ? "ignored" : "stored";
      return `it is ${facts.unknownMembers}`;
    },
  },
  {
    question: "Are the older MCP lists folded into mcp_configs?",
    section: "§2.7",
    async ask(laboratory, facts) {
      const outcome = await refusalOf(laboratory.create({ mcp_servers: [{ mcp_server_id: "verify" }] }));
      if ("refused" in outcome) return refusedText(outcome.refused);
      const { mcp_configs: configs, mcp_servers: servers } = await laboratory.read(outcome.value);
      facts.foldMcp = configs.length > 0;
      return facts.foldMcp ? `yes; the older list ${servers.length > 0 ? "stays" : "is empty"}` : "no";
    },
  },
  {
    question: "Are relay_grants taken, in the form [{ relay_name }]?",
    section: "§10",
    async ask(laboratory, facts) {
      const outcome = await refusalOf(laboratory.create({ relay_grants: [{ relay_name: "verify" }] }));
      const member: unknown = "value" in outcome ? outcome.value["relay_grants"] : undefined;
      // A gateway that stores what nobody knows stores these, too.
      facts.newestMembers = Array.isArray(member) && facts.unknownMembers !== "stored";
      if ("refused" in outcome) return refusedText(outcome.refused);
      return Array.isArray(member) ? "yes" : "they are ignored";
    },
  },
  {
    question: "Must a pattern in a list of models compile?",
    section: "§2.3",
    async ask(laboratory) {
      const provider_configs = [{ provider_name: "openai", allowed_models: ["regex:("] }];
      const outcome = await refusalOf(laboratory.create({ provider_configs }));
      return "refused" in outcome ? `yes, ${refusedText(outcome.refused)}` : "no";
    },
  },
  {
    question: "Is a rotation interval answered in nanoseconds?",
    section: "§2.6",
    async ask(laboratory) {
      const outcome = await refusalOf(laboratory.create({ auto_rotation_interval: "30d" }));
      if ("refused" in outcome) return refusedText(outcome.refused);
      const interval = outcome.value.auto_rotation_interval;
      return interval === 2_592_000_000_000_000 ? "yes" : `no: ${JSON.stringify(interval ?? null)}`;
    },
  },
];
