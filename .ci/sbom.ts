// `npm run sbom`: the software bill of materials of the package, in CycloneDX, from package-lock.json and the bundle. It names every
// package that an installation brings along, and every one whose code is inside the provider's executable. The same sources give the
// same bytes; --stamp adds a serial number and the time.
//
//   npm run sbom -- [--stamp] [FILE]        FILE is lib/sbom.cdx.json unless given

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { billOfMaterials, type CycloneDx } from "./bill-of-materials";
import { bundledPackages, lastMetafile } from "./bundled-packages";

const root = resolve(__dirname, "..");

function main(): void {
  const { values, positionals } = parseArgs({
    options: { stamp: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [target = join(root, "lib", "sbom.cdx.json")] = positionals;
  // npm knows its own lock best. It asks no registry for this.
  const all = execFileSync(
    "npm",
    ["sbom", "--sbom-format=cyclonedx", "--package-lock-only", "--loglevel=error"],
    {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const bill = billOfMaterials(JSON.parse(all) as CycloneDx, bundledPackages(lastMetafile()), {
    stamped: values.stamp,
  });
  writeFileSync(target, `${JSON.stringify(bill, null, 2)}\n`);
  process.stdout.write(`${bill.components.length} packages in ${target}\n`);
}

main();
