import { checkHypothesis } from "../../domain/check/checkHypothesis";
import type { Hypothesis } from "../../domain/plan";
import { filledRows, ownRow, readOneScope, reportProblems, uniqueIds } from "./ownRow";
import { readOptionalChoice } from "./readChoice";
import { readRequired } from "./readRequired";
import type { RowReader } from "./rowReader";
import type { HypothesisRow } from "./tableRows";
import { choices } from "./words";

/** What is wrong is reported on each row's reader. `segments` are the keys of those in Markets. */
export function decodeHypotheses(readers: readonly RowReader[], segments: ReadonlySet<string>): readonly HypothesisRow[] {
  const ids = uniqueIds(readers);
  return filledRows(readers, ["scope", "claim", "impactBase", "evidence"]).map((reader) => {
    reader.name = reader.text("claim").slice(0, 80) || reader.text("scope");
    const hypothesis = readHypothesis(reader, segments);
    reportProblems(reader, checkHypothesis({ ...hypothesis, scope: "all" }, segments), (path) => columns[path]);
    return { ...hypothesis, ...ownRow(reader, ids) };
  });
}

const columns: Readonly<Record<string, string>> = {
  "impact.low": "impactLow",
  "impact.base": "impactBase",
  "impact.high": "impactHigh",
  impact: "impactBase",
};

function readHypothesis(reader: RowReader, segments: ReadonlySet<string>): Hypothesis {
  const scope = readOneScope(reader, "scope", segments);
  const { lever, role, hypothesisStatus: status } = choices;
  const low = reader.number("impactLow");
  const high = reader.number("impactHigh");
  const base = readRequired(reader, "impactBase");
  const rest = {
    evidence: reader.text("evidence") || undefined,
    evidenceDate: reader.date("evidenceDate"),
    lever: readOptionalChoice(reader, "lever", lever.words, lever.codes),
    claim: reader.text("claim") || undefined,
    owner: reader.text("owner") || undefined,
    role: readOptionalChoice(reader, "role", role.words, role.codes),
    refutedBy: reader.text("refutedBy") || undefined,
    testDate: reader.date("testDate"),
  };
  return {
    scope,
    impact: { ...(low !== undefined && { low }), base, ...(high !== undefined && { high }) },
    status: readOptionalChoice(reader, "status", status.words, status.codes) ?? "proposed",
    ...(Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Partial<Hypothesis>),
  };
}
