// The marks by which objects of this package are told from all else, those of another copy of it included.

/** Whether a value has the mark. */
export function hasMark(value: unknown, mark: symbol): boolean {
  return typeof value === "object" && value !== null && Reflect.get(value, mark) === true;
}
