import { columnName } from "../../workbook/area";
import type { CellValue } from "../../workbook/cells";
import { checkSeller } from "../../domain/capacity/checkCapacity";
import type { Seller } from "../../domain/capacity/capacity";
import { unaccented } from "./readHeader";
import { readImportNumber } from "./readImportCell";
import type { TakenProblem } from "./monthsFromRange";
import type { TakenRange } from "./takeRange";

export const sellerFields = ["name", "productivity", "rampMonths", "startMonth", "leavesAfter", "quota"] as const;
export type SellerField = (typeof sellerFields)[number];

/** People out of a person's own table. */
export interface TakenSellers {
  readonly sellers: readonly Seller[];
  /** The columns that were recognised; without a name and a revenue nothing is taken. */
  readonly columns: Readonly<Partial<Record<SellerField, number>>>;
  readonly problems: readonly TakenProblem[];
}

/** What people call the columns, without accents, in small letters. */
const headerWords: Readonly<Record<SellerField, RegExp>> = {
  leavesAfter: /leave|exit|departs|vertrek|uit dienst|austritt|geht|verlasst/,
  startMonth: /start|begin|joins|in dienst|eintritt/,
  rampMonths: /ramp|inwerk|einarbeit|onboarding/,
  quota: /quot|target|doel|ziel/,
  productivity: /productiv|revenue|sales|omzet|umsatz|full year|vol jaar/,
  name: /name|naam|seller|verkoper|verkaufer|rep\b|person|medewerker|mitarbeiter|who|wie\b/,
};

/** A list of people with headers in its first row; everything wrong is told at once, by cell. */
export function sellersFromRange({ workbook, place: { sheet: name, area } }: TakenRange): TakenSellers {
  const cells = workbook.sheets.find((sheet) => sheet.name === name)?.cells;
  const columns: Partial<Record<SellerField, number>> = {};
  for (let column = area.left; column <= area.right; column += 1) {
    const header = unaccented(String(cells?.value(area.top, column) ?? ""));
    const field = (Object.keys(headerWords) as SellerField[]).find((one) => columns[one] === undefined && headerWords[one].test(header));
    if (field) columns[field] = column;
  }
  if (columns.name === undefined || columns.productivity === undefined) return { sellers: [], columns, problems: [] };
  const problems: TakenProblem[] = [];
  const sellers: Seller[] = [];
  for (let row = area.top + 1; row <= area.bottom; row += 1) {
    const valueOf = (field: SellerField): CellValue | undefined => {
      const column = columns[field];
      return column === undefined ? undefined : cells?.value(row, column);
    };
    const who = String(valueOf("name") ?? "").trim();
    if (who === "" || /^(total|totaal|summe|gesamt)/i.test(who)) continue;
    const report = (field: SellerField, code: TakenProblem["code"], detail: string) =>
      problems.push({ cell: `${columnName(columns[field] ?? area.left)}${row + 1}`, code, detail });
    const number = (field: SellerField): number | undefined => {
      const value = valueOf(field);
      if (value === undefined || value === "") return undefined;
      const read = readImportNumber(value, "");
      if (!read) report(field, "not-a-number", typeof value === "object" ? value.error : String(value));
      return read?.value;
    };
    const productivity = number("productivity");
    const others = (["rampMonths", "startMonth", "leavesAfter", "quota"] as const).flatMap((field) => {
      const value = number(field);
      return value === undefined ? [] : [[field, value] as const];
    });
    if (productivity === undefined && (valueOf("productivity") ?? "") === "") report("productivity", "missing", "");
    const seller: Seller = { name: who, productivity: productivity ?? 0, ...Object.fromEntries(others) };
    for (const { field, code, detail } of checkSeller(seller)) report((field ?? "name") as SellerField, code, detail ?? "");
    sellers.push(seller);
  }
  return { sellers, columns, problems };
}
