import { always, definePlace, noDrafts } from "../definePlace";

export const boardPage = definePlace()({
  at: "board-page",
  until: "plan",
  isThere: always,
  row: () => "page for the board",
  drafts: noDrafts,
});
