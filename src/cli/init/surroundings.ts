// What stands around the code of a new project: what git leaves out, what CI checks, and what people read.

import { type BaseLibrary } from "./base-library";

export const GITIGNORE = `node_modules/
cdktf.out/
.terraform/
*.tfstate
*.tfstate.*
bifrost-gateway.db*
`;

/** A workflow of GitHub Actions. */
export function workflowYml({ node }: BaseLibrary): string {
  return `# Checks every change. It needs no gateway and no key.
name: access-profiles
on:
  pull_request:
  push:
    branches: [main]
permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: ${node.replace(/^>=(\d+)\..*/, "$1")}, cache: npm }
      - run: npm ci
      - run: npm test
      - run: npm run synth
`;
}

/** The README of the project. */
export function readmeMd({ name }: BaseLibrary, title: string): string {
  return `# ${title}

Access profiles of a Bifrost gateway, as code.

| file | what it is |
| --- | --- |
| \`access-profiles.ts\` | the stack: the profiles |
| \`access-profiles.test.ts\` | what must hold for all of them |
| \`main.ts\`, \`cdktf.json\` | the app, and how it is run |
| \`.github/workflows/access-profiles.yml\` | checks every change |

\`\`\`sh
npm install
npx cdktf-bifrost install    # puts the provider where Terraform finds it; once for each machine and version
npm test                     # type check and tests
npm run diff                 # what would change
npm run deploy
\`\`\`

The gateway is named by \`BIFROST_ENDPOINT\`, its management key by \`BIFROST_API_KEY\`. For a try,
\`npx cdktf-bifrost gateway --api-key dev-key\` is one at http://127.0.0.1:8080.

The state is \`terraform.access-profiles.tfstate\` in this folder, which git leaves out. Before more than one person or machine deploys, put a
remote backend into the stack, such as \`new S3Backend(this, { … })\` from \`${name}\`: without the state a deploy meets profiles that it does
not know.

Deploys skip the provider lock (\`--skip-provider-lock\`), because it asks the registry for a provider that is on this machine.
`;
}
