terraform {
  required_version = ">= 1.5"

  required_providers {
    bifrost = {
      source  = "registry.terraform.io/cdktf-bifrost/bifrost"
      version = ">= 0.1.0"
    }
  }
}
