// The cells whose act is an ordinary apply.

import { testMatrix } from "./matrix";

testMatrix("plain");
