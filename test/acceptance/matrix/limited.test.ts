// The cells whose act is limited on the command line, or reviewed before.

import { testMatrix } from "./matrix";

testMatrix("-replace");
testMatrix("-target");
testMatrix("-refresh=false");
testMatrix("-refresh-only");
testMatrix("saved plan");
