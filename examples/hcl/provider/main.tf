# One gateway, configured in full. With BIFROST_ENDPOINT and BIFROST_API_KEY set, no provider block is needed at all.

variable "bifrost_api_key" {
  type      = string
  sensitive = true
}

provider "bifrost" {
  endpoint = "https://gateway.example.com"
  api_key  = var.bifrost_api_key
}
