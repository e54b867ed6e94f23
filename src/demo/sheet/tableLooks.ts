const header = "#4472C4";
const band = "#D9E1F2";
const line = { s: 1, cl: { rgb: "#8EA9DB" } };

/**
 * Looks of tables in the grid. The first, and so the grid's default, is for tables of files: none of its own, so that the cells look as the
 * file says. The second is Excel's default for new tables, for those that the pane makes.
 */
export const tableLooks = {
  asInFile: { name: "as-in-file", style: {} },
  new: {
    name: "excel-medium-2",
    style: {
      wholeStyle: { bd: { t: line, b: line } },
      headerRowStyle: { bg: { rgb: header }, cl: { rgb: "#FFFFFF" }, bl: 1, bd: { t: line, b: line } },
      firstRowStyle: { bg: { rgb: band }, bd: { b: line } },
      secondRowStyle: { bd: { b: line } },
    },
  },
};
