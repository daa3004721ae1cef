variable "name" {
  description = "Name of the team, and of its profile. Another name renames the profile."
  type        = string

  validation {
    condition     = var.name == trimspace(var.name) && length(var.name) >= 1 && length(var.name) <= 200
    error_message = "The name must have 1 to 200 characters and no blanks around it."
  }
}

variable "description" {
  description = "What the team does with its models."
  type        = string
  default     = null
}

variable "monthly_budget" {
  description = "Dollars that the team may spend in a calendar month."
  type        = number

  validation {
    condition     = var.monthly_budget > 0
    error_message = "The monthly budget must be greater than 0."
  }
}

variable "models" {
  description = "Models that the team may use, by provider. [\"*\"] is every model of the provider."
  type        = map(set(string))

  validation {
    condition     = length(var.models) > 0 && alltrue([for models in values(var.models) : length(models) > 0])
    error_message = "Name at least one provider, and for each at least one model or \"*\"."
  }
  validation {
    condition     = alltrue([for models in values(var.models) : !contains(models, "*") || length(models) == 1])
    error_message = "\"*\" is every model of the provider, so it stands alone."
  }
}

variable "requests_per_hour" {
  description = "Requests that the team may make in an hour. Without it they are not limited."
  type        = number
  default     = null

  validation {
    # No ||: both of its sides are evaluated, and null cannot be compared.
    condition     = var.requests_per_hour == null ? true : var.requests_per_hour > 0 && floor(var.requests_per_hour) == var.requests_per_hour
    error_message = "The requests per hour must be a whole number greater than 0."
  }
}

variable "contractors" {
  description = "Makes a second profile for contractors, a clone of the team's with a budget of its own."
  type        = object({ monthly_budget = number })
  default     = null

  validation {
    condition     = var.contractors == null ? true : var.contractors.monthly_budget > 0
    error_message = "The monthly budget of the contractors must be greater than 0."
  }
}
