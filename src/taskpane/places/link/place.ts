import type { Link } from "../../../app/write/link";
import { definePlace, overWorkbook } from "../definePlace";

/** What a person typed, as typed; a field that was not touched is absent. */
export type LinkDraft = Readonly<Partial<Omit<Link, "years">>> & {
  readonly years?: string;
  /** The plan stays as it is, though the sheet tells its years. */
  readonly keepsPlan?: boolean;
};

export const link = definePlace<{ readonly item: string }>()({
  at: "link",
  until: "check",
  isThere: ({ item }, { check }) => check.items.some(({ key }) => key === item),
  row: ({ item }) => item,
  /** By finding. */
  drafts: { link: overWorkbook<LinkDraft>() },
});
