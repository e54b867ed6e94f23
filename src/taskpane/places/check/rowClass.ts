/** Every row of a finding carries it: the list of them is kept by the browser, and costs nothing to ask. */
export const rowClass = "finding";
