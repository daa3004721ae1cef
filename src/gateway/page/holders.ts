// Who holds a profile, on the page: the roles that grant it, and everybody with a copy, with the limit that each is nearest to.

import { html } from "hono/html";
import { type GatewayContext } from "../environment";
import { KINDS } from "../entities/kinds";
import { effectiveProfile } from "../copies/held";
import { type Holder, type HolderKind, type HolderOf } from "../store/copies";
import { type Html } from "./document";
import { percent } from "./limits";
import { nearestOf } from "./usages";

/** Holders of one kind that are shown by name. */
const MOST = 10;
const ORDER: readonly HolderKind[] = ["business-units", "customers", "teams", "users"];

/** The roles that grant the profile, and the users and entities that hold it. */
export function heldBy(c: GatewayContext, profileId: number): Html {
  const { roles, copies, users } = c.var.store;
  const granting = roles.attachedTo(profileId);
  const held = copies.holdersOf(profileId);
  const lines = [
    ...granting.map(({ role_id, role_name, is_default }) => {
      const people = users.withRole(role_id).length;
      return html`<li>
        Role <strong>${role_name}</strong>${is_default ? ", for new users too" : ""}
        <span class="quiet">${people} ${people === 1 ? "user has" : "users have"} it</span>
      </li>`;
    }),
    ...ORDER.flatMap((kind) => ofKind(c, profileId, kind, held)),
  ];
  return html`<section>
    <h2>Held by</h2>
    ${
      lines.length > 0
        ? html`<ul class="plain holders">
            ${lines}
          </ul>`
        : html`<p class="quiet">Nobody yet.</p>`
    }
  </section>`;
}

function ofKind(c: GatewayContext, profileId: number, kind: HolderKind, held: readonly HolderOf[]): Html[] {
  const holders = held.filter((holder) => holder.kind === kind);
  const rest = holders.length - MOST;
  return [
    ...holders.slice(0, MOST).map((holder) => line(c, profileId, holder)),
    ...(rest > 0 ? [html`<li class="quiet">and ${rest} more ${nounOf(kind)}s</li>`] : []),
  ];
}

function line(c: GatewayContext, profileId: number, { roleId, ...holder }: HolderOf): Html {
  const { roles } = c.var.store;
  const by = roleId === null ? "by hand" : `by role ${roles.get(roleId)?.name ?? roleId}`;
  return html`<li>
    ${capital(nounOf(holder.kind))} <strong title="${holder.id}">${nameOf(c, holder)}</strong>
    <span class="quiet">${holder.kind === "users" ? by : ""}</span> ${usageOf(c, profileId, holder)}
  </li>`;
}

function nounOf(kind: HolderKind): string {
  return kind === "users" ? "user" : KINDS[kind].noun;
}

function nameOf(c: GatewayContext, { kind, id }: Holder): string {
  const { users, entities } = c.var.store;
  return (kind === "users" ? users.get(id) : entities.get(kind, id))?.name ?? id;
}

/** The limit that the holder is nearest to, overrides counted in. */
function usageOf(c: GatewayContext, profileId: number, holder: Holder): Html {
  const copy = c.var.store.copies.find(holder, profileId);
  const nearest = copy && nearestOf(effectiveProfile(copy, c.var.behaviour.now()));
  if (!nearest) return html``;
  const { owner, period, inWords, state } = nearest;
  const title = `${inWords}, ${owner && `${owner}, `}each ${period}`;
  return html`<span class="percent ${state}-text" title="${title}">${percent(nearest)} used</span>`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
