/** Pieces of Excel formulas that Excel 2016, LibreOffice and the demo's engine all compute alike: the last knows no NOT inside OR. */

/** `GrowthMarkets[[#This Row],[Market size]]`: the long form, which every engine knows. */
export function cellReference(table: string, header: string): string {
  return `${table}[[#This Row],[${escapeHeader(header)}]]`;
}

/** `GrowthMarkets[Market size]`, or with two brackets where the header has more than letters, digits and spaces. */
export function columnReference(table: string, header: string): string {
  return /^[\p{L}\d ]+$/u.test(header) ? `${table}[${header}]` : `${table}[[${escapeHeader(header)}]]`;
}

/** All columns from one to another. */
export function columnsReference(table: string, first: string, last: string): string {
  return `${table}[[${escapeHeader(first)}]:[${escapeHeader(last)}]]`;
}

/** Blank to people: empty, or spaces. */
export function isBlank(cell: string): string {
  return `TRIM(${cell})=""`;
}

export function isFilled(cell: string): string {
  return `TRIM(${cell})<>""`;
}

/** True for a blank cell, or for a number from `least` to `most`. */
export function isBlankOrBetween(cell: string, least: number, most: number): string {
  return `OR(${isBlank(cell)},AND(ISNUMBER(${cell}),N(${cell})>=${number(least)},N(${cell})<=${number(most)}))`;
}

/** True for a blank cell, or for a whole number from `least` to `most`. */
export function isBlankOrWholeBetween(cell: string, least: number, most: number): string {
  return `OR(${isBlank(cell)},AND(ISNUMBER(${cell}),N(${cell})>=${number(least)},N(${cell})<=${number(most)},N(${cell})=INT(N(${cell}))))`;
}

/** The verdict's comparison: figures that differ by rounding only are equal. */
export function exceeds(one: string, other: string): string {
  return `(${one})-(${other})>0.000000001*MAX(ABS(${one}),ABS(${other}))`;
}

export function isWithin(one: string, other: string): string {
  return `(${one})-(${other})<=0.000000001*MAX(ABS(${one}),ABS(${other}))`;
}

/** To whole numbers, as the model rounds up: what is above one by rounding only is that one. */
export function roundedUp(value: string): string {
  return `MAX(0,0-INT(0-(${value}-${roundingSlack(value)})))`;
}

/** A number's whole part; 39.9999999999 are 40, as for the domain. */
export function roundedDown(value: string): string {
  return `INT(${value}+${roundingSlack(value)})`;
}

/** The domain's: relative, and never so much that a large number becomes another one. */
function roundingSlack(value: string): string {
  return `MIN(0.01,0.000000001*MAX(1,ABS(${value})))`;
}

/** Years until an amount that grows at the rate meets the ceiling; blank where it never does. Growth that is only rounding is none. */
export function yearsToCeiling(amount: string, ceiling: string, rate: string): string {
  return `IF(${amount}>=${ceiling},0,IF(OR(${rate}*1000000000000<=1,${amount}<=0),"",LN(${ceiling}/${amount})/LN(1+${rate})))`;
}

/** For a row that must not spoil the others: true unless one of the cells shows an error. */
export function hasNoError(cells: readonly string[]): string {
  return `AND(${cells.map((cell) => `ISERROR(${cell})=FALSE`).join(",")})`;
}

/** What a market's name is matched with: ";bikes;". A name cannot hold a semicolon, so that none is found inside another. */
export function nameKey(cell: string): string {
  return `IFERROR(IF(${isBlank(cell)},";;",";"&LOWER(TRIM(${cell}))&";"),";;")`;
}

/** Whole months from one date to another, as the model counts the age of a source. */
export function monthsBetween(date: string, today: string): string {
  return `((YEAR(${today})-YEAR(${date}))*12+MONTH(${today})-MONTH(${date})-IF(DAY(${today})<DAY(${date}),1,0))`;
}

export function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

/** A power of ten in full: the demo's engine takes 1E+30 for a text, and knows no sign before a number. */
export function number(value: number): string {
  return value < 0 ? `(0-${number(-value)})` : String(value).replace(/^1e\+/, "10^").replace("e+", "E+");
}

/** True when the cell holds one of the words, in any case. */
export function isOneOf(cell: string, words: readonly string[]): string {
  const tests = [...new Set(words.map((word) => word.toLowerCase()))].map((word) => `LOWER(TRIM(${cell}))=${quoted(word)}`);
  return tests.length === 1 ? (tests[0] ?? "FALSE") : `OR(${tests.join(",")})`;
}

function escapeHeader(header: string): string {
  return header.replace(/[[\]#'@]/g, "'$&");
}
