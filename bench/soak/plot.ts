// The samples of a soak as a picture: an SVG that follows the reader's light or dark scheme.

import { type Sample } from "./soak";

const WIDTH = 860;
const PANEL = 120;
const GAP = 44;
const LEFT = 64;
const TOP = 56;
const MIB = 1024 * 1024;

interface Panel {
  readonly title: string;
  readonly unit: string;
  readonly value: (sample: Sample) => number;
}

const PANELS: readonly Panel[] = [
  { title: "resident memory", unit: "MiB", value: ({ rss }) => rss / MIB },
  { title: "heap after a garbage collection", unit: "MiB", value: ({ heap }) => heap / MIB },
  { title: "open file descriptors", unit: "", value: ({ handles }) => handles },
  { title: "of these, sockets", unit: "", value: ({ sockets }) => sockets },
];

/** Draws the samples, one panel for each quantity, every axis from zero. @param title what was measured. */
export function plot(samples: readonly Sample[], title: string): string {
  const end = Math.max(1, samples.at(-1)?.seconds ?? 1);
  const height = TOP + PANELS.length * (PANEL + GAP) + 8;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(title)}">`,
    STYLE,
    `<rect class="paper" width="${WIDTH}" height="${height}"/>`,
    `<text class="title" x="${LEFT}" y="26">${escaped(title)}</text>`,
    ...PANELS.map((panel, index) => drawn(panel, samples, end, TOP + index * (PANEL + GAP))),
    "</svg>",
    "",
  ].join("\n");
}

function drawn({ title, unit, value }: Panel, samples: readonly Sample[], end: number, top: number): string {
  const values = samples.map(value);
  const most = niceCeiling(Math.max(...values, 1));
  const right = WIDTH - 24;
  const x = (seconds: number): string => (LEFT + (seconds / end) * (right - LEFT)).toFixed(1);
  const y = (height: number): string => (top + PANEL - (height / most) * PANEL).toFixed(1);
  const line = samples.map((sample) => `${x(sample.seconds)},${y(value(sample))}`).join(" ");
  const last = values.at(-1) ?? 0;
  const label = `${title}: ${Number.isInteger(last) ? last : last.toFixed(1)}${unit && ` ${unit}`} at the end`;
  return [
    `<text class="label" x="${LEFT}" y="${top - 8}">${escaped(label)}</text>`,
    ...[0, most / 2, most].map(
      (tick) =>
        `<line class="grid" x1="${LEFT}" x2="${right}" y1="${y(tick)}" y2="${y(tick)}"/>` +
        `<text class="tick" x="${LEFT - 8}" y="${Number(y(tick)) + 4}" text-anchor="end">${tick}</text>`,
    ),
    `<polyline class="line" points="${line}"/>`,
    ...[0, end / 2, end].map(
      (seconds) =>
        `<text class="tick" x="${x(seconds)}" y="${top + PANEL + 16}" text-anchor="middle">${Math.round(seconds)} s</text>`,
    ),
  ].join("\n");
}

/** The next of 2, 4, 10, 20, 40, … */
function niceCeiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 4, 10].map((step) => step * power).find((step) => step >= value) ?? value;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

const STYLE = `<style>
.paper { fill: #ffffff } .line { fill: none; stroke: #0b6bcb; stroke-width: 2 } .grid { stroke: #d9dee5 }
text { font: 13px system-ui, sans-serif; fill: #1c2430 } .title { font-size: 16px; font-weight: 600 } .tick { font-size: 11px; fill: #5a6675 }
@media (prefers-color-scheme: dark) {
  .paper { fill: #10151c } .line { stroke: #62aef7 } .grid { stroke: #2b3542 } text { fill: #e6ebf2 } .tick { fill: #9aa7b8 }
}
</style>`;
