import { HostError } from "../../../workbook/port";
import { prefixed } from "../xml/readXml";
import { readRelationships } from "../parts/readRelationships";
import type { PartEdits } from "./partEdits";
import { strict, transitional } from "./linkParts";
import type { Namespaces } from "./linkParts";
import { childOf, prefixOf, xmlOutline } from "./xmlOutline";
import type { OutlineElement } from "./xmlOutline";
import { XmlPatch } from "./xmlPatch";
import { attributeXml } from "./xmlText";

/** The workbook part, as far as sheets are concerned. */
export interface WorkbookSheets {
  readonly part: string;
  readonly namespaces: Namespaces;
  readonly hasViews: boolean;
  /** Worksheets only, in the order of their tabs; `part` is the sheet's own. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  /** All tabs, chart sheets too. */
  readonly names: readonly string[];
  readonly stylesPart: string | undefined;
}

export function workbookSheets(edits: PartEdits, part: string): WorkbookSheets {
  const root = outlineOf(edits, part);
  const relationships = readRelationships(edits.parts, part);
  const listed = childOf(root, "sheets")?.children ?? [];
  const sheets = listed.flatMap(({ attributes }) => {
    const target = relationships.find(({ id, kind }) => id === prefixed(attributes, "id") && kind === "worksheet")?.target;
    return target !== undefined && edits.has(target) ? [{ name: attributes["name"] ?? "", part: target }] : [];
  });
  const isStrict = Object.values(root.attributes).includes(strict.main);
  return {
    part,
    namespaces: isStrict ? strict : transitional,
    hasViews: (childOf(root, "bookViews")?.children.length ?? 0) > 0,
    sheets,
    names: listed.map(({ attributes }) => attributes["name"] ?? ""),
    stylesPart: relationships.find(({ kind }) => kind === "styles")?.target,
  };
}

/** Lists a new sheet behind the others, under this name or the first free one like it. @returns its name. */
export function listSheet(
  edits: PartEdits,
  { part, namespaces, names }: WorkbookSheets,
  wished: string,
  relationship: string,
  isHidden = false,
): string {
  const root = outlineOf(edits, part);
  const list = childOf(root, "sheets");
  if (!list) throw new HostError("broken", part);
  const id = Math.max(0, ...list.children.map(({ attributes }) => Number(attributes["sheetId"] ?? 0) || 0)) + 1;
  const patch = new XmlPatch(edits.text(part) ?? "");
  const name = freeSheetName(wished, names);
  patch.append(
    list,
    `<${prefixOf(list)}sheet name="${attributeXml(name)}" sheetId="${id}"${isHidden ? ' state="hidden"' : ""} ${relationshipId(root, namespaces, relationship)}/>`,
  );
  edits.set(part, patch.result());
  return name;
}

/** `r:id="..."` under whatever prefix the part gives it; where it gives none, the prefix is declared on the spot. */
export function relationshipId(root: OutlineElement, { relationships }: Namespaces, id: string): string {
  const declared = Object.entries(root.attributes).find(([name, value]) => name.startsWith("xmlns:") && value === relationships);
  return declared ? `${declared[0].slice("xmlns:".length)}:id="${id}"` : `xmlns:r="${relationships}" r:id="${id}"`;
}

/** At most 31 characters, none of those that Excel refuses. */
function freeSheetName(wished: string, names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const plain =
    wished
      .replace(/[[\]:*?/\\]/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim() || "Findings";
  for (let number = 1; ; number++) {
    const ending = number > 1 ? ` (${number})` : "";
    const name = plain.slice(0, 31 - ending.length) + ending;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function outlineOf(edits: PartEdits, part: string): OutlineElement {
  const text = edits.text(part);
  if (text === undefined) throw new HostError("broken", part);
  return xmlOutline(text, part, 3);
}
