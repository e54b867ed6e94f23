import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { unzipSync, zipSync } from "fflate";
import { readWorkbook } from "../../src/hosts/file/readWorkbook";
import { openZip, rawBytes } from "../../src/hosts/file/zip/openZip";
import { findPage } from "../../src/workbook/page/findPage";
import type { Language } from "../../src/workbook/language";
import { boardPlan } from "../app/report/boardPlan";
import { asOf } from "../app/budget";
import { hasLibreOffice, throughLibreOffice, throughLibreOfficeTo } from "../libreOffice";
import { worksheetOrder } from "../hosts/file/annotate/worksheetOrder";
import { toFile } from "../workbook/computeWithLibreOffice";
import { run } from "./captured";
import { pdfPages } from "./pdfText";
import { temporaryFolder, writeBudget } from "./workbooks";

let folder = "";
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A workbook with our tables; computed by nobody yet. */
async function planFile(name: string, language: Language = "en"): Promise<string> {
  const path = join(folder, name);
  await toFile((await boardPlan(language)).workbook).xlsx.writeFile(path);
  return path;
}

async function report(path: string, name: string): Promise<Uint8Array> {
  const copy = join(folder, name);
  expect(await run(["report", path, "--out", copy, "--as-of", asOf])).toMatchObject({ code: 0, err: "" });
  return new Uint8Array(await readFile(copy));
}

const part = (bytes: Uint8Array, name: string): string => Buffer.from(unzipSync(bytes)[name] ?? new Uint8Array(0)).toString();

/** The part of the sheet that was made last. */
function pagePart(bytes: Uint8Array): string {
  const sheets = Object.keys(unzipSync(bytes)).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
  return sheets.sort((one, other) => Number(/\d+/.exec(one)?.[0]) - Number(/\d+/.exec(other)?.[0])).at(-1) ?? "";
}

test("a copy with one more sheet; every other part keeps every byte, but for the lists that name it", async () => {
  const plan = await planFile("plan.xlsx");
  const before = new Uint8Array(await readFile(plan));
  const after = await report(plan, "copy.xlsx");
  const [old, now] = [openZip(before), openZip(after)];
  const changed = [...old.entries].filter(([key, entry]) => {
    const kept = now.entries.get(key);
    return !kept || Buffer.compare(rawBytes(old, entry), rawBytes(now, kept)) !== 0;
  });
  expect(changed.map(([key]) => key).sort()).toEqual([
    "[content_types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
  ]);
  expect([...now.entries.keys()].filter((key) => !old.entries.has(key)).map((key) => key.replace(/\d+/g, "N"))).toEqual(
    expect.arrayContaining(["xl/worksheets/sheetN.xml", "xl/drawings/drawingN.xml", "xl/charts/chartN.xml"]),
  );
  const workbook = readWorkbook(after, "copy.xlsx");
  expect(workbook.warnings).toEqual([]);
  expect(workbook.sheets.at(-1)?.name).toBe("Sanity check");
  expect(findPage(workbook.names)?.sheet).toBe("Sanity check");
  expect(worksheetOrder(part(after, pagePart(after)))).toEqual([]);
  expect(part(after, pagePart(after))).toContain(
    '<pageSetup paperSize="9" firstPageNumber="1" orientation="portrait" useFirstPageNumber="1"/>',
  );
  expect(part(after, "xl/workbook.xml")).toMatch(/<definedName name="_xlnm.Print_Area" localSheetId="\d+">'Sanity check'!\$A\$1:\$G\$\d+</);
});

test("a check of the copy finds what a check of the original finds", async () => {
  const plan = await planFile("seen.xlsx");
  await report(plan, "seen-copy.xlsx");
  const [one, other] = await Promise.all(
    [plan, join(folder, "seen-copy.xlsx")].map((file) => run(["check", file, "--json", "--as-of", asOf])),
  );
  const findings = (out = ""): unknown => (JSON.parse(out) as { readonly findings: unknown }).findings;
  expect(findings(other?.out)).toEqual(findings(one?.out));
});

test("a report of its own copy is the very same page", async () => {
  const first = await report(await planFile("again.xlsx"), "again.1.xlsx");
  const second = await report(join(folder, "again.1.xlsx"), "again.2.xlsx");
  const texts = (bytes: Uint8Array) => Object.entries(unzipSync(bytes)).map(([name, text]) => [name, Buffer.from(text).toString()]);
  const plain = (all: ReturnType<typeof texts>) => all.map(([name, text = ""]) => [name, text.replaceAll("again.1.xlsx", "again.xlsx")]);
  expect(plain(texts(second))).toEqual(texts(first));
});

