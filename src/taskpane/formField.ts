import type { RangeField } from "../workbook/tables/tableRows";
import type { MarketField } from "../wording/marketField";

/** A field of a market's form: what is expected, or a bound around it. */
export type FormField = MarketField | RangeField;
