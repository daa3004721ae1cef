// The older MCP lists on a gateway that folds them into mcp_configs, and on one that keeps them: the same access, no loop.
import {
  type AccessProfileDocument,
  type AccessProfileSpec,
  createProfile,
  specOf,
  updateProfile,
} from "../../src/handler";
import { connect } from "../api/clients";
import { wireProfile } from "../api/profiles";
import { closeServers } from "../api/server";
import { messageOf } from "../../src/api/thrown";
import { untyped } from "../told";
import { type Bench, bench, closeBenches } from "./gateways";
import { proxy } from "./interference";
import { spec } from "./specs";

afterEach(closeBenches);
afterEach(closeServers);

type Document = Partial<AccessProfileDocument>;

const all = { tools_to_execute: ["*"] };
const only = (...tools: string[]): { tools_to_execute: string[] } => ({ tools_to_execute: tools });
const include = (tool_name: string, mcp_client_id = "c") =>
  ({ mcp_client_id, tool_name, action: "include" }) as const;
const exclude = (tool_name: string, mcp_client_id = "c") =>
  ({ mcp_client_id, tool_name, action: "exclude" }) as const;

/** The three attributes of a specification, its sets in order. */
function mcpOf({ mcp_configs, mcp_servers, mcp_tool_overrides }: AccessProfileSpec): object {
  const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
  return {
    mcp_configs:
      mcp_configs &&
      Object.fromEntries(
        Object.entries(mcp_configs).map(([client, { tools_to_execute }]) => [
          client,
          [...tools_to_execute].sort(byText),
        ]),
      ),
    mcp_servers: mcp_servers && [...mcp_servers].sort(byText),
    mcp_tool_overrides: mcp_tool_overrides && [...mcp_tool_overrides].sort(byText),
  };
}

/** What a folding gateway grants, by client. */
async function granted({ client }: Bench): Promise<Record<string, string[]>> {
  const { mcp_configs } = (await client.get(1)).access_profile;
  return Object.fromEntries(mcp_configs.map((each) => [each.mcp_client_id, each.tools_to_execute ?? []]));
}

/** A profile that was applied: its state, and updates of it that become the state in turn. */
async function applied(document: Document, foldMcp: boolean) {
  const at = await bench({ initiallyActive: true, foldMcp });
  const made = await createProfile(at.client, spec(document));
  if (made.error !== undefined || made.detail === undefined)
    throw new Error("not created", { cause: made.error });
  let state = specOf(made.detail.access_profile, spec(document));
  at.forget();
  return {
    at,
    state: () => state,
    /** Reads the profile as a refresh does. */
    async refresh() {
      state = specOf((await at.client.get(1)).access_profile, state);
      return state;
    },
    async update(next: Document) {
      at.forget();
      const outcome = await updateProfile(at.client, 1, { prior: state }, spec(next));
      expect(outcome.error).toBeUndefined();
      if (outcome.detail) state = specOf(outcome.detail.access_profile, spec(next));
      return at.changes().map(({ body }) => body);
    },
  };
}

const MEANINGS: [string, Document, Record<string, string[]>][] = [
  ["a server", { mcp_servers: ["a", "b"] }, { a: ["*"], b: ["*"] }],
  ["included tools", { mcp_tool_overrides: [include("t"), include("u")] }, { c: ["t", "u"] }],
  [
    "an excluded tool of a list",
    { mcp_configs: { c: only("t", "u") }, mcp_tool_overrides: [exclude("u")] },
    { c: ["t"] },
  ],
  [
    "a tool beside a list",
    { mcp_configs: { c: only("t") }, mcp_tool_overrides: [include("u")] },
    { c: ["t", "u"] },
  ],
  ["an exclude of nothing", { mcp_tool_overrides: [exclude("t")] }, { c: [] }],
  [
    "lists beside the newer form",
    { mcp_configs: { a: all }, mcp_servers: ["b"], mcp_tool_overrides: [include("t")] },
    { a: ["*"], b: ["*"], c: ["t"] },
  ],
  ["a server and a tool of it", { mcp_servers: ["c"], mcp_tool_overrides: [include("t")] }, { c: ["*"] }],
  ["all tools and one by name", { mcp_configs: { c: only("t", "*") } }, { c: ["*"] }],
];

