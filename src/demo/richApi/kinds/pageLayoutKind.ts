import { formatArea } from "../../../workbook/area";
import type { GridSheet } from "../grid/Grid";
import { rangeArgument } from "../grid/rangeArgument";
import { setSheetSetting, sheetSetting } from "../grid/sheetSettings";
import { requireWritable } from "../grid/writeCells";
import { entity, type Entity, type EntityKind } from "../protocol/kind";
import type { Json } from "../protocol/richApiMessage";

/** Kept and told, never printed: the grid has no printer. */
const pageLayoutKind: EntityKind<GridSheet> = {
  type: "PageLayout",
  ...kept("PageLayout", ["Orientation", "PaperSize", "Zoom", "CenterHorizontally"]),
  objects: { HeadersFooters: (sheet) => entity(headersFootersKind, sheet) },
  methods: {
    SetPrintArea: ({ grid, sheet }, [range]) => {
      requireWritable({ grid, sheet });
      setSheetSetting(sheet, "PageLayout.PrintArea", formatArea(rangeArgument({ grid, sheet }, range).area));
      return null;
    },
  },
};

const headersFootersKind: EntityKind<GridSheet> = {
  type: "HeaderFooterGroup",
  objects: { DefaultForAllPages: (sheet) => entity(headerFooterKind, sheet) },
};

const headerFooterKind: EntityKind<GridSheet> = {
  type: "HeaderFooter",
  ...kept("HeaderFooter", ["LeftHeader", "RightHeader", "LeftFooter", "RightFooter"]),
};

export function pageLayoutEntity(sheet: GridSheet): Entity {
  return entity(pageLayoutKind, sheet);
}

function kept(type: string, members: readonly string[]): Pick<EntityKind<GridSheet>, "get" | "set"> {
  return {
    get: Object.fromEntries(members.map((member) => [member, ({ sheet }: GridSheet): Json => sheetSetting(sheet, `${type}.${member}`)])),
    set: Object.fromEntries(
      members.map((member) => [
        member,
        (own: GridSheet, value: Json) => {
          requireWritable(own);
          setSheetSetting(own.sheet, `${type}.${member}`, value);
        },
      ]),
    ),
  };
}
