// Which routes there are, and how lists are answered.

import { isApiError } from "../../handler";
import { type Question } from "./question";

const PAGE = { limit: 100, offset: 0 };

export const ROUTES: readonly Question[] = [
  {
    question: "Are the profiles of teams, business units and customers served?",
    section: "§1.4",
    async ask({ client }, facts) {
      try {
        await client.entities.accessProfiles("teams");
        facts.entities = true;
        return "yes";
      } catch (error) {
        if (!isApiError(error, "not_served")) throw error;
        facts.entities = false;
        return "no";
      }
    },
  },
  {
    question: "Does the search of the list find a part of a name, in any case?",
    section: "§1.2",
    async ask(laboratory) {
      const { name } = await laboratory.create();
      const finds = async (search: string): Promise<boolean> => {
        const page = await laboratory.client.list(PAGE, { search });
        return page.access_profiles.some((profile) => profile.name === name);
      };
      const part = name.slice(3);
      if (!(await finds(part))) return (await finds(name)) ? "only the whole name" : "it does not find names";
      return (await finds(part.toUpperCase())) ? "a part, in any case" : "a part, in this case only";
    },
  },
  {
    question: "Do two tags in the filter mean any or all of them?",
    section: "§1.2",
    async ask(laboratory) {
      const [one, other] = [laboratory.name(), laboratory.name()];
      const { name } = await laboratory.create({ tags: [one] });
      const { access_profiles: found } = await laboratory.client.list(PAGE, { tags: [one, other] });
      return found.some((profile) => profile.name === name) ? "any" : "all";
    },
  },
  {
    question: "In which order is the list, and does it show profiles in full?",
    section: "§1.2, §2.2",
    async ask(laboratory) {
      const first = await laboratory.create({ budgets: [{ max_limit: 1, reset_duration: "1d" }] });
      const second = await laboratory.create();
      const { access_profiles: found } = await laboratory.client.list(PAGE, {
        search: first.name.replace(/\d+$/, ""),
      });
      const [one, other] = [first, second].map(({ id }) => found.findIndex((profile) => profile.id === id));
      if (one === undefined || other === undefined || one < 0 || other < 0)
        return "the search does not find both profiles";
      const full = (found[one]?.budgets.length ?? 0) > 0 ? "in full" : "without budgets";
      return `${one < other ? "oldest" : "newest"} first, ${full}`;
    },
  },
];
