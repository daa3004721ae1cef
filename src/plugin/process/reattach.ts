// A provider that a person starts, with a debugger or to watch it, and that Terraform attaches to instead of starting one.

/** The arguments that ask for it, as the providers written in Go know them. */
export const DEBUG_FLAGS: readonly string[] = ["--debug", "-debug"];

/**
 * The variable that tells Terraform of a running provider, as a line for a shell.
 *
 * @param addresses what the provider may be called in `required_providers`, with the host
 */
export function reattachLine(
  addresses: readonly string[],
  { network, address }: { readonly network: "unix" | "tcp"; readonly address: string },
  pid: number,
): string {
  const connection = {
    Protocol: "grpc",
    ProtocolVersion: 6,
    Pid: pid,
    // Terraform leaves the process alone when it is done.
    Test: true,
    Addr: { Network: network, String: address },
  };
  const json = JSON.stringify(Object.fromEntries(addresses.map((each) => [each, connection])));
  // Within single quotes a shell takes everything as it is, but single quotes.
  return `TF_REATTACH_PROVIDERS='${json.replaceAll("'", `'\\''`)}'\n`;
}

/** What a person is told beside the line. */
export const ATTACHING =
  "The provider runs and waits for Terraform. To attach to it, set this variable where you run Terraform or OpenTofu; " +
  "every command there then uses this process. Ctrl-C ends it.\n" +
  "It serves one provider configuration at a time: a configuration with aliases cannot be debugged so.\n";
