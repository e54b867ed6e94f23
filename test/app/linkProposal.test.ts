import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import type { Check } from "../../src/app/check/check";
import { linkProposal } from "../../src/app/check/linkProposal";
import { linksByName } from "../../src/app/write/linksByName";
import { linkTogether } from "../../src/app/write/linkTogether";
import { perform } from "../../src/app/write/perform";
import { takeBack } from "../../src/app/write/takeBack";
import { linkTarget } from "../../src/app/write/linkTarget";
import { saveMarket } from "../../src/app/write/saveMarket";
import { formatArea } from "../../src/workbook/area";
import type { CellContent } from "../contract/content";
import { excelOn, type StartedExcel } from "../contract/excelOn";
import { asOf, bikes, writeOptions } from "./budget";
import { does, tried } from "./doing";

let excel: StartedExcel | undefined;
afterEach(() => excel?.dispose());

type Cells = Readonly<Record<string, CellContent>>;

const euros = (value: number): CellContent => ({ value, format: "€ #,##0" });
const made = (formula: string): CellContent => ({ formula, format: "€ #,##0" });
const percent = (value: number): CellContent => ({ value, format: "0%" });

async function look(): Promise<Check> {
  if (!excel) throw new Error("no workbook");
  return checkWorkbook(excel.host, { asOf });
}

async function opened(cells: Cells): Promise<Check> {
  excel = await excelOn({ sheets: [{ name: "Plan", cells }] });
  return look();
}

async function withMarket(check: Check, segment = bikes): Promise<Check> {
  if (!excel) throw new Error("no workbook");
  const saved = await tried(excel.host, { check, language: "en", ...writeOptions() }, saveMarket, { segment });
  if (!saved.ok) throw new Error(JSON.stringify(saved.problems));
  return saved.value;
}

function proposals(check: Check): Readonly<Record<string, unknown>> {
  return Object.fromEntries(check.items.map(({ finding }) => [formatArea(finding.area), linkProposal(finding, check)]));
}

/** Revenue that a rate of the company is applied to: 1.25 million, where the market of Bikes makes 1 million. */
const company: Cells = {
  A1: { value: "Ambition" },
  A2: { value: "Revenue growth target" },
  B2: percent(0.15),
  B4: { value: 2026 },
  C4: { value: 2027 },
  A5: { value: "Revenue" },
  B5: euros(1_250_000),
  C5: made("=B5*(1+$B$2)"),
};

test("a target for 2027 to 2029 on a base of 2026 is three years", async () => {
  const check = await opened({
    B1: { value: 2026 },
    C1: { value: 2027 },
    D1: { value: 2028 },
    E1: { value: 2029 },
    A2: { value: "Revenue" },
    B2: euros(1000),
    C2: made("=B2*(1+C3)"),
    D2: made("=C2*(1+D3)"),
    E2: made("=D2*(1+E3)"),
    A3: { value: "Revenue growth" },
    C3: percent(0.1),
    D3: percent(0.1),
    E3: percent(0.1),
  });
  expect(proposals(check)).toEqual({ "C3:E3": { scope: [], metric: "revenue", per: "year", years: 3 } });
});

test("months and levels are proposed as such", async () => {
  const check = await opened({
    B1: { value: "Dec 2026" },
    C1: { value: "Jan 2027" },
    D1: { value: "Feb 2027" },
    A2: { value: "Revenue" },
    B2: euros(1000),
    C2: made("=B2*(1+C3)"),
    D2: made("=C2*(1+D3)"),
    A3: { value: "Growth" },
    C3: percent(0.04),
    D3: percent(0.04),
    A5: { value: "Gross margin target" },
    C5: percent(0.4),
    D5: percent(0.42),
  });
  // Two months make no year: what they come to is asked, not twelve of them.
  expect(proposals(check)).toMatchObject({ "C3:D3": { metric: "revenue", per: "horizon", years: 1 }, "C5:D5": { metric: "margin" } });
});

test("a path of months is linked as what it comes to; a single one, and whole years of them, count on month by month", async () => {
  const months = async (count: number) => {
    const columns = Array.from({ length: count }, (_, index) => String.fromCharCode(67 + index));
    const before = (column: string) => String.fromCharCode(column.charCodeAt(0) - 1);
    const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    excel?.dispose();
    return opened({
      B1: { value: "Dec 2026" },
      A2: { value: "Revenue" },
      B2: euros(1000),
      A3: { value: "Growth target" },
      ...Object.fromEntries(
        columns.flatMap((column, index) => [
          [`${column}1`, { value: `${names[index] ?? ""} 2027` }],
          [`${column}2`, made(`=${before(column)}2*(1+${column}3)`)],
          [`${column}3`, percent(0.04)],
        ]),
      ),
    });
  };
  const six = await withMarket(await months(6));
  const [item] = six.items;
  expect(Object.values(proposals(six))).toMatchObject([{ per: "horizon", years: 1 }]);
  if (!item) throw new Error("nothing was found");
  const link = { ...linkProposal(item.finding, six), scope: ["Bikes"] };
  const linked = await does(excel?.host as never, { check: six, language: "en", ...writeOptions() }, linkTarget, { item: item.key, link });
  expect(linked.items[0]?.assessment).toMatchObject({ requiredRevenue: expect.closeTo(1_000_000 * 1.04 ** 6, 3) as number });
  expect(Object.values(proposals(await months(12)))).toMatchObject([{ per: "month", years: 1 }]);
});

