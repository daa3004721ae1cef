// Which switches of the provider and of the development gateway behave as the gateway that was asked.

import { type GenerationName } from "../../gateway/generation";
import { type Facts } from "./question";

export interface Switches {
  /** Of the provider's configuration, and of the profiles. */
  readonly provider: readonly string[];
  /** Options of `cdktf-bifrost gateway`. */
  readonly gateway: readonly string[];
}

export function switchesOf(facts: Facts): Switches {
  const generation = generationOf(facts);
  return {
    provider: [
      ...(facts.canonicalPath === undefined
        ? []
        : [`api_path = "${facts.canonicalPath ? "governance" : "legacy"}"`]),
      ...(facts.keepsKeyIds ? ['key_ids = ["*"] in each provider entry that may use every key'] : []),
    ],
    gateway: [
      ...(generation === undefined ? [] : [`--generation ${generation}`]),
      ...(facts.initiallyActive ? ["--initially-active"] : []),
      ...(facts.foldMcp ? ["--fold-mcp"] : []),
      ...(facts.tidyTexts ? ["--tidy-texts"] : []),
      ...(facts.unknownMembers === "stored" ? ["--allow-unknown-members"] : []),
      ...(facts.newestMembers ? ["--newest-members"] : []),
      ...(facts.nameTakenStatus === 500 ? ["--name-taken-status 500"] : []),
    ],
  };
}

/** 2.3 and 2.6 differ only in the newest members, so without those the newer one stands for both. */
function generationOf({ canonicalPath, entities, quarters }: Facts): GenerationName | undefined {
  if (canonicalPath === undefined) return undefined;
  if (!canonicalPath) return "1.5";
  if (entities === undefined) return quarters ? "2.0" : undefined;
  return entities ? "2.6" : "2.0";
}
