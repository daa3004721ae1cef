// The entry point `cdktf-bifrost`: the constructs for CDK for Terraform.

export * from "./constructs";
