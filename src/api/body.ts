// Reading an answer: bounded, and believed only when it says that it is JSON. The web page of a gateway that does not serve
// the API is a 200 too (bifrost-api.md §4, "Trap").

import { type Dispatcher } from "undici";
import { ApiError } from "./errors";
import { isTooDeep, MOST_LEVELS } from "./nesting";

/** Most bytes of an answer. A page of 100 profiles is well below 1 MiB. */
export const MAX_BODY_BYTES = 16 * 1024 * 1024;

/**
 * Parses a 2xx answer, and says how many bytes it has.
 * @throws {ApiError} `not_json`, `unreadable` or `too_large`; other errors mean that the connection broke while reading.
 */
export async function readJson(
  response: Dispatcher.ResponseData,
  host: string,
): Promise<{ json: unknown; bytes: number }> {
  const status = response.statusCode;
  const text = await readText(response, host);
  if (!isJson(response)) {
    const type = contentType(response) || "no content type";
    const message = `${host} answered ${status} with ${type} instead of JSON: this is not a Bifrost management API, or a proxy answered instead`;
    throw new ApiError({ code: "not_json", message, status });
  }
  const json = parseJson(text);
  if (json !== undefined) return { json, bytes: Buffer.byteLength(text) };
  const why = isTooDeep(text) ? ` because it nests deeper than ${MOST_LEVELS} levels` : "";
  const message = `${host} answered ${status} with JSON that cannot be read${why}`;
  throw new ApiError({ code: "unreadable", message, status });
}

/** What a JSON text says; undefined when it is none, or nests too deep. The parser's own error quotes the text, which is not ours to repeat. */
export function parseJson(text: string): unknown {
  if (isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The text of an answer; longer ones are an error, and the connection is given up. */
export async function readText(response: Dispatcher.ResponseData, host: string): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response.body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) {
      response.body.destroy();
      const message = `${host} answered with more than ${MAX_BODY_BYTES / 1024 / 1024} MiB`;
      throw new ApiError({ code: "too_large", message, status: response.statusCode });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Whether the answer says that it is JSON. */
export function isJson(response: Dispatcher.ResponseData): boolean {
  return /^application\/([\w.+-]+\+)?json$/.test(contentType(response));
}

function contentType(response: Dispatcher.ResponseData): string {
  const header = response.headers["content-type"];
  return (
    (Array.isArray(header) ? (header[0] ?? "") : (header ?? "")).split(";")[0]?.trim().toLowerCase() ?? ""
  );
}
