// The page on dependencies names each of package.json once, with the number of packages that it really brings.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");

interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
}

const manifest: Record<
  "dependencies" | "devDependencies" | "peerDependencies",
  Record<string, string>
> = JSON.parse(read("package.json"));
const { packages: lock }: { packages: Record<string, Locked> } = JSON.parse(read("package-lock.json"));

/** Rows of the tables, by the heading above them. */
const rows = read("docs/dependencies.md")
  .split(/^## /m)
  .slice(1)
  .flatMap((section) => {
    const [heading = "", ...lines] = section.split("\n");
    return lines.flatMap((line) => {
      const [, name, why, keeper, brings] =
        /^\| `([^`]+)` *\| (.+?) *\| (.+?) *\| +(\d+) \|$/.exec(line) ?? [];
      return name === undefined ? [] : [{ heading, name, why, keeper, brings: Number(brings) }];
    });
  });

const named = (heading: string): string[] =>
  rows.filter((row) => row.heading === heading).map(({ name }) => name);

test("the tables name what package.json names, each package once", () => {
  const { dependencies, devDependencies, peerDependencies } = manifest;
  expect(named("Installed with the package")).toEqual(Object.keys(dependencies).sort());
  expect(named("Chosen by the user")).toEqual(Object.keys(peerDependencies).sort());
  expect(
    [
      ...named("Inside the provider's executable, too"),
      ...named("For development"),
      ...Object.keys(peerDependencies),
    ].sort(),
  ).toEqual(Object.keys(devDependencies).sort());
});

test.each(rows.map((row) => [row.name, row.brings] as const))("%s brings %i packages", (name, brings) => {
  expect(broughtBy([name]).length - 1).toBe(brings);
});

test("nothing that is installed with the package runs a script for that", () => {
  const installed = broughtBy(Object.keys(manifest.dependencies));
  expect(installed.length).toBeGreaterThan(Object.keys(manifest.dependencies).length);
  expect(installed.filter((place) => lock[place]?.hasInstallScript)).toEqual([]);
});

/** Places in the lock of these packages and of all that they bring, for every system. */
function broughtBy(names: readonly string[]): string[] {
  const found = new Set(names.map((name) => `node_modules/${name}`));
  // A set that grows is walked to its end.
  for (const place of found) {
    const { dependencies, optionalDependencies } = lock[place] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const brought = placeOf(name, place);
      if (brought !== undefined) found.add(brought);
    }
  }
  return [...found];
}

/** Where a package finds another: as Node looks, in its own folder and then in those above. */
function placeOf(name: string, from: string): string | undefined {
  const folders = from
    .split("/node_modules/")
    .map((_, depth, parts) => parts.slice(0, depth + 1).join("/node_modules/"));
  return [
    ...folders.reverse().map((folder) => `${folder}/node_modules/${name}`),
    `node_modules/${name}`,
  ].find((place) => place in lock);
}
