import { assumedForMarkets } from "../../../app/check/assumedForMarkets";
import type { Check, CheckItem } from "../../../app/check/check";
import type { AssumedField } from "../../../app/check/sheetAssumptions";
import { takeAssumption } from "../../../app/write/takeAssumption";
import { isLevel } from "../../../domain/target/judgeTarget";
import { Bar } from "../../frame/Bar";
import { SheetAssumed } from "../../market/SheetAssumed";
import type { PaneActions } from "../../state/usePane";
import { useText } from "../../text/text";

export interface NotFilledInProps {
  readonly item: CheckItem;
  readonly check: Check;
  readonly isWriting: boolean;
  readonly actions: PaneActions;
}

const fields = ["marketGrowth", "priceChange"] as const satisfies readonly AssumedField[];
/** More of them are read in the markets themselves. */
const mostShown = 3;

/** What the markets of a target leave blank though the workbook itself assumes something for it, to be taken in one click. */
export function NotFilledIn({ item, check, isWriting, actions }: NotFilledInProps) {
  const { words } = useText();
  const { linked, assessment, target } = item;
  // A target on the price asks for the price: what the sheet assumes for it is the target itself.
  if (!linked || isLevel(assessment)) return null;
  const wanted = fields.filter((field) => field !== "priceChange" || target?.metric !== "price");
  const markets = linked.markets
    .filter(({ isUsable }) => isUsable)
    .map(({ id, segment }) => ({ id, name: segment.segment, blank: wanted.filter((field) => segment[field] === undefined) }));
  return assumedForMarkets(check, markets)
    .slice(0, mostShown)
    .map(({ field, markets: asked, assumptions }) => {
      const names = words.number.list(asked.map(({ name }) => name));
      const ids = asked.map(({ id }) => id);
      return (
        <Bar key={`${ids.join(" ")} ${field}`} tone="info" title={words.market.assumed.blank[field](names)}>
          <SheetAssumed
            field={field}
            assumptions={assumptions}
            onUse={({ value }) =>
              !isWriting && actions.perform(takeAssumption, { markets: ids, field, value }, { subject: ids[0] ?? "", about: names })
            }
          />
        </Bar>
      );
    });
}
