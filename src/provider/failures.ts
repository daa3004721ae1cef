// Failures of the handler and the client as diagnostics: a summary, and what to do.

import { ApiError, type ApiErrorCode, HandlerError, type HandlerErrorCode } from "../handler";
import { type Attributes, type Diagnostics } from "../plugin";
import { attributePath } from "./documents";
import { inAttributes } from "./option-names";

const HANDLER_SUMMARIES: Record<HandlerErrorCode, string> = {
  name_taken: "Access profile name is already taken",
  changed_since_plan: "Access profile changed after the plan",
  gone: "Access profile is gone",
  held: "Access profile is in use",
  outcome_unknown: "Outcome of the creation is unknown",
  ambiguous: "Access profile cannot be expressed",
  not_saved: "Bifrost gateway did not save what was sent",
  too_large: "Access profile is too large to be changed",
  already_attached: "Already attached",
  holds_another: "Another access profile is held",
  legacy_limits: "Limits of its own stand in the way",
  missing: "Not found on the Bifrost gateway",
  not_finished: "Work is not finished",
};

const API_SUMMARIES: Record<ApiErrorCode, string> = {
  unauthorized: "Bifrost gateway does not accept the credential",
  forbidden: "Bifrost gateway denies permission",
  not_found: "Access profile not found",
  conflict: "Bifrost gateway reports a conflict",
  invalid: "Bifrost gateway refused the request",
  rate_limited: "Bifrost gateway is throttling",
  server: "Bifrost gateway failed",
  not_json: "Not a Bifrost management API",
  redirect: "Bifrost gateway redirects",
  unreadable: "Answer of the Bifrost gateway cannot be read",
  too_large: "Answer of the Bifrost gateway is too large",
  unreachable: "Bifrost gateway cannot be reached",
  timeout: "Bifrost gateway did not answer in time",
  cancelled: "Interrupted",
  no_access_profiles: "Bifrost gateway serves no access profiles",
  not_served: "Bifrost gateway does not serve this",
};

/** What to run next. */
function nextCommand({ code, next, remedy }: HandlerError): string {
  if (next === "nothing") return "";
  const command = code === "outcome_unknown" ? "apply" : "plan";
  return remedy === "" ? `${command} again` : `then ${command} again`;
}

/** How to manage the profile that is in the way. */
function importHint(error: unknown): string {
  if (!(error instanceof HandlerError)) return "";
  const { code, holder } = error;
  if (holder === undefined || !["name_taken", "outcome_unknown"].includes(code)) return "";
  return `if you want this resource to manage profile ${holder}, import it: terraform import ADDRESS ${holder}. ${ownHint(holder)}`;
}

/** What to do where the profile that is in the way is the resource's own. */
export function ownHint(holder: number): string {
  return `If profile ${holder} is this resource's own, remove create_before_destroy: it creates first, and names are unique`;
}

/**
 * Adds the diagnostic of a failure.
 *
 * @param context says in a sentence what was being done or what stands now.
 * @param hint says how to manage the profile that is in the way.
 */
export function reportFailure(
  diagnostics: Diagnostics,
  error: unknown,
  attributes: Attributes,
  context = "",
  hint = importHint(error),
): void {
  const join = (...sentences: string[]): string =>
    sentences
      .filter((sentence) => sentence !== "")
      .map((sentence) =>
        `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`.replace(/(?<![.!?])$/, "."),
      )
      .join(" ");
  if (error instanceof HandlerError) {
    const path = attributePath(error.path, attributes);
    const summary = HANDLER_SUMMARIES[error.code];
    diagnostics.error(
      summary,
      join(error.message, error.remedy, nextCommand(error), hint, context),
      path.length === 0 ? undefined : path,
    );
  } else if (error instanceof ApiError)
    diagnostics.error(API_SUMMARIES[error.code], join(inAttributes(error.message), context));
  else throw error;
}
