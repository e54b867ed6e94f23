import "./olderRuntime";
import { functionWords } from "../wording/de/functions";
import { problemWords } from "../wording/de/problem";
import { associateFunctions } from "./associateFunctions";

/** Excel's door where Excel speaks German. */
associateFunctions({ functions: functionWords, problems: problemWords });
