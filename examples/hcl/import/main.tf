# Takes a profile under management that someone made by hand. An id such as "12" works in place of the name.

import {
  to = bifrost_access_profile.engineering
  id = "name=Engineering"
}

resource "bifrost_access_profile" "engineering" {
  name    = "Engineering"
  budgets = { "1M" = { max_limit = 5000 } }
}
