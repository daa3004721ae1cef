// Which generation of the product the gateway is, by the routes that it serves (bifrost-api.md §0.2, §1.1, §1.4).

import { compareVersions } from "../terraform/provider-search";
import { type Finding, ok, warning } from "./finding";

/** What was seen of the gateway. */
export interface Product {
  /** Whether only the older paths are served. */
  readonly isOlder: boolean;
  /** Whether the profiles of teams, business units and customers are served; undefined when the key may not read them. */
  readonly entities: boolean | undefined;
  /** The version that it tells. */
  readonly version: string | undefined;
}

/** A range of versions: from the first, and before the second. */
export interface Generation {
  readonly from: string;
  readonly before: string | undefined;
}

export function checkGeneration({ isOlder, entities, version }: Product): {
  readonly finding: Finding;
  readonly generation: Generation;
} {
  if (isOlder)
    return {
      generation: { from: "1.4.0", before: "2.0.0" },
      finding: warning(
        "product",
        "Bifrost Enterprise 1.4 or 1.5: no quarterly budgets, rotation, mcp_configs or profiles of teams, business units and customers",
        "upgrade the gateway to use them",
      ),
    };
  if (entities !== false) {
    const finding = entities === true ? "2.3 or later" : "2.0 or later; the key may not read what tells more";
    const isOld = version !== undefined && compareVersions(version, "2.3.0") < 0;
    return {
      generation: { from: entities === true && !isOld ? "2.3.0" : "2.0.0", before: undefined },
      finding: ok("product", `Bifrost Enterprise ${finding}`),
    };
  }
  return {
    generation: { from: "2.0.0", before: "2.3.0" },
    finding: warning(
      "product",
      "Bifrost Enterprise 2.0 to 2.2: no profiles of teams, business units and customers",
      "upgrade the gateway to 2.3 or later to use them",
    ),
  };
}
