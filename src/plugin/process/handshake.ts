// The handshake of go-plugin: what the parent says in the environment, and the one line that is answered on stdout.

/** Text for a person who started the program by hand, and why it cannot be served. */
export class HandshakeError extends Error {}

/**
 * Checks that Terraform started this process and speaks protocol 6.
 * Throws {@link HandshakeError} with a text for a person otherwise.
 */
export function checkHandshake(env: NodeJS.ProcessEnv, name: string): void {
  if (env["TF_PLUGIN_MAGIC_COOKIE"] !== MAGIC_COOKIE) {
    throw new HandshakeError(
      `This program is the ${name} provider, a plugin of Terraform and OpenTofu. Do not start it by hand:\n` +
        "install it where Terraform looks for providers, add it to required_providers, and run terraform init.\n" +
        "To debug it, start it with --debug. It then prints how to attach Terraform to it.",
    );
  }
  const offered = env["PLUGIN_PROTOCOL_VERSIONS"];
  if (offered && !offered.split(",").some((version) => version.trim() === "6")) {
    throw new HandshakeError(
      `The ${name} provider speaks plugin protocol 6, and this Terraform offers only ${offered}. ` +
        "Use Terraform 1.0 or later, or OpenTofu.",
    );
  }
}

/**
 * The line: version of the handshake, version of the protocol, network, address, kind of protocol, and the
 * certificate as base64 without padding (Go's raw encoding refuses padding); empty without TLS.
 */
export function handshakeLine(options: {
  readonly network: "unix" | "tcp";
  readonly address: string;
  readonly certificate: Uint8Array | undefined;
  /** Whether the client asked if connections can be multiplexed (they cannot). */
  readonly multiplexAsked: boolean;
}): string {
  const certificate = Buffer.from(options.certificate ?? [])
    .toString("base64")
    .replaceAll("=", "");
  const fields = ["1", "6", options.network, options.address, "grpc", certificate];
  // A client that did not ask would read a seventh field as part of the certificate.
  if (options.multiplexAsked) fields.push("false");
  return `${fields.join("|")}\n`;
}

/** The value by which Terraform and its plugins recognise each other. It is public and protects nothing. */
const MAGIC_COOKIE = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2";
