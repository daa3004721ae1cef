// Asks the questions one by one, and removes what they left.

import { type AccessProfileClient, ApiError, isApiError } from "../../handler";
import { openLaboratory } from "./laboratory";
import { type Answer, type Facts } from "./question";
import { QUESTIONS } from "./questions";

export interface Investigation {
  readonly answers: readonly Answer[];
  readonly facts: Readonly<Facts>;
  /** Profiles that could not be removed. */
  readonly left: readonly string[];
  /** Why it ended before the last question. */
  readonly ended: string | undefined;
}

/** Failures after which no further question has an answer. */
const FINAL = [
  "unauthorized",
  "forbidden",
  "unreachable",
  "timeout",
  "cancelled",
  "no_access_profiles",
] as const;

/**
 * @param clients for the canonical and for the older paths.
 * @param onQuestion told of each question before it is asked.
 */
export async function investigate(
  clients: { readonly canonical: AccessProfileClient; readonly older: AccessProfileClient },
  signal: AbortSignal,
  onQuestion: (question: string) => void,
): Promise<Investigation> {
  const facts: Facts = {};
  const answers: Answer[] = [];
  let ended: string | undefined;
  const client = await servedOf(clients, facts);
  const laboratory = openLaboratory(client, signal);
  try {
    for (const { question, section, ask } of QUESTIONS) {
      onQuestion(question);
      try {
        answers.push({ question, section, answer: await ask(laboratory, facts) });
      } catch (error) {
        if (signal.aborted) ended = "interrupted";
        else if (!(error instanceof ApiError)) throw error;
        else if (FINAL.some((code) => isApiError(error, code))) ended = error.message;
        else answers.push({ question, section, answer: undefined, problem: error.message });
      }
      if (ended !== undefined) break;
    }
  } catch (error) {
    await laboratory.cleanUp();
    throw error;
  }
  const left = await laboratory.cleanUp();
  return { answers, facts, left, ended };
}

async function servedOf(
  { canonical, older }: { readonly canonical: AccessProfileClient; readonly older: AccessProfileClient },
  facts: Facts,
): Promise<AccessProfileClient> {
  try {
    await canonical.list({ limit: 1, offset: 0 });
    facts.canonicalPath = true;
    return canonical;
  } catch (error) {
    if (!isApiError(error, "no_access_profiles")) throw error;
    await older.list({ limit: 1, offset: 0 });
    facts.canonicalPath = false;
    return older;
  }
}
