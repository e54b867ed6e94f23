import { makeStyles } from "@fluentui/react-components";
import type { MarketIdentity } from "../../../domain/market/marketIdentity";
import { useText } from "../../text/text";

export interface ImpliedProps {
  readonly implied: NonNullable<MarketIdentity["implied"]>;
}

/** What each pair of figures says the third is, where the three disagree. */
export function Implied({ implied: { marketSize, share, volume } }: ImpliedProps) {
  const styles = useStyles();
  const { words, numbers } = useText();
  const { disagree } = words.market;
  return (
    <>
      <ul className={styles.list}>
        {share !== null && <li>{disagree.share(numbers.percent(share))}</li>}
        {marketSize !== null && <li>{disagree.marketSize(numbers.volume(marketSize))}</li>}
        {volume !== null && <li>{disagree.volume(numbers.volume(volume))}</li>}
      </ul>
      {disagree.used}
    </>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px" },
});
