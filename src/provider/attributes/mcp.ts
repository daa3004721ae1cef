// Attributes of the access to MCP servers and their tools.

import { type Attributes } from "../../plugin";

/** `mcp_configs`, the links to virtual MCP servers, and the three attributes of the older model. */
export const mcpAttributes: Attributes = {
  mcp_configs: {
    nested: {
      nesting: "map",
      attributes: {
        tools_to_execute: {
          type: { set: "string" },
          required: true,
          description: 'Tools that may be executed; `["*"]` is all, also future ones, `[]` none.',
        },
      },
    },
    optional: true,
    computed: true,
    description: "Tools by MCP client id.",
  },
  virtual_mcp_ids: {
    type: { set: "number" },
    optional: true,
    computed: true,
    description:
      "Ids of virtual MCP servers. Together with `virtual_mcp_names` these are all of the profile's.",
  },
  virtual_mcp_names: {
    type: { set: "string" },
    optional: true,
    computed: true,
    description:
      "Names of virtual MCP servers that are linked by their name. A server that is linked by its id stands in `virtual_mcp_ids`.",
  },
  mcp_tool_groups: {
    type: { set: "number" },
    optional: true,
    computed: true,
    description: "Ids of MCP tool groups (older model; newer gateways use `virtual_mcp_ids`).",
  },
  mcp_servers: {
    type: { set: "string" },
    optional: true,
    computed: true,
    description: "Ids of MCP servers with all their tools (older model; newer gateways use `mcp_configs`).",
  },
  mcp_tool_overrides: {
    nested: {
      nesting: "set",
      attributes: {
        mcp_client_id: { type: "string", required: true, description: "Id of the MCP client." },
        tool_name: { type: "string", required: true, description: "Name of the tool." },
        action: { type: "string", required: true, description: "`include` or `exclude`." },
      },
    },
    optional: true,
    computed: true,
    description: "Single tools to include or exclude (older model; newer gateways use `mcp_configs`).",
  },
};
