// The teams and their members. Source: bifrost-api.md §1.1 "Pagination", §5.

import { type Answer } from "../../contract/answers";
import { numberedPageQuery, peopleQuery } from "../../contract/parameters";
import { route } from "../../contract/route";
import { entityOf } from "../../entities/kinds";
import { createEntity, deleteEntity, updateEntity } from "../../entities/save";
import { type GatewayContext } from "../../environment";
import { noSuch } from "../../errors";
import { limitsAtTime } from "../../profile/windows";
import { pathParameter, readBody, readQuery } from "../../reading";
import { type StoredEntity } from "../../store/entities";
import { numbered } from "../numbered-page";

type TeamAnswer = Answer<"TeamResponse">["team"];

export const listTeams = route({
  name: "listTeams",
  summary: "A page of the teams",
  query: peopleQuery,
  answer: "TeamListResponse",
  handle(c) {
    const { search, ...page } = readQuery(c, peopleQuery);
    const { entities } = c.var.store;
    const teams = entities.list("teams", search, page).map((team) => answered(c, team));
    return { teams, count: teams.length, total_count: entities.count("teams", search), ...page };
  },
});

/** The list of the older path. */
export const listTeamsByPage = route({
  name: "listTeams",
  summary: "A page of the teams",
  query: numberedPageQuery,
  answer: "NumberedTeamListResponse",
  handle(c) {
    const { search, ...page } = readQuery(c, numberedPageQuery);
    const { entities } = c.var.store;
    const { offset, ...numbers } = numbered(page, entities.count("teams", search));
    const teams = entities.list("teams", search, { limit: page.limit, offset });
    return { teams: teams.map((team) => answered(c, team)), ...numbers };
  },
});

/** A name that is taken is a 409. */
export const createTeam = route({
  name: "createTeam",
  summary: "Create a team",
  body: "CreateTeamRequest",
  answer: "TeamResponse",
  refusals: [409],
  handle(c) {
    const request = readBody(c, "CreateTeamRequest");
    const team = c.var.store.transaction(() => createEntity(c.var, "teams", request));
    return { message: "Team created successfully", team: answered(c, team) };
  },
});

export const getTeam = route({
  name: "getTeam",
  summary: "The team",
  answer: "TeamResponse",
  refusals: [404],
  handle: (c) => ({ team: answered(c, entityOf(c, "teams")) }),
});

/** Limits of its own are a 409 while the team holds a profile. */
export const updateTeam = route({
  name: "updateTeam",
  summary: "Update the team; a member left out is kept",
  body: "UpdateTeamRequest",
  answer: "TeamResponse",
  refusals: [404, 409],
  handle(c) {
    const request = readBody(c, "UpdateTeamRequest");
    const team = c.var.store.transaction(() => updateEntity(c.var, entityOf(c, "teams"), request));
    return { message: "Team updated successfully", team: answered(c, team) };
  },
});

export const deleteTeam = route({
  name: "deleteTeam",
  summary: "Delete the team, with its copy and its virtual keys",
  answer: "MessageResponse",
  refusals: [404],
  handle(c) {
    c.var.store.transaction(() => deleteEntity(c.var, entityOf(c, "teams")));
    return { message: "Team deleted successfully" };
  },
});

export const listMembers = route({
  name: "listTeamMembers",
  summary: "The users of the team",
  answer: "TeamMembersResponse",
  refusals: [404],
  handle(c) {
    const { entities, users } = c.var.store;
    const members = entities.membersOf(entityOf(c, "teams").id).flatMap((id) => users.get(id) ?? []);
    return {
      members: members.map(({ id, name, email }) => ({
        user_id: id,
        user_name: name,
        user_email: email,
        source: "manual" as const,
      })),
    };
  },
});

/** A member who is added again stays one. */
export const addMember = route({
  name: "addTeamMember",
  summary: "Add a user to the team",
  body: "AddTeamMemberRequest",
  answer: "MessageResponse",
  refusals: [404],
  handle(c) {
    const { user_id: userId } = readBody(c, "AddTeamMemberRequest");
    const { store } = c.var;
    store.transaction(() => {
      const team = entityOf(c, "teams");
      if (!store.users.get(userId)) throw noSuch("user", userId);
      store.entities.addMember(team.id, userId);
    });
    return { message: "Member added successfully" };
  },
});

export const removeMember = route({
  name: "removeTeamMember",
  summary: "Remove a user from the team",
  answer: "MessageResponse",
  refusals: [404],
  handle(c) {
    const userId = pathParameter(c, "user_id");
    const { store } = c.var;
    store.transaction(() => {
      if (!store.entities.removeMember(entityOf(c, "teams").id, userId))
        throw noSuch("a member of the team", userId);
    });
    return { message: "Member removed successfully" };
  },
});

function answered(c: GatewayContext, team: StoredEntity): TeamAnswer {
  const { store, behaviour } = c.var;
  const { id, name, customer_id, created_at, updated_at } = team;
  return {
    id,
    name,
    ...(customer_id !== undefined && { customer_id }),
    ...limitsAtTime(team, behaviour.now()),
    member_count: store.entities.membersOf(id).length,
    virtual_keys: store.virtualKeys.ownedBy(team).map(({ id, name, is_active }) => ({ id, name, is_active })),
    created_at,
    updated_at,
  };
}
