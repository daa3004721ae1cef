// The card of one profile: what the script asks for when its row is opened.

import { html } from "hono/html";
import { profileOf } from "../changes";
import { type GatewayContext } from "../environment";
import { type Profile, type ProviderConfig } from "../profile/profile";
import { pathParameter } from "../reading";
import { type Html } from "./document";
import { history } from "./history";
import { heldBy } from "./holders";
import { limitsSection } from "./limits";
import { timeElement } from "./time";

const EVERY = "*";

/** What the profile allows, what is used of it, who holds it and how it came to be. */
export function profileCard(c: GatewayContext): Html {
  const profile = profileOf(c.var, pathParameter(c, "profile_id"));
  return html`<article class="card" aria-label="${profile.name}">
    <p class="meta">
      Profile ${profile.id}, version ${profile.version}, changed ${timeElement(profile.updated_at)}
    </p>
    ${profile.description ? html`<p class="description">${profile.description}</p>` : ""}
    <div class="columns">
      <div>${limitsSection(profile)} ${providers(profile)} ${tools(profile)}</div>
      <div>${heldBy(c, profile.id)} ${history(c, profile.id, profile.version)}</div>
    </div>
  </article>`;
}

function providers(profile: Profile): Html {
  const configured = profile.provider_configs.length > 0;
  const others = profile.allow_all_providers
    ? `Every ${configured ? "other " : ""}provider is allowed${configured ? ", without limits of its own" : ""}.`
    : configured
      ? "No other provider is allowed."
      : "None: nothing is allowed.";
  return html`<section>
    <h2>Providers</h2>
    <ul class="plain providers">
      ${profile.provider_configs.map(
        (entry) =>
          html`<li>
            <strong>${entry.provider_name}</strong>
            <span>${modelsOf(entry)}</span>
            <span class="quiet">keys: ${namesOr(entry.key_ids, "every one", "none")}</span>
          </li>`,
      )}
    </ul>
    <p class="quiet">${others}</p>
  </section>`;
}

function modelsOf(entry: ProviderConfig): Html {
  const allowed = entry.all_models_allowed ? [EVERY] : entry.allowed_models;
  const but = entry.blacklisted_models;
  return html`${namesOr(allowed, "every model", "no model")}${
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
    <h2>MCP tools</h2>
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
