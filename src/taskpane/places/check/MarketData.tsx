import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Check } from "../../../app/check/check";
import { marketDataOffer } from "../../../app/import/marketDataOffer";
import { takeMarketData } from "../../../app/import/takeMarketData";
import { previewing } from "../../../app/write/writing";
import { writesText } from "../../form/writesText";
import { Bar } from "../../frame/Bar";
import { planYearsText } from "../../item/planYearsText";
import type { PaneActions } from "../../state/usePane";
import { useText } from "../../text/text";

export interface MarketDataProps {
  readonly check: Check;
  readonly isWriting: boolean;
  readonly actions: PaneActions;
}

const namesShown = 4;

/** A table of the workbook that looks like market data, to be used in one go with what it is about. What will be written is said above the button. */
export function MarketData({ check, isWriting, actions }: MarketDataProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const [closed, close] = useState("");
  const offer = marketDataOffer(check);
  if (!offer || closed === offer.preview.place.sheet) return null;
  const { preview, markets, unwanted, links, plan } = offer;
  const { place } = preview;
  const say = words.check.marketData;
  const input = { preview, mode: "values", unwanted, links, ...(plan && { plan }) } as const;
  const edits = takeMarketData.edits(previewing(check, numbers.language), input);
  const listed = words.number.list([...markets.slice(0, namesShown), ...(markets.length > namesShown ? ["…"] : [])]);
  const look = () => {
    actions.tell({ is: "dropped", draft: "import", key: "" });
    actions.tell({
      is: "typed",
      draft: "import",
      key: "",
      change: { taken: { workbook: check.workbook, place, isGrown: false }, unwanted },
    });
    actions.tell({ is: "went", to: { at: "import" } });
  };
  return (
    <Bar tone="info" title={say.title(place.sheet, markets.length, listed)} onClose={() => close(place.sheet)}>
      {edits.ok && (
        <p className={styles.writes}>
          {writesText(edits.value, check, words).join(" ")} {plan && `${planYearsText(plan, words)}.`}
        </p>
      )}
      <div className={styles.ways}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isWriting}
          onClick={() => actions.perform(takeMarketData, input, { subject: "market-data", about: listed })}
        >
          {say.use(links.length)}
        </Button>
        <Button size="small" onClick={look}>
          {say.look}
        </Button>
      </div>
    </Bar>
  );
}

const useStyles = makeStyles({
  writes: { margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground3 },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
