// What keeps the database from being read or written, in words: for the log, and for whoever sent the request.

import { codeOf } from "../../api/thrown";

/** What SQLite's codes mean for whoever runs the gateway, and the status of the answer. */
const REASONS: Readonly<Record<string, readonly [status: number, reason: string]>> = {
  SQLITE_FULL: [507, "its disk is full; make room and send the request again"],
  SQLITE_READONLY: [
    507,
    "the file or its directory is read-only; give this process the right to write there",
  ],
  SQLITE_IOERR: [507, "its disk refuses to read or write; look at the disk and the quota"],
  SQLITE_CORRUPT: [507, "the file is damaged; start with a copy or with a new file"],
  SQLITE_NOTADB: [
    507,
    "the file is not a SQLite database; choose another file, or one that does not exist yet",
  ],
  SQLITE_BUSY: [503, "another process keeps it locked; stop it, or give this gateway a file of its own"],
};

/** The database cannot be used, for a reason outside of the gateway. The request changed nothing. */
export class StorageError extends Error {
  override readonly name = "StorageError";
  constructor(
    readonly status: number,
    message: string,
    cause: unknown,
  ) {
    super(message, { cause });
  }
}

/** An error of the driver as a StorageError when it is one; any other error as it is. */
export function storageError(error: unknown, path: string): unknown {
  const known = REASONS[storageCode(error)];
  if (known === undefined) return error;
  const [status] = known;
  return new StorageError(status, `the database ${path} cannot be used: ${storageReason(error)}`, error);
}

/** What an error of the driver means, and what to do; undefined for one of which nobody needs to know more. */
export function storageReason(error: unknown): string | undefined {
  const known = REASONS[storageCode(error)];
  return known && `${known[1]} (${codeOf(error) ?? ""})`;
}

/** What SQLite calls an error, without the details: `SQLITE_IOERR` of `SQLITE_IOERR_WRITE`. */
export function storageCode(error: unknown): string {
  return /^SQLITE_[A-Z]+/.exec(codeOf(error) ?? "")?.[0] ?? "";
}
