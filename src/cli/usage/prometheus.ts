// Limits in Prometheus's text format, for the textfile collector of its node exporter.
// Source: https://prometheus.io/docs/instrumenting/exposition_formats/#text-format-details

import { type Limit } from "./limits";

interface Metric {
  readonly name: string;
  readonly help: string;
  readonly kind: Limit["kind"];
  value(limit: Limit): number | undefined;
}

const UNITS = { budget: "dollars", tokens: "tokens", requests: "requests" } as const;
const PREFIX = "bifrost_access_profile";

/** A metric has one unit, so each kind of limit has metrics of its own. */
const METRICS: readonly Metric[] = (["budget", "tokens", "requests"] as const).flatMap((kind) => {
  const name = `${PREFIX}_${kind === "budget" ? "budget" : "rate"}`;
  const what = kind === "budget" ? "budget in dollars" : `rate limit in ${kind}`;
  return [
    {
      kind,
      name: `${name}_limit_${UNITS[kind]}`,
      help: `Most that may be used of a ${what} in its period.`,
      value: ({ limit }: Limit) => limit,
    },
    {
      kind,
      name: `${name}_used_${UNITS[kind]}`,
      help: `What is used of a ${what} in the current period.`,
      value: ({ used }: Limit) => used,
    },
  ];
});

/** A sample for each limit and, where it is known, for what is used of it. */
export function prometheusOf(limits: readonly Limit[]): string {
  return METRICS.flatMap(({ name, help, kind, value }) => {
    const samples = limits
      .filter((each) => each.kind === kind)
      .flatMap((each) => {
        const number = value(each);
        return number === undefined ? [] : [`${name}{${labelsOf(each)}} ${number}`];
      });
    return samples.length === 0 ? [] : [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, ...samples];
  })
    .map((line) => `${line}\n`)
    .join("");
}

function labelsOf({ profile, profileId, holder, provider, model, period, isActive }: Limit): string {
  return Object.entries({
    profile,
    profile_id: String(profileId),
    holder,
    provider,
    model,
    period,
    active: String(isActive),
  })
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(",");
}

/** A label value: backslash, quote and line feed are escaped, everything else stands for itself. */
function escaped(value: string): string {
  return value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
}
