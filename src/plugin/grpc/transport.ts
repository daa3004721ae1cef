// HTTP/2 on a socket: in plain text, or with the one client that is let in.
import { type X509Certificate } from "node:crypto";
import {
  createSecureServer,
  createServer,
  type Http2SecureServer,
  type Http2Server,
  type ServerHttp2Session,
} from "node:http2";
import { TLSSocket } from "node:tls";
import { type Identity } from "../tls/certificate";

/** Mutual TLS: who we are, and the only client we talk to. */
export interface Tls {
  readonly identity: Identity;
  /** The client must show exactly this certificate. */
  readonly clientCertificate: X509Certificate;
}

/** What one connection may take, however it is used. */
const BOUNDS = {
  settings: { maxConcurrentStreams: 1_024, maxHeaderListSize: 16 * 1024 },
  maxHeaderListPairs: 64,
  /** MiB of headers and of frames that wait; messages are counted by their own limits. */
  maxSessionMemory: 64,
};

/** A server that is given its sockets, and the test that each of its connections must pass. */
export interface Transport {
  readonly server: Http2Server | Http2SecureServer;
  isAdmitted(session: ServerHttp2Session): boolean;
}

/** Makes the server. */
export function createTransport(tls: Tls | undefined): Transport {
  if (tls === undefined) return { server: createServer(BOUNDS), isAdmitted: () => true };
  const { identity, clientCertificate } = tls;
  const server = createSecureServer({
    ...BOUNDS,
    cert: identity.certificate,
    key: identity.key,
    minVersion: "TLSv1.2",
    // The client proves that it has the key of what it shows; whom we know is decided here, not by a chain of authorities. Loading
    // those of the system would take longer than everything else.
    requestCert: true,
    rejectUnauthorized: false,
    ca: [],
  });
  return {
    server,
    isAdmitted: ({ socket }) =>
      socket instanceof TLSSocket &&
      socket.getPeerX509Certificate()?.raw.equals(clientCertificate.raw) === true,
  };
}
