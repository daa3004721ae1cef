// Access to the tools of one MCP client.

/** Access to the tools of one MCP client. Source: bifrost-api.md §2.7. */
export class McpAccess {
  /** All tools, also those that the client gets later. */
  static allTools(): McpAccess {
    return new McpAccess(["*"]);
  }

  /** Only these tools, each once. */
  static tools(...names: string[]): McpAccess {
    return new McpAccess(names);
  }

  /** No tool. */
  static noTools(): McpAccess {
    return new McpAccess([]);
  }

  private constructor(
    /** Names of the tools; `["*"]` is all. */
    readonly toolsToExecute: readonly string[],
  ) {}
}

/** A single tool to include or exclude, in the older MCP model. Source: bifrost-api.md §2.7. */
export interface McpToolOverride {
  /** Id of the MCP client. */
  readonly mcpClientId: string;
  /** Name of the tool. */
  readonly toolName: string;
  /** Whether to include or exclude the tool. */
  readonly action: McpToolAction;
}

/** What an override does with its tool. */
export enum McpToolAction {
  /** Allow the tool. */
  INCLUDE = "include",
  /** Deny the tool. */
  EXCLUDE = "exclude",
}
