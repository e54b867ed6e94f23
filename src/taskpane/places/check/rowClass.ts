/** Every row of a finding carries it: the list of them is kept by the browser, and costs nothing to ask. */
export const rowClass = "finding";
/** So many rows stand in a box that the browser leaves alone while it is far from the window. */
export const rowsInBox = 20;
export const boxClass = "findings";
