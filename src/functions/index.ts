import "./olderRuntime";
import { functionWords } from "../wording/en/functions";
import { problemWords } from "../wording/en/problem";
import { associateFunctions } from "./associateFunctions";

/** Excel's door in English, and in every language that has no door of its own. */
associateFunctions({ functions: functionWords, problems: problemWords });
