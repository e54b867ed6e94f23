/** The look that tables of files get from the grid: none of its own, so that the cells look as the file says. It is the grid's first, and so its default. */
export const tableLooks = { name: "as-in-file", style: {} };
