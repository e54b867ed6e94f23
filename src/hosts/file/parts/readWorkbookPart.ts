import { HostError } from "../../../workbook/port";
import type { DefinedName, Sheet } from "../../../workbook/workbook";
import { isTrue, prefixed } from "../xml/readXml";
import { childNamed, childrenNamed, xmlTree } from "../xml/xmlTree";

export interface WorkbookPart {
  readonly date1904: boolean;
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
}

/** A sheet as the workbook lists it: its cells are in the part that the relationship names. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly relationship: string | undefined;
}

export function readWorkbookPart(bytes: Uint8Array, part: string): WorkbookPart {
  const root = xmlTree(bytes, part);
  if (root.name !== "workbook") throw new HostError("not-a-workbook", part);
  const ids = new Set<string>();
  const sheets = childrenNamed(childNamed(root, "sheets"), "sheet").map(({ attributes }, index) => ({
    id: ownId(attributes["sheetId"], index, ids),
    name: attributes["name"] ?? `Sheet${index + 1}`,
    visibility: visibility(attributes["state"]),
    relationship: prefixed(attributes, "id"),
  }));
  return {
    date1904: isTrue(childNamed(root, "workbookPr")?.attributes["date1904"]),
    sheets,
    names: childrenNamed(childNamed(root, "definedNames"), "definedName").map(({ attributes, text }) => {
      const sheet = attributes["localSheetId"] === undefined ? undefined : sheets[Number(attributes["localSheetId"])]?.name;
      return {
        name: attributes["name"] ?? "",
        formula: `=${text}`,
        isHidden: isTrue(attributes["hidden"]),
        ...(sheet === undefined ? {} : { sheet }),
      };
    }),
  };
}

/** The number of the sheet, which survives a change of name; its place where the number is missing or another sheet has it. */
function ownId(named: string | undefined, index: number, taken: Set<string>): string {
  const id = named === undefined || taken.has(named) ? `sheet ${index + 1}` : named;
  taken.add(id);
  return id;
}

function visibility(state: string | undefined): Sheet["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
