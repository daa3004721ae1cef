// Bars of what is used of limits: one for each limit in the card of a profile, and the nearest one in its row of the list.

import { html } from "hono/html";
import { type Profile } from "../profile/profile";
import { type Html } from "./document";
import { timeElement } from "./time";
import { type Usage, usagesOf } from "./usages";

/** All limits of the profile, by their owners. */
export function limitsSection(profile: Profile): Html {
  const usages = usagesOf(profile);
  const owners = [...new Set(usages.map(({ owner }) => owner))];
  return html`<section>
    <h2>Limits${profile.calendar_aligned ? ", by the calendar" : ""}</h2>
    ${
      owners.length === 0
        ? html`<p class="quiet">No budgets and no rate limits.</p>`
        : owners.map(
            (owner) =>
              html`<h3>${owner || "Whole profile"}</h3>
                <ul class="plain">
                  ${usages.filter((usage) => usage.owner === owner).map(limit)}
                </ul>`,
          )
    }
  </section>`;
}

function limit(usage: Usage): Html {
  return html`<li class="limit">
    <span class="each">each ${usage.period}</span>
    ${meter(usage)}
    <span class="percent ${usage.state}-text">${percent(usage)}</span>
    <span class="used">${usage.inWords}</span>
    ${usage.since === undefined ? "" : html`<span class="since">since ${timeElement(usage.since)}</span>`}
  </li>`;
}

/** The bar. */
export function meter(usage: Usage): Html {
  const { owner, period, share, state, inWords } = usage;
  return html`<svg
    class="usage ${state}"
    viewBox="0 0 100 1"
    preserveAspectRatio="none"
    role="meter"
    aria-valuemin="0"
    aria-valuemax="100"
    aria-valuenow="${Math.floor(share * 100)}"
    aria-valuetext="${percent(usage)}, ${inWords}"
    aria-label="${owner || "Whole profile"}, each ${period}"
  >
    <rect width="${Math.min(100, share * 100)}" height="1" />
  </svg>`;
}

/** What is used, rounded down, so that 100 % is never said too early. */
export function percent({ share }: Usage): string {
  return `${Math.floor(share * 100)} %`;
}
