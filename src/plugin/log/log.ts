// The log: lines of hclog's JSON on stderr, which core reads, filters and shows with its own.
import { type Redactor } from "./redactor";

/** The levels, from the most talkative. */
export const LEVELS = ["trace", "debug", "info", "warn", "error", "off"] as const;
export type Level = (typeof LEVELS)[number];

/** Extra members of a line. */
export type Fields = Readonly<Record<string, unknown>>;

/** Where everything that is not for the user goes. */
export interface Log {
  trace(message: string, fields?: Fields): void;
  debug(message: string, fields?: Fields): void;
  info(message: string, fields?: Fields): void;
  warn(message: string, fields?: Fields): void;
  error(message: string, fields?: Fields): void;
  /** From now on, writes `***` for this text in every line and every diagnostic. */
  redact(secret: string): void;
  /** A log whose lines carry these fields too. */
  with(fields: Fields): Log;
}

/**
 * The level that the environment asks for. Core decides in the end what is shown; the level only saves the cost of
 * lines that nobody will see. A value that is not a level means trace, as it does to core.
 */
export function levelFromEnv(env: NodeJS.ProcessEnv): Level {
  const asked = env["TF_LOG_PROVIDER"] || env["TF_LOG"];
  if (!asked) return "warn";
  return LEVELS.find((level) => level === asked.toLowerCase()) ?? "trace";
}

/** Makes a log. `write` gets whole lines, without secrets. */
export function createLog(options: {
  readonly module: string;
  readonly level: Level;
  readonly redactor: Redactor;
  readonly write: (line: string) => void;
  readonly fields?: Fields;
}): Log {
  const { module, level, redactor, write, fields: always = {} } = options;
  const least = LEVELS.indexOf(level);
  const at = (name: Level) => (message: string, fields?: Fields) => {
    if (LEVELS.indexOf(name) < least) return;
    const entry = {
      "@level": name,
      "@message": message,
      "@module": module,
      "@timestamp": timestamp(new Date()),
      ...always,
      ...fields,
    };
    write(`${JSON.stringify(entry, (_key, member: unknown) => loggable(member, redactor))}\n`);
  };
  return {
    trace: at("trace"),
    debug: at("debug"),
    info: at("info"),
    warn: at("warn"),
    error: at("error"),
    redact: (secret) => redactor.add(secret),
    with: (fields) => createLog({ ...options, fields: { ...always, ...fields } }),
  };
}

/**
 * The time as hclog writes it, with six decimals. go-plugin takes a line with any other number of decimals for plain text and
 * shows it at the level debug.
 */
function timestamp(now: Date): string {
  return now.toISOString().replace("Z", "000Z");
}

function loggable(member: unknown, redactor: Redactor): unknown {
  if (typeof member === "string") return shortened(redactor.clean(member));
  if (typeof member === "bigint") return member.toString();
  if (member instanceof Error) return shortened(redactor.clean(member.stack ?? member.message));
  return member;
}

/** A line of 64 KiB or more is plain text to go-plugin, too. The secrets are out already: half a secret would stay. */
function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}

const LONGEST_TEXT = 10_000;
