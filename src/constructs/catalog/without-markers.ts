// Texts of a file as ids of constructs.

/** A text as the id of a construct, which may hold no token, and nothing that looks like one. */
export function withoutMarkers(text: string): string {
  return text.replaceAll("{TfToken[", "{TfToken");
}
