import { useLayoutEffect, type FunctionComponent } from "react";
import { arriving, type Arriving } from "../frame/arriving";
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
import type { DraftIn, DraftName, OverWorkbookName, PlaceAt, PlaceName } from "./places";

/** What the workbook holds under each draft of a place. */
export type Held<At extends PlaceName> = { readonly [Name in OverWorkbookName<At>]: HeldDraft<DraftIn<Name>, PlaceAt<At>> };

export interface FormPlace<At extends PlaceName> {
  readonly View: FunctionComponent<PlaceProps<At>>;
  readonly held: Held<At>;
}

/** A place with drafts over the workbook: only `overWorkbook` makes one. */
export type OverWorkbook<At extends PlaceName> = Arriving<PlaceProps<At>> & { readonly isOverWorkbook: true };

type AnyHeld = HeldDraft<object, unknown>;

interface OpenDraft {
  readonly name: DraftName;
  readonly key: string;
  readonly held: AnyHeld;
  readonly draft: object | undefined;
  readonly now: ReturnType<AnyHeld["texts"]>;
  readonly meanwhile: Meanwhile<object>;
}

/**
 * A form over what the workbook holds. What it was typed over is kept; what a colleague writes meanwhile stands in the form where nobody typed, and is
 * shown beside what was typed where somebody did: until the person has chosen, nothing of it is saved. The form itself knows nothing of this.
 */
export function overWorkbook<At extends PlaceName>(load: () => Promise<FormPlace<At>>): OverWorkbook<At> {
  return Object.assign(
    arriving<PlaceProps<At>>(async () => {
      const { View, held } = await load();
      // The name found both.
      const forms = Object.entries(held) as unknown as readonly (readonly [DraftName, AnyHeld])[];
      return (props: PlaceProps<At>) => (
        <HeldPlace View={View as unknown as AnyView} forms={forms} {...(props as unknown as PlaceProps<PlaceName>)} />
      );
    }),
    { isOverWorkbook: true as const },
  );
}

type AnyView = FunctionComponent<PlaceProps<PlaceName>>;

interface HeldPlaceProps extends PlaceProps<PlaceName> {
  readonly View: AnyView;
  readonly forms: readonly (readonly [DraftName, AnyHeld])[];
}

function HeldPlace({ View, forms, ...props }: HeldPlaceProps) {
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
