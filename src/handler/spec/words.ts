// The words in which faults are told, for the rooms that may import the specification only.

export { checked, described, type Fault, isPlain, type Words } from "../../api/faults";
export { nearestName, suggestion } from "../../api/nearest-name";
