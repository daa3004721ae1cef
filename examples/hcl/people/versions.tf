terraform {
  required_providers {
    bifrost = { source = "registry.terraform.io/cdktf-bifrost/bifrost" }
  }
}
