import type { WorkbookEdit } from "../../workbook/port";
import type { Check } from "../check/check";

/** By what takes a deed back: the check as the deed left it. What the person has seen since then may have been written by somebody else. */
export const leftBehind = new WeakMap<readonly WorkbookEdit[], Check>();
