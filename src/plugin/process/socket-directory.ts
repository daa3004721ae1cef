// How the directory of a socket is called.

/** The start of the name of a socket's directory; the process that owns it stands in it. */
export function directoryPrefix(pid: number): string {
  return `tfplugin-${pid}-`;
}
