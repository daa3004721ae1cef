// What the provider itself computes for a plan, without Terraform: the calls that a plan makes for each profile, with their messages
// as bytes, in this process. The gateway runs in another one. Prints one line of JSON.
//
// Arguments: how many profiles, how many plans, and how many providers, models and periods each profile has.

import {
  create,
  type DescMessage,
  fromBinary,
  type MessageInitShape,
  type MessageShape,
  toBinary,
} from "@bufbuild/protobuf";
import {
  type Diagnostic,
  Diagnostic_Severity,
  Provider as Service,
} from "../../src/plugin/generated/tfplugin6_pb";
import { providerRoutes } from "../../src/plugin/grpc/provider-service";
import { createLog } from "../../src/plugin/log/log";
import { createRedactor } from "../../src/plugin/log/redactor";
import { impliedType, type Provider } from "../../src/plugin";
import { encodeValue } from "../../src/plugin/values/dynamic-value";
import { createSession } from "../../src/plugin/session";
import { createBifrostProvider } from "../../src/provider";
import { profileOf, type Size } from "./profile";

/** What the plans took. */
export interface Planned {
  /** Milliseconds of CPU a profile, for each plan. */
  readonly each: readonly number[];
  /** Bytes that the process held after each plan, its garbage collected. */
  readonly memory: readonly number[];
  /** Bytes that the kernel counted at most. */
  readonly peak: number;
}

const typeName = "bifrost_access_profile";

async function main(): Promise<void> {
  const [count = 0, plans = 0, providers = 0, models = 0, periods = 0] = process.argv.slice(2).map(Number);
  const size: Size = { providers, models, periods };
  const provider = createBifrostProvider(process.env);
  const redactor = createRedactor();
  const session = createSession({
    provider: provider as Provider<unknown>,
    log: createLog({ module: "bench", level: "off", redactor, write: () => undefined }),
    redactor,
  });
  const routes = new Map(providerRoutes(session).map((route) => [route.path, route]));
  const type = impliedType(provider.resources[typeName]?.schema ?? provider.schema);

  async function call<Input extends DescMessage, Output extends DescMessage>(
    method: { readonly name: string; readonly input: Input; readonly output: Output },
    request: MessageInitShape<Input>,
  ): Promise<MessageShape<Output>> {
    const route = routes.get(`/tfplugin6.Provider/${method.name}`);
    if (route?.kind !== "unary") throw new Error(`the provider does not serve ${method.name}`);
    const bytes = toBinary(method.input, create(method.input, request));
    const answer = await route.answer(Buffer.from(bytes), new AbortController());
    return fromBinary(method.output, answer);
  }

  const configure = () =>
    call(Service.method.configureProvider, {
      terraformVersion: "1.11.4",
      config: encodeValue({ skip_check: true }, impliedType(provider.schema)),
    });
  const nothing = encodeValue(null, type);
  const profiles = Array.from({ length: count }, (_none, nth) => ({
    config: encodeValue(profileOf(nth, size), type),
    state: NO_BYTES,
    private: NO_BYTES,
  }));

  await configure();
  await tenAtATime(profiles, async (profile) => {
    const { config } = profile;
    const { plannedState, plannedPrivate, diagnostics } = await call(Service.method.planResourceChange, {
      typeName,
      config,
      priorState: nothing,
      proposedNewState: config,
    });
    assertFine(diagnostics);
    const applied = await call(Service.method.applyResourceChange, {
      typeName,
      config,
      priorState: nothing,
      ...(plannedState && { plannedState }),
      plannedPrivate,
    });
    assertFine(applied.diagnostics);
    profile.state = applied.newState?.msgpack ?? profile.state;
    profile.private = applied.private;
  });

  const each: number[] = [];
  const memory: number[] = [];
  for (let plan = 0; plan < plans; plan += 1) {
    await configure();
    const before = process.cpuUsage();
    await tenAtATime(profiles, async ({ config, state, private: bytes }) => {
      assertFine((await call(Service.method.validateResourceConfig, { typeName, config })).diagnostics);
      const currentState = { msgpack: state };
      const read = await call(Service.method.readResource, { typeName, currentState, private: bytes });
      assertFine(read.diagnostics);
      const { plannedState, diagnostics } = await call(Service.method.planResourceChange, {
        typeName,
        config,
        ...(read.newState && { priorState: read.newState, proposedNewState: read.newState }),
        priorPrivate: read.private,
      });
      assertFine(diagnostics);
      if (!Buffer.from(plannedState?.msgpack ?? []).equals(state))
        throw new Error("the plan changes something");
    });
    const { user, system } = process.cpuUsage(before);
    each.push((user + system) / 1000 / count);
    globalThis.gc?.();
    memory.push(process.memoryUsage().rss);
  }
  const told: Planned = { each, memory, peak: process.resourceUsage().maxRSS * 1024 };
  process.stdout.write(`${JSON.stringify(told)}\n`);
  process.exit(0);
}

const NO_BYTES: Uint8Array = new Uint8Array();

function assertFine(diagnostics: readonly Diagnostic[]): void {
  const error = diagnostics.find(({ severity }) => severity === Diagnostic_Severity.ERROR);
  if (error !== undefined) throw new Error(`${error.summary}: ${error.detail}`);
}

/** As Terraform does it. */
async function tenAtATime<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = all.values();
  const worker = async (): Promise<void> => {
    for (const one of left) await work(one);
  };
  await Promise.all(Array.from({ length: 10 }, worker));
}

void main();
