// Every cell of the presence audit on the real gateway: the exact body, and an empty plan afterwards.

import { conformObject, impliedType, UNKNOWN } from "../../src/plugin";
import { accessProfileSchema } from "../../src/provider/resources/access-profile/schema";
import { planFaults, applyFaults } from "../plugin/core-rules";
import { type Plain } from "../plugin/conversation";
import { recordOf, recordsOf } from "../told";
import { type Attributes, ManagedProfile } from "./managed";
import {
  CHANGES,
  type ChangeKind,
  configuredIn,
  ENTRY_ROWS,
  GIVEN,
  type Given,
  type PresenceRow,
  PROFILE_ROWS,
  sentIn,
} from "./presence-table";
import { type ProviderScene, setProviderScene } from "./scene";

let scene: ProviderScene;
let last = 0;

beforeAll(async () => {
  scene = await setProviderScene({ generation: "2.6", newestMembers: true });
});
afterAll(() => scene.dispose());

type Cell = readonly [attribute: string, change: ChangeKind, given: Given, row: PresenceRow];

const cellsOf = (rows: readonly PresenceRow[]): Cell[] =>
  rows.flatMap((row) =>
    CHANGES.flatMap((change) =>
      GIVEN.filter((given) => row.outcomes[change][GIVEN.indexOf(given)] !== "none").map((given): Cell => [
        row.attribute,
        change,
        given,
        row,
      ]),
    ),
  );

test.each(cellsOf(PROFILE_ROWS))(
  "%s on %s, %s: the body says what the table says",
  async (name, change, given, row) => {
    const bodies = await lifeOf(change, given, {
      before: { ...row.beside, [name]: row.before[0] },
      config: (value) => ({ ...row.beside, [name]: value }),
      row,
    });
    const sent = bodies.filter((body) => row.member in body).map((body) => body[row.member]);
    const expected = sentIn(row, change, given, false);
    expect(sent).toEqual(expected === undefined ? [] : [expected]);
  },
);

/** Another member of the entry that changes, so that the entry is sent. */
const beside = (row: PresenceRow, weight: number): object =>
  row.attribute === "weight" ? { key_ids: [`k${weight}`] } : { weight };

test.each(cellsOf(ENTRY_ROWS))(
  "%s of a provider entry on %s, %s: the entry says what the table says",
  async (name, change, given, row) => {
    const bodies = await lifeOf(change, given, {
      before: { provider_configs: { openai: { [name]: row.before[0], ...beside(row, 1) } } },
      config: (value) => ({ provider_configs: { openai: { [name]: value, ...beside(row, 2) } } }),
      row,
    });
    const entries = bodies.flatMap((body) => recordsOf(body["provider_configs"] ?? []));
    expect(entries).toHaveLength(1);
    expect(entries[0]?.[row.member]).toEqual(sentIn(row, change, given, true));
  },
);

test("the table has a row for every attribute that the gateway knows", () => {
  const rows = (table: readonly PresenceRow[]): string[] => table.map(({ attribute }) => attribute).sort();
  const { attributes } = accessProfileSchema;
  const own = [
    "id",
    "version",
    "created_at",
    "last_rotation_at",
    "clone_from",
    "deletion_policy",
    "adoption_policy",
    "timeouts",
    "strict",
    "origin",
  ];
  expect(rows(PROFILE_ROWS)).toEqual(
    Object.keys(attributes)
      .filter((name) => !own.includes(name))
      .sort(),
  );
  expect(rows(ENTRY_ROWS)).toEqual(
    Object.keys(attributes["provider_configs"]?.nested?.attributes ?? {})
      // It says what becomes of the others.
      .filter((name) => name !== "clear")
      .sort(),
  );
});

interface Life {
  readonly before: Attributes;
  readonly config: (value: unknown) => Attributes;
  readonly row: PresenceRow;
}

/** Plays the change of a cell and returns the bodies in order; an activity call counts as a body of `is_active`. */
async function lifeOf(
  change: ChangeKind,
  given: Given,
  { before, config, row }: Life,
): Promise<Record<string, unknown>[]> {
  last += 1;
  const unique = (attributes: Attributes): Attributes => ({
    ...attributes,
    name: `${String(attributes["name"] ?? "P")} ${last}`,
  });
  const profile = new ManagedProfile(scene);
  const source = new ManagedProfile(scene);
  if (change === "update") await profile.bring(unique(before));
  if (change === "clone") {
    last += 1;
    await source.bring(unique(before));
    last += 1;
  }
  const own = change === "clone" ? { clone_from: String(source.id) } : {};
  const complete = (value: unknown): Attributes => unique({ ...own, ...config(value) });
  const wanted = complete(configuredIn(row, given));
  scene.changes();

  await profile.refresh();
  const planned = await profile.plan(wanted);
  if (given === "unknown") await expectUnknownPlanAllows(profile, config(UNKNOWN), wanted, planned.planned);
  await profile.apply(planned);
  const bodies = scene.changes().map(({ call, body }) => {
    const [, activity] = /\/((?:de)?activate)$/.exec(call) ?? [];
    const sent = activity === undefined ? recordOf(body) : { is_active: activity === "activate" };
    return "name" in sent ? { ...sent, name: String(sent["name"]).replace(/ \d+$/, "") } : sent;
  });
  expect(await profile.drift(wanted)).toEqual([]);
  return bodies;
}

/** The plan with the value unknown is valid, and the plan with the value known is one that it may become. */
async function expectUnknownPlanAllows(
  profile: ManagedProfile,
  unknown: Attributes,
  wanted: Attributes,
  becomes: Attributes,
): Promise<void> {
  const config = { ...wanted, ...unknown };
  expect(await scene.profile.validate(config)).toEqual([]);
  const { state, diagnostics } = await scene.profile.plan({ config, prior: profile.state });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const type = impliedType(accessProfileSchema);
  const object = (value: Plain) => conformObject(recordOf(value), type);
  const prior = profile.state === null ? null : object(profile.state);
  expect(
    planFaults(accessProfileSchema.attributes, { prior, config: object(config), planned: object(state) }),
  ).toEqual([]);
  // A plan may leave unknown what the earlier one did.
  const complaints = applyFaults(object(state), object(becomes), type);
  expect(complaints.filter((complaint) => !complaint.endsWith(": is still unknown"))).toEqual([]);
}
