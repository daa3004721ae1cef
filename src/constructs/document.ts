// A profile that is given as a document, in the attribute names of the resource, rather than as properties: a profile of a catalog.

import { type AccessProfileDocument } from "../handler/spec";
import { withEveryKey } from "../handler/catalog/every-key";
import { isPlain } from "../handler/spec/words";
import { isToken } from "./token";
import { type AccessProfileProps } from "./props";

type Document = Partial<AccessProfileDocument>;

const DOCUMENTS = new WeakMap<object, Document>();

/**
 * Properties that stand for a document.
 *
 * @param document has been checked: its faults would be told in the words of properties, which nobody wrote.
 * @param others what is no attribute.
 */
export function propsOfDocument(
  document: AccessProfileDocument,
  others: Omit<AccessProfileProps, "name">,
): AccessProfileProps {
  const props = { ...others, name: document.name };
  DOCUMENTS.set(props, withEveryKey(document));
  return props;
}

/** The document that properties stand for; undefined when they are properties indeed. */
export function documentOf(props: object): Document | undefined {
  return DOCUMENTS.get(props);
}

/** A provider entry that names every key unless it says otherwise. */
export function entryWithEveryKey<T>(entry: T): T {
  const isUnset =
    isPlain(entry) && !isToken(entry) && entry["key_ids"] === undefined && !clearsKeys(entry["clear"]);
  return isUnset ? { ...entry, key_ids: ["*"] } : entry;
}

/** Whether the keys are cleared, or may be: what a token stands for is not known. */
function clearsKeys(clear: unknown): boolean {
  return isToken(clear) || (Array.isArray(clear) && clear.includes("key_ids"));
}
