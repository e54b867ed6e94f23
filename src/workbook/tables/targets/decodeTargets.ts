import { checkTarget } from "../../../domain/check/checkTarget";
import type { FoundLinks } from "../../links/linkList";
import { readRequired } from "../../table/readRows";
import type { RowReader } from "../../table/rowReader";
import { scope as scopeKind } from "../kinds/market";
import { readYears } from "../settings/decodeSettings";
import type { TargetRow } from "../tableRows";
import * as words from "../words";
import { readAnchor } from "./anchor";

export interface TargetContext {
  /** Names of the workbook's sheets, as they are now. */
  readonly sheets: ReadonlySet<string>;
  /** Keys of the segments in Markets. */
  readonly segments: ReadonlySet<string>;
  readonly links: FoundLinks | undefined;
}

/** Undefined for a row that holds nothing; what is wrong is reported on the reader. */
export function decodeTarget(reader: RowReader, context: TargetContext): TargetRow | undefined {
  if (["status", "label", "cells", "value", "scope", "reason"].every((key) => reader.isBlank(key))) return undefined;
  const label = reader.text("label");
  reader.name = label;
  const id = reader.text("id");
  if (id === "") reader.report("id", "id-missing");
  const status = readRequired(reader, "status", words.status, context);
  const kind = readRequired(reader, "kind", words.targetKind, context);
  const reference = context.links?.rows.get(id)?.cells ?? reader.formula("cells");
  const anchor = readAnchor(reference);
  const isGone = anchor.is === "gone" || (anchor.is === "cells" && !context.sheets.has(anchor.place.sheet));
  if (isGone) reader.report("cells", "cells-gone");
  else if (anchor.is === "unclear") reader.report("cells", "cells-unclear", reference);
  const linked = status === "linked" ? decodeLink(reader, context) : unlinked;
  const changedOn = reader.date("changedOn");
  return {
    id,
    place: reader.place,
    status: status ?? "open",
    sheet: reader.text("sheet"),
    label,
    ...(anchor.is === "cells" && !isGone && { anchor: anchor.place }),
    kind: kind ?? "growth-target",
    isLive: reader.formula("value") !== undefined,
    ...linked,
    reason: reader.text("reason"),
    by: reader.text("by"),
    ...(changedOn !== undefined && { changedOn }),
    isUsable: linked.isUsable && status !== undefined,
  };
}

type LinkFields = Pick<TargetRow, "value" | "metric" | "per" | "years" | "margin" | "scope" | "isUsable">;

const unlinked: LinkFields = { metric: "revenue", per: "year", isUsable: true };

function decodeLink(reader: RowReader, context: TargetContext): LinkFields {
  const before = reader.problems.length;
  const isLost = isGoneValue(reader);
  const isWaiting = reader.value("value") === undefined && reader.formula("value") !== undefined;
  const value = isLost || isWaiting ? undefined : reader.number("value");
  const metric = readRequired(reader, "metric", words.metric, context);
  const per = words.per.read(reader, "per", context) ?? (reader.isBlank("per") ? "year" : undefined);
  const years = readYears(reader, "years");
  const margin = reader.number("margin");
  const scope = scopeKind.read(reader, "scope", context);
  if (value !== undefined && metric) {
    for (const { field, code, detail } of checkTarget({ value, metric, scope: "all", ...(margin !== undefined && { margin }) }, new Set()))
      reader.report(field ?? "value", code, String(field === "margin" ? margin : value), detail);
  }
  if (value === undefined && !isLost && !isWaiting && !reader.problems.slice(before).some(({ field }) => field === "value"))
    reader.report("value", "value-missing");
  const isRefused = reader.problems.slice(before).some(({ code }) => code !== "number-as-text" && code !== "unknown-segment");
  return {
    ...(value !== undefined && { value }),
    metric: metric ?? "revenue",
    per: per ?? "year",
    ...(years !== undefined && { years }),
    ...(margin !== undefined && { margin }),
    ...(scope !== undefined && { scope }),
    isUsable: !isRefused && !isLost,
  };
}

/** A value whose cells are gone is said once, with the cells. One whose formula has no result yet is no mistake. */
function isGoneValue(reader: RowReader): boolean {
  return reader.problems.some(({ code }) => code === "cells-gone") && reader.formula("value") !== undefined;
}
