// All methods of a plug-in under their paths. Loading this loads the messages and everything that answers them.
import { type Session } from "../session";
import { type Routes } from "./call";
import { goPluginRoutes } from "./go-plugin-services";
import { healthRoute } from "./health-service";
import { providerRoutes } from "./provider-service";

/**
 * The provider's own service and those that go-plugin expects.
 *
 * @param shutdown called when core asks the process to end
 */
export function createRoutes(session: Session, shutdown: () => void): Routes {
  const routes = [...providerRoutes(session), healthRoute(), ...goPluginRoutes(shutdown)];
  return new Map(routes.map((route) => [route.path, route]));
}
