// Folding of the older MCP lists into mcp_configs. Source: bifrost-api.md §2.7.

import { call, CANONICAL, created, read, serve, updated } from "./serving";

const server = (id: string) => ({ mcp_server_id: id });
const override = (action: string, tool: string, client = "c") => ({
  mcp_client_id: client,
  tool_name: tool,
  action,
});
const config = (tools: string[], client = "c") => ({ mcp_client_id: client, tools_to_execute: tools });

test.each<[string, object, object[]]>([
  ["a server becomes a client with all its tools", { mcp_servers: [server("c")] }, [config(["*"])]],
  [
    "an include becomes a client with that tool",
    { mcp_tool_overrides: [override("include", "t")] },
    [config(["t"])],
  ],
  [
    "includes of one client are one entry",
    { mcp_tool_overrides: [override("include", "t"), override("include", "u"), override("include", "t")] },
    [config(["t", "u"])],
  ],
  [
    "an include adds nothing to a server",
    { mcp_servers: [server("c")], mcp_tool_overrides: [override("include", "t")] },
    [config(["*"])],
  ],
  [
    "an exclude takes a tool from a list",
    { mcp_configs: [config(["t", "u"])], mcp_tool_overrides: [override("exclude", "t")] },
    [config(["u"])],
  ],
  ["an exclude alone grants nothing", { mcp_tool_overrides: [override("exclude", "t")] }, [config([])]],
  [
    "what is sent is added to the mcp_configs of the same request",
    { mcp_configs: [config(["t"], "a")], mcp_servers: [server("b")] },
    [config(["t"], "a"), config(["*"], "b")],
  ],
])("with foldMcp %s", async (_what, request, folded) => {
  const gateway = await serve({ foldMcp: true });
  const profile = await created(gateway, { name: "x", mcp_tool_groups: [{ tool_group_id: 3 }], ...request });
  expect(profile).toMatchObject({
    mcp_configs: folded,
    mcp_servers: [],
    mcp_tool_overrides: [],
    mcp_tool_groups: [{ tool_group_id: 3 }],
  });
  expect(await read(gateway, profile.id)).toEqual(profile);
});

test("with foldMcp an update adds to what is stored, and mcp_configs replaces it", async () => {
  const gateway = await serve({ foldMcp: true });
  const { id } = await created(gateway, { name: "x", mcp_servers: [server("a")] });
  expect((await updated(gateway, id, { mcp_servers: [server("b")] })).mcp_configs).toEqual([
    config(["*"], "a"),
    config(["*"], "b"),
  ]);
  expect((await updated(gateway, id, { mcp_servers: [] })).version).toBe(2);
  expect((await updated(gateway, id, { mcp_configs: [] })).mcp_configs).toEqual([]);
});

test.each([
  ["a server", { mcp_servers: [server("c")] }],
  ["a client with all tools", { mcp_configs: [config(["*"])] }],
])("with foldMcp an exclude on %s is refused by name", async (_what, grant) => {
  const gateway = await serve({ foldMcp: true });
  const request = { name: "x", ...grant, mcp_tool_overrides: [override("exclude", "t")] };
  const { status, body } = await call(gateway, "POST", CANONICAL, request);
  expect(status).toBe(400);
  expect(body.error.message).toMatch(/^mcp_tool_overrides\[0\]: .*"t".*"c"/);
});

test("without foldMcp the lists are answered as sent", async () => {
  const lists = {
    mcp_servers: [server("c")],
    mcp_tool_overrides: [override("exclude", "t")],
    mcp_configs: [],
  };
  expect(await created(await serve(), { name: "x", ...lists })).toMatchObject(lists);
});
