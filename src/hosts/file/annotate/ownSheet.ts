import { HostError } from "../../../workbook/port";
import { readRelationships } from "../parts/readRelationships";
import type { PartEdits } from "./partEdits";
import type { WorkbookSheets } from "./workbookSheets";
import { xmlOutline } from "./xmlOutline";

export interface KnownTables {
  /** Where an earlier run listed its findings. */
  readonly own: OwnSheet | undefined;
  /** Tables have numbers of their own, one for each in the whole workbook. */
  readonly highestId: number;
}

export interface OwnSheet {
  readonly sheet: string;
  readonly table: string;
  /** The sheet's relationship to its table. */
  readonly relationship: string;
  /** The table's number. */
  readonly id: number;
}

export function knownTables(edits: PartEdits, { sheets }: WorkbookSheets, ownTable: string): KnownTables {
  let own: KnownTables["own"];
  let highestId = 0;
  for (const sheet of sheets) {
    for (const { id: relationship, kind, target } of readRelationships(edits.parts, sheet.part)) {
      const root = kind === "table" ? tableRoot(edits, target) : undefined;
      if (!root) continue;
      const id = Number(root["id"]) || 0;
      highestId = Math.max(highestId, id);
      if (root["displayName"] === ownTable) own = { sheet: sheet.part, table: target, relationship, id };
    }
  }
  return { own, highestId };
}

/** A table that cannot be read is nobody's. */
function tableRoot(edits: PartEdits, part: string): Readonly<Record<string, string>> | undefined {
  const text = edits.text(part);
  if (text === undefined) return undefined;
  try {
    return xmlOutline(text, part, 1).attributes;
  } catch (cause) {
    if (cause instanceof HostError && cause.code === "broken") return undefined;
    throw cause;
  }
}
