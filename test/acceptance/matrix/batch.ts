// One batch of cells: their resources stand in one configuration, so that few runs of Terraform try them all. Before, hand, plan, hand,
// apply, second plan, second apply; the oracle judges both applies.

import { startGateway } from "cdktf-bifrost/gateway";
import { type PlannedChange, type TerraformDiagnostic, type TerraformRun } from "../terraform";
import { type Cell } from "./dimensions";
import { cellNumberIn, endedWrong, unsettled } from "./ending";
import { type Hand, handAt, makeProfile } from "../by-hand";
import { interfere, situate } from "./hand";
import { shared } from "./hcl";
import { type Moment, now } from "./moment";
import { type Apply, judge } from "./oracle";
import { ROWS, type RunName } from "./rows";
import { type MatrixWorkspace, matrixWorkspace } from "./workspace";

const API_KEY = "bfst-matrix-0123456789";

/** Options of a run's command line, beside those of single cells. */
const OPTIONS: Readonly<Record<RunName, readonly string[]>> = {
  plain: [],
  "-replace": [],
  "-target": [],
  "-refresh=false": ["-refresh=false"],
  "-refresh-only": ["-refresh-only"],
  "saved plan": [],
};

/** What is wrong, by the number of the cell; under 0 what belongs to no cell. */
export type Verdict = ReadonlyMap<number, readonly string[]>;

/** Plays the cells of a run. */
export async function playBatch(run: RunName, cells: readonly Cell[]): Promise<Verdict> {
  const gateway = await startGateway({ apiKey: API_KEY });
  const terraform = await matrixWorkspace({ BIFROST_ENDPOINT: gateway.url, BIFROST_API_KEY: API_KEY });
  try {
    return await new Batch(run, cells, handAt(gateway.url, API_KEY), terraform).play();
  } finally {
    terraform.dispose();
    await gateway.close();
  }
}

interface Planned {
  readonly diagnostics: readonly TerraformDiagnostic[];
  readonly changes: readonly PlannedChange[];
}

class Batch {
  private readonly complaints = new Map<number, string[]>();
  private readonly handMade = new Set<number>();
  private readonly holders = new Map<Cell, number>();

  constructor(
    private readonly run: RunName,
    private readonly cells: readonly Cell[],
    private readonly hand: Hand,
    private readonly terraform: MatrixWorkspace,
  ) {}

  async play(): Promise<Verdict> {
    await this.begin();
    const options = [
      ...OPTIONS[this.run],
      ...this.cells.flatMap((cell) => ROWS[cell.argument].args?.(cell) ?? []),
    ];
    const first = await this.act(options);
    for (const cell of this.cells) this.complain(cell.number, ...endedWrong(cell, first));
    // What the second plan finds is what a third would find after it was applied: nothing, or what was said.
    const second = await this.act([], (plan) => {
      if (this.run === "-refresh-only") return;
      const told = [...first.announced, ...first.said, ...plan.diagnostics];
      for (const cell of this.cells) this.complain(cell.number, ...unsettled(cell, plan.changes, told));
    });
    for (const [apply, which] of [
      [first, "apply"],
      [second, "second apply"],
    ] as const)
      for (const { about, text } of judge(apply))
        this.complain(cellNumberIn(about) ?? 0, `${which}: ${text}`);
    return this.complaints;
  }

  /** What there is before the act: the cells' own profiles, the situations of the names, and what people changed. */
  private async begin(): Promise<void> {
    this.terraform.files.write("shared.tf", shared(1));
    for (const cell of this.cells) this.write(cell, ROWS[cell.argument].before(cell));
    this.terraform.files.mustSucceed(await this.terraform.run("apply", "-auto-approve", "-json"));
    const { state } = await this.now();
    for (const standing of ["newborn", "active", "retired"] as const)
      await makeProfile(this.hand, `A bystander, ${standing}`, standing);
    for (const cell of this.cells) {
      const row = ROWS[cell.argument];
      const holder = await situate(this.hand, cell, row.imports === true);
      if (holder !== undefined) {
        this.holders.set(cell, holder);
        this.handMade.add(holder);
      }
      const own = state.find(({ address }) => cellNumberIn(address) === cell.number);
      if (own !== undefined && row.drift !== undefined) await this.hand("PUT", `/${own.id}`, row.drift);
      this.write(cell, row.act(cell, holder ?? own?.id ?? 0));
    }
    this.terraform.files.write("shared.tf", shared(2));
  }

  /** Plans, lets people interfere in the first act, and applies. */
  private async act(
    options: readonly string[],
    onPlan: ((plan: Planned) => void) | undefined = undefined,
  ): Promise<Apply> {
    const before = await this.now();
    const plan = await this.plan(options);
    onPlan?.(plan);
    const planned = onPlan === undefined ? await this.interfere(before) : before;
    const said = await this.apply(options, onPlan !== undefined);
    return {
      before,
      planned,
      after: await this.now(),
      announced: plan.diagnostics,
      said: said.diagnostics,
      changes: plan.changes,
      handMade: this.handMade,
      isRefreshed: !options.includes("-refresh=false"),
    };
  }

  /** A plan that every cell is part of, but those that it refuses: they are as they were before, and the plan is made again. */
  private async plan(options: readonly string[]): Promise<Planned> {
    const refusals: TerraformDiagnostic[] = [];
    for (;;) {
      const run = await this.terraform.run("plan", "-json", "-out=plan.bin", ...options);
      if (run.code === 0)
        return {
          diagnostics: [...refusals, ...run.diagnostics],
          changes: await this.terraform.files.changesIn("plan.bin"),
        };
      const errors = run.diagnostics.filter(({ severity }) => severity === "error");
      const refused = this.cells.filter((cell) =>
        errors.some(({ range }) => cellNumberIn(range?.filename ?? "") === cell.number),
      );
      if (refused.length === 0 || refusals.length > this.cells.length) throw new Error(run.output);
      for (const cell of refused) this.write(cell, ROWS[cell.argument].before(cell));
      refusals.push(...errors);
    }
  }

  private async interfere(before: Moment): Promise<Moment> {
    const interfered = this.cells.filter((cell) => ROWS[cell.argument].interferes);
    if (interfered.length === 0) return before;
    for (const cell of interfered) {
      const own = before.state.find(({ address }) => cellNumberIn(address) === cell.number);
      await interfere(this.hand, cell, this.holders.get(cell) ?? own?.id);
    }
    const planned = await this.now();
    for (const id of planned.live.keys()) if (!before.live.has(id)) this.handMade.add(id);
    return planned;
  }

  private apply(options: readonly string[], isSaved: boolean): Promise<TerraformRun> {
    return isSaved || this.run === "saved plan"
      ? this.terraform.run("apply", "-json", "plan.bin")
      : this.terraform.run("apply", "-json", "-auto-approve", ...options);
  }

  private now(): Promise<Moment> {
    return now(this.hand, this.terraform.stateFile);
  }

  private write(cell: Cell, hcl: string): void {
    this.terraform.files.write(`cell-${cell.number}.tf`, hcl);
  }

  private complain(number: number, ...texts: string[]): void {
    this.complaints.set(number, [...(this.complaints.get(number) ?? []), ...texts]);
  }
}
