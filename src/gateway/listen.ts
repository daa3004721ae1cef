// Listening on an address, and why that may not be possible, in words.

import { once } from "node:events";
import { type Server } from "node:http";
import { codeOf, messageOf } from "../api/thrown";

/** What Node's codes mean for whoever starts a gateway. */
const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE:
    "another process is listening there; stop it, or choose another port; 0 (--port 0) picks a free one",
  EACCES: "this user cannot use that port; choose one above 1023, or 0 (--port 0) for a free one",
  EADDRNOTAVAIL:
    "this machine does not have that address; listen on 127.0.0.1, or on an address of this machine",
  ENOTFOUND: "the host name does not exist; listen on 127.0.0.1, or on an address of this machine",
  EAI_AGAIN: "the name could not be looked up; listen on 127.0.0.1, or on an address of this machine",
};

/** Listens, and returns the port. @throws {Error} that names the address, the reason and what to do */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  server.listen(port, host);
  try {
    await once(server, "listening");
    const address = server.address();
    return typeof address === "object" && address !== null ? address.port : port;
  } catch (error) {
    const code = codeOf(error) ?? "";
    const reason = REASONS[code];
    throw new Error(
      `cannot listen on ${host}, port ${port}: ${reason === undefined ? messageOf(error) : `${reason} (${code})`}`,
      { cause: error },
    );
  }
}
