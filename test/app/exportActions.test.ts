import fc from "fast-check";
import { calendarText } from "../../src/app/export/calendarText";
import { csvText } from "../../src/app/export/csvText";
import { exportActions } from "../../src/app/export/exportActions";
import { saveAction } from "../../src/app/write/saveAction";
import { saveMarket } from "../../src/app/write/saveMarket";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import type { Action } from "../../src/domain/action/action";
import { languages } from "../../src/workbook/language";
import { numbersFor } from "../../src/wording/numbers";
import { wordsFor } from "../../src/wording/catalogues";
import { asOf, bikes, budget, writeOptions } from "./budget";
import { does } from "./doing";

const attacks = [
  `=cmd|'/c calc'!A1`,
  "+1+1",
  "-2+3",
  "@SUM(A1)",
  "\t=1+1",
  "\r=1+1",
  " =1+1",
  "\u00A0=HYPERLINK(1)",
  "\u200B=1+1",
  "＝1+1",
  '";=1+1',
];

test.each(attacks)("no cell of a .csv is a formula: %j", (attack) => {
  for (const separator of [",", ";"] as const) {
    const [cells] = readCsv(csvText([[attack, "harmless"]], { separator }), separator);
    expect(cells?.[1]).toBe("harmless");
    expect(cells?.[0]).toMatch(attack.startsWith('"') ? /^"/ : /^'/);
    expect(cells?.[0]?.replace(/^'/, "")).toBe(attack);
  }
});

test("any text comes out of a .csv as it went in, but for the apostrophe in front of a formula", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: "grapheme" }), { minLength: 2, maxLength: 2 })),
      fc.constantFrom(",", ";"),
      (rows, separator) => {
        const read = readCsv(csvText(rows, { separator }), separator);
        expect(read.map((row) => row.map((cell) => cell.replace(/^'/, "")))).toEqual(
          rows.map((row) => row.map((cell) => cell.replace(/^'/, ""))),
        );
      },
    ),
    { numRuns: 200, seed: 4 },
  );
});

const entry = { id: "id-1", day: "2027-03-12", title: "Fair", description: "", isDone: false };

test("an .ics has a calendar with an event a day, with CRLF, and what would end or split a text is escaped", () => {
  const text = calendarText([{ ...entry, title: "Fair, stand; see C:\\plan\nEND:VCALENDAR", category: "Sales" }], "2026-11-21", "Actions");
  expect(text.split("\r\n")).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Growth Ceiling//Actions//EN",
    "CALSCALE:GREGORIAN",
    "X-WR-CALNAME:Actions",
    "BEGIN:VEVENT",
    "UID:id-1@growth-ceiling",
    "DTSTAMP:20261121T000000Z",
    "DTSTART;VALUE=DATE:20270312",
    "SUMMARY:Fair\\, stand\\; see C:\\\\plan\\nEND:VCALENDAR",
    "CATEGORIES:Sales",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("no line of an .ics is longer than 75 bytes, none breaks a letter, and unfolded it says the same", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ unit: "grapheme", maxLength: 300 }), (title, description) => {
      const text = calendarText([{ ...entry, title, description }], "2026-11-21", "Actions");
      expect(text).not.toMatch(/[^\r]\n|\r(?!\n)/);
      for (const line of text.split("\r\n")) expect(Buffer.byteLength(line, "utf8")).toBeLessThanOrEqual(75);
      const lines = text.replaceAll("\r\n ", "").split("\r\n");
      const summary = lines.find((line) => line.startsWith("SUMMARY:"))?.slice("SUMMARY:".length);
      const plain = title.replace(/\r\n|\r|\n/g, "\n").replace(/[\p{Cc}]/gu, (one) => (one === "\n" ? one : " "));
      expect(summary?.replace(/\\n|\\(.)/g, (found, letter: string | undefined) => letter ?? (found === "\\n" ? "\n" : found))).toBe(plain);
      expect(lines.filter((line) => line.startsWith("END:"))).toHaveLength(2);
    }),
    { numRuns: 200, seed: 9 },
  );
});

describe.each(languages)("actions of a workbook in %s", (language) => {
  const numbers = numbersFor(language, wordsFor(language).number.culture, "EUR");

  test("go into a list with all of them, and into a calendar with those that have a day and were not dropped", async () => {
    const workbook = budget();
    let check = await does(workbook, { check: await checkWorkbook(workbook, { asOf }), language, ...writeOptions() }, saveMarket, {
      segment: bikes,
    });
    const options = writeOptions();
    const rows: readonly Action[] = [
      {
        scope: ["Bikes"],
        what: "Visit dealers",
        owner: "=1+1",
        due: "2020-03-01",
        role: "sales",
        done: 0.4,
        status: "started",
        hypothesis: "More",
      },
      { scope: "all", what: "Fair", status: "open" },
      { scope: "all", what: "Never mind", due: "2027-01-01", status: "dropped" },
    ];
    for (const row of rows) check = await does(workbook, { check, language, ...options }, saveAction, { row });
    const separator = numbers.plain(1.5).includes(",") ? ";" : ",";
    const [headers, ...list] = readCsv(exportActions(check, "csv", numbers), separator);
    expect(headers).toHaveLength(8);
    expect(list.map(([what, , , owner, due, , done]) => [what, owner, due, done])).toEqual([
      ["Visit dealers", "'=1+1", "2020-03-01", "40%"],
      ["Fair", "", "", ""],
      ["Never mind", "", "2027-01-01", ""],
    ]);
    expect(list[0]?.[5]).toBe(wordsFor(language).actions.overdue);
    const calendar = exportActions(check, "ics", numbers);
    expect(calendar.match(/^SUMMARY:.*$/gm)?.map((line) => line.trim())).toEqual(["SUMMARY:Visit dealers (=1+1)"]);
  });
});

/** A reader of RFC 4180 that shares nothing with the writer. */
function readCsv(text: string, separator: string): readonly (readonly string[])[] {
  expect(text.startsWith("\uFEFF")).toBe(true);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  const letters = [...text.slice(1)];
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? "";
    if (isQuoted && letter === '"' && letters[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"') isQuoted = !isQuoted;
    else if (isQuoted) cell += letter;
    else if (letter === separator) {
      row.push(cell);
      cell = "";
    } else if (letter === "\r" && letters[at + 1] === "\n") {
      rows.push([...row, cell]);
      [row, cell] = [[], ""];
      at += 1;
    } else cell += letter;
  }
  return rows;
}
