import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { Suspense, useEffect, useMemo, useRef, type FunctionComponent } from "react";
import { currencyOfCheck } from "../app/check/currencyOf";
import type { Check as KnownCheck } from "../app/check/check";
import type { WorkbookHost } from "../workbook/port";
import { numbersFor } from "../wording/numbers";
import { wordsFor } from "../wording/catalogues";
import { FollowStatus } from "./frame/FollowStatus";
import { fetchLaterParts } from "./places/check/laterParts";
import { fetchCheck } from "./state/checkLazily";
import { fetchWriting } from "./state/writeLazily";
import { SelectionHint } from "./frame/SelectionHint";
import { TopMessages } from "./frame/TopMessages";
import { WriteMessages } from "./frame/WriteMessages";
import type { Environment } from "./environment";
import { emptyMemory, FrameContext } from "./frame/frame";
import { isThere, tabOf, type PanePlace } from "./places/places";
import type { PlaceProps } from "./places/placeProps";
import { fetchPlaces, views } from "./places/views";
import type { PaneState } from "./state/paneState";
import { checkedOf, hereOf } from "./state/readState";
import { TextContext } from "./text/text";
import { useTheme } from "./theme";
import { useCameFrom } from "./state/useCameFrom";
import { useKeptDrafts } from "./state/useKeptDrafts";
import { useOwnName } from "./state/useOwnName";
import { usePane } from "./state/usePane";

export interface AppProps {
  readonly host: WorkbookHost;
  readonly environment: Environment;
}

/** The pane, wherever it stands: in Excel, or beside the demo's grid. It fills the element that it is rendered into. */
export function App({ host, environment }: AppProps) {
  const styles = useStyles();
  const [state, actions] = usePane(host, environment);
  useOwnName(environment, state, actions);
  useKeptDrafts(environment, state, actions);
  const theme = useTheme(environment.theme);
  const { language, culture } = environment;
  const currency = currencyOf(state) ?? environment.currency ?? "EUR";
  const text = useMemo(
    () => ({ words: wordsFor(language), numbers: numbersFor(language, culture, currency) }),
    [language, culture, currency],
  );
  const memory = useRef(emptyMemory());
  const cameFrom = useCameFrom(state);
  useEffect(fetchCheck, []);
  useEffect(fetchWriting, []);
  useEffect(fetchLaterParts, []);
  const isChecked = state.check.at === "checked";
  useEffect(() => {
    if (isChecked) fetchPlaces();
  }, [isChecked]);
  const { place, check } = shown(state);
  // The name found both.
  const View = views[place.at] as FunctionComponent<PlaceProps<never>>;
  const frame = {
    moves: state.moves,
    cameFrom,
    memory: memory.current,
    messages: <TopMessages state={state} actions={actions} />,
    hints: (
      <>
        <FollowStatus state={state} />
        <SelectionHint state={state} actions={actions} />
        <WriteMessages state={state} actions={actions} />
      </>
    ),
  };
  return (
    <FluentProvider theme={theme} className={styles.pane} lang={language}>
      <TextContext.Provider value={text}>
        <FrameContext.Provider value={frame}>
          <Suspense fallback={null}>
            <View key={Object.values(place).join(" ")} {...({ place, check, state, actions } as PlaceProps<never>)} />
          </Suspense>
        </FrameContext.Provider>
      </TextContext.Provider>
    </FluentProvider>
  );
}

/** The place where the person is; until there is a check, or while what it is about is not in it, its tab. */
function shown(state: PaneState): { readonly place: PanePlace; readonly check?: KnownCheck } {
  const here = hereOf(state);
  const check = checkedOf(state)?.check;
  return check && isThere(here, check, state.drafts) ? { place: here, check } : { place: { at: tabOf(here) } };
}

function currencyOf(state: PaneState): string | undefined {
  const check = checkedOf(state)?.check;
  return check && currencyOfCheck(check);
}

const useStyles = makeStyles({
  pane: { height: "100%", minHeight: 0, textAlign: "left" },
});
