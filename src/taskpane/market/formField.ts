import type { RangeField } from "../../workbook/tables/markets/marketInputs";
import type { MarketField } from "../../wording/marketField";

/** A field of a market's form: what is expected, or a bound around it. */
export type FormField = MarketField | RangeField;

/** What a person typed, as typed; a field that was not touched is absent. */
export type MarketDraft = Readonly<Partial<Record<FormField, string>>>;
