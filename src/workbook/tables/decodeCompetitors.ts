import { checkCompetitor } from "../../domain/check/checkCompetitor";
import type { Competitor } from "../../domain/plan";
import { filledRows, ownRow, reportProblems, uniqueIds } from "./ownRow";
import { readRequired } from "./readRequired";
import type { RowReader } from "./rowReader";
import type { CompetitorRow } from "./tableRows";

/** What is wrong is reported on each row's reader. `segments` are the keys of those in Markets. */
export function decodeCompetitors(readers: readonly RowReader[], segments: ReadonlySet<string>): readonly CompetitorRow[] {
  const ids = uniqueIds(readers);
  return filledRows(readers, ["segment", "name", "share", "growth"]).map((reader) => {
    reader.name = reader.text("name");
    const source = reader.text("source");
    const competitor: Competitor = {
      name: reader.name,
      segment: reader.text("segment"),
      share: readRequired(reader, "share"),
      growth: readRequired(reader, "growth"),
      ...(source !== "" && { source }),
    };
    reportProblems(reader, checkCompetitor(competitor, segments), (path) => path);
    return { ...competitor, ...ownRow(reader, ids) };
  });
}
