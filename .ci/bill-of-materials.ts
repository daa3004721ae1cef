// Makes the bill of materials of what we pass on out of npm's of everything that is in package-lock.json.

import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type BundledPackage, idOf } from "./bundled-packages";

/** What is read of CycloneDX; everything else is passed through. */
export interface CycloneDx {
  readonly serialNumber?: string;
  readonly metadata: {
    readonly timestamp?: string;
    readonly component: Component;
    readonly [member: string]: unknown;
  };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  readonly [member: string]: unknown;
}

interface Component {
  readonly "bom-ref": string;
  readonly name: string;
  readonly version: string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
  readonly [member: string]: unknown;
}

const manifest = JSON.parse(readFileSync(resolve(join(__dirname, "..", "package.json")), "utf8")) as {
  readonly name: string;
  readonly dependencies: Readonly<Record<string, string>>;
};

/**
 * The part of `all` that an installation brings along or the bundle contains.
 *
 * @param stamped keeps the serial number and the time, which differ each time.
 * @throws Error when a dependency or a bundled package is not in `all`.
 */
export function billOfMaterials(
  all: CycloneDx,
  bundled: readonly BundledPackage[],
  { stamped = false }: { readonly stamped?: boolean } = {},
): CycloneDx {
  const bundledIds = new Set(bundled.map(idOf));
  const inBundle = all.components.filter((component) => bundledIds.has(idOf(component)));
  for (const id of bundledIds)
    if (!inBundle.some((component) => idOf(component) === id))
      throw new Error(`${id} is in the bundle and not in package-lock.json; run npm ci and npm run bundle`);

  const edges = new Map(all.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const own = all.metadata.component["bom-ref"];
  const direct = (edges.get(own) ?? []).filter((ref) => Object.hasOwn(manifest.dependencies, nameIn(ref)));
  for (const name of Object.keys(manifest.dependencies))
    if (!direct.some((ref) => nameIn(ref) === name))
      throw new Error(`the dependency ${name} is not in package-lock.json; run npm install`);
  const installed = reachable(direct, edges);
  const passedOn = new Set([...installed, ...inBundle.map((component) => component["bom-ref"])]);

  const components = all.components
    .filter((component) => passedOn.has(component["bom-ref"]))
    .map((component) => described(component, bundledIds.has(idOf(component)), installed))
    .sort((a, b) => (a["bom-ref"] < b["bom-ref"] ? -1 : 1));
  const { serialNumber, metadata, ...rest } = all;
  const { timestamp, ...unstamped } = metadata;
  return {
    ...rest,
    ...(stamped && serialNumber !== undefined && { serialNumber }),
    metadata: {
      ...(stamped && timestamp !== undefined && { timestamp }),
      ...unstamped,
      // npm takes the name of the folder that the checkout happens to be in.
      component: { ...metadata.component, name: manifest.name },
    },
    components,
    dependencies: [
      { ref: own, dependsOn: [...new Set([...direct, ...inBundle.map((each) => each["bom-ref"])])].sort() },
      ...components.map(({ "bom-ref": ref }) => ({
        ref,
        dependsOn: (edges.get(ref) ?? []).filter((to) => passedOn.has(to)).sort(),
      })),
    ],
  };
}

function reachable(from: readonly string[], edges: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set(from);
  // A set that grows is walked to its end.
  for (const ref of found) for (const next of edges.get(ref) ?? []) found.add(next);
  return found;
}

/** For npm a bundled package is one for development; whoever installs ours runs its code all the same. */
function described(component: Component, isBundled: boolean, installed: ReadonlySet<string>): Component {
  const kept = (component.properties ?? []).filter(({ name }) => name !== "cdx:npm:package:development");
  const ways = [
    ...(installed.has(component["bom-ref"]) ? ["installed"] : []),
    ...(isBundled ? ["inside lib/terraform-provider-bifrost"] : []),
  ];
  return {
    ...component,
    properties: [...kept, ...ways.map((value) => ({ name: "cdktf-bifrost:passed-on", value }))],
  };
}

/** The name in a reference such as `@scope/name@1.2.3`. */
function nameIn(ref: string): string {
  return ref.slice(0, ref.indexOf("@", 1));
}
