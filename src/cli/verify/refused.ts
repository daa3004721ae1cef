// Whether the gateway refuses something, which is an answer to many questions.

import { ApiError } from "../../handler";

/** The refusal of a call, or its value. @throws every other failure */
export async function refusalOf<T>(
  call: Promise<T>,
): Promise<{ readonly refused: ApiError } | { readonly value: T }> {
  try {
    return { value: await call };
  } catch (error) {
    if (error instanceof ApiError && (error.code === "invalid" || error.code === "conflict"))
      return { refused: error };
    throw error;
  }
}

/** `refused with 400`. */
export function refusedText({ status }: ApiError): string {
  return `refused with ${status ?? "an error"}`;
}
