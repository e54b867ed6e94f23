import type { OwnRow } from "../table/ownRow";
import { tableKeys, type TableKey } from "../tableKey";
import { tables } from "./tables";

/** Tables of which every row is one thing. */
export type RowTable = { [Key in TableKey]: (typeof tables)[Key] extends { readonly calledBy: unknown } ? Key : never }[TableKey];
/** In the order in which they are made. */
export const rowTables: readonly RowTable[] = tableKeys.filter((key): key is RowTable => "calledBy" in tables[key]);
export type RowOf<Table extends RowTable> = ReturnType<(typeof tables)[Table]["toRow"]>;
export type RowsByTable = { readonly [Table in RowTable]: readonly (RowOf<Table> & OwnRow)[] };