test("a row with a market's name is proposed for that market", async () => {
  const check = await withMarket(
    await opened({
      A1: { value: "Region" },
      B1: { value: "Revenue 2026" },
      C1: { value: "Growth 2027" },
      D1: { value: "Revenue 2027" },
      A2: { value: "bikes" },
      B2: euros(1000),
      C2: percent(0.1),
      D2: made("=B2*(1+C2)"),
      A3: { value: "Helmets" },
      B3: euros(500),
      C3: percent(0.2),
      D3: made("=B3*(1+C3)"),
    }),
  );
  expect(proposals(check)).toMatchObject({ C2: { scope: ["Bikes"] }, C3: { scope: [] } });
});

const regions: Cells = {
  A1: { value: "Region" },
  B1: { value: "Revenue 2026" },
  C1: { value: "Growth 2027" },
  D1: { value: "Revenue 2027" },
  ...Object.fromEntries(
    ["North", "South", "East"].flatMap((region, index) => {
      const row = index + 2;
      return [
        [`A${row}`, { value: region }],
        [`B${row}`, euros(1000 * row)],
        [`C${row}`, percent(row / 10)],
        [`D${row}`, made(`=B${row}*(1+C${row})`)],
      ] as const;
    }),
  ),
};

test("rows with the names of markets are linked in one go, and taken back in one", async () => {
  const north = await withMarket(await opened(regions), { ...bikes, segment: "North" });
  const check = await withMarket(north, { ...bikes, segment: "south" });
  const links = linksByName(check);
  expect(links.map(({ link }) => link.scope)).toEqual([["North"], ["south"]]);
  if (!excel) throw new Error("no workbook");
  const done = await perform(excel.host, { check, language: "en", ...writeOptions() }, linkTogether, { links });
  if (!done.ok) throw new Error(JSON.stringify(done.problems));
  const seen = (of: Check): readonly unknown[] => of.items.map(({ finding, status, value }) => [finding.meaning?.entity, status, value]);
  const linked = [
    ["North", "linked", 0.2],
    ["South", "linked", 0.3],
    ["East", "open", undefined],
  ];
  expect(seen(done.value.check)).toEqual(linked);
  expect(seen(await look())).toEqual(linked);
  expect(linksByName(done.value.check)).toEqual([]);
  const back = await perform(excel.host, { check: done.value.check, language: "en", ...writeOptions() }, takeBack, done.value.undo ?? []);
  if (!back.ok) throw new Error("not taken back");
  expect(back.value.check.items.map(({ status }) => status)).toEqual(["open", "open", "open"]);
});

test("what the sheet applies a target to stands beside the base of the markets", async () => {
  const check = await withMarket(await opened(company));
  const item = check.items[0];
  if (!excel || !item) throw new Error("nothing found");
  const link = { scope: ["Bikes"], metric: "revenue", per: "year" } as const;
  const after = await does(excel.host, { check, language: "en", ...writeOptions() }, linkTarget, { item: item.key, link });
  expect(after.items[0]?.assessment).toMatchObject({ revenueBase: 1_000_000, uncoveredBase: 250_000 });
  expect(after.items[0]?.assessment?.warnings).toContain("base-differs");
});

test("of alternatives the chosen one is linked, by its own cell", async () => {
  const check = await withMarket(
    await opened({
      A1: { value: "Revenue growth scenarios 2027" },
      B2: { value: "Bear" },
      C2: { value: "Base" },
      D2: { value: "Bull" },
      A3: { value: "Revenue growth" },
      B3: percent(0.1),
      C3: percent(0.2),
      D3: percent(0.3),
      A4: { value: "Revenue 2026" },
      B4: euros(1000),
      C4: euros(1000),
      D4: euros(1000),
      A5: { value: "Revenue 2027" },
      B5: made("=B4*(1+B3)"),
      C5: made("=C4*(1+C3)"),
      D5: made("=D4*(1+D3)"),
    }),
  );
  const item = check.items[0];
  if (!excel || !item) throw new Error("nothing found");
  const link = { scope: ["Bikes"], metric: "revenue", per: "year" } as const;
  const after = await does(excel.host, { check, language: "en", ...writeOptions() }, linkTarget, { item: item.key, link });
  expect(after.items[0]).toMatchObject({ status: "linked", value: 0.2 });
  expect((await look()).items[0]).toMatchObject({ status: "linked", value: 0.2 });
});

test("a margin that is said as its change in points is never linked as a level", async () => {
  const check = await withMarket(
    await opened({
      B1: { value: 2026 },
      C1: { value: 2027 },
      A2: { value: "Revenue" },
      B2: euros(1000),
      A3: { value: "Gross margin" },
      B3: percent(0.4),
      C3: { formula: "=B3+C4", format: "0%" },
      A4: { value: "Gross margin improvement target" },
      C4: percent(0.01),
    }),
  );
  const item = check.items.find(({ finding }) => finding.labels.at(-1)?.includes("improvement"));
  expect(item?.finding.meaning?.metric?.value).toBe("margin");
  if (!item || !excel) return;
  const link = { scope: ["Bikes"], metric: "margin", per: "year" } as const;
  const asked = await tried(excel.host, { check, language: "en", ...writeOptions() }, linkTarget, { item: item.key, link });
  expect(asked).toMatchObject({ ok: false, problems: [{ code: "change-of-level" }] });
  expect(linksByName(check).some(({ item: key }) => key === item.key)).toBe(false);
});
