import { checkSegment } from "../../../domain/check/checkSegment";
import { uncertainFields, type Range, type Segment, type UncertainField } from "../../../domain/plan";
import type { PlanProblem } from "../../../domain/ground/problem";
import { rangeInputs } from "../../../workbook/tables/markets/marketInputs";
import type { RangeField } from "../../../workbook/tables/markets/marketInputs";
import type { MarketField } from "../../../wording/marketField";
import type { Numbers } from "../../../wording/numbers";
import { readDate } from "../../../wording/readDate";
import { readPercent } from "../../../wording/readNumber";
import { typedNumber, type NumberProblem } from "../../form/typedNumber";
import { fieldKind, typedKindOf } from "../../market/fieldText";
import type { FormField, MarketDraft } from "../../market/formField";

export interface MarketReading {
  readonly segment: Segment;
  /** All that is wrong with what was typed. */
  readonly problems: readonly PlanProblem[];
}

/** A bound as a person would type it. */
export function rangeText({ ranges }: Partial<Segment>, key: RangeField, numbers: Numbers): string {
  const input = rangeInputs.find((one) => one.key === key);
  const value = input && ranges?.[input.field]?.[input.bound];
  return value === undefined ? "" : numbers.plain(value * 100, 6);
}

/** The segment that the form says: what was typed over what the row holds. A blank field is not known. */
export function readMarket(known: Segment | undefined, draft: MarketDraft, numbers: Numbers): MarketReading {
  const problems: PlanProblem[] = [];
  const fields = new Map<string, unknown>(Object.entries(known ?? {}));
  for (const [field, text] of Object.entries(draft) as [FormField, string][]) {
    if (!isMarketField(field)) continue;
    const read = readField(field, text, numbers);
    if (typeof read === "object") problems.push({ path: field, field, code: read.code, detail: read.detail ?? text });
    if (read === undefined || typeof read === "object") fields.delete(field);
    else fields.set(field, read);
  }
  const ranges = readRanges(known, draft, numbers, problems);
  if (ranges) fields.set("ranges", ranges);
  else fields.delete("ranges");
  const segment: Segment = { segment: "", ...Object.fromEntries(fields) };
  const wrong = new Set(problems.map(({ field }) => field));
  const checked = checkSegment(segment).map((problem) => ({ ...problem, field: formFieldOf(problem) }));
  return { segment, problems: [...problems, ...checked.filter(({ field }) => !wrong.has(field))] };
}

/** The form's field that a problem of a segment is about: of a range, the bound, or the lower one where the order is wrong. */
export function formFieldOf({ path, field = path }: PlanProblem): string {
  const [, name, bound = "low"] = /^ranges\.(\w+)(?:\.(\w+))?$/.exec(path) ?? [];
  return name === undefined ? field : `${name}${bound === "high" ? "High" : "Low"}`;
}

export function isRangeField(field: string): field is RangeField {
  return rangeInputs.some(({ key }) => key === field);
}

function isMarketField(field: FormField): field is MarketField {
  return field in fieldKind;
}

/** Of each range both bounds or none. */
function readRanges(known: Segment | undefined, draft: MarketDraft, numbers: Numbers, problems: PlanProblem[]): Segment["ranges"] {
  const read = uncertainFields.flatMap((field): readonly (readonly [UncertainField, Range])[] => {
    const bounds = rangeInputs.filter((input) => input.field === field);
    const values = bounds.map(({ key, bound }) => {
      const text = draft[key];
      if (text === undefined) return known?.ranges?.[field]?.[bound];
      if (text.trim() === "") return undefined;
      const value = readPercent(text, numbers);
      if (value === undefined) problems.push({ path: key, field: key, code: "not-a-number", detail: text });
      return value;
    });
    const [low, high] = values;
    if (low !== undefined && high !== undefined) return [[field, { low, high }]];
    const isHalf = low !== undefined || high !== undefined;
    const blank = bounds.find(({ key }, index) => values[index] === undefined && !problems.some((problem) => problem.field === key));
    if (isHalf && blank) problems.push({ path: blank.key, field: blank.key, code: "missing" });
    return [];
  });
  return read.length > 0 ? Object.fromEntries(read) : undefined;
}

function readField(
  field: MarketField,
  text: string,
  numbers: Numbers,
): string | number | undefined | NumberProblem | { readonly code: "not-a-date"; readonly detail?: string } {
  const trimmed = text.trim();
  if (trimmed === "") return field === "segment" ? "" : undefined;
  switch (fieldKind[field]) {
    case "text":
      return field === "currency" ? trimmed.toUpperCase() : trimmed;
    case "amount":
    case "percent":
      return typedNumber(trimmed, typedKindOf(field), numbers);
    case "date":
      return readDate(trimmed, numbers) ?? { code: "not-a-date" };
  }
}
