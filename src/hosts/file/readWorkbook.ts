import { HostError } from "../../workbook/port";
import type { CellComment, ReadWarning, Sheet, Table, Workbook } from "../../workbook/workbook";
import { bounds } from "./bounds";
import { findWorkbookPart } from "./parts/findWorkbookPart";
import { inflateAnywhere } from "./zip/inflate";
import type { Inflate } from "./zip/inflate";
import { openZip } from "./zip/openZip";
import { Package } from "./zip/package";
import { readNotes, readPersons, readThreads } from "./parts/readComments";
import { readRelationships } from "./parts/readRelationships";
import type { Relationship } from "./parts/readRelationships";
import { readSharedStrings } from "./parts/readSharedStrings";
import { readSheet } from "./cells/readSheet";
import type { SheetPart } from "./cells/readSheet";
import { readStyles } from "./parts/readStyles";
import { readTable } from "./parts/readTable";
import { readWorkbookPart } from "./parts/readWorkbookPart";
import type { ListedSheet } from "./parts/readWorkbookPart";
import { refuseForeignFile } from "./refuseForeignFile";
import type { CellContext } from "./cells/sheetCells";

export interface SheetsRead {
  readonly done: number;
  readonly total: number;
}

/** An .xlsx or .xlsm as a plain workbook; a HostError that says why not, never anything else. */
export function readWorkbook(bytes: Uint8Array, name: string, inflate: Inflate = inflateAnywhere): Workbook {
  const steps = readWorkbookInSteps(bytes, name, inflate);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, with a pause before each sheet. */
export function* readWorkbookInSteps(bytes: Uint8Array, name: string, inflate: Inflate = inflateAnywhere): Generator<SheetsRead, Workbook> {
  refuseForeignFile(bytes);
  const reader = new WorkbookReading(new Package(openZip(bytes), inflate));
  const total = reader.listed.length;
  const sheets: Sheet[] = [];
  for (const [done, listed] of reader.listed.entries()) {
    yield { done, total };
    const sheet = reader.sheet(listed);
    if (sheet) sheets.push(sheet);
  }
  yield { done: total, total };
  refuseWithoutSheets(sheets, reader.warnings);
  return { name, date1904: reader.date1904, sheets, names: reader.names, warnings: reader.warnings };
}

/** Where no sheet could be read there is no answer: "no target found" would be one. */
function refuseWithoutSheets(sheets: readonly Sheet[], warnings: readonly ReadWarning[]): void {
  if (sheets.length > 0) return;
  const missing = warnings.find(({ code }) => code === "sheet-missing");
  throw missing ? new HostError("broken", missing.detail || missing.sheet) : new HostError("no-sheets");
}

class WorkbookReading {
  readonly warnings: ReadWarning[] = [];
  readonly date1904: boolean;
  readonly listed: readonly ListedSheet[];
  readonly names: Workbook["names"];
  private readonly relationships: ReadonlyMap<string, Relationship>;
  private readonly context: CellContext;
  private readonly persons = new Map<string, string>();
  /** Addresses of other workbooks, as `[1]` in a formula names the first. */
  private readonly externalBooks: readonly string[];

  constructor(private readonly parts: Package) {
    const main = findWorkbookPart(parts);
    const workbook = readWorkbookPart(this.need(main), main);
    if (workbook.sheets.length > bounds.sheets) throw new HostError("too-large", main);
    const relationships = readRelationships(parts, main);
    this.relationships = new Map(relationships.map((relationship) => [relationship.id, relationship]));
    this.date1904 = workbook.date1904;
    this.listed = workbook.sheets;
    this.names = workbook.names;
    const texts = this.partOf(relationships, "sharedStrings");
    const styles = this.partOf(relationships, "styles");
    const sharedStrings = texts ? readSharedStrings(this.need(texts), texts) : [];
    this.context = {
      texts: sharedStrings,
      sharedTexts: sharedStrings.length,
      formats: styles ? readStyles(this.need(styles), styles) : [],
      date1904: this.date1904,
      cells: 0,
    };
    for (const { target } of relationships.filter(({ kind }) => kind === "person")) {
      for (const [id, person] of this.optional(target, readPersons) ?? []) this.persons.set(id, person);
    }
    this.externalBooks = relationships.filter(({ kind }) => kind === "externalLink").map(({ target }) => this.externalAddress(target));
    for (const detail of new Set(this.externalBooks)) this.warnings.push({ code: "external-link", detail });
  }

  sheet(listed: ListedSheet): Sheet | undefined {
    const relationship = this.relationships.get(listed.relationship ?? "");
    if (relationship && relationship.kind !== "worksheet") return undefined;
    if (!relationship || !this.parts.has(relationship.target)) {
      this.warnings.push({ code: "sheet-missing", sheet: listed.name, detail: relationship?.target ?? "" });
      return undefined;
    }
    const part = readSheet(this.need(relationship.target), relationship.target, this.context);
    this.warn(listed.name, part);
    const related = this.optionalRelationships(relationship.target);
    const { id, name, visibility } = listed;
    const { cells, merges, isProtected } = part;
    return { id, name, visibility, isProtected, cells, merges, tables: this.tables(related), comments: this.comments(related) };
  }

  private warn(sheet: string, { externalBooks, missingTexts }: SheetPart): void {
    for (const book of externalBooks) {
      const detail = this.externalBooks[book - 1];
      if (detail !== undefined) this.warnings.push({ code: "external-link", sheet, detail });
    }
    if (missingTexts > 0) this.warnings.push({ code: "text-missing", sheet, detail: String(missingTexts) });
  }

  private tables(related: readonly Relationship[]): readonly Table[] {
    return related.flatMap(({ kind, target }) => (kind === "table" ? (this.optional(target, readTable) ?? []) : []));
  }

  private comments(related: readonly Relationship[]): readonly CellComment[] {
    return related.flatMap(({ kind, target }) => {
      if (kind === "comments") return this.optional(target, readNotes) ?? [];
      if (kind === "threadedComment") return this.optional(target, (bytes, part) => readThreads(bytes, part, this.persons)) ?? [];
      return [];
    });
  }

  private externalAddress(part: string): string {
    return this.optionalRelationships(part).find(({ isExternal }) => isExternal)?.target ?? part;
  }

  private optionalRelationships(part: string): readonly Relationship[] {
    return this.forgiving(part, () => readRelationships(this.parts, part)) ?? [];
  }

  /** A part that the figures do not depend on: broken, it becomes a warning. */
  private optional<Value>(part: string, read: (bytes: Uint8Array, part: string) => Value): Value | undefined {
    return this.forgiving(part, () => {
      const bytes = this.parts.read(part);
      return bytes && read(bytes, part);
    });
  }

  private forgiving<Value>(part: string, read: () => Value): Value | undefined {
    try {
      return read();
    } catch (cause) {
      if (!(cause instanceof HostError) || cause.code !== "broken") throw cause;
      this.warnings.push({ code: "part-unreadable", detail: part });
      return undefined;
    }
  }

  private need(part: string): Uint8Array {
    const bytes = this.parts.read(part);
    if (!bytes) throw new HostError("broken", part);
    return bytes;
  }

  private partOf(relationships: readonly Relationship[], kind: string): string | undefined {
    const target = relationships.find((relationship) => relationship.kind === kind)?.target;
    return target !== undefined && this.parts.has(target) ? target : undefined;
  }
}
