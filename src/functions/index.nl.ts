import "./olderRuntime";
import { functionWords } from "../wording/nl/functions";
import { problemWords } from "../wording/nl/problem";
import { associateFunctions } from "./associateFunctions";

/** Excel's door where Excel speaks Dutch. */
associateFunctions({ functions: functionWords, problems: problemWords });
