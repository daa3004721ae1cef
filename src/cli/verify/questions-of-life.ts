// How a profile lives: its activity, its name, its versions, clones and texts.

import { ApiError } from "../../handler";
import { type Question } from "./question";
import { refusalOf, refusedText } from "./refused";

export const LIFE: readonly Question[] = [
  {
    question: "Is a profile active right after its creation?",
    section: "§3",
    async ask(laboratory, facts) {
      const profile = await laboratory.read(await laboratory.create());
      facts.initiallyActive = profile.is_active;
      return profile.is_active ? "yes" : "no";
    },
  },
  {
    question: "How is a name refused that is already taken, and does case count?",
    section: "§1.5, §3",
    async ask(laboratory, facts) {
      const { name } = await laboratory.create();
      const again = await refusalOf(laboratory.create({}, name));
      if (!("refused" in again)) return "it is not refused";
      const { status, reason } = again.refused;
      if (status !== undefined) facts.nameTakenStatus = status;
      const inCapitals = await refusalOf(laboratory.create({}, name.replace("verify", "VERIFY")));
      const code = reason === undefined ? "without a code" : `with the code ${reason}`;
      return `with ${status} ${code}; another case is ${"refused" in inCapitals ? "the same name" : "another name"}`;
    },
  },
  {
    question: "Which changes raise the version?",
    section: "§3",
    async ask(laboratory) {
      const created = await laboratory.create({ description: "first" });
      const same = await laboratory.update(created, { description: "first" });
      const changed = await laboratory.update(created, { description: "second" });
      const { client } = laboratory;
      const active = await (changed.is_active ? client.deactivate(created.id) : client.activate(created.id));
      const raised = (from: number, to: number): string => (to > from ? "does" : "does not");
      return `an update ${raised(same.version, changed.version)}, one without a change ${raised(created.version, same.version)}, activation ${raised(changed.version, active.version)}`;
    },
  },
  {
    question: "What does a description of null or of an empty text become?",
    section: "§2.1",
    async ask(laboratory) {
      const profile = await laboratory.create({ description: "text" });
      const shown = (value: unknown): string => (value === undefined ? "absent" : JSON.stringify(value));
      const empty = await refusalOf(laboratory.update(profile, { description: "" }));
      const cleared = await refusalOf(laboratory.update(profile, { description: null }));
      const text = (each: typeof empty): string =>
        "refused" in each ? refusedText(each.refused) : shown(each.value.description);
      return `an empty text becomes ${text(empty)}, null becomes ${text(cleared)}`;
    },
  },
  {
    question: "Are descriptions and tags saved as they are sent?",
    section: "§2.1",
    async ask(laboratory, facts) {
      const sent = { description: " padded ", tags: ["Tag"] };
      const { description, tags } = await laboratory.read(await laboratory.create(sent));
      facts.tidyTexts = description !== sent.description || tags[0] !== "Tag";
      return facts.tidyTexts ? `no: ${JSON.stringify({ description, tags })}` : "yes";
    },
  },
  {
    question: "What does a clone copy of tags, activity and provider entries?",
    section: "§3",
    async ask(laboratory) {
      const source = await laboratory.create({
        tags: ["cloned"],
        provider_configs: [{ provider_name: "openai", all_models_allowed: true }],
      });
      await laboratory.client.activate(source.id);
      const clone = await laboratory.client.clone(source.id, { name: laboratory.name() });
      const copied = (is: boolean): string => (is ? "copied" : "not copied");
      return `tags ${copied(clone.tags.length > 0)}, activity ${copied(clone.is_active)}, provider entries ${copied(clone.provider_configs.length > 0)}`;
    },
  },
  {
    question: "How is a profile answered that was deleted?",
    section: "§1.2",
    async ask(laboratory) {
      const { id } = await laboratory.create();
      await laboratory.client.delete(id);
      try {
        await laboratory.client.get(id);
        return "it is still there";
      } catch (error) {
        if (error instanceof ApiError && error.status !== undefined)
          return `with ${error.status} (${error.code})`;
        throw error;
      }
    },
  },
];
