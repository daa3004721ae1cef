resource "bifrost_access_profile" "p" {
  name = "Minimal"
}
