// Access to the tools of one MCP client.

import { type SpecPath } from "../handler/spec";
import { described } from "../handler/spec/words";
import { hasMark } from "./mark";

/** By what an access is told from all else, one of another copy of this package included. */
const MCP_ACCESS: unique symbol = Symbol.for("cdktf-bifrost.McpAccess");

/** Access to the tools of one MCP client. Source: bifrost-api.md §2.7. */
export class McpAccess {
  /** Whether a value is an access to tools, also one of another copy of this package. */
  static isMcpAccess(value: unknown): value is McpAccess {
    return value instanceof McpAccess ? value[MCP_ACCESS] : hasMark(value, MCP_ACCESS);
  }

  private readonly [MCP_ACCESS] = true;

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

/** The access to one client as the resource has it. What is none is reported. */
export function toolsOf(
  access: unknown,
  at: SpecPath,
  report: (path: SpecPath, message: string) => void,
): { readonly tools_to_execute: unknown } | undefined {
  if (McpAccess.isMcpAccess(access)) return { tools_to_execute: [...access.toolsToExecute] };
  const tools = Array.isArray(access) ? access : [access];
  const names = tools.every((each) => typeof each === "string") && tools.length > 0 ? tools : ["search"];
  const write = `McpAccess.tools(${names.map((name) => JSON.stringify(name)).join(", ")})`;
  report(at, `must be an McpAccess, got ${described(access)}; use ${write}`);
  return undefined;
}
