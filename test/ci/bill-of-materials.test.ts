// The bill of materials: everything that is passed on, nothing else, and the same bytes each time.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { billOfMaterials, type CycloneDx } from "../../.ci/bill-of-materials";
import { bundledPackages, lastMetafile } from "../../.ci/bundled-packages";
import { temporaryDirectory } from "../plugin/temporary";

const root = join(__dirname, "..", "..");
const folder = temporaryDirectory();
const manifest: {
  dependencies: Record<string, string>;
} = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Runs the script and returns what it wrote. */
function sbom(file: string, ...options: string[]): string {
  const target = join(folder, file);
  execFileSync(join(root, "node_modules", ".bin", "tsx"), [join(root, ".ci", "sbom.ts"), ...options, target]);
  return readFileSync(target, "utf8");
}

const written = sbom("first.json");
const bill: CycloneDx = JSON.parse(written);
const names = bill.components.map(({ name }) => name);

test("it names every dependency with what that brings along, and every package inside the bundle", () => {
  expect(names).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)));
  expect(names).toEqual(expect.arrayContaining(bundledPackages(lastMetafile()).map(({ name }) => name)));
  // Of libsql, for every system that it has a binary for, not only this one.
  expect(names).toEqual(expect.arrayContaining(["@libsql/darwin-arm64", "@libsql/linux-x64-gnu"]));
});

test("what only development needs is not in it", () => {
  for (const tool of ["jest", "typescript", "esbuild", "cdktf-cli", "@swc/core"])
    expect(names).not.toContain(tool);
  const refs = new Set([
    bill.metadata.component["bom-ref"],
    ...bill.components.map((each) => each["bom-ref"]),
  ]);
  const edges = bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]);
  expect(edges.filter((ref) => !refs.has(ref))).toEqual([]);
});

test("it says which packages are installed and which are inside the executable", () => {
  const ways = (name: string): unknown =>
    bill.components.find((each) => each.name === name)?.properties?.map(({ value }) => value);
  expect(ways("hono")).toEqual(["installed"]);
  expect(ways("@bufbuild/protobuf")).toEqual(["inside lib/terraform-provider-bifrost"]);
  expect(ways("@grpc/grpc-js")).toBeUndefined();
  expect(ways("undici")).toEqual(["installed", "inside lib/terraform-provider-bifrost"]);
});

test("it is CycloneDX of the package under its own name, and the same each time; --stamp dates it", () => {
  expect(bill).toMatchObject({
    bomFormat: "CycloneDX",
    metadata: { component: { name: "cdktf-bifrost" } },
  });
  expect([bill.serialNumber, bill.metadata.timestamp]).toEqual([undefined, undefined]);
  expect(sbom("second.json")).toBe(written);
  const stamped: CycloneDx = JSON.parse(sbom("stamped.json", "--stamp"));
  expect(stamped.serialNumber).toMatch(/^urn:uuid:/);
  expect(Date.parse(stamped.metadata.timestamp ?? "")).not.toBeNaN();
});

test.each([
  ["a bundled package", { name: "lost", version: "1.0.0" }, bill, /lost@1\.0\.0 is in the bundle and not in/],
  [
    "a dependency",
    undefined,
    { ...bill, dependencies: [] },
    /the dependency .* is not in package-lock\.json/,
  ],
] as const)("%s that the lock does not know is an error", (_what, lost, all, message) => {
  const bundled = lost === undefined ? [] : [{ ...lost, license: "MIT", folder: "", files: [] }];
  expect(() => billOfMaterials(all, bundled)).toThrow(message);
});
