// What a message looks like on the wire.

/** What a field holds. */
export type Kind = "string" | "bytes" | "bool" | "int64" | "int32" | "enum" | "message";

/** A field. */
export interface FieldTable {
  readonly number: number;
  /** In camelCase. */
  readonly name: string;
  readonly kind: Kind;
  /** The name of the message that it holds. */
  readonly of?: string;
  /** A list of values, or a map of them by text. */
  readonly many?: "list" | "map";
  /** The name of the group of which only one field is set. */
  readonly oneof?: string;
  /** Whether unset and zero differ. */
  readonly isOptional?: boolean;
}

/** The fields by number, ascending. */
export type MessageTable = readonly FieldTable[];

/** A method: where it is found, and the names of its messages. */
export interface MethodTable {
  readonly path: string;
  readonly input: string;
  readonly output: string;
}
