import "./olderRuntime";
import { associateFunctions } from "./associateFunctions";

/** Excel's door where Excel speaks Dutch: the manifest names it for nl-NL. */
associateFunctions("nl");
