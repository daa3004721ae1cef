// Which host names are the gateway's own. A name that somebody else's DNS can point at this machine is not.

import { BlockList, isIP } from "node:net";

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet("127.0.0.0", 8);
LOOPBACK.addAddress("::1", "ipv6");

/** Whether a host is this machine and nothing else: `localhost`, a name below it, or a loopback address. */
export function isLoopback(host: string): boolean {
  const name = plainHost(host);
  const family = isIP(name);
  if (family === 0) return name === "localhost" || name.endsWith(".localhost");
  return LOOPBACK.check(name, family === 6 ? "ipv6" : "ipv4");
}

/** A host for comparison: in lower case, without the brackets of an IPv6 address and without the dot of the root. */
export function plainHost(host: string): string {
  return host
    .trim()
    .toLowerCase()
    .replace(/^\[(.*)\]$/, "$1")
    .replace(/\.$/, "");
}

/** The host of a `Host` header, without its port. */
export function hostOfHeader(header: string): string {
  return plainHost(header.replace(/:\d*$/, ""));
}

/** A host as a URL has it: an IPv6 address in brackets. */
export function hostInUrl(host: string): string {
  return host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
}
