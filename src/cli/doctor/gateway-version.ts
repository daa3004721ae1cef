// The version that a gateway tells everybody at /api/version, as open-source gateways do. It is asked without the credential.

import { request } from "undici";

const LONGEST_VERSION = 64;
const LONGEST_ANSWER = 5_000;

/** Undefined where the gateway does not tell it, or not in a form that is a version. */
export async function gatewayVersion(
  endpoint: URL,
  environment: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  // A private authority would need an agent of its own, and the answer is only a hint.
  if (environment["BIFROST_CA_CERT_FILE"] || environment["BIFROST_CA_CERT_PEM"]) return undefined;
  try {
    const signal = AbortSignal.timeout(LONGEST_ANSWER);
    const url = `${endpoint.href.replace(/\/+$/, "")}/api/version`;
    const { statusCode, body } = await request(url, { signal, headers: { accept: "application/json" } });
    if (statusCode !== 200) {
      await body.dump({ limit: 1024 });
      return undefined;
    }
    return versionIn(await startOf(body));
  } catch {
    return undefined;
  }
}

/** `v1.5.4` in the text of a JSON string, or in an object with a member `version`. */
function versionIn(text: string): string | undefined {
  return /^\s*(?:\{[^{}]*"version"\s*:\s*)?"v?(\d+\.\d+\.\d+[\w.+-]*)"/
    .exec(text)?.[1]
    ?.slice(0, LONGEST_VERSION);
}

/** The first bytes of a body; what follows is not read. */
async function startOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  let text = "";
  for await (const chunk of body) {
    text += Buffer.from(chunk).toString("latin1");
    if (text.length > 1024) break;
  }
  return text.slice(0, 1024);
}
