import { useEffect, useState, type FunctionComponent } from "react";
import { Bar } from "./Bar";
import { useText } from "../text/text";

export type Arriving<Props> = FunctionComponent<Props> & {
  /** Asks for it before it is shown. */
  readonly fetch: () => Promise<void>;
};

/**
 * A place that arrives when it is first shown, or before: then it is shown at once. React's own `lazy` shows nothing for 300 ms even when
 * the place is there, and takes the whole pane down when it does not arrive.
 */
export function arriving<Props extends object>(load: () => Promise<FunctionComponent<Props>>): Arriving<Props> {
  let Known: FunctionComponent<Props> | undefined;
  const fetch = async () => {
    Known ??= await load();
  };

  function Arriving(props: Props) {
    const { words } = useText();
    const [is, setIs] = useState<"waiting" | "there" | "failed">("waiting");
    useEffect(() => {
      if (Known || is !== "waiting") return;
      let isLeft = false;
      const become = (now: "there" | "failed") => {
        if (!isLeft) setIs(now);
      };
      fetch().then(
        () => become("there"),
        (error: unknown) => {
          console.warn("A place of the pane did not arrive:", error);
          become("failed");
        },
      );
      return () => {
        isLeft = true;
      };
    }, [is]);
    if (Known) return <Known {...props} />;
    return is === "failed" ? (
      <section>
        <Bar tone="error" action={{ label: words.check.retry, onPress: () => setIs("waiting") }}>
          {words.pane.notArrived}
        </Bar>
      </section>
    ) : null;
  }

  return Object.assign(Arriving, { fetch });
}
