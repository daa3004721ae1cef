// The checks of this machine: Node, Terraform or OpenTofu, and the provider where they look for it.

import { closeSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { VERSION } from "../../handler";
import { unsupportedNode } from "../../handler/node-version";
import { isOnPath } from "../on-path";
import { HOW_TO_GET_TERRAFORM, missingTerraform } from "../terraform/missing";
import {
  compareVersions,
  type FoundProvider,
  searchPlace,
  searchProvider,
} from "../terraform/provider-search";
import { askVersion, failureOf, terraformName, type TerraformVersion } from "../terraform/version";
import { failed, type Finding, ok, warning } from "./finding";

const NODE = "Node";
const TERRAFORM = "Terraform";
const PROVIDER = "provider";

/** The oldest versions that work, and those that also have functions. */
const LEAST = { Terraform: "1.5.0", OpenTofu: "1.6.0" } as const;
const FUNCTIONS = { Terraform: "1.8.0", OpenTofu: "1.7.0" } as const;

/** The last Node that no longer gets security fixes. */
const ENDED_NODE = 20;

export async function examineMachine(environment: NodeJS.ProcessEnv): Promise<Finding[]> {
  const binary = terraformName(environment);
  if (binary === undefined)
    return [
      checkNode(process.versions.node),
      failed(
        TERRAFORM,
        (missingTerraform(environment) ?? "not found").split(". ")[0] ?? "",
        HOW_TO_GET_TERRAFORM.replaceAll("\n", " ").replaceAll(/ +/g, " "),
      ),
      checkProvider(environment, false),
    ];
  try {
    const found = await askVersion(binary, environment);
    return [
      checkNode(process.versions.node),
      checkTerraform(found),
      checkProvider(environment, found.isTofu),
    ];
  } catch (error) {
    const remedy = `run "${binary} version" yourself, and install it again if it fails`;
    return [
      checkNode(process.versions.node),
      failed(TERRAFORM, `${binary} did not tell its version: ${failureOf(error)}`, remedy),
      checkProvider(environment, false),
    ];
  }
}

/** @param version of Node, `22.1.0` */
export function checkNode(version: string): Finding {
  const fault = unsupportedNode(version, process.execPath);
  if (fault !== undefined)
    return failed(NODE, fault, "install Node 22 or later from https://nodejs.org/en/download");
  return Number.parseInt(version, 10) > ENDED_NODE
    ? ok(NODE, `Node ${version}`)
    : warning(NODE, `Node ${version} works, but gets no security fixes any more`, "install Node 22 or later");
}

export function checkTerraform({ binary, isTofu, version }: TerraformVersion): Finding {
  const product = isTofu ? "OpenTofu" : "Terraform";
  if (version === undefined)
    return warning(
      TERRAFORM,
      `${binary} does not tell its version`,
      "check that the program is Terraform or OpenTofu",
    );
  const what = `${product} ${version} (${binary})`;
  if (compareVersions(version, LEAST[product]) < 0)
    return failed(TERRAFORM, `${what} is too old`, `install ${product} ${LEAST[product]} or later`);
  return compareVersions(version, FUNCTIONS[product]) < 0
    ? ok(TERRAFORM, `${what}; the functions of the provider need ${FUNCTIONS[product]} or later`)
    : ok(TERRAFORM, what);
}

function checkProvider(environment: NodeJS.ProcessEnv, isTofu: boolean): Finding {
  const search = searchProvider(searchPlace(isTofu, environment));
  const install = 'run "npx cdktf-bifrost install"';
  if (search.problem !== undefined)
    return failed(
      PROVIDER,
      `the CLI configuration ${search.configuration} cannot be read: ${search.problem}`,
      "correct the file, or unset TF_CLI_CONFIG_FILE",
    );
  if (search.override !== undefined)
    return warning(
      PROVIDER,
      `${search.address} is overridden by ${search.override} (dev_overrides in ${search.configuration})`,
      "remove the override to use an installed version",
    );
  const [newest] = search.found;
  if (newest === undefined) {
    const places =
      search.mirrors.length === 0 ? "no mirror is searched for it" : `searched ${search.mirrors.join(", ")}`;
    const remedy =
      search.configuration === undefined || search.mirrors.length === 0
        ? `${install}${search.configuration === undefined ? "" : `, and name its directory as filesystem_mirror in ${search.configuration}`}`
        : `run "npx cdktf-bifrost install --dir ${search.mirrors[0]}"`;
    return failed(PROVIDER, `${search.address} is not installed; ${places}`, remedy);
  }
  return checkInstalled(newest, environment, install);
}

function checkInstalled(newest: FoundProvider, environment: NodeJS.ProcessEnv, install: string): Finding {
  const what = `version ${newest.version} in ${newest.file}`;
  const node = interpreterOf(newest.file);
  const path = environment["PATH"] ?? "";
  if (node !== undefined && !isOnPath(node, path))
    return failed(
      PROVIDER,
      `${what} needs ${node === "node" ? 'a "node" on the PATH' : node}, which is not there`,
      `${install.slice(0, -1)} --pin-node" or "npx cdktf-bifrost install --executable"`,
    );
  return newest.version === VERSION
    ? ok(PROVIDER, what)
    : warning(PROVIDER, `${what}, but this command has version ${VERSION}`, install);
}

/** The program that runs a script by its first line; undefined for a file that is an executable by itself, or a zip. */
function interpreterOf(file: string): string | undefined {
  try {
    const descriptor = openSync(file, "r");
    try {
      const start = Buffer.alloc(256);
      const length = readSync(descriptor, start);
      const [, interpreter = "", argument] =
        /^#! *(\S+)(?: +(?:-S +)?(\S+))?/.exec(start.toString("latin1", 0, length)) ?? [];
      if (interpreter === "") return undefined;
      return interpreter === join("/usr/bin", "env") ? argument : interpreter;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}
