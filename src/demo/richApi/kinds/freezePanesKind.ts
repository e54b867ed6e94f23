import type { GridSheet } from "../grid/Grid";
import { rangeArgument } from "../grid/rangeArgument";
import { entity, type Entity, type EntityKind } from "../protocol/kind";

const freezePanesKind: EntityKind<GridSheet> = {
  type: "WorksheetFreezePanes",
  methods: {
    FreezeAt: ({ grid, sheet }, [range]) => {
      const { area } = rangeArgument({ grid, sheet }, range);
      sheet.setFrozenRows(area.bottom + 1);
      sheet.setFrozenColumns(area.right + 1);
      return null;
    },
    FreezeColumns: ({ sheet }, [count = 1]) => {
      sheet.setFrozenColumns(Number(count));
      return null;
    },
    FreezeRows: ({ sheet }, [count = 1]) => {
      sheet.setFrozenRows(Number(count));
      return null;
    },
    GetLocationOrNullObject: ({ grid, sheet }) => {
      const [rows, columns] = [sheet.getFrozenRows(), sheet.getFrozenColumns()];
      if (rows === 0 && columns === 0) return null;
      return grid.entities.range({
        grid,
        sheet,
        area: { top: 0, left: 0, bottom: Math.max(rows, 1) - 1, right: Math.max(columns, 1) - 1 },
      });
    },
    Unfreeze: ({ sheet }) => {
      sheet.cancelFreeze();
      return null;
    },
  },
};

export function freezePanesEntity(sheet: GridSheet): Entity {
  return entity(freezePanesKind, sheet);
}
