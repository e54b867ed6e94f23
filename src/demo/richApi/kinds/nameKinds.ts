import type { FWorksheet } from "@univerjs/preset-sheets-node-core";
import { nameFormulaText } from "../grid/cultureWords";
import { addName, type GridName } from "../grid/gridNames";
import type { Grid, GridRange } from "../grid/Grid";
import { rangeArgument } from "../grid/rangeArgument";
import { formatPlace, parseArea } from "../../../workbook/area";
import { entity, isEntity, type Argument, type Entity, type EntityKind } from "../protocol/kind";
import { accessDenied, invalidArgument, itemNotFound } from "../protocol/RichApiError";

export interface NameList {
  readonly grid: Grid;
  readonly sheet?: FWorksheet;
  readonly list: () => readonly GridName[];
}

const namesKind: EntityKind<NameList> = {
  type: "NamedItemCollection",
  items: ({ list }) => list().map(nameEntity),
  methods: {
    Add: ({ grid, sheet }, [name, reference]) => {
      if (typeof name !== "string") throw invalidArgument("a name");
      if (grid.settings.situation.isViewOnly) throw accessDenied("the workbook may be looked at only");
      return nameEntity(addName(grid, name, referenceText(grid, reference), sheet));
    },
    GetCount: ({ list }) => list().length,
    GetItem: ({ list }, [name]) => {
      const found = byName(list(), name);
      if (!found) throw itemNotFound(`name ${String(name)}`);
      return nameEntity(found);
    },
    GetItemOrNullObject: ({ list }, [name]) => {
      const found = byName(list(), name);
      return found ? nameEntity(found) : null;
    },
  },
};

const nameKind: EntityKind<GridName> = {
  type: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  get: {
    Formula: ({ grid, formula }) => nameFormulaText(formula, grid.settings),
    Name: ({ name }) => name,
    Scope: ({ sheet }) => (sheet ? "Worksheet" : "Workbook"),
    Type: (name) => (rangeOf(name) ? "Range" : "String"),
    Visible: ({ isHidden }) => !isHidden,
  },
  methods: {
    Delete: ({ defined }) => {
      defined.delete();
      return null;
    },
    GetRange: (name) => {
      const range = rangeOf(name);
      if (!range) throw itemNotFound(`range of ${name.name}`);
      return name.grid.entities.range(range);
    },
    GetRangeOrNullObject: (name) => {
      const range = rangeOf(name);
      return range ? name.grid.entities.range(range) : null;
    },
  },
};

export function namesEntity(names: NameList): Entity {
  return entity(namesKind, names);
}

function nameEntity(name: GridName): Entity {
  return entity(nameKind, name);
}

function byName(names: readonly GridName[], wanted: Argument): GridName | undefined {
  return names.find(({ name }) => name.toLowerCase() === String(wanted).toLowerCase());
}

function rangeOf({ grid, sheet, formula }: GridName): GridRange | undefined {
  const text = formula.slice(1);
  const address = text.slice(text.lastIndexOf("!") + 1);
  if (!parseArea(address)) return undefined;
  return rangeArgument({ grid, sheet: sheet ?? grid.workbook.getActiveSheet() }, text);
}

/** "=Budget!$D$7" or a range object. */
function referenceText(grid: Grid, reference: Argument): string {
  if (!isEntity(reference)) return typeof reference === "string" ? reference : `=${String(reference)}`;
  const { sheet, area } = rangeArgument({ grid, sheet: grid.workbook.getActiveSheet() }, reference);
  const [name, cells = ""] = splitLast(formatPlace(sheet.getSheetName(), area));
  return `=${name}!${cells.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

function splitLast(place: string): readonly [string, string] {
  const at = place.lastIndexOf("!");
  return [place.slice(0, at), place.slice(at + 1)];
}
