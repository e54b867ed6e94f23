import type { Area } from "../../workbook/area";
import { cellCount, type Block } from "./readContents";
import { areaOf } from "./readStructure";
import { usedOnce } from "./usedOnce";

/** Up to here a used range is read as it is. */
const readAsItIs = 400_000;
const bands = 32;
/** Each turn narrows 32-fold, so a sheet of 17 billion cells with two filled corners is down to single cells by then. */
const mostTurns = 4;

/** Two cells far apart make a huge used range with nothing in it. Large areas are cut into bands of rows, and each is asked what it uses. */
export async function narrowBlocks(context: Excel.RequestContext, blocks: readonly Block[], turn = 0): Promise<readonly Block[]> {
  const isLarge = blocks.map(({ area }) => cellCount(area) > readAsItIs && area.bottom - area.top >= bands);
  if (turn === mostTurns || !isLarge.includes(true)) return blocks;
  const asked = blocks.map((block, index) => (isLarge[index] ? cutIntoBands(block).map((band) => ask(context, band)) : undefined));
  await context.sync();
  const narrowed = blocks.flatMap((block, index) => {
    const answers = asked[index];
    if (!answers) return [block];
    return answers.flatMap((used) => (used.isNullObject ? [] : [{ sheet: block.sheet, area: areaOf(used) }]));
  });
  const isDense = total(narrowed) > total(blocks) / 2;
  return isDense ? narrowed : narrowBlocks(context, narrowed, turn + 1);
}

function cutIntoBands({ sheet, area }: Block): Block[] {
  const height = Math.ceil((area.bottom - area.top + 1) / bands);
  const cut: Block[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    cut.push({ sheet, area: { ...area, top, bottom: Math.min(area.bottom, top + height - 1) } });
  }
  return cut;
}

function ask(context: Excel.RequestContext, { sheet, area }: Block): Excel.Range {
  const { top, left, bottom, right }: Area = area;
  const band = usedOnce(context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
  return usedOnce(band.getUsedRangeOrNullObject(true)).load("rowIndex,columnIndex,rowCount,columnCount");
}

function total(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { area }) => sum + cellCount(area), 0);
}
