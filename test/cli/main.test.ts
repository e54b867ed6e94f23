import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReportJson } from "../../src/app/check/reportOf";
import { longestComment, mostReplies } from "../../src/app/check/reportComments";
import type { RefusalCode } from "../../src/cli/refusal";
import { refusalText } from "../../src/cli/refusalText";
import { voiceFor } from "../../src/cli/voice";
import { addThread } from "./addThread";
import { run } from "./captured";
import { temporaryFolder, writeBudget, writeCases, writeHistory } from "./workbooks";
import { languages } from "../../src/workbook/language";

let folder = "";
let budget = "";
let history = "";
let page = "";

beforeAll(async () => {
  folder = await temporaryFolder();
  budget = await writeBudget(join(folder, "budget.xlsx"));
  history = await writeHistory(join(folder, "history.xlsx"));
  page = join(folder, "page.xlsx");
  await writeFile(page, "<html><body>not a workbook</body></html>");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test("help and version go to standard output", async () => {
  expect(await run(["--version"])).toEqual({ code: 0, out: "growth-ceiling 1.2.3\n", err: "" });
  const help = await run(["--help"]);
  expect(help).toMatchObject({ code: 0, err: "" });
  for (const word of ["check", "assess", "--json", "--as-of", "--lang", "64"]) expect(help.out).toContain(word);
});

test("wrong usage is 64 with a sentence, and nothing on standard output", async () => {
  expect(await run(["check", "--verbos", budget])).toEqual({
    code: 64,
    out: "",
    err: "There is no option --verbos.\ngrowth-ceiling --help shows what there is.\n",
  });
  expect(await run(["--lang", "nl"])).toEqual({
    code: 64,
    out: "",
    err: "Zeg wat er moet gebeuren: check, annotate, report, actions, assess of mcp.\ngrowth-ceiling --help toont wat er is.\n",
  });
});

test("a finding carries what colleagues wrote in its cells: threads with their answers and authors, bounded", async () => {
  const path = await writeBudget(join(await temporaryFolder(), "discussed.xlsx"));
  const answers = Array.from({ length: mostReplies + 1 }, (_, index) => ({ by: "Bo", text: `No. ${index}` }));
  await addThread(path, "E3", [{ by: "Ann", text: "Who carries this? ".repeat(2000) }, ...answers]);
  const { out } = await run(["check", path, "--json", "--as-of", "2026-01-31"]);
  const [finding] = (JSON.parse(out) as ReportJson).findings;
  const [thread] = finding?.comments ?? [];
  expect(thread).toMatchObject({ cell: "E3", kind: "comment", author: "Ann", repliesLeftOut: 1 });
  expect(thread?.text).toMatch(/^Who carries this\? .*…$/);
  expect(thread?.text.length).toBeLessThanOrEqual(longestComment);
  expect(thread?.replies?.at(-1)).toEqual({ author: "Bo", text: `No. ${mostReplies}` });
  expect(thread?.replies).toHaveLength(mostReplies);
});

test("the list for people is grouped by what findings are, the money first, each assumption with its other places below it; the JSON keeps the workbook's order", async () => {
  const path = await writeCases(join(await temporaryFolder(), "cases.xlsx"));
  for (const language of languages) {
    const { check } = voiceFor(language).shared;
    const { out } = await run(["check", path, "--as-of", "2026-12-01", "--lang", language], { columns: 140 });
    const lines = out.replaceAll("\u00A0", " ").split("\n");
    const heads = [`${check.group.revenue}  ${check.targetsIn(2, 5)}`, `${check.group.margin}  ${check.targetsIn(1, 1)}`];
    expect(lines.filter((line) => /^\p{L}/u.test(line)).slice(1)).toEqual([...heads, `${check.group.price}  ${check.targetsIn(1, 1)}`]);
    const places = lines.flatMap((line) => /^ {2}(?:↳ )?(?:Plan|Board)!\S+/u.exec(line)?.[0].trim() ?? []);
    expect(places[0]).toBe("Plan!C4:D4");
    expect(places.slice(1, 4).sort()).toEqual(["↳ Plan!C5:D5", "↳ Plan!C6:D6", "↳ Plan!C7:D7"]);
    expect(places.slice(4)).toEqual(["Board!B1", "Plan!C2:D2", "Plan!C8:D8"]);
    expect(out.split(check.sameAssumption)).toHaveLength(4);
  }
  const { findings } = JSON.parse((await run(["check", path, "--json"])).out) as ReportJson;
  expect(findings.map(({ range }) => range)).toEqual(["C2:D2", "C4:D4", "C5:D5", "C6:D6", "C7:D7", "C8:D8", "B1"]);
});

test("a file's report is one line of JSON, and nothing else", async () => {
  const { code, out, err } = await run(["check", budget, "--json", "--as-of", "2026-01-31"]);
  expect({ code, err, lines: out.split("\n").length }).toEqual({ code: 1, err: "", lines: 2 });
  const report = JSON.parse(out) as ReportJson;
  expect(report).toMatchObject({ file: budget, sheets: 1, asOf: "2026-01-31", warnings: [] });
  expect(report.findings).toHaveLength(1);
  expect(report.findings[0]).toMatchObject({
    sheet: "Budget",
    range: "D3:E3",
    kind: "growth-assumption",
    value: [0.15, 0.15],
    hardcoded: true,
    support: "none",
    verdict: "no-market-data",
    where: "cell",
  });
  expect(Object.keys(report.findings[0] ?? {})).toEqual(expect.arrayContaining(["label", "confidence", "why"]));
});

test("no target at all is 0", async () => {
  const { code, out } = await run(["check", history, "--json"]);
  expect(code).toBe(0);
  expect((JSON.parse(out) as ReportJson).findings).toEqual([]);
});

test("a bad file is reported, and the rest goes on", async () => {
  const gone = join(folder, "gone.xlsx");
  const { code, out, err } = await run(["check", budget, page, gone, history, "--json"]);
  const lines = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { file: string; error?: { code: string } });
  expect(lines.map(({ file, error }) => [file, error?.code])).toEqual([
    [budget, undefined],
    [page, "html"],
    [gone, "file-missing"],
    [history, undefined],
  ]);
  expect(code).toBe(2);
  expect(err.split("\n")[1]).toBe(`${gone}: There is no such file or folder.`);
});

test("a person gets a table: label, cells, value, verdict, reason", async () => {
  const { code, out } = await run(["check", budget], { columns: 120 });
  expect(code).toBe(1);
  expect(out).toContain("The only target is unsupported.");
  expect(out).toMatch(/^ {2}Cell +Value +Verdict +(Money +)?What it is$/m);
  expect(out).toMatch(/^ {2}Budget!D3:E3 +\+15\.0 % +no market data +.*Revenue growth/m);
  expect(out).not.toContain("\u001B");
});

test("the same in Dutch", async () => {
  const { out } = await run(["check", budget, "--lang", "nl"], { columns: 120 });
  expect(out).toContain("Het enige doel is niet onderbouwd.");
  expect(out).toMatch(/\+15,0 % +geen marktgegevens/);
});

test.each([60, 80, 100, 120])("at %i columns no line is wider", async (columns) => {
  const { out } = await run(["check", budget, history], { columns });
  // The head line names the file, whose path is as long as it is.
  for (const line of out.split("\n").filter((each) => !each.includes(folder))) expect(line.length).toBeLessThanOrEqual(columns);
});

test("many files end with a summary; those with nothing to say stand there only", async () => {
  const { out } = await run(["check", folder], { columns: 120 });
  expect(out).toMatch(/3 files, 1 with unsupported targets, 1 could not be read\n$/);
  expect(out.match(/history\.xlsx/g)).toHaveLength(1);
  expect(out.match(/budget\.xlsx/g)).toHaveLength(2);
});

test("progress is for a terminal only", async () => {
  const onTerminal = await run(["check", budget, history, "--json"], { isTerminal: true });
  expect(onTerminal.err).toContain("1 of 2");
  expect(onTerminal.err.endsWith("\r\u001B[K")).toBe(true);
  expect((await run(["check", budget, history, "--json"])).err).toBe("");
});

test("words of a workbook cannot touch the terminal", async () => {
  const nasty = await writeBudget(join(folder, "nasty.xlsx"), "Revenue growth _x001B_[2J\u009B31m\u202Eevil", "O'Brien & <b>");
  const text = await run(["check", nasty], { isTerminal: true, columns: 120 });
  const colours = /\u001B\[(0|1|2|31|32|33)m/g;
  expect(text.out.replace(colours, "")).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
  expect(text.out).toContain("O'Brien & <b>");
  const json = await run(["check", nasty, "--json"]);
  expect(json.out).not.toMatch(/[\u007F-\u009F\u202A-\u202E]/);
  await rm(nasty);
});

test("when the reader goes away the work stops", async () => {
  let checked = 0;
  const tools = {
    checker: () => ({
      lanes: 1,
      check: (request: { path: string }) =>
        Promise.resolve({ path: request.path, refusal: { code: "html" as const, subject: "" }, seen: (checked += 1) }),
      close: () => Promise.resolve(),
    }),
  };
  const paths = await Promise.all(Array.from({ length: 30 }, (_, index) => writeHistory(join(folder, `many-${index}.xlsx`))));
  await run(["check", ...paths, "--json"], { tools, takes: 3 });
  expect(checked).toBeLessThan(10);
  await Promise.all(paths.map((path) => rm(path)));
});

test("a mistake of ours costs one file, not the run", async () => {
  const tools = {
    checker: () => ({
      lanes: 1,
      check: ({ path }: { path: string }) => Promise.resolve({ path, refusal: { code: "our-mistake" as const, subject: "x" } }),
      close: () => Promise.resolve(),
    }),
  };
  const { code, err } = await run(["check", budget], { tools });
  expect(code).toBe(2);
  expect(err).toContain("This is a mistake of Growth Ceiling, not of the file");
});

test("every reason for refusing a file has a sentence and a way out, in every language", () => {
  for (const language of languages) {
    const sentences = [...Object.keys(voiceFor(language).words.refusal), ...Object.keys(voiceFor(language).shared.host)].map((code) =>
      refusalText({ code: code as RefusalCode, subject: "x" }, voiceFor(language)),
    );
    expect(sentences.length).toBeGreaterThan(20);
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z“].+[.x]$/);
    expect(new Set(sentences).size).toBe(sentences.length);
  }
});

test("a target on a hidden sheet is found, and marked as hidden", async () => {
  const hidden = await writeBudget(join(folder, "hidden.xlsx"), "Revenue growth", "Old plan", "hidden");
  expect((JSON.parse((await run(["check", hidden, "--json"])).out) as ReportJson).findings).toMatchObject([
    { sheet: "Old plan", range: "D3:E3", hidden: true },
  ]);
  expect((await run(["check", hidden], { columns: 120 })).out).toMatch(/Revenue growth.*\(hidden\)/);
  await rm(hidden);
});
