// Looking names of the user up: a client, a provider or a model may be called `constructor`.

/** The member of that name; undefined when the record has none of its own. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