describe.each([
  ["a gateway that folds the lists", true],
  ["a gateway that keeps them", false],
])("%s", (_gateway, foldMcp) => {
  it.each(MEANINGS)(
    "%s: the state is as configured, and there is nothing more to do",
    async (_what, document, access) => {
      const { at, state, refresh, update } = await applied(document, foldMcp);
      if (foldMcp) expect(await granted(at)).toEqual(access);
      expect(mcpOf(state())).toEqual(mcpOf(spec(document)));
      expect(mcpOf(await refresh())).toEqual(mcpOf(spec(document)));
      expect(await update(document)).toEqual([]);
    },
  );

  it.each(MEANINGS)(
    "%s: the access outlives an update of something else",
    async (_what, document, access) => {
      const { at, update } = await applied(document, foldMcp);
      expect(await update({ ...document, tags: ["new"] })).toEqual([{ tags: ["new"] }]);
      if (foldMcp) expect(await granted(at)).toEqual(access);
      expect(await update({ ...document, tags: ["new"] })).toEqual([]);
    },
  );

  it.each<[string, Document, Document, Record<string, string[]>]>([
    ["a server less", { mcp_servers: ["a", "b"] }, { mcp_servers: ["b"] }, { b: ["*"] }],
    ["a server more", { mcp_servers: ["a"] }, { mcp_servers: ["a", "b"] }, { a: ["*"], b: ["*"] }],
    ["no servers", { mcp_servers: ["a"] }, {}, {}],
    ["no servers, said so", { mcp_servers: ["a"] }, { mcp_servers: [] }, {}],
    [
      "one tool instead of another",
      { mcp_tool_overrides: [include("t")] },
      { mcp_tool_overrides: [include("u")] },
      { c: ["u"] },
    ],
    [
      "a tool of a server instead of the server",
      { mcp_servers: ["c"] },
      { mcp_tool_overrides: [include("t")] },
      { c: ["t"] },
    ],
    [
      "a server less beside the newer form, which stays",
      { mcp_configs: { a: only("t") }, mcp_servers: ["b"] },
      { mcp_configs: { a: only("t") } },
      { a: ["t"] },
    ],
    [
      "the newer form less beside a server, which stays",
      { mcp_configs: { a: only("t") }, mcp_servers: ["b"] },
      { mcp_servers: ["b"] },
      { b: ["*"] },
    ],
    [
      "a server in the place of the newer form",
      { mcp_configs: { a: all } },
      { mcp_servers: ["b"] },
      { b: ["*"] },
    ],
    ["the newer form for a server", { mcp_servers: ["a"] }, { mcp_configs: { a: only("t") } }, { a: ["t"] }],
  ])("%s is what the gateway has then, and it settles", async (_what, before, after, access) => {
    const { at, state, refresh, update } = await applied(before, foldMcp);
    await update(after);
    if (foldMcp) expect(await granted(at)).toEqual(access);
    expect(mcpOf(state())).toEqual(mcpOf(spec(after)));
    expect(mcpOf(await refresh())).toEqual(mcpOf(spec(after)));
    expect(await update(after)).toEqual([]);
  });
});

