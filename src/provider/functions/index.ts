// The functions of the configuration language, `provider::bifrost::NAME(…)`.

import { type ProviderFunction } from "../../plugin";
import { decodeCatalog } from "./decode-catalog";
import { durationSeconds } from "./duration-seconds";
import { mergeProfiles } from "./merge-profiles";

export const functions: Readonly<Record<string, ProviderFunction>> = {
  duration_seconds: durationSeconds,
  merge_profiles: mergeProfiles,
  decode_catalog: decodeCatalog,
};
