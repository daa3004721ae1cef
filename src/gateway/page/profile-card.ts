// One profile on the page.

import { html } from "hono/html";
import { type GatewayContext } from "../environment";
import { type Profile, type ProviderConfig } from "../profile/profile";
import { type Html } from "./document";
import { history } from "./history";
import { heldBy } from "./holders";
import { limitsTable, timeInWords } from "./limits";

const EVERY = "*";

/** What the profile allows, what is used of it, who holds it and how it came to be. */
export function profileCard(c: GatewayContext, profile: Profile): Html {
  const id = `profile-${profile.id}`;
  return html`<article class="card" aria-labelledby="${id}">
    <header>
      <h2 id="${id}">${profile.name}</h2>
      <span class="badge ${profile.is_active ? "on" : "off"}"
        >${profile.is_active ? "Active" : "Inactive"}</span
      >
      ${profile.tags.map((tag) => html`<span class="tag">${tag}</span>`)}
      <p class="meta">
        Profile ${profile.id}, version ${profile.version}, changed ${timeInWords(profile.updated_at)}
      </p>
    </header>
    ${profile.description ? html`<p class="quiet">${profile.description}</p>` : ""}
    <div class="columns">
      <div>${limitsTable(profile)} ${providersTable(profile)} ${tools(profile)}</div>
      <div>${heldBy(c, profile.id)} ${history(c, profile.id, profile.version)}</div>
    </div>
  </article>`;
}

function providersTable(profile: Profile): Html {
  const others = profile.allow_all_providers
    ? "Every other provider is allowed, without limits of its own."
    : "No other provider is allowed.";
  if (profile.provider_configs.length === 0)
    return html`<section>
      <h3>Providers</h3>
      <p class="quiet">
        ${profile.allow_all_providers ? "Every provider is allowed." : "None: nothing is allowed."}
      </p>
    </section>`;
  return html`<div class="scroll">
    <table>
      <caption>
        Providers
      </caption>
      <thead>
        <tr>
          <th scope="col">Provider</th>
          <th scope="col">Models</th>
          <th scope="col">Keys</th>
        </tr>
      </thead>
      <tbody>
        ${profile.provider_configs.map(
          (entry) =>
            html`<tr>
              <th scope="row">${entry.provider_name}</th>
              <td>${modelsOf(entry)}</td>
              <td>${namesOr(entry.key_ids, "every key", "none")}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="quiet">${others}</p>
  </div>`;
}

function modelsOf(entry: ProviderConfig): Html {
  const allowed = entry.all_models_allowed ? [EVERY] : entry.allowed_models;
  const but = entry.blacklisted_models;
  return html`${namesOr(allowed, "every model", "none")}${
    but.length > 0 ? html`, but not ${namesOr(but, "any", "")}` : ""
  }`;
}

function tools(profile: Profile): Html {
  const clients = [
    ...profile.mcp_configs.map(
      ({ mcp_client_id, tools_to_execute }) =>
        html`<li>
          <strong>${mcp_client_id}</strong> ${namesOr(tools_to_execute, "every tool", "no tool")}
        </li>`,
    ),
    ...profile.mcp_servers.map(
      ({ mcp_server_id }) => html`<li><strong>${mcp_server_id}</strong> every tool</li>`,
    ),
    ...profile.mcp_tool_overrides.map(
      ({ mcp_client_id, tool_name, action }) =>
        html`<li><strong>${mcp_client_id}</strong> ${action} <code>${tool_name}</code></li>`,
    ),
    ...profile.virtual_mcps.map(
      (link) => html`<li>Virtual MCP <strong>${link.virtual_mcp_name ?? link.virtual_mcp_id}</strong></li>`,
    ),
    ...profile.mcp_tool_groups.map(
      ({ tool_group_id }) => html`<li>Tool group <strong>${tool_group_id}</strong></li>`,
    ),
  ];
  if (clients.length === 0) return html``;
  return html`<section>
    <h3>MCP tools</h3>
    <ul class="plain">
      ${clients}
    </ul>
  </section>`;
}

function namesOr(names: readonly string[], every: string, none: string): Html {
  if (names.includes(EVERY)) return html`${every}`;
  if (names.length === 0) return html`<span class="quiet">${none}</span>`;
  return html`${names.map((name, index) => html`${index > 0 ? ", " : ""}<code>${name}</code>`)}`;
}
