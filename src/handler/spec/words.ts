// The wording of faults, for the modules that may import only the specification.

export { checked, described, type Fault, isPlain, type Words } from "../../api/faults";
export { nearestName, suggestion } from "../../api/nearest-name";
