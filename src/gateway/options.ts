// The options of a gateway, checked once at the edge.

import { z } from "zod";
import { checked, described } from "../api/faults";
import { type GenerationName, GENERATIONS, isModern, MODERN } from "./generation";
import { isLoopback } from "./hosts";

/** A request that was answered, as given to `onRequest`. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  /** The query string with its question mark, or the empty string. */
  readonly query: string;
  /** The status answered; 0 when a fault closed the connection. */
  readonly status: number;
  /** How long it took, rounded. */
  readonly milliseconds: number;
  /** The body: parsed when it is JSON, else its text; undefined without one. */
  readonly body?: unknown;
  /** The request's headers, without `authorization` and `x-api-key`. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What `startGateway` takes. */
export interface GatewayOptions {
  /** Address to listen on. One that is not loopback needs an `apiKey`. @default "127.0.0.1" */
  readonly host?: string | undefined;
  /**
   * Host names and addresses that requests may be sent to and web pages may come from, beside `host` and those of loopback.
   * Without a port. @default none
   */
  readonly allowHosts?: readonly string[] | undefined;
  /** Port to listen on; 0 takes a free one. @default 0 */
  readonly port?: number | undefined;
  /** SQLite file, or `:memory:`. @default ":memory:" */
  readonly db?: string | undefined;
  /** Key that requests must carry as Bearer token. @default none: every request is accepted */
  readonly apiKey?: string | undefined;
  /** Milliseconds that every answer below `/api` is delayed. @default 0 */
  readonly latencyMs?: number | undefined;
  /** Share of the requests below `/api` that fail, 0 to 1. @default 0 */
  readonly faultRate?: number | undefined;
  /** Status that every fault then is. @default faults of four kinds, in turn */
  readonly faultStatus?: number | undefined;
  /** Number that makes a run of faults repeatable. @default a random one */
  readonly seed?: number | undefined;
  /** Product generation that the gateway stands in for: its paths, members and rules. @default "2.6" */
  readonly generation?: GenerationName | undefined;
  /**
   * Takes and answers the members that the product has announced since 2.4 without a published description: `relay_grants`,
   * `allowed_models_patterns` and `blacklisted_models_patterns`. Their form is a guess. Needs generation 2.6. @default false
   */
  readonly newestMembers?: boolean | undefined;
  /**
   * Whether members that nobody knows yet are stored and answered instead of refused: a stand-in for a product newer than this
   * gateway, to test what a client does with them. Read-only members are refused all the same. @default false
   */
  readonly allowUnknownMembers?: boolean | undefined;
  /** Whether a new profile is active; the contract leaves it open. @default false */
  readonly initiallyActive?: boolean | undefined;
  /** Whether `mcp_servers` and `mcp_tool_overrides` are folded into `mcp_configs` on save. @default false: stored as sent */
  readonly foldMcp?: boolean | undefined;
  /**
   * Whether descriptions are trimmed and tags put into lower case on save: a stand-in for a server that answers other texts than it
   * was sent. @default false: stored as sent
   */
  readonly tidyTexts?: boolean | undefined;
  /** Status that refuses a name that is taken; some products answer 500 and say it in the message only. @default 409 */
  readonly nameTakenStatus?: 409 | 500 | undefined;
  /** The clock, by which times are written and answers dated, to test what happens as time goes by. @default the time of the machine */
  readonly now?: (() => Date) | undefined;
  /** Told of every request once it is answered. */
  readonly onRequest?: ((request: RecordedRequest) => void) | undefined;
  /** Told of every error that is the gateway's and not the request's: an answer of 500, or a database that cannot be written. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

const LARGEST_DELAY = 600_000;
const notFunction = {
  error: ({ input }: { readonly input?: unknown }) => `must be a function, got ${described(input)}`,
};

const shape = z.strictObject({
  host: z.string().trim().min(1).default("127.0.0.1"),
  allowHosts: z
    .array(
      z.string().regex(/^(\[[0-9a-f:.]+\]|[0-9a-f]*:[0-9a-f:.]+|[^\s:/?#@[\]]+)$/i, {
        error: ({ input }) =>
          `must be a host name or an address, without a scheme, port or path, got ${described(input)}`,
      }),
    )
    .default([]),
  port: z.number().int().min(0).max(65_535).default(0),
  db: z
    .string()
    .min(1)
    // The driver would end the process for the one, and connect to the other.
    .refine(
      (path) => !path.includes("\0") && !/^\w+:\/\//.test(path),
      "must be a file or :memory:, not a URL",
    )
    .default(":memory:"),
  apiKey: z
    .string()
    .regex(/^[\x21-\x7e]+$/, "must be printable ASCII without blanks")
    .optional(),
  latencyMs: z.number().min(0).max(LARGEST_DELAY).default(0),
  faultRate: z.number().min(0).max(1).default(0),
  faultStatus: z.number().int().min(400).max(599).optional(),
  seed: z.number().int().min(0).optional(),
  generation: z.enum(GENERATIONS).default("2.6"),
  newestMembers: z.boolean().default(false),
  allowUnknownMembers: z.boolean().default(false),
  initiallyActive: z.boolean().default(false),
  foldMcp: z.boolean().default(false),
  tidyTexts: z.boolean().default(false),
  nameTakenStatus: z.literal([409, 500]).default(409),
  now: z.custom<() => Date>(isFunction, notFunction).default(() => () => new Date()),
  onRequest: z.custom<(request: RecordedRequest) => void>(isFunction, notFunction).optional(),
  onError: z.custom<(error: unknown) => void>(isFunction, notFunction).optional(),
});

/** Options with their defaults filled in. */
export type CheckedOptions = z.output<typeof shape>;

/** What is wrong with one option. */
export interface OptionFault {
  /** Its name, with the place in it: `allowHosts.0`. Empty when the options are no object. */
  readonly option: string;
  readonly message: string;
}

/** Options that a gateway cannot start with. */
export class InvalidGatewayOptionsError extends Error {
  override readonly name = "InvalidGatewayOptionsError";
  constructor(readonly faults: readonly OptionFault[]) {
    const named = faults.map(({ option, message }) => [option, message].filter(Boolean).join(": "));
    super(`gateway options: ${named.join("; ")}`);
  }
}

/** The options with their defaults. @throws {InvalidGatewayOptionsError} that names each option that is wrong */
export function checkOptions(options: GatewayOptions): CheckedOptions {
  const result = checked(shape, options, {
    unknown: "is not an option of the gateway",
    isSecret: ([option]) => option === "apiKey",
  });
  if ("faults" in result)
    throw new InvalidGatewayOptionsError(
      result.faults.map(({ path, message }) => ({ option: path.join("."), message })),
    );
  const faults = contradictions(result.value);
  if (faults.length > 0) throw new InvalidGatewayOptionsError(faults);
  return result.value;
}

/** Options that are right each by itself, but not together. */
function contradictions(options: CheckedOptions): OptionFault[] {
  const { generation } = options;
  const modern = (["foldMcp", "allowUnknownMembers"] as const)
    .filter((option) => options[option] && !isModern(generation))
    .map((option) => ({ option, message: `needs generation ${MODERN} or newer, got ${generation}` }));
  const newest =
    options.newestMembers && generation !== "2.6"
      ? [{ option: "newestMembers", message: `needs generation 2.6, got ${generation}` }]
      : [];
  const open = !isLoopback(options.host) && options.apiKey === undefined;
  const message = `${options.host} makes the gateway reachable from other machines; set an apiKey, or listen on 127.0.0.1`;
  return [...modern, ...newest, ...(open ? [{ option: "host", message }] : [])];
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}