describe("drift of the folded form shows, and is repaired", () => {
  it.each<[string, Document, object[], Document]>([
    [
      "a client narrowed",
      { mcp_servers: ["a", "b"] },
      [
        { mcp_client_id: "a", ...only("t") },
        { mcp_client_id: "b", ...all },
      ],
      { mcp_servers: ["b"], mcp_configs: { a: only("t") } },
    ],
    [
      "a tool taken away",
      { mcp_tool_overrides: [include("t"), include("u")] },
      [{ mcp_client_id: "c", ...only("t") }],
      { mcp_configs: { c: only("t") } },
    ],
    [
      "a client widened",
      { mcp_tool_overrides: [include("t")] },
      [{ mcp_client_id: "c", ...all }],
      { mcp_configs: { c: all } },
    ],
    [
      "a client added",
      { mcp_servers: ["a"] },
      [
        { mcp_client_id: "a", ...all },
        { mcp_client_id: "x", ...all },
      ],
      { mcp_servers: ["a"], mcp_configs: { x: all } },
    ],
    [
      "a client removed",
      { mcp_servers: ["a", "b"] },
      [{ mcp_client_id: "b", ...all }],
      { mcp_servers: ["b"] },
    ],
    ["every client removed", { mcp_servers: ["a", "b"] }, [], {}],
  ])("%s", async (_what, document, edit, seen) => {
    const { at, refresh, update } = await applied(document, true);
    const before = await granted(at);
    await untyped(at.client.update, 1, { mcp_configs: edit });
    expect(mcpOf(await refresh())).toEqual(mcpOf(spec(seen)));
    await update(document);
    expect(await granted(at)).toEqual(before);
    expect(mcpOf(await refresh())).toEqual(mcpOf(spec(document)));
  });
});

it("the lists in the place of the folded form that was imported send nothing, and are the state then", async () => {
  const document = { mcp_configs: { a: only("t") }, mcp_servers: ["b"], mcp_tool_overrides: [include("u")] };
  const { at } = await applied(document, true);
  const imported = specOf((await at.client.get(1)).access_profile);
  expect(Object.keys(imported.mcp_configs ?? {})).toEqual(["a", "b", "c"]);
  at.forget();
  const { error, detail } = await updateProfile(at.client, 1, { prior: imported }, spec(document));
  expect([error, at.changes()]).toEqual([undefined, []]);
  expect(mcpOf(specOf(detail?.access_profile ?? wireProfile(), spec(document)))).toEqual(
    mcpOf(spec(document)),
  );
});

it("the older lists are sent as they are when the newer form cannot say them, so that the gateway decides", async () => {
  const { at, state } = await applied({ mcp_servers: ["c"] }, true);
  const next = spec({ mcp_servers: ["c"], mcp_tool_overrides: [exclude("t")] });
  const { error } = await updateProfile(at.client, 1, { prior: state() }, next);
  expect(at.changes().map(({ body }) => body)).toEqual([
    { mcp_servers: [{ mcp_server_id: "c" }], mcp_tool_overrides: [exclude("t")] },
  ]);
  expect(error).toMatchObject({ code: "invalid" });
  expect(await granted(at)).toEqual({ c: ["*"] });
});

it("a clone keeps the cloned access beside a server of its own", async () => {
  const at = await bench({ initiallyActive: true, foldMcp: true });
  await createProfile(at.client, spec({ name: "Source", mcp_configs: { a: only("t") } }));
  const wanted = spec({ name: "Clone", clone_from: "1", mcp_servers: ["b"] });
  const made = await createProfile(at.client, wanted);
  const live = made.detail?.access_profile ?? wireProfile();
  const state = specOf(live, { ...wanted, mcp_configs: { a: only("t") } });
  expect(state).toMatchObject({ mcp_configs: { a: only("t") }, mcp_servers: ["b"] });
  const wider = spec({ name: "Clone", clone_from: "1", mcp_servers: ["b", "d"] });
  const { detail } = await updateProfile(at.client, 2, { prior: state }, wider);
  expect(detail?.access_profile.mcp_configs).toEqual([
    { mcp_client_id: "a", ...only("t") },
    { mcp_client_id: "b", ...all },
    { mcp_client_id: "d", ...all },
  ]);
});

