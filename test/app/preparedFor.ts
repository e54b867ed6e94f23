import type { IWorkbookData } from "@univerjs/core";
import type { Check } from "../../src/app/check/check";
import type { DeedName } from "../../src/app/deeds";
import type { Deed } from "../../src/app/write/deed";
import { editsToCreate } from "../../src/app/write/editsToCreate";
import { freezePlan } from "../../src/app/write/freezePlan";
import { markTargets } from "../../src/app/write/markTargets";
import { saveHypothesis } from "../../src/app/write/saveHypothesis";
import type { Writing } from "../../src/app/write/writing";
import { keptInLog, type Change } from "../../src/domain/change/change";
import { good } from "../../src/domain/ground/result";
import { encodeRow } from "../../src/workbook/tables/encodeCells";
import { tableNameOf } from "../../src/workbook/tables/foundTable";
import { numbersFor } from "../../src/wording/numbers";
import { excelAgain } from "../contract/excelOn";
import { groundsMadeBy, hypothesis, savedAfter, type DeedPart, type Then } from "./everyDeed";

type Saved = Partial<IWorkbookData>;

/** When everything happens that is told in the log. */
export const at = "2026-11-30T12:00:00";

/** What a deed needs beside what every workbook holds: without it there would be nothing to do. */
const needs: { readonly [Name in DeedName]?: (then: Then) => Promise<void> } = {
  unmark: (then) => then(markTargets, { withComments: true, numbers: numbersFor("en", "en-GB", "EUR") }),
  "delete-frozen": (then) => then(freezePlan, { name: "Budget 2026", roles: "finance" }),
  "archive-changes": (then) => then(fillLog, {}),
};

/** The workbook of a part of the plan, or all of it, with a log and what this deed needs. Each is made once. */
export function preparedBy(writing: (check: Check) => Writing): (part: DeedPart | "all", name: DeedName) => Promise<Saved> {
  const groundOf = groundsMadeBy(writing);
  const made = new Map<string, Promise<Saved>>();
  const once = (key: string, make: () => Promise<Saved>): Promise<Saved> => {
    const running = made.get(key) ?? make();
    made.set(key, running);
    return running;
  };
  const logging = (check: Check): Writing => ({ ...writing(check), at });
  const logged = (part: DeedPart | "all"): Promise<Saved> =>
    once(part, async () =>
      savedAfter(excelAgain(await groundOf(part)), logging, (then) => then(saveHypothesis, { row: { ...hypothesis, claim: "Logged" } })),
    );
  return (part, name) => {
    const prepare = needs[name];
    return prepare ? once(`${part} ${name}`, async () => savedAfter(excelAgain(await logged(part)), writing, prepare)) : logged(part);
  };
}

/** Two lines more than stay when the log is archived. */
const fillLog: Deed<"fill-log", object> = {
  name: "fill-log",
  edits: (writing) => {
    const { found } = writing.check.tables;
    const line: Change = { when: at, by: "Ada", action: "a", deed: "save-hypothesis", kind: "added", table: "hypotheses", about: "gone" };
    const rows = Array.from({ length: keptInLog + 1 }, () => encodeRow(found, "changes", "en", line, writing.newId(), false));
    return good([...editsToCreate(writing, "changes"), { do: "append-rows", table: tableNameOf(found, "changes"), rows }]);
  },
};
