import type { Check } from "../../src/app/check/check";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { deeds, type DeedName } from "../../src/app/deeds";
import type { Deed } from "../../src/app/write/deed";
import { perform } from "../../src/app/write/perform";
import { previewing, type Writing } from "../../src/app/write/writing";
import { languages } from "../../src/workbook/language";
import { HostError, type HostErrorCode, type WorkbookEdit, type WorkbookHost } from "../../src/workbook/port";
import { wordsFor } from "../../src/wording/catalogues";
import { excelAgain, type StartedExcel } from "../contract/excelOn";
import { asOf } from "./budget";
import { groundsMadeBy, inputs } from "./everyDeed";
import { stateOf } from "./stateOf";

/** Every deed in a workbook that does not let itself be written: what each ends in, and that it leaves nothing behind. Tables of other versions and damaged ones: `damagedTables`. */
let ids = 0;
const writing = (check: Check): Writing => ({
  check,
  language: "en",
  newId: () => `id-${(ids += 1)}`,
  by: "Ada",
  at: "2026-11-30T12:00:00",
});
const everyDeed = deeds as readonly Deed<DeedName, unknown>[];

let excel: StartedExcel;
let check: Check;
/** What the workbook held before the first deed. */
let before: string;

beforeAll(async () => {
  excel = excelAgain(await groundsMadeBy(writing)("all"));
  check = await checkWorkbook(excel.host, { asOf });
  before = stateOf(check);
}, 120_000);
afterAll(() => {
  excel.dispose();
});

interface Misfortune {
  readonly strikes: (started: StartedExcel) => unknown;
  readonly passes: (started: StartedExcel) => unknown;
  /** What each deed ends in. */
  readonly says: HostErrorCode;
  /** Deeds that it is none for. */
  readonly spares: (edits: readonly WorkbookEdit[]) => boolean;
}

/** Nothing of the kind stands in the workbook: there is nothing to write. */
const writesNothing = (edits: readonly WorkbookEdit[]): boolean => edits.every(({ do: what }) => what === "unmark");

const misfortunes: Readonly<Record<string, Misfortune>> = {
  "the workbook may be looked at only": {
    strikes: ({ standIn }) => {
      standIn.change({ isViewOnly: true });
    },
    passes: ({ standIn }) => {
      standIn.change({ isViewOnly: false });
    },
    says: "access-denied",
    spares: writesNothing,
  },
  "every sheet is protected": {
    strikes: ({ workbook }) => Promise.all(workbook.getSheets().map((sheet) => sheet.getWorksheetPermission().protect())),
    passes: ({ workbook }) => Promise.all(workbook.getSheets().map((sheet) => sheet.getWorksheetPermission().unprotect())),
    says: "sheet-protected",
    // On a sheet that is not there yet they are done, and it is said that the log was not written.
    spares: (edits) =>
      writesNothing(edits) || (makesSheet(edits) && edits.every(({ do: what }) => /^(create-table|append-rows|set-page)$/.test(what))),
  },
  "the structure is protected": {
    strikes: ({ standIn }) => {
      standIn.change({ isStructureProtected: true });
    },
    passes: ({ standIn }) => {
      standIn.change({ isStructureProtected: false });
    },
    says: "access-denied",
    spares: (edits) => !makesSheet(edits),
  },
  "there is no connection": {
    strikes: ({ standIn }) => {
      standIn.failAll("ConnectionFailure");
    },
    passes: ({ standIn }) => {
      standIn.failAll();
    },
    says: "offline",
    spares: writesNothing,
  },
  "a cell is being edited": {
    strikes: ({ standIn }) => {
      standIn.failAll("InvalidOperationInCellEditMode");
    },
    passes: ({ standIn }) => {
      standIn.failAll();
    },
    says: "cell-edit-mode",
    spares: writesNothing,
  },
};

function makesSheet(edits: readonly WorkbookEdit[]): boolean {
  const there = new Set(check.workbook.sheets.map(({ name }) => name));
  return edits.some((edit) => (edit.do === "create-table" && !there.has(edit.sheet)) || edit.do === "set-page");
}

test.each(Object.keys(misfortunes))(
  "%s: each deed ends in a sentence, and leaves nothing behind",
  async (name) => {
    const { strikes, passes, says, spares } = misfortunes[name] as Misfortune;
    await strikes(excel);
    const other: string[] = [];
    let struck = 0;
    for (const deed of everyDeed) {
      const asked = deed.edits(previewing(check, "en"), inputs[deed.name](check) as never);
      if (asked.ok && spares(asked.value)) continue;
      struck += 1;
      const said = await outcomeOf(excel.host, deed);
      if (said !== says) other.push(`${deed.name}: ${said}`);
    }
    await passes(excel);
    expect(other).toEqual([]);
    expect(struck).toBeGreaterThan(0);
    expect(stateOf(await checkWorkbook(excel.host, { asOf }))).toBe(before);
  },
  120_000,
);

test("tables of a later version: no deed writes, and each says why", async () => {
  const later: Check = { ...check, tables: { ...check.tables, laterVersion: "99" } };
  const said = await Promise.all(everyDeed.map((deed) => outcomeOf(excel.host, deed, later)));
  expect(new Set(said)).toEqual(new Set(["made-later"]));
});

/** The code of the refusal, which has a sentence in every language. */
async function outcomeOf(host: WorkbookHost, deed: Deed<DeedName, unknown>, of = check): Promise<string> {
  try {
    const done = await perform(host, writing(of), deed, inputs[deed.name](of));
    return done.ok ? "done" : done.problems.map(({ code }) => code).join(" ");
  } catch (problem) {
    if (!(problem instanceof HostError)) throw problem;
    for (const language of languages) {
      const { sentence, wayOut } = wordsFor(language).host[problem.code];
      expect(`${sentence(problem.subject)} ${wayOut}`).toMatch(/^\p{Lu}.*\. .*\.$/u);
    }
    return problem.code;
  }
}
