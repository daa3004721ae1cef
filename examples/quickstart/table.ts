// The live profiles as a table, read back from the API.

import Table from "cli-table3";
import { createClient, listProfiles, type WireProfile } from "cdktf-bifrost/handler";

/** Reads every profile of the gateway and draws them. */
export async function profileTable(endpoint: string, apiKey: string): Promise<string> {
  const client = createClient({ endpoint, apiKey });
  try {
    const table = new Table({
      head: ["id", "name", "state", "version", "providers", "budgets", "rate limit", "MCP"],
      style: { head: [], border: [] },
      // No lines between the rows.
      chars: { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" },
    });
    for (const profile of await listProfiles(client)) table.push(row(profile));
    return table.toString();
  } finally {
    await client.close();
  }
}

function row(profile: WireProfile): string[] {
  const limit = profile.rate_limit;
  const rates = [
    limit?.token_max_limit ? `${limit.token_max_limit} tokens/${limit.token_reset_duration}` : "",
    limit?.request_max_limit ? `${limit.request_max_limit} requests/${limit.request_reset_duration}` : "",
  ];
  return [
    String(profile.id),
    profile.name,
    profile.is_active ? "active" : "inactive",
    String(profile.version),
    profile.provider_configs.map((entry) => entry.provider_name).join(", "),
    profile.budgets.map((budget) => `$${budget.max_limit}/${budget.reset_duration}`).join(", "),
    rates.filter((rate) => rate !== "").join(", "),
    profile.mcp_configs.map((entry) => entry.mcp_client_id).join(", "),
  ];
}
