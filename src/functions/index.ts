import "./olderRuntime";
import { associateFunctions } from "./associateFunctions";

/** Excel's door in every language but Dutch. */
associateFunctions("en");
