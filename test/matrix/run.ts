// `npm run test:matrix`: builds versions of Terraform and OpenTofu, runs the suites with each of them, and prints a table. Names of versions
// after `--` run only these: `npm run test:matrix -- terraform-1.15.9 opentofu`. `--write` puts the table into docs/guides/versions.md; the rows
// of versions that were not run stay there. The last line is for CI.

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { binaryOf } from "./build";
import { asTable, type Cell, type Row, withTable } from "./table";
import { has, SUITES, type Suite, VERSIONS } from "./versions";

const root = resolve(__dirname, "..", "..");

function main(args: readonly string[]): void {
  const wanted = args.filter((arg) => arg !== "--write");
  const versions = VERSIONS.filter(
    ({ tool, version }) =>
      wanted.length === 0 || wanted.some((name) => `${tool}-${version}`.startsWith(name)),
  );
  if (versions.length === 0) {
    const known = VERSIONS.map(({ tool, version }) => `${tool}-${version}`).join(", ");
    process.stderr.write(`error: no version is called ${wanted.join(" or ")}; known are ${known}\n`);
    process.exitCode = 2;
    return;
  }
  const rows: Row[] = [];
  for (const version of versions) {
    const name = `${version.tool} ${version.version}`;
    process.stderr.write(`${name}: building\n`);
    let binary: string;
    try {
      binary = binaryOf(version);
    } catch (error) {
      process.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
      rows.push({ name, cells: SUITES.map(({ name: suite }) => ({ suite, is: "not built" })) });
      continue;
    }
    rows.push({
      name,
      cells: SUITES.map((suite) => {
        if (!has(version, suite.needs)) return { suite: suite.name, is: "not offered" };
        process.stderr.write(`${name}: ${suite.name}\n`);
        return runSuite(suite, binary);
      }),
    });
  }
  process.stdout.write(`${asTable(rows)}\n`);
  if (args.includes("--write")) {
    const page = join(root, "docs", "guides", "versions.md");
    writeFileSync(page, withTable(readFileSync(page, "utf8"), rows));
  }
  const cells = rows.flatMap((row) => row.cells);
  const sum = (of: "passed" | "failed"): number =>
    cells.reduce((total, cell) => total + (cell.is === "run" ? cell[of] : 0), 0);
  const unbuilt = rows.filter(({ cells: [first] }) => first?.is === "not built").length;
  process.stdout.write(`${sum("passed")} passed, ${sum("failed") + unbuilt} failed\n`);
  process.exitCode = sum("failed") + unbuilt > 0 || sum("passed") === 0 ? 1 : 0;
}

/** Runs a suite with a binary. A suite that cannot be run at all counts as one that failed. */
function runSuite({ name: suite, config, pattern }: Suite, binary: string): Cell {
  const folder = mkdtempSync(join(tmpdir(), "bifrost-matrix-"));
  const report = join(folder, "report.json");
  try {
    const jest = spawnSync(
      process.execPath,
      [
        join(root, "node_modules", ".bin", "jest"),
        ...["-c", config, "--json", `--outputFile=${report}`, pattern],
      ],
      { cwd: root, encoding: "utf8", env: { ...process.env, TERRAFORM_BINARY_NAME: binary } },
    );
    if (jest.status !== 0) process.stderr.write(jest.stderr);
    const told: { numPassedTests: number; numFailedTests: number; numRuntimeErrorTestSuites: number } =
      JSON.parse(readFileSync(report, "utf8"));
    const failed = told.numFailedTests + told.numRuntimeErrorTestSuites;
    return {
      suite,
      is: "run",
      passed: told.numPassedTests,
      failed: told.numPassedTests + failed === 0 ? 1 : failed,
    };
  } catch (error) {
    process.stderr.write(`${suite}: ${String(error)}\n`);
    return { suite, is: "run", passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main(process.argv.slice(2));
