// The certificate of the gateway: whether it is trusted, and for how long it is valid.

import { connect, type ConnectionOptions, rootCertificates } from "node:tls";
import { isIP } from "node:net";
import { reachOf } from "../../handler/internal";
import { messageOf } from "../../handler/shapes";
import { failed, type Finding, ok, warning } from "./finding";

const TLS = "TLS";
const LONGEST_CONNECT = 10_000;
/** Days before its end from which on a certificate is worth a warning. */
const SOON = 14;
const DAY = 86_400_000;

/** @param endpoint of the gateway; without https there is nothing to trust. */
export async function checkCertificate(
  endpoint: URL,
  environment: NodeJS.ProcessEnv,
  now = new Date(),
): Promise<Finding> {
  if (endpoint.protocol !== "https:")
    return isLoopback(endpoint.hostname)
      ? ok(TLS, "plain http to this machine")
      : warning(TLS, "plain http: everybody on the way can read the key", "use https");
  const host = endpoint.hostname.replace(/^\[|\]$/g, "");
  const { caCertPem } = reachOf(environment);
  try {
    const validTo = await validityOf({
      host,
      port: Number(endpoint.port || 443),
      // An address is no server name (RFC 6066 §3).
      ...(isIP(host) === 0 && { servername: host }),
      ca: caCertPem === undefined ? [...rootCertificates] : [caCertPem],
    });
    const days = Math.floor((validTo.getTime() - now.getTime()) / DAY);
    const until = `valid until ${validTo.toISOString().slice(0, 10)}`;
    return days < SOON
      ? warning(
          TLS,
          `the certificate is ${until}, for ${days} more days`,
          "renew the certificate of the gateway",
        )
      : ok(TLS, `the certificate is trusted and ${until}`);
  } catch (error) {
    return failed(
      TLS,
      `no trusted connection to ${endpoint.host}: ${messageOf(error)}`,
      "set BIFROST_CA_CERT_FILE if a private authority signed the certificate; else check the endpoint",
    );
  }
}

function validityOf(options: ConnectionOptions): Promise<Date> {
  return new Promise((resolve, reject) => {
    const socket = connect(options, () => {
      const validTo = new Date(socket.getPeerCertificate().valid_to);
      socket.destroy();
      if (Number.isNaN(validTo.getTime())) reject(new Error("the certificate names no end"));
      else resolve(validTo);
    });
    socket.setTimeout(LONGEST_CONNECT, () => socket.destroy(new Error("no answer within 10 s")));
    socket.once("error", reject);
  });
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "[::1]" || /^127\./.test(host);
}
