import {
  addFormulaFormat,
  areaOfFormat,
  changeLooks,
  conditionalFormatsIn,
  looksOf,
  removeFormat,
  typeOfFormat,
  type GridConditionalFormat,
} from "../grid/gridConditionalFormats";
import type { GridRange } from "../grid/Grid";
import { entity, type Argument, type Entity, type Kind } from "../protocol/kind";
import type { Json } from "../protocol/richApiMessage";
import { invalidArgument, itemNotFound, unknownMember } from "../protocol/RichApiError";

const conditionalFormatsKind: Kind<GridRange> = {
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

const formatKind: Kind<GridConditionalFormat> = {
  type: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  get: { Id: ({ id }) => id, Type: typeOfFormat },
  objects: {
    Custom: (format) => entity(customKind, format),
    CustomOrNullObject: (format) => (typeOfFormat(format) === "Custom" ? entity(customKind, format) : null),
  },
  methods: {
    Delete: (format) => {
      removeFormat(format);
      return null;
    },
    GetRange: (format) => format.grid.entities.range({ ...format, area: areaOfFormat(format) }),
  },
};

const customKind: Kind<GridConditionalFormat> = {
  type: "CustomConditionalFormat",
  objects: { Format: (format) => entity(looksKind, format), Rule: (format) => entity(ruleKind, format) },
};

const ruleKind: Kind<GridConditionalFormat> = {
  type: "ConditionalFormatRule",
  get: { Formula: (format) => looksOf(format).formula ?? "" },
  set: {
    Formula: (format, formula) => {
      changeLooks(format, { formula: textOf(formula) });
    },
  },
};

const looksKind: Kind<GridConditionalFormat> = {
  type: "ConditionalRangeFormat",
  objects: { Fill: (format) => entity(fillKind, format), Font: (format) => entity(fontKind, format) },
};

const fillKind: Kind<GridConditionalFormat> = {
  type: "ConditionalRangeFill",
  get: { Color: (format) => looksOf(format).fill ?? "" },
  set: {
    Color: (format, color) => {
      changeLooks(format, { fill: textOf(color) });
    },
  },
};

const fontKind: Kind<GridConditionalFormat> = {
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
