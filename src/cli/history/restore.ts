// The specification by which an apply brings a profile back to a version.

import { type AccessProfileSpec } from "../../handler";
import { CLEARABLE } from "../../handler/spec/provider-config";

/**
 * The specification of a version, with `clear` for each product field that the version did not have and the profile has now: unset
 * would leave it as it is.
 */
export function restoring(version: AccessProfileSpec, now: AccessProfileSpec | undefined): AccessProfileSpec {
  if (version.provider_configs === undefined) return version;
  const entries = Object.entries(version.provider_configs).map(([provider, entry]) => {
    const live = now?.provider_configs?.[provider];
    const clear = CLEARABLE.filter((name) => entry[name] === undefined && isSet(live?.[name]));
    return [provider, clear.length === 0 ? entry : { ...entry, clear }] as const;
  });
  return { ...version, provider_configs: Object.fromEntries(entries) };
}

function isSet(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.keys(value).length > 0;
  return value !== undefined;
}
