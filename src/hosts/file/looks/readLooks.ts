import type { SheetLooks, WorkbookLooks } from "../../../workbook/looks";
import { findWorkbookPart } from "../parts/findWorkbookPart";
import { inflateAnywhere, type Inflate } from "../zip/inflate";
import { openZip } from "../zip/openZip";
import { Package } from "../zip/package";
import { readRelationships } from "../parts/readRelationships";
import { readWorkbookPart } from "../parts/readWorkbookPart";
import { xmlTree } from "../xml/xmlTree";
import { themeColors } from "./colors";
import { readSheetLooks } from "./readSheetLooks";
import { readStyleLooks } from "./readStyleLooks";

/** How an .xlsx looks: for showing it, never for checking it. A HostError where the file cannot be read. */
export function readLooks(bytes: Uint8Array, inflate: Inflate = inflateAnywhere): WorkbookLooks {
  const parts = new Package(openZip(bytes), inflate);
  const main = findWorkbookPart(parts);
  const relationships = readRelationships(parts, main);
  const partOf = (kind: string): Part | undefined => read(parts, relationships.find((relationship) => relationship.kind === kind)?.target);
  const theme = partOf("theme");
  const colors = themeColors(theme && xmlTree(theme.bytes, theme.name));
  const styles = partOf("styles");
  const workbook = read(parts, main);
  const sheets = new Map<string, SheetLooks>();
  let left = mostStyledCells;
  for (const { id, relationship } of workbook ? readWorkbookPart(workbook.bytes, main).sheets : []) {
    const sheet = read(parts, relationships.find((one) => one.id === relationship && one.kind === "worksheet")?.target);
    if (!sheet) continue;
    const looks = readSheetLooks(sheet.bytes, sheet.name, colors, left);
    left -= looks.cells.length;
    sheets.set(id, looks);
  }
  return { styles: styles ? readStyleLooks(styles.bytes, styles.name, colors) : [], sheets };
}

/** A grid on a screen; files style empty rows by the million. */
const mostStyledCells = 500_000;

interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function read(parts: Package, name: string | undefined): Part | undefined {
  const bytes = name === undefined ? undefined : parts.read(name);
  return name === undefined || bytes === undefined ? undefined : { name, bytes };
}
