// How the error of a function is worded.

/** A sentence without its end: Terraform writes a full stop behind what a function says. */
export function clause(sentence: string): string {
  return sentence.replace(/; (did you mean .*\?)$/, " ($1)");
}
