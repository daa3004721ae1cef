// Who holds a profile, on the page.

import { html } from "hono/html";
import { type GatewayContext } from "../environment";
import { type EntityKind } from "../../api/wire";
import { type Html } from "./document";

const KINDS: Readonly<Record<EntityKind, string>> = {
  teams: "team",
  "business-units": "business unit",
  customers: "customer",
};
const MOST_USERS = 10;

/** The roles that grant the profile, and the users and entities that hold it. */
export function heldBy(c: GatewayContext, profileId: number): Html {
  const { roles, copies } = c.var.store;
  const granting = roles.attachedTo(profileId);
  const held = copies.holdersOf(profileId);
  const users = held.flatMap(({ kind, id, roleId }) =>
    kind === "users" ? [{ user_id: id, role_id: roleId }] : [],
  );
  const entities = held.flatMap(({ kind, id }) => (kind === "users" ? [] : [{ kind, entity_id: id }]));
  const nameOf = (roleId: number | null): string =>
    granting.find((role) => role.role_id === roleId)?.role_name ?? "by hand";
  const lines = [
    ...granting.map(
      (role) =>
        html`<li>Role <strong>${role.role_name}</strong>${role.is_default ? ", for new users too" : ""}</li>`,
    ),
    ...entities.map(
      ({ kind, entity_id }) => html`<li>${capital(KINDS[kind])} <strong>${entity_id}</strong></li>`,
    ),
    ...users
      .slice(0, MOST_USERS)
      .map(
        ({ user_id, role_id }) =>
          html`<li>User <strong>${user_id}</strong> <span class="quiet">${nameOf(role_id)}</span></li>`,
      ),
    ...(users.length > MOST_USERS
      ? [html`<li class="quiet">and ${users.length - MOST_USERS} more users</li>`]
      : []),
  ];
  return html`<section>
    <h2>Held by</h2>
    ${
      lines.length > 0
        ? html`<ul class="plain">
            ${lines}
          </ul>`
        : html`<p class="quiet">Nobody yet.</p>`
    }
  </section>`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
