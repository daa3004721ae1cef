// The actions, by type name.

import { type Action } from "../../plugin";
import { type Run } from "../run";
import { activateAction, deactivateAction } from "./activity";
import { cloneAction } from "./clone";
import { propagateAction } from "./propagate";

export const actions: Readonly<Record<string, Action<Run>>> = {
  bifrost_access_profile_activate: activateAction,
  bifrost_access_profile_deactivate: deactivateAction,
  bifrost_access_profile_clone: cloneAction,
  bifrost_access_profile_propagate: propagateAction,
};
