import {
  addFormulaFormat,
  areasOfFormat,
  changeLooks,
  conditionalFormatsIn,
  looksOf,
  priorityOf,
  removeFormat,
  setPriority,
  setStopIfTrue,
  stopsIfTrue,
  typeOfFormat,
  type BorderLook,
  type GridConditionalFormat,
  type Side,
} from "../grid/gridConditionalFormats";
import type { GridRange } from "../grid/Grid";
import { entity, type Argument, type Entity, type EntityKind } from "../protocol/kind";
import type { Json } from "../protocol/richApiMessage";
import { formatPlace } from "../../../workbook/area";
import { invalidArgument, itemNotFound, RichApiError, unknownMember } from "../protocol/RichApiError";

const conditionalFormatsKind: EntityKind<GridRange> = {
  type: "ConditionalFormatCollection",
  items: (range) => conditionalFormatsIn(range).map(formatEntity),
  methods: {
    Add: (range, [type]) => {
      if (type !== "Custom") throw unknownMember("ConditionalFormatCollection", `add(${String(type)})`);
      return formatEntity(addFormulaFormat(range));
    },
    ClearAll: (range) => {
      conditionalFormatsIn(range).forEach(removeFormat);
      return null;
    },
    GetCount: (range) => conditionalFormatsIn(range).length,
    GetItem: (range, [id]) => {
      const found = byId(range, id);
      if (!found) throw itemNotFound(`conditional format ${String(id)}`);
      return formatEntity(found);
    },
    GetItemOrNullObject: (range, [id]) => {
      const found = byId(range, id);
      return found ? formatEntity(found) : null;
    },
  },
};

const formatKind: EntityKind<GridConditionalFormat> = {
  type: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  get: { Id: ({ id }) => id, Priority: priorityOf, StopIfTrue: stopsIfTrue, Type: typeOfFormat },
  set: {
    Priority: (format, priority) => {
      if (typeof priority !== "number") throw invalidArgument("a priority");
      setPriority(format, priority);
    },
    StopIfTrue: (format, stops) => {
      setStopIfTrue(format, stops === true);
    },
  },
  objects: {
    Custom: (format) => entity(customKind, format),
    CustomOrNullObject: (format) => (typeOfFormat(format) === "Custom" ? entity(customKind, format) : null),
  },
  methods: {
    Delete: (format) => {
      removeFormat(format);
      return null;
    },
    GetRange: (format) => {
      const [area, ...others] = areasOfFormat(format);
      if (!area || others.length > 0) throw new RichApiError("InvalidOperation", "The conditional format stands on several ranges.");
      return format.grid.entities.range({ ...format, area });
    },
    GetRanges: (format) => entity(areasKind, format),
  },
};

const areasKind: EntityKind<GridConditionalFormat> = {
  type: "RangeAreas",
  get: {
    Address: (format) =>
      areasOfFormat(format)
        .map((area) => formatPlace(format.sheet.getSheetName(), area))
        .join(","),
    AreaCount: (format) => areasOfFormat(format).length,
  },
};

const customKind: EntityKind<GridConditionalFormat> = {
  type: "CustomConditionalFormat",
  objects: { Format: (format) => entity(looksKind, format), Rule: (format) => entity(ruleKind, format) },
};

const ruleKind: EntityKind<GridConditionalFormat> = {
  type: "ConditionalFormatRule",
  get: { Formula: (format) => looksOf(format).formula ?? "" },
  set: {
    Formula: (format, formula) => {
      changeLooks(format, { formula: textOf(formula) });
    },
  },
};

const looksKind: EntityKind<GridConditionalFormat> = {
  type: "ConditionalRangeFormat",
  objects: {
    Borders: (format) => entity(bordersKind, format),
    Fill: (format) => entity(fillKind, format),
    Font: (format) => entity(fontKind, format),
  },
};

interface FormatSide {
  readonly format: GridConditionalFormat;
  readonly side: Side;
}

const bordersKind: EntityKind<GridConditionalFormat> = {
  type: "ConditionalRangeBorderCollection",
  items: (format) => sideNames.map((side) => entity(borderKind, { format, side })),
  objects: {
    Bottom: (format) => entity(borderKind, { format, side: "EdgeBottom" }),
    Left: (format) => entity(borderKind, { format, side: "EdgeLeft" }),
    Right: (format) => entity(borderKind, { format, side: "EdgeRight" }),
    Top: (format) => entity(borderKind, { format, side: "EdgeTop" }),
  },
  methods: {
    GetItem: (format, [name]) => {
      const side = sideNames.find((each) => each === name);
      if (!side) throw invalidArgument(`side ${String(name)}`);
      return entity(borderKind, { format, side });
    },
  },
};

const sideNames: readonly Side[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

const borderKind: EntityKind<FormatSide> = {
  type: "ConditionalRangeBorder",
  identity: ({ side }) => ({ SideIndex: side }),
  get: { Color: (side) => borderOf(side).color, SideIndex: ({ side }) => side, Style: (side) => borderOf(side).style },
  set: {
    Color: (side, color) => {
      changeBorder(side, { color: textOf(color) });
    },
    Style: (side, style) => {
      changeBorder(side, { style: textOf(style) });
    },
  },
};

const fillKind: EntityKind<GridConditionalFormat> = {
  type: "ConditionalRangeFill",
  get: { Color: (format) => looksOf(format).fill ?? "" },
  set: {
    Color: (format, color) => {
      changeLooks(format, { fill: textOf(color) });
    },
  },
};

const fontKind: EntityKind<GridConditionalFormat> = {
  type: "ConditionalRangeFont",
  get: { Color: (format) => looksOf(format).font ?? "" },
  set: {
    Color: (format, color) => {
      changeLooks(format, { font: textOf(color) });
    },
  },
};

export function conditionalFormatsEntity(range: GridRange): Entity {
  return entity(conditionalFormatsKind, range);
}

function formatEntity(format: GridConditionalFormat): Entity {
  return entity(formatKind, format);
}

function byId(range: GridRange, id: Argument): GridConditionalFormat | undefined {
  return conditionalFormatsIn(range).find((format) => format.id === id);
}

function textOf(value: Json): string {
  if (typeof value !== "string") throw invalidArgument("a text");
  return value;
}

function borderOf({ format, side }: FormatSide): BorderLook {
  return looksOf(format).borders?.[side] ?? { style: "None", color: "#000000" };
}

function changeBorder({ format, side }: FormatSide, change: Partial<BorderLook>): void {
  changeLooks(format, { borders: { ...looksOf(format).borders, [side]: { ...borderOf({ format, side }), ...change } } });
}
