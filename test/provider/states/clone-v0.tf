resource "bifrost_access_profile" "base" {
  name             = "Base"
  budgets          = { "1M" = { max_limit = 5 } }
  provider_configs = { openai = { all_models_allowed = true, key_ids = ["*"] } }
}

resource "bifrost_access_profile" "p" {
  name       = "Clone"
  clone_from = bifrost_access_profile.base.id
  tags       = ["own"]
}