test("what people wrote beside and below the page stays, and moves down with a page that grows", async () => {
  const first = await report(await planFile("grows.xlsx"), "grows.1.xlsx");
  const bottom = findPage(readWorkbook(first, "1").names)?.area.bottom ?? 0;
  const text = (at: string, said: string): string => `<c r="${at}" t="inlineStr"><is><t>${said}</t></is></c>`;
  const parts = unzipSync(first);
  const change = (name: string, pattern: RegExp, by: string): void => {
    const xml = Buffer.from(parts[name] ?? []).toString();
    expect(xml).toMatch(pattern);
    parts[name] = new Uint8Array(Buffer.from(xml.replace(pattern, by)));
  };
  change(
    pagePart(first),
    /<\/sheetData>/,
    `<row r="${bottom + 4}">${text(`A${bottom + 4}`, "Decided: two dealers less")}</row></sheetData>`,
  );
  change(pagePart(first), /(<row r="6".*?)<\/row>/, `$1${text("I6", "=ask Femke")}</row>`);
  // An action that was done is open again: one line more.
  change("xl/sharedStrings.xml", />done</, ">open<");
  await writeFile(join(folder, "grows.2.xlsx"), zipSync(parts));

  const after = readWorkbook(await report(join(folder, "grows.2.xlsx"), "grows.3.xlsx"), "3");
  const page = after.sheets.find(({ name }) => name === "Sanity check");
  const now = findPage(after.names)?.area.bottom ?? 0;
  expect(after.sheets.filter(({ name }) => name.startsWith("Sanity check"))).toHaveLength(1);
  expect(now).toBe(bottom + 1);
  expect([page?.cells.value(now + 3, 0), page?.cells.value(5, 8)]).toEqual(["Decided: two dealers less", "=ask Femke"]);
  expect(page?.cells.formula(5, 8)).toBeUndefined();
});

test("a file without our tables gets a sentence that says what to do, and no copy", async () => {
  const budget = await writeBudget(join(folder, "budget.xlsx"));
  const copy = join(folder, "none.xlsx");
  const { code, out, err } = await run(["report", budget, "--out", copy, "--json"]);
  expect({ code, out: JSON.parse(out) as unknown }).toMatchObject({ code: 2, out: { file: budget, error: { code: "no-tables" } } });
  expect(err).toContain("link at least one target to its market");
  await expect(readFile(copy)).rejects.toThrow("ENOENT");
});

test("says what it wrote, for people and for programs, and is never written over the workbook", async () => {
  const plan = await planFile("said.xlsx");
  const copy = join(folder, "said-copy.xlsx");
  expect((await run(["report", plan, "--out", copy])).out).toBe(`${copy}: page for the board with 1 target, 1 not supported.\n`);
  const { out } = await run(["report", plan, "--out", copy, "--json", "--as-of", asOf, "--lang", "nl"]);
  expect(JSON.parse(out)).toEqual({ file: plan, copy, asOf, language: "en", targets: 1, unsupported: 1 });
  expect((await run(["report", plan, "--out", plan])).code).toBe(64);
  expect((await run(["report", plan])).code).toBe(64);
});

(hasLibreOffice ? describe : describe.skip)("as LibreOffice computes and prints it", () => {
  test.each(["en", "nl", "de"] as const)("what we say that a formula gives is what it gives: %s", async (language) => {
    const computed = join(folder, `computed-${language}.xlsx`);
    await writeFile(computed, throughLibreOffice(new Uint8Array(await readFile(await planFile(`raw-${language}.xlsx`, language))), "xlsx"));
    const ours = await report(computed, `ours-${language}.xlsx`);
    // Without our results the program has to compute them itself.
    const blank = withoutResults(ours, pagePart(ours));
    const theirs = readWorkbook(throughLibreOffice(blank, "xlsx"), "theirs");
    const page = readWorkbook(ours, "ours");
    const [one, other] = [page, theirs].map(({ sheets }) => sheets.at(-1)?.cells);
    const differences: string[] = [];
    for (let index = 0; index < (one?.count ?? 0); index += 1) {
      const [row, column] = [one?.rowAt(index) ?? 0, one?.columnAt(index) ?? 0];
      const [said, given] = [one?.value(row, column) ?? "", other?.value(row, column) ?? ""];
      const isSame =
        typeof said === "number" && typeof given === "number"
          ? Math.abs(said - given) <= 1e-9 * Math.max(1, Math.abs(said))
          : words(said) === words(given);
      if (!isSame) differences.push(`${row + 1},${column}: ${String(said)} | ${String(given)} | ${one?.formula(row, column) ?? ""}`);
    }
    expect(differences).toEqual([]);
  });

  test("one sheet of paper that says all of it", async () => {
    const copy = await report(await planFile("paper.xlsx"), "paper-copy.xlsx");
    const pages = pdfPages(throughLibreOfficeTo(copy, "xlsx", "pdf"));
    const ours = pages.filter((text) => text.includes("Sanitycheck"));
    expect(ours).toHaveLength(1);
    for (const text of [
      "Verdictoneachtarget",
      "Fromtodaytothetarget",
      "Notcovered",
      "Theyearbymonths:Revenue2027",
      "February",
      "Capacityceiling",
      "Howfarthemarketsreach",
      "E-bikes",
      "=1+1moredealers",
      "Signtwodealers",
      "asof21Nov2026",
    ]) {
      expect(ours[0]).toContain(text);
    }
    expect(ours[0]).not.toContain("#N/A");
    expect(ours[0]).not.toContain("Err:");
  });
});

/** A text of digits differs by the culture of the program that shows it. */
function words(value: unknown): string {
  return String(value).replace(/(\d)[.,\u00A0\u202F](?=\d{3})/g, "$1");
}

function withoutResults(bytes: Uint8Array, name: string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = Buffer.from(parts[name] ?? []).toString();
  const blank = xml.replace(/(<c [^>]*?)(?: t="str")?(>)(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1$2$3");
  expect(blank).not.toBe(xml);
  return zipSync({ ...parts, [name]: new Uint8Array(Buffer.from(blank)) });
}
