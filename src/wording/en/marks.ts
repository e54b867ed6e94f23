/** The place where targets are marked in the sheet. */
export const marksWords = {
  open: "Mark in the sheet",
  title: "Mark in the sheet",
  titleOne: (label: string) => `Mark in the sheet: ${label}`,
  intro: (count: number) =>
    count === 1
      ? "Makes the cells of the unsupported target visible to everybody who opens this workbook."
      : `Makes the cells of the ${count} unsupported targets visible to everybody who opens this workbook.`,
  introOne: "Makes the cells of this target visible to everybody who opens this workbook.",
  nothing: "No target is left to be marked: none is unsupported.",
  sample: "This is how the cells will look:",
  own: "Your own fills, fonts and conditional formats stay as they are, and come first.",
  withComments: "With a comment that says what it is and why",
  writes: {
    format: (place: string) => `A conditional format on ${place}.`,
    formats: (ranges: number, sheets: number) =>
      sheets === 1 ? `Conditional formats on ${ranges} ranges of 1 sheet.` : `Conditional formats on ${ranges} ranges of ${sheets} sheets.`,
    comments: (count: number) => (count === 1 ? "A comment in 1 cell." : `Comments in ${count} cells.`),
    hidden: (sheets: string) => `Also on hidden sheets: ${sheets}.`,
    replaced: "Earlier marks of Growth Ceiling are replaced.",
    protected: (count: number, sheets: string) =>
      count === 1
        ? `Not marked: 1 target on a protected sheet (${sheets}).`
        : `Not marked: ${count} targets on protected sheets (${sheets}).`,
    names: (count: number) =>
      count === 1 ? "Not marked: 1 target in a sheet's name." : `Not marked: ${count} targets in names of sheets.`,
  },
  mark: "Mark",
  done: (count: string) => (count === "1" ? "1 target is marked in the sheet." : `${count} targets are marked in the sheet.`),
  undo: "Remove marks",
  present: "In the workbook now",
  reading: "Looking for marks",
  none: "No marks.",
  found: (formats: number, comments: number, sheets: number) =>
    `${formats === 1 ? "1 mark" : `${formats} marks`}${comments === 0 ? "" : comments === 1 ? " and 1 comment" : ` and ${comments} comments`} on ${sheets === 1 ? "1 sheet" : `${sheets} sheets`}.`,
  isMarked: "This target is marked.",
  elsewhere: (count: number) =>
    count === 1
      ? "1 of them on cells that are no unsupported target any more."
      : `${count} of them on cells that are no unsupported target any more.`,
  standing: (count: number): string => (count === 1 ? "1 mark in the sheet" : `${count} marks in the sheets`),
  removeShort: "Remove",
  remove: "Remove all marks",
  removeOne: "Remove this mark",
  answered: (count: number) => (count === 1 ? "1 comment was answered and stays." : `${count} comments were answered and stay.`),
  locked: (sheets: string) => `What is on protected sheets stays: ${sheets}.`,
  removed: "Our marks are gone; nothing else was touched.",
  failed: "The marks could not be read.",
  again: "Try again",
};
