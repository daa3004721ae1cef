// Budgets and rate limits on the page: bars of usage against the limit, in one table for each profile.

import { html } from "hono/html";
import { type Budget, type Limits, type Profile, type RateLimit } from "../profile/profile";
import { type Html } from "./document";

const PERIOD = { "1h": "hour", "1d": "day", "1w": "week", "1M": "month", "1Q": "quarter", "1Y": "year" };
const NEARLY = 0.8;
const dollars = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });
const count = new Intl.NumberFormat("en-US");
const time = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" });

/** A time of the API for people, in UTC. */
export function timeInWords(text: string): string {
  return `${time.format(new Date(text))} UTC`;
}

/** All limits of the profile: its own, then those of its providers and of their models. */
export function limitsTable(profile: Profile): Html {
  const owners = [
    { name: "Whole profile", limits: profile as Limits },
    ...profile.provider_configs.flatMap((entry) => [
      { name: entry.provider_name, limits: entry as Limits },
      ...entry.model_budgets.map((model) => ({
        name: `${entry.provider_name}, ${model.model_name}`,
        limits: model as Limits,
      })),
    ]),
  ];
  const groups = owners.flatMap(({ name, limits }) => {
    const usages = usagesOf(limits);
    return usages.length === 0
      ? []
      : html`<tbody>
          ${usages.map((usage, index) => row(name, usage, index === 0 ? usages.length : 0))}
        </tbody>`;
  });
  if (groups.length === 0)
    return html`<section>
      <h3>Limits</h3>
      <p class="quiet">No budgets and no rate limits.</p>
    </section>`;
  return html`<div class="scroll">
    <table class="limits">
      <caption>
        Limits and what is used of them${profile.calendar_aligned ? ", by the calendar" : ""}
      </caption>
      <thead>
        <tr>
          <th scope="col">For</th>
          <th scope="col">Each</th>
          <th scope="col">Usage</th>
          <th scope="col" class="number">Share</th>
          <th scope="col" class="number">Used of the limit</th>
        </tr>
      </thead>
      ${groups}
    </table>
  </div>`;
}

interface Usage {
  readonly period: string;
  readonly used: number;
  readonly limit: number;
  readonly since: string | undefined;
  /** What is used of the limit, with the unit. */
  inWords(): string;
}

function usagesOf({ budgets, rate_limit }: Limits): Usage[] {
  return [...budgets.map(ofBudget), ...(rate_limit ? ofRateLimit(rate_limit) : [])];
}

function ofBudget(budget: Budget): Usage {
  return {
    period: PERIOD[budget.reset_duration],
    used: budget.current_usage,
    limit: budget.max_limit,
    since: budget.last_reset,
    inWords: () => `${dollars.format(budget.current_usage)} of ${dollars.format(budget.max_limit)}`,
  };
}

function ofRateLimit(limit: RateLimit): Usage[] {
  return (["token", "request"] as const).flatMap((kind) => {
    const [cap, duration] = [limit[`${kind}_max_limit`], limit[`${kind}_reset_duration`]];
    if (cap === null || duration === undefined) return [];
    return {
      period: PERIOD[duration],
      used: limit[`${kind}_current_usage`],
      limit: cap,
      since: limit[`${kind}_last_reset`],
      inWords: () => `${count.format(limit[`${kind}_current_usage`])} of ${count.format(cap)} ${kind}s`,
    };
  });
}

/** @param span how many rows the owner has, in the first of them; 0 in the others */
function row(owner: string, { period, used, limit, since, inWords }: Usage, span: number): Html {
  const share = limit > 0 ? used / limit : used > 0 ? 1 : 0;
  const state = share >= 1 ? "over" : share >= NEARLY ? "near" : "fair";
  const percent = Math.floor(share * 100);
  return html`<tr>
    ${span > 0 ? html`<th scope="rowgroup" rowspan="${span}">${owner}</th>` : ""}
    <td class="nowrap">${period}</td>
    <td class="bar">
      <svg
        class="usage ${state}"
        viewBox="0 0 100 1"
        preserveAspectRatio="none"
        role="meter"
        aria-valuemin="0"
        aria-valuemax="100"
        aria-valuenow="${percent}"
        aria-valuetext="${percent} %, ${inWords()}"
        aria-label="${owner}, each ${period}"
      >
        <title>${since === undefined ? "" : `since ${timeInWords(since)}`}</title>
        <rect width="${Math.min(100, share * 100)}" height="1" />
      </svg>
    </td>
    <td class="number ${state}-text">${percent} %</td>
    <td class="number">${inWords()}</td>
  </tr>`;
}
