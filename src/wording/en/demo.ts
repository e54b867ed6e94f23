/** The demo page around the spreadsheet and the pane. */
export const demoWords = {
  title: "Growth Ceiling demo",
  product: "Growth Ceiling",
  openOwn: "Open your own workbook",
  staysHere: "It stays on this computer: nothing is uploaded.",
  sample: "Sample budget",
  drop: "Drop the workbook to open it",
  starting: "Starting the spreadsheet",
  opening: (name: string) => `Opening ${name}`,
  openingSheet: (name: string, done: number, total: number) => `Opening ${name}: sheet ${done} of ${total}`,
  paneWidth: "Pane width",
  hosts: { 270: "270 px, Excel for Mac", 320: "320 px, Windows", 350: "350 px, web" },
  theme: "Theme",
  themes: { light: "Light", dark: "Dark", system: "System" },
  language: "Language",
  /** This language, in itself. */
  ownName: "English",
  pane: "Growth Ceiling, task pane",
  grid: "Spreadsheet",
  notOpened: (name: string) => `${name} was not opened.`,
  tooManyCells: (cells: string, most: string) =>
    `It holds ${cells} cells; the spreadsheet of this demo takes up to ${most}. The command line reads it: npm run -s cli -- check FILE`,
  plainLooks: "Its colours and fonts could not be read, so it looks plain. Values and formulas are complete.",
  save: "Save a copy",
  copy: "copy",
  saved: (name: string) => `${name} is in your downloads: what you opened, with what was typed and our sheets. Nothing else in it changed.`,
  notSaved: (name: string) => `No copy of ${name} was saved.`,
  sheetsMoved: (sheets: string) =>
    `In ${sheets} rows, columns or the sheet itself were inserted, deleted, moved or renamed. A copy would break charts and rules that refer to them. Undo that (Ctrl+Z) and save again; what you typed is still here.`,
  leave: (name: string) => `What you changed in ${name} is not kept, unless you save a copy first. Open the other workbook?`,
  close: "Close",
};
