// One managed profile as core handles it: refresh, validate, plan twice, apply, and the state kept as JSON in between. Every plan
// and every apply is held to core's rules.

import { isDeepStrictEqual } from "node:util";
import { conformObject, impliedType, isUnknown, type ObjectValue, valuesEqual } from "../../src/plugin";
import { accessProfileSchema } from "../../src/provider/resources/access-profile/schema";
import { type Plain, type Said } from "../plugin/conversation";
import { applyFaults, identityFaults, planFaults } from "../plugin/core-rules";
import { type ProviderScene } from "./scene";

const TYPE = impliedType(accessProfileSchema);

/** A configuration, a state or a plan in plain data. */
export type Attributes = Readonly<Record<string, unknown>>;

/** A plan that core would accept. */
export interface Planned {
  readonly config: Attributes;
  readonly prior: Plain;
  readonly planned: Attributes;
  readonly private: string;
  /** Which profile it will be; a part is unknown for a new one. */
  readonly identity: Plain;
  readonly warnings: readonly Said[];
  /** The attributes that it changes; all that are not null for a new profile. Empty: core would plan nothing. */
  readonly changes: readonly string[];
  readonly replaces: boolean;
}

/** Says what core would complain about. */
export class CoreComplaint extends Error {
  override readonly name = "CoreComplaint";
}

/** A resource in the state file of a core. */
export class ManagedProfile {
  state: Plain = null;
  /** What core since 1.12 keeps beside the state. */
  identity: Plain = null;
  private bytes = "";

  constructor(private readonly scene: ProviderScene) {}

  /** What core does before a plan: the stored state is upgraded, then read. */
  async refresh(): Promise<void> {
    if (this.state === null) return;
    const stored = await this.scene.profile.upgrade(accessProfileSchema.version, JSON.stringify(this.state));
    complain("upgrade", errors(stored.diagnostics));
    const read = await this.scene.profile.read(stored.state, this.bytes, this.identity);
    complain("read", errors(read.diagnostics));
    complain("read", identityFaults({ ...read, before: this.identity }));
    this.state = asCoreReads(read.state);
    this.identity = read.identity;
    this.bytes = read.private;
  }

  /** Validates and plans, twice as before an apply. @throws CoreComplaint */
  async plan(config: Attributes): Promise<Planned> {
    complain("validate", errors(await this.scene.profile.validate(config)));
    const first = await this.planOnce(config);
    const second = await this.planOnce(config);
    if (!isDeepStrictEqual(first, second)) throw new CoreComplaint("plan: two plans of one request differ");
    return first;
  }

  private async planOnce(config: Attributes): Promise<Planned> {
    const request = { config, prior: this.state, private: this.bytes, identity: this.identity };
    const first = await this.scene.profile.plan(request);
    complain("plan", errors(first.diagnostics));
    const isNew = this.state === null || first.requiresReplace.length > 0;
    complain("plan", identityFaults({ ...first, before: this.identity, isNew }));
    const [prior, planned] = [objectOf(this.state), objectOf(first.state)];
    if (first.state === null || planned === null)
      throw new CoreComplaint("plan: planned for absence, but configured");
    const faults = planFaults(accessProfileSchema.attributes, {
      prior,
      config: conformObject(config, TYPE),
      planned,
    });
    complain("plan", faults);
    return {
      config,
      prior: this.state,
      planned: first.state,
      private: first.private,
      identity: first.identity,
      warnings: first.diagnostics,
      changes: changedAttributes(prior, planned),
      replaces: first.requiresReplace.length > 0,
    };
  }

  /** Applies a plan, as core does unless it changes nothing. @throws CoreComplaint */
  async apply({ changes, ...plan }: Planned): Promise<readonly Said[]> {
    if (changes.length === 0) return [];
    const { planned } = plan;
    const answer = await this.scene.profile.apply(plan);
    const reached = asCoreReads(answer.state);
    complain("apply", identityFaults({ ...answer, before: this.identity }));
    if (reached !== null) {
      this.state = reached;
      this.identity = answer.identity;
      this.bytes = answer.private;
    }
    complain("apply", errors(answer.diagnostics));
    complain("apply", applyFaults(objectOf(planned), objectOf(reached), TYPE));
    return answer.diagnostics;
  }

  /** Refresh, plan and apply of one `terraform apply`. @throws CoreComplaint */
  async bring(config: Attributes): Promise<Planned> {
    await this.refresh();
    const planned = await this.plan(config);
    await this.apply(planned);
    return planned;
  }

  /** The attributes that a new `terraform plan` would change. @throws CoreComplaint */
  async drift(config: Attributes): Promise<readonly string[]> {
    await this.refresh();
    return (await this.planOnce(config)).changes;
  }

  /** Takes an existing profile into the state, by its id or its identity. @throws CoreComplaint */
  async import(by: string | Plain): Promise<void> {
    const { imported, diagnostics } = await this.scene.profile.import(by);
    complain("import", errors(diagnostics));
    this.state = imported[0]?.state ?? null;
    this.identity = imported[0]?.identity ?? null;
    complain("import", identityFaults({ state: this.state, identity: this.identity }));
    this.bytes = imported[0]?.private ?? "";
    await this.refresh();
  }

  get id(): number {
    return Number(this.state?.["id"]);
  }
}

/** The attributes in which two states differ; an unknown value differs. */
function changedAttributes(prior: ObjectValue | null, planned: ObjectValue): string[] {
  return Object.entries(TYPE.object)
    .filter(([name, type]) => {
      const after = planned[name] ?? null;
      return isUnknown(after) || !valuesEqual(prior?.[name] ?? null, after, type);
    })
    .map(([name]) => name);
}

/** Core brings every text into Unicode's form C. */
function asCoreReads(state: unknown): Plain {
  return JSON.parse(JSON.stringify(state).normalize("NFC"));
}

function objectOf(plain: Plain): ObjectValue | null {
  return plain && conformObject(plain, TYPE);
}

function errors(diagnostics: readonly Said[]): string[] {
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ summary, detail, path }) => `${summary}: ${detail}${path === undefined ? "" : ` (${path})`}`);
}

function complain(where: string, faults: readonly string[]): void {
  if (faults.length > 0) throw new CoreComplaint(`${where}: ${faults.join("\n")}`);
}
