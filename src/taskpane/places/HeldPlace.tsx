import { useLayoutEffect, type FunctionComponent } from "react";
import { FrameContext, useFrame } from "../frame/frame";
import type { HeldDraft } from "../heldForm/heldDraft";
import { fieldNamesOf } from "../heldForm/fieldNamesOf";
import { MeanwhileList } from "../heldForm/MeanwhileList";
import { followingFields, meanwhileOf, writeDraft, type Meanwhile } from "../heldForm/meanwhileOf";
import { settleChoice } from "../heldForm/settleChoice";
import { afterDeeds } from "../state/afterDeeds";
import { seenKey } from "../state/draftsIn";
import type { PaneEvent } from "../state/paneState";
import type { PaneActions } from "../state/usePane";
import { useText } from "../text/text";
import type { PlaceProps } from "./placeProps";
import type { DraftName, PlaceName } from "./places";

export type AnyHeld = HeldDraft<object, unknown>;

interface OpenDraft {
  readonly name: DraftName;
  readonly key: string;
  readonly held: AnyHeld;
  readonly draft: object | undefined;
  readonly now: ReturnType<AnyHeld["texts"]>;
  readonly meanwhile: Meanwhile<object>;
}

export type AnyView = FunctionComponent<PlaceProps<PlaceName>>;

export interface HeldPlaceProps extends PlaceProps<PlaceName> {
  readonly View: AnyView;
  readonly forms: readonly (readonly [DraftName, AnyHeld])[];
}

/** The place, with what a colleague wrote meanwhile above it. It knows our tables, and arrives with the first form. */
export function HeldPlace({ View, forms, ...props }: HeldPlaceProps) {
  const { place, check, state, actions } = props;
  const { words, numbers } = useText();
  const frame = useFrame();
  const known = { check, numbers };
  const open = forms.flatMap(([name, held]) =>
    held.keys(place, check).map((key): OpenDraft => {
      const draft: object | undefined = state.drafts[name][key];
      const now = held.texts(key, known, draft);
      return { name, key, held, draft, now, meanwhile: meanwhileOf(held, { draft, was: state.seen[seenKey(name, key)], now }) };
    }),
  );
  useLayoutEffect(() => {
    for (const { name, key, meanwhile } of open)
      if (meanwhile.kept) actions.tell({ is: "rebased", draft: name, key, to: meanwhile.kept.draft, seen: meanwhile.kept.seen });
  });
  const withSeen = (event: PaneEvent): PaneEvent => {
    const at = event.is === "typed" ? open.find(({ name, key }) => name === event.draft && key === event.key) : undefined;
    return event.is === "typed" && at?.now && at.draft === undefined ? { ...event, seen: at.now } : event;
  };
  const own: PaneActions = {
    ...actions,
    tell: (event) => actions.tell(withSeen(event)),
    takeSelection: (told) => actions.takeSelection((taken) => withSeen(told(taken))),
    perform: (deed, input, doing) => {
      const isOpen = open.some(
        ({ name, key, meanwhile }) => name === afterDeeds[deed.name].draft && key === doing.subject && meanwhile.choices.length > 0,
      );
      if (isOpen && !deed.name.startsWith("delete-")) document.querySelector<HTMLElement>("[data-meanwhile] button")?.focus();
      else actions.perform(deed, input, doing);
    },
  };
  const choices = open.flatMap(({ name, key, held, draft, now = {}, meanwhile }) =>
    meanwhile.choices.map((choice) => {
      const said = fieldNamesOf(held, known, words, { ...meanwhile.was, ...now });
      const settle = (chosen: "own" | "theirs") => {
        const settled = settleChoice({ own: meanwhile.own, was: meanwhile.was ?? {} }, now, choice, chosen);
        const to = writeDraft(held, draft ?? {}, settled.own, now);
        actions.tell({ is: "rebased", draft: name, key, to: Object.keys(to).length === 0 ? undefined : to, seen: settled.was });
      };
      return {
        name: said.name(choice),
        ...(choice.is !== "changed" && { removedBy: choice.is === "gone" ? ("them" as const) : ("here" as const) }),
        was: said.shown(choice, choice.was),
        theirs: said.shown(choice, choice.theirs),
        own: said.shown(choice, choice.own),
        onKeep: () => settle("own"),
        onTake: () => settle("theirs"),
      };
    }),
  );
  const formulas = open.flatMap(({ key, held, now = {}, meanwhile }) =>
    followingFields(held, key, known, meanwhile, now).map((following) => ({
      ...following,
      name: fieldNamesOf(held, known, words, { ...meanwhile.was, ...now }).name(following),
    })),
  );
  const messages = (
    <>
      {frame.messages}
      <MeanwhileList choices={choices} formulas={formulas} />
    </>
  );
  return (
    <FrameContext.Provider value={{ ...frame, messages }}>
      <View {...props} actions={own} />
    </FrameContext.Provider>
  );
}