describe("clients that are written by name", () => {
  /** A gateway that resolves the name `jira` to an id on save, as the product does. */
  const resolving = async (foldMcp: boolean) => {
    const { gateway } = await bench({ initiallyActive: true, foldMcp });
    const server = await proxy(gateway.url, async (asked, forward) => {
      const body: object = JSON.parse(JSON.stringify(asked.body ?? {}).replaceAll('"jira"', '"c-17"'));
      return forward(asked.body === undefined ? asked : { ...asked, body });
    });
    return connect(server.url);
  };

  it.each<[string, boolean, Document, string]>([
    ["in the newer form", false, { mcp_configs: { jira: all, git: only("log") } }, "mcp_configs"],
    ["in a list that is kept", false, { mcp_servers: ["jira"] }, "mcp_servers"],
    ["in a list that is folded", true, { mcp_servers: ["jira"] }, "mcp_servers"],
    ["in an override", true, { mcp_tool_overrides: [include("t", "jira")] }, "mcp_servers"],
  ])(
    "%s: the access is saved, and the error says which ids to write",
    async (_where, foldMcp, document, attribute) => {
      const { detail, error } = await createProfile(await resolving(foldMcp), spec(document));
      expect(error).toMatchObject({ name: "HandlerError", code: "ambiguous", path: [attribute] });
      expect(messageOf(error)).toContain('"c-17" instead of "jira"');
      expect(detail?.access_profile.is_active).toBe(true);
    },
  );

  it("by id are none", async () => {
    const { error } = await createProfile(await resolving(true), spec({ mcp_servers: ["c-17"] }));
    expect(error).toBeUndefined();
  });
});

test("virtual MCPs that are written by name and answered by id alone: the error says which ids to write", async () => {
  const { gateway } = await bench();
  const server = await proxy(gateway.url, async (asked, forward) => {
    const body: object = JSON.parse(
      JSON.stringify(asked.body ?? {}).replaceAll('"virtual_mcp_name":"github"', '"virtual_mcp_id":17'),
    );
    return forward(asked.body === undefined ? asked : { ...asked, body });
  });
  const named = spec({ virtual_mcp_ids: [3], virtual_mcp_names: ["github"] });
  const { detail, error } = await createProfile(connect(server.url), named);
  expect(error).toMatchObject({ name: "HandlerError", code: "ambiguous", path: ["virtual_mcp_names"] });
  expect(messageOf(error)).toContain('17 instead of "github"');
  expect(detail?.access_profile.virtual_mcps).toEqual([{ virtual_mcp_id: 3 }, { virtual_mcp_id: 17 }]);
});

test("virtual MCPs that are written by name and answered with their id, too, are as they were written", async () => {
  const { gateway, changes, forget } = await bench({ initiallyActive: true });
  const server = await proxy(gateway.url, async (_asked, forward) => {
    const answer = await forward();
    const both = '"virtual_mcp_id":17,"virtual_mcp_name":"github"';
    const text = JSON.stringify(answer.json).replaceAll('"virtual_mcp_name":"github"', both);
    return { ...answer, json: JSON.parse(text) as unknown };
  });
  const client = connect(server.url);
  const prior = spec({ virtual_mcp_ids: [3], virtual_mcp_names: ["github"] });
  const { detail, error } = await createProfile(client, prior);
  expect(error).toBeUndefined();
  const live = detail?.access_profile ?? wireProfile();
  expect(specOf(live, prior)).toMatchObject({ virtual_mcp_ids: [3], virtual_mcp_names: ["github"] });
  forget();
  const next = spec({ virtual_mcp_names: ["github"] });
  const updated = await updateProfile(client, live.id, { prior }, next);
  expect(updated.error).toBeUndefined();
  expect(changes()).toEqual([{ call: "PUT /1", body: { virtual_mcps: [{ virtual_mcp_name: "github" }] } }]);
  forget();
  expect((await updateProfile(client, live.id, { prior: next }, next)).error).toBeUndefined();
  expect(changes()).toEqual([]);
});
