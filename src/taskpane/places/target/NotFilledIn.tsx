import type { Check, CheckItem } from "../../../app/check/check";
import { sheetAssumptions, type AssumedField } from "../../../app/check/sheetAssumptions";
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
const mostMarkets = 3;

/** What the markets of a target leave blank though the workbook itself assumes something for it, to be taken in one click. */
export function NotFilledIn({ item, check, isWriting, actions }: NotFilledInProps) {
  const { words } = useText();
  const { linked, assessment, target } = item;
  // A target on the price asks for the price: what the sheet assumes for it is the target itself.
  if (!linked || isLevel(assessment)) return null;
  const wanted = fields.filter((field) => field !== "priceChange" || target?.metric !== "price");
  const blank = linked.markets
    .filter(({ isUsable }) => isUsable)
    .flatMap(({ id, segment }) =>
      wanted.filter((field) => segment[field] === undefined).map((field) => ({ id, name: segment.segment, field })),
    )
    .filter(({ name, field }) => sheetAssumptions(check, name, field).length > 0)
    .slice(0, mostMarkets);
  return blank.map(({ id, name, field }) => (
    <Bar key={`${id} ${field}`} tone="info" title={words.market.assumed.blank[field](name)}>
      <SheetAssumed
        check={check}
        market={name}
        field={field}
        onUse={({ value }) => !isWriting && actions.perform(takeAssumption, { market: id, field, value }, { subject: id, about: name })}
      />
    </Bar>
  ));
}
