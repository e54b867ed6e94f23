import { invariant } from "../../domain/ground/invariant";
import { languages, type Language } from "../language";
import type { DerivedColumn, InputColumn } from "../table/column";
import type { FormulaSheet } from "../table/formulaSheet";
import type { Kind } from "../table/kind";
import { id } from "../table/kinds";
import { tableKeys, type TableKey } from "../tableKey";
import { actions } from "./actions/actionsTable";
import { agreements } from "./agreements/agreementsTable";
import { answers } from "./balance/answersTable";
import { statements } from "./balance/statementsTable";
import { bonuses } from "./bonuses/bonusesTable";
import { capacity } from "./capacity/capacityTable";
import { cascade } from "./cascade/cascadeTable";
import { changes, changesArchive } from "./changes/changesTable";
import { competitors } from "./competitors/competitorsTable";
import { frozen } from "./frozen/frozenTable";
import { funnels } from "./funnels/funnelsTable";
import { everyHeaders } from "./everyLanguage";
import { headerIn, sheetsIn } from "./headers";
import { history } from "./history/historyTable";
import { hypotheses } from "./hypotheses/hypothesesTable";
import { checkIns } from "./kpis/checkInsTable";
import { kpiChanges } from "./kpis/kpiChangesTable";
import { kpis } from "./kpis/kpisTable";
import { leakage } from "./leakage/leakageTable";
import { markets } from "./markets/marketsTable";
import { months } from "./months/monthsTable";
import { phasing } from "./phasing/phasingTable";
import { scenarios } from "./scenarios/scenariosTable";
import { sellers } from "./sellers/sellersTable";
import { settings } from "./settings/settingsTable";
import { sharedGoals } from "./sharedGoals/sharedGoalsTable";
import { targets } from "./targets/targetsTable";
import { totals } from "./totals/totalsTable";

/** Every table of ours. What is not here does not exist: nothing else lists them. */
export const tables = {
  settings,
  markets,
  hypotheses,
  actions,
  agreements,
  checkIns,
  kpiChanges,
  kpis,
  answers,
  statements,
  competitors,
  history,
  scenarios,
  funnels,
  sharedGoals,
  bonuses,
  leakage,
  capacity,
  sellers,
  targets,
  totals,
  cascade,
  phasing,
  months,
  changes,
  changesArchive,
  frozen,
} as const satisfies Record<TableKey, { readonly key: TableKey }>;

/** Keys of the columns of a table, but for the id. */
export type ColumnKey<Table extends TableKey> =
  (typeof tables)[Table]["inputs"][number]["key"] | (typeof tables)[Table]["derived"][number]["key"];

/** What our tables are called in one language. */
type TableHeaders = {
  readonly [Key in TableKey]: {
    /** Names for its sheet, best first. */
    readonly sheets: readonly string[];
    readonly columns: Readonly<Record<ColumnKey<Key>, string>>;
  };
};
/** A column, a table or a language that was forgotten does not compile. */
everyHeaders satisfies Readonly<Record<Exclude<Language, "en">, TableHeaders>>;

/** A column as it stands in a sheet. */
export interface TableColumn {
  /** What the code calls it; the same in every language. */
  readonly key: string;
  readonly header: Readonly<Record<Language, string>>;
  readonly kind: Kind<unknown>;
  /** In characters. */
  readonly width?: number;
  readonly isHidden?: boolean;
  readonly isLater?: boolean;
  /** A derived column: its native Excel formula. */
  readonly formula?: (sheet: FormulaSheet) => string;
}

export interface TableSchema {
  readonly key: TableKey;
  readonly name: string;
  readonly sheetNames: Readonly<Record<Language, readonly string[]>>;
  readonly columns: readonly TableColumn[];
  readonly knownBy: "most-headers" | "all-headers" | "name";
  readonly needs: readonly TableKey[];
}

/** In the order in which they are made. */
export const tableSchemas: readonly TableSchema[] = tableKeys.map((key) => schemaOf(key));
export const schemaByKey = Object.fromEntries(tableSchemas.map((schema) => [schema.key, schema])) as Readonly<
  Record<TableKey, TableSchema>
>;

/** The columns that are read: people's own, without the derived ones. */
export function inputColumns(table: TableKey): readonly TableColumn[] {
  return schemaByKey[table].columns.filter((column) => !column.formula);
}

/** How each language calls a column. */
export function headersOf<Table extends TableKey>(table: Table, key: ColumnKey<Table>): Readonly<Record<Language, string>> {
  const column = schemaByKey[table].columns.find((one) => one.key === key);
  invariant(column !== undefined, `no column ${key} in ${table}`);
  return column.header;
}

function schemaOf(table: TableKey): TableSchema {
  const { key, name, knownBy, needs, sheets, inputs, derived } = tables[table];
  const idColumn: TableColumn = { key: "id", header: perLanguage(() => "Id"), kind: id, isHidden: true };
  const columns = [...(inputs as readonly InputColumn[]), ...(derived as readonly DerivedColumn[])].map((column): TableColumn => ({
    ...column,
    header: perLanguage((language) => headerIn(language, key, column)),
  }));
  return {
    key,
    name,
    knownBy,
    needs,
    sheetNames: perLanguage((language) => sheetsIn(language, { key, sheets })),
    columns: [idColumn, ...columns],
  };
}

function perLanguage<Value>(valueIn: (language: Language) => Value): Readonly<Record<Language, Value>> {
  return Object.fromEntries(languages.map((language) => [language, valueIn(language)])) as Record<Language, Value>;
}
