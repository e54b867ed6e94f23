import type { MarketRow } from "../../workbook/tables/tableRows";
import type { Check, CheckItem } from "../check/check";
import { itemByKey } from "../check/itemByKey";
import { linkProposal } from "../check/linkProposal";
import { proposedYears, type PlanYears } from "../check/planYears";
import { sumsUp, type CellAt } from "../check/sumsUp";
import type { LinkInput } from "../write/linkTarget";
import { linksToMarkets } from "../write/linksByName";
import { previewing } from "../write/writing";
import { editsToImport } from "./editsToImport";
import { marketTablesIn } from "./marketTablesIn";
import type { MarketPreview } from "./marketPreview";

/** A table of the workbook that can become markets, and the findings that can be linked with them in the same go. */
export interface MarketDataOffer {
  readonly preview: MarketPreview;
  /** Names of the markets that would be new. */
  readonly markets: readonly string[];
  /** Rows of the table that are not taken over: markets that are there already, and what cannot be read. */
  readonly unwanted: readonly number[];
  readonly links: readonly Omit<LinkInput, "plan">[];
  /** What the plan would look ahead over, where nobody has said. */
  readonly plan?: PlanYears;
}

const offers = new WeakMap<Check, MarketDataOffer | "none">();

/** Undefined: no table looks like market data, or its markets are there already. */
export function marketDataOffer(check: Check): MarketDataOffer | undefined {
  const offer = offers.get(check) ?? offerOf(check) ?? "none";
  offers.set(check, offer);
  return offer === "none" ? undefined : offer;
}

function offerOf(check: Check): MarketDataOffer | undefined {
  for (const preview of marketTablesIn(check)) {
    const { rows } = editsToImport(previewing(check, "en"), { preview, mode: "values" });
    const wanted = rows.filter(({ becomes, preview: { segment } }) => becomes === "new" && segment.marketSize !== undefined);
    if (wanted.length === 0) continue;
    const markets = wanted.map(({ preview: { segment } }) => segment.segment);
    const unwanted = rows.filter((row) => !wanted.includes(row)).map(({ preview: { row } }) => row);
    const links = linksWith(check, markets);
    const plan = proposedYears(
      check,
      links.map(({ item, link: { years } }) => ({ item: itemByKey(check, item), ...(years !== undefined && { years }) })),
    );
    return { preview, markets, unwanted, links, ...(plan && links.length > 0 && { plan }) };
  }
  return undefined;
}

/** By the names of the markets; and on all of them, what is applied to a total of their lines. */
function linksWith(check: Check, names: readonly string[]): readonly Omit<LinkInput, "plan">[] {
  const made = names.map((segment): Pick<MarketRow, "segment"> => ({ segment: { segment } }));
  const own = linksToMarkets(check, made);
  const lines = own.flatMap(({ item }) => baseOf(itemByKey(check, item)) ?? []);
  const company = check.items.flatMap((item): readonly Omit<LinkInput, "plan">[] => {
    const { key, finding, status, target } = item;
    const total = baseOf(item);
    if (status !== "open" || target || finding.isHidden || !total || own.some((link) => link.item === key)) return [];
    if (!sumsUp(check.workbook, total, lines)) return [];
    return [{ item: key, link: { ...linkProposal(finding, { markets: made, settings: check.settings }), scope: "all" } }];
  });
  return [...own, ...company];
}

/** The amount of revenue that a finding is applied to. */
function baseOf({ finding: { meaning } }: CheckItem): CellAt | undefined {
  const [area] = meaning?.base?.isAtStake === true && meaning.metric?.value === "revenue" ? meaning.base.cells : [];
  return area && meaning?.base && { sheet: meaning.base.sheet, row: area.top, column: area.left };
}
