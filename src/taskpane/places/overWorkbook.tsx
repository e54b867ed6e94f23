import type { FunctionComponent } from "react";
import { arriving, type Arriving } from "../frame/arriving";
import type { HeldDraft } from "../heldForm/heldDraft";
import type { AnyHeld, AnyView } from "./HeldPlace";
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

/**
 * A form over what the workbook holds. What it was typed over is kept; what a colleague writes meanwhile stands in the form where nobody typed, and is
 * shown beside what was typed where somebody did: until the person has chosen, nothing of it is saved. The form itself knows nothing of this.
 */
export function overWorkbook<At extends PlaceName>(load: () => Promise<FormPlace<At>>): OverWorkbook<At> {
  return Object.assign(
    arriving<PlaceProps<At>>(async () => {
      const [{ View, held }, { HeldPlace }] = await Promise.all([load(), import("./HeldPlace")]);
      // The name found both.
      const forms = Object.entries(held) as unknown as readonly (readonly [DraftName, AnyHeld])[];
      return (props: PlaceProps<At>) => (
        <HeldPlace View={View as unknown as AnyView} forms={forms} {...(props as unknown as PlaceProps<PlaceName>)} />
      );
    }),
    { isOverWorkbook: true as const },
  );
}
