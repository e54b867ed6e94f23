import type { GridRange } from "../grid/Grid";
import { entity, type Entity, type Kind } from "../protocol/kind";

const conditionalFormatsKind: Kind<GridRange> = { type: "ConditionalFormatCollection", items: () => [] };

export function conditionalFormatsEntity(range: GridRange): Entity {
  return entity(conditionalFormatsKind, range);
}
