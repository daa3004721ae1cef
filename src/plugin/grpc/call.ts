// One call: from the head of its request to the end of its answer.
import { type IncomingHttpHeaders, type ServerHttp2Stream } from "node:http2";
import { createMessageReader } from "./message-reader";
import { readHead } from "./request-head";
import { createResponse, type Response } from "./response";
import { type Route, type StreamingRoute, type UnaryRoute } from "./route";
import { asGrpcError, GrpcError, Status } from "./status";

/** The methods of a server by their paths. */
export type Routes = ReadonlyMap<string, Route>;

/** Terraform's own limit for an answer. */
const ANSWER_LIMIT = 256 * 1024 * 1024;

/** A larger request could need more memory than Node gives a process on a small machine. */
const REQUEST_LIMIT = 64 * 1024 * 1024;

/** What a server has, for each of its calls. */
interface Server {
  /** The methods that wait for nothing. */
  readonly early: Routes;
  /** All others. */
  readonly routes: () => Promise<Routes>;
  /** The silent streams: each is in it as long as it is open. */
  readonly open: Set<Response>;
}

/** Serves the call of one stream. Never rejects. */
export async function serveCall(
  stream: ServerHttp2Stream,
  headers: IncomingHttpHeaders,
  { early, routes, open }: Server,
): Promise<void> {
  // A stream that the client resets ends with an error that says nothing new: its call is aborted when it closes.
  stream.on("error", () => undefined);
  const response = createResponse(stream);
  try {
    const head = readHead(headers);
    if ("httpStatus" in head) return refuse(stream, head.httpStatus);
    const call = abortable(stream, response, head.timeout);
    const route = early.get(head.path) ?? (await routes()).get(head.path);
    if (route === undefined) throw new GrpcError(Status.unimplemented, `there is no method ${head.path}`);
    if (stream.closed || stream.destroyed) return;
    if (route.kind !== "silent") return answer(stream, route, response, call);
    open.add(response);
    stream.once("close", () => open.delete(response));
    if (route.endsWithClient) stream.once("end", () => response.succeed());
    stream.resume();
    response.open();
  } catch (error) {
    response.fail(asGrpcError(error));
  }
}

function refuse(stream: ServerHttp2Stream, httpStatus: number): void {
  stream.respond({ ":status": httpStatus }, { endStream: true });
  stream.resume();
}

/** The longest time that a timer can wait; a client that waits longer waits for good. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** What aborts a call: that its caller goes away, or that its deadline passes. */
function abortable(
  stream: ServerHttp2Stream,
  response: Response,
  timeout: number | undefined,
): AbortController {
  const call = new AbortController();
  const expire = () => {
    const error = new GrpcError(Status.deadlineExceeded, "the deadline of the call has passed");
    call.abort(error);
    response.fail(error);
  };
  const timer = timeout === undefined || timeout > LONGEST_TIMER_MS ? undefined : setTimeout(expire, timeout);
  stream.once("close", () => {
    clearTimeout(timer);
    // What a call that was answered has begun for others goes on.
    if (!response.isEnded()) call.abort(new Error("the caller went away"));
  });
  return call;
}

function answer(
  stream: ServerHttp2Stream,
  route: UnaryRoute | StreamingRoute,
  response: Response,
  call: AbortController,
): void {
  const { take, end } = createMessageReader(REQUEST_LIMIT);
  const requests: Buffer[] = [];
  const whenSound = (step: () => void) => {
    try {
      step();
    } catch (error) {
      stream.removeAllListeners("data");
      response.fail(asGrpcError(error));
    }
  };
  stream.on("data", (chunk: Buffer) =>
    whenSound(() => {
      requests.push(...take(chunk));
      if (requests.length > 1)
        throw new GrpcError(Status.unimplemented, "the method takes one message, not more");
    }),
  );
  stream.once("end", () => {
    // A stream that was reset ends, too, but its call was never made.
    if (stream.aborted || call.signal.aborted) return;
    whenSound(() => {
      end();
      const [request] = requests;
      if (request === undefined)
        throw new GrpcError(Status.unimplemented, "the method takes one message, not none");
      reply(route, request, response, call).catch((error: unknown) => response.fail(asGrpcError(error)));
    });
  });
}

async function reply(
  route: UnaryRoute | StreamingRoute,
  request: Buffer,
  response: Response,
  call: AbortController,
): Promise<void> {
  if (route.kind === "unary") return response.succeed(checked(await route.answer(request, call)));
  await route.answer(request, call, (message) => response.send(checked(message)));
  response.succeed();
}

function checked(message: Uint8Array): Uint8Array {
  if (message.length > ANSWER_LIMIT)
    throw new GrpcError(
      Status.resourceExhausted,
      `the answer of ${message.length} bytes is larger than ${ANSWER_LIMIT}`,
    );
  return message;
}
