teams = {
  "Search" = {
    description       = "Ranking and retrieval"
    monthly_budget    = 4000
    models            = { openai = ["gpt-4o", "gpt-4o-mini"], anthropic = ["*"] }
    requests_per_hour = 5000
    contractors       = { monthly_budget = 200 }
  }
  "Support" = {
    description       = "Answers to customers"
    monthly_budget    = 1500
    models            = { openai = ["gpt-4o-mini"] }
    requests_per_hour = 600
  }
  "Legal" = {
    monthly_budget = 300
    models         = { anthropic = ["claude-sonnet-4"] }
  }
}
