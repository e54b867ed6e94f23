import type { MarksToChange } from "../../../app/write/markTargets";
import type { Words } from "../../../wording/catalogues";
import { placeText } from "../../text/placeText";

/** What marking will write, and what it cannot, one sentence each. */
export function marksText(
  { places, comments, hidden, locked, withoutCells }: MarksToChange,
  isAll: boolean,
  { marks: { writes } }: Words,
): readonly string[] {
  const sheets = new Set(places.map(({ place }) => place.sheet)).size;
  const only = places.length === 1 ? places[0] : undefined;
  return [
    ...(only ? [writes.format(placeText(only.place))] : places.length > 0 ? [writes.formats(places.length, sheets)] : []),
    ...(comments > 0 ? [writes.comments(comments)] : []),
    ...(places.length > 0 && hidden.length > 0 ? [writes.hidden(hidden.join(", "))] : []),
    ...(places.length > 0 && isAll ? [writes.replaced] : []),
    ...(locked.targets > 0 ? [writes.protected(locked.targets, locked.sheets.join(", "))] : []),
    ...(withoutCells > 0 ? [writes.names(withoutCells)] : []),
  ];
}
