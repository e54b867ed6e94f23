/** A rectangle of cells on one sheet. Rows and columns count from 0; all four bounds are inside. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Excel's own limits: 1,048,576 rows and 16,384 columns. */
export const lastSheetRow = 1_048_575;
export const lastSheetColumn = 16_383;

/** 0 is "A", 25 is "Z", 26 is "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" is 0. Letters only, any case; -1 for anything else. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) {
    const digit = letter.charCodeAt(0) - 64;
    if (digit < 1 || digit > 26) return -1;
    index = index * 26 + digit;
  }
  return index - 1;
}

/** "B5", or "D7:H7" when the area holds more than one cell. */
export function formatArea({ top, left, bottom, right }: Area): string {
  const first = `${columnName(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${columnName(right)}${bottom + 1}`;
}

/** Reads "B5", "$D$7:H7"; undefined for anything that is not an A1 area inside the sheet's limits. */
export function parseArea(text: string): Area | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text.trim());
  if (!match) return undefined;
  const [, firstColumn = "", firstRow = "", secondColumn = firstColumn, secondRow = firstRow] = match;
  const columns = [columnIndex(firstColumn), columnIndex(secondColumn)];
  const rows = [Number(firstRow) - 1, Number(secondRow) - 1];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.top < 0 || area.bottom > lastSheetRow || area.right > lastSheetColumn ? undefined : area;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function sameArea(one: Area, other: Area): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

export function overlaps(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** "'O''Brien & <b>'!B5": quoted where Excel demands it, so that the text can stand in a formula. */
export function formatPlace(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${formatArea(area)}`;
}

export function quoteSheet(sheet: string): string {
  const plain = /^[A-Za-z_\u00C0-\u024F][A-Za-z0-9_.\u00C0-\u024F]*$/.test(sheet);
  const looksLikeReference = /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[Rr]|[Cc])$/.test(sheet);
  return plain && !looksLikeReference ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
