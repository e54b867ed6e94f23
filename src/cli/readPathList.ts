/** Paths divided by NUL where there is one, else by line ends: names may hold spaces, and with NUL also line ends. A byte order mark is no name. */
export function readPathList(text: string): readonly string[] {
  const list = text.replace(/^\uFEFF/, "");
  return list.split(list.includes("\0") ? "\0" : /\r?\n/).filter((path) => path !== "");
}
