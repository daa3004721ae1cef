variable "teams" {
  description = "The teams by name; the module says what each value means."
  type = map(object({
    description       = optional(string)
    monthly_budget    = number
    models            = map(set(string))
    requests_per_hour = optional(number)
    contractors       = optional(object({ monthly_budget = number }))
  }))
}
