import type { Area } from "../../workbook/area";
import { HostError } from "../../workbook/port";
import { excelCode } from "./hostErrorOf";
import { usedOnce } from "./usedOnce";

/** A rectangle of cells that is read in one go. `sheet` is the id. */
export interface Block {
  readonly sheet: string;
  readonly area: Area;
}

export interface BlockContents extends Block {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/** Excel on the web refuses an answer above 5 MB; the rest is for what surrounds the cells. */
const aimedBytes = 4_000_000;
/** Excel gives at most 5,000,000 cells of one property. */
const mostCells = 1_000_000;
/** At 35 to 40 bytes a cell, as measured on plans, this is just below `aimedBytes`. */
const firstCells = 100_000;
/** So many cells of the longest text that Excel takes fit into one answer; a request of fewer that is still refused will never pass. */
const fewestCells = 20;

/** Reads blocks in as few round trips as their bytes allow, and learns from each answer how many cells the next may hold. `beside` may ask for more in each. */
export async function readContents(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  take: (contents: BlockContents) => void,
  checkCancelled: () => void,
  beside: () => void = () => undefined,
): Promise<void> {
  let waiting = [...blocks];
  let cells = firstCells;
  while (waiting.length > 0) {
    checkCancelled();
    const { now, later } = portion(waiting, cells);
    beside();
    const contents = await readTogether(context, now);
    if (contents) {
      contents.forEach(take);
      waiting = later;
      cells = Math.max(fewestCells, Math.min(mostCells, Math.floor(aimedBytes / bytesPerCell(contents))));
    } else {
      const held = now.reduce((sum, { area }) => sum + cellCount(area), 0);
      if (held <= fewestCells) throw new HostError("too-large", now[0]?.sheet);
      cells = Math.max(fewestCells, Math.floor(held / 4));
    }
  }
}

export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** What of the blocks stays within `cells`, cut between rows, or within one that is longer than that; and what is left. */
function portion(blocks: readonly Block[], cells: number): { readonly now: Block[]; readonly later: Block[] } {
  const now: Block[] = [];
  let room = cells;
  for (const [index, block] of blocks.entries()) {
    const { area } = block;
    const width = area.right - area.left + 1;
    const rows = Math.min(area.bottom - area.top + 1, Math.floor(room / width));
    const others = blocks.slice(index + 1);
    if (rows === 0) {
      if (now.length > 0) return { now, later: [block, ...others] };
      const row = { ...area, bottom: area.top };
      const rest = [
        { ...row, left: area.left + room },
        { ...area, top: area.top + 1 },
      ].filter((each) => each.top <= each.bottom);
      return {
        now: [{ ...block, area: { ...row, right: area.left + room - 1 } }],
        later: [...rest.map((each) => ({ ...block, area: each })), ...others],
      };
    }
    now.push({ ...block, area: { ...area, bottom: area.top + rows - 1 } });
    room -= rows * width;
    if (area.top + rows <= area.bottom) return { now, later: [{ ...block, area: { ...area, top: area.top + rows } }, ...others] };
  }
  return { now, later: [] };
}

/** Undefined: the answer would be too large. */
async function readTogether(context: Excel.RequestContext, blocks: readonly Block[]): Promise<BlockContents[] | undefined> {
  const ranges = blocks.map(({ sheet, area }) => {
    const { top, left, bottom, right } = area;
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    return usedOnce(range).load("values,formulas,numberFormat");
  });
  try {
    await context.sync();
  } catch (problem) {
    if (excelCode(problem) === "ResponsePayloadSizeLimitExceeded") return undefined;
    throw problem;
  }
  const contents: BlockContents[] = [];
  for (const [index, range] of ranges.entries()) {
    const block = blocks[index];
    const { values, formulas, numberFormat: formats } = range as { values: unknown; formulas: unknown; numberFormat: unknown };
    // Above its limits Excel may also give nothing instead of a refusal.
    if (!block || !isMatrix(values) || !isMatrix(formulas) || !isMatrix(formats)) return undefined;
    contents.push({ ...block, values, formulas, formats });
  }
  return contents;
}

/** From a sample of rows, as the answer words them. */
function bytesPerCell(contents: readonly BlockContents[]): number {
  let bytes = 0;
  let cells = 0;
  const encoder = new TextEncoder();
  for (const { values, formulas, formats, area } of contents) {
    const step = Math.max(1, Math.floor(values.length / sampledRows));
    for (let row = 0; row < values.length; row += step) {
      bytes += encoder.encode(JSON.stringify([values[row], formulas[row], formats[row]])).length;
      cells += area.right - area.left + 1;
    }
  }
  return cells === 0 ? 1 : bytes / cells;
}

const sampledRows = 20;

function isMatrix(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value);
}
