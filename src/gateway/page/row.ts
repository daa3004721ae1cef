// One profile in the list: its name, its state and the limit that it is nearest to. The card is behind it, and asked for once it is opened.

import { html } from "hono/html";
import { type Profile } from "../profile/profile";
import { type Html } from "./document";
import { meter, percent } from "./limits";
import { timeElement } from "./time";
import { type Usage } from "./usages";

/** The row. @param nearest the limit of which the most is used */
export function profileRow(profile: Profile, nearest: Usage | undefined): Html {
  return html`<li>
    <details id="profile-${profile.id}" data-profile="${profile.id}">
      <summary>
        <span class="who"><span class="name">${profile.name}</span>${tags(profile)}</span>
        ${nearest ? nearestLimit(nearest) : html`<span class="unlimited quiet">no limits</span>`}
        <span class="changed quiet">${timeElement(profile.updated_at)}</span>
        ${badge(profile)}
      </summary>
      <div class="behind" aria-live="polite"></div>
    </details>
  </li>`;
}

function nearestLimit(usage: Usage): Html {
  const { owner, period, state, inWords } = usage;
  return html`${meter(usage)}
    <span class="percent ${state}-text">${percent(usage)}</span>
    <span class="used">${inWords} <span class="quiet">${owner && `${owner}, `}each ${period}</span></span>`;
}

function tags({ tags: names }: Profile): Html {
  return html`${names.map((tag) => html` <span class="tag">${tag}</span>`)}`;
}

function badge({ is_active }: Profile): Html {
  return html`<span class="badge ${is_active ? "on" : "off"}">${is_active ? "Active" : "Inactive"}</span>`;
}
