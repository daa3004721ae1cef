// What the tests of trust share: a scene, a hand of the tests' own, trouble on the way to the gateway, and what the state says.

import { readFileSync } from "node:fs";
import { type Meddle } from "../../handler/interference";
import { bytesOf, type Hand, handAt } from "../by-hand";
import { API_KEY, type Scene, type SceneOptions, setScene } from "../scene";
import { type TerraformRun } from "../terraform";

export interface Trusting extends Scene {
  /** Plain requests. */
  readonly byHand: Hand;
  /** What happens to the next requests of Terraform; undefined: nothing. */
  trouble: Meddle | undefined;
  /** A profile, byte for byte. */
  bytes(id: number): Promise<string>;
}

/** Sets a scene with a proxy that makes trouble when told to. */
export async function trusting(hcl: string, options: Omit<SceneOptions, "meddle"> = {}): Promise<Trusting> {
  const meddle: Meddle = (asked, forward) => all.trouble?.(asked, forward);
  const scene = await setScene(hcl, { ...options, meddle });
  const byHand = handAt(scene.gateway.url, API_KEY);
  const all: Trusting = {
    ...scene,
    byHand,
    trouble: undefined,
    bytes: (id) => bytesOf(byHand, id),
  };
  return all;
}

/** A profile in a state file. */
export interface Stated {
  readonly address: string;
  readonly id: string;
  readonly name: string;
  readonly created_at: string;
  readonly isTainted: boolean;
}

/** The profiles in the state, as Terraform keeps them. */
export function stated({ terraform }: Pick<Scene, "terraform">): Stated[] {
  const file: {
    resources: {
      type: string;
      name: string;
      instances: {
        index_key?: string | number;
        status?: string;
        attributes: { id: string; name: string; created_at: string };
      }[];
    }[];
  } = JSON.parse(readFileSync(`${terraform.directory}/terraform.tfstate`, "utf8"));
  return file.resources
    .filter(({ type }) => type === "bifrost_access_profile")
    .flatMap(({ name, instances }) =>
      instances.map(({ index_key: key, status, attributes }) => ({
        address: `${name}${key === undefined ? "" : `[${JSON.stringify(key)}]`}`,
        id: attributes.id,
        name: attributes.name,
        created_at: attributes.created_at,
        isTainted: status === "tainted",
      })),
    );
}

/** What a run complains about, or warns of, in one text a diagnostic. */
export function saying(run: TerraformRun, severity: "error" | "warning" = "error"): string[] {
  return run.diagnostics
    .filter((each) => each.severity === severity)
    .map(({ summary, detail }) => `${summary}: ${detail}`);
}

/** A resource block. */
export function resource(name: string, members: string, label = "p"): string {
  return `resource "bifrost_access_profile" "${label}" {\n  name = ${JSON.stringify(name)}\n${members}\n}\n`;
}
