/** The name under which a part is found: forward slashes, no leading slash, no "..", lower case, as Excel compares them. */
export function partKey(name: string): string {
  const kept: string[] = [];
  for (const step of unescaped(name).replaceAll("\\", "/").split("/")) {
    if (step === "..") kept.pop();
    else if (step !== "" && step !== ".") kept.push(step);
  }
  return kept.join("/").toLowerCase();
}

/** Where a relationship of `source` ("xl/workbook.xml") points: relative to its folder, unless it starts at the root. */
export function resolvePart(source: string, target: string): string {
  const path = target.replaceAll("\\", "/").replace(/#.*$/s, "");
  return partKey(path.startsWith("/") ? path : `${source.replace(/[^/]*$/, "")}${path}`);
}

/** "xl/_rels/workbook.xml.rels" for "xl/workbook.xml"; "_rels/.rels" for the package itself (""). */
export function relationshipsPart(source: string): string {
  const cut = source.lastIndexOf("/") + 1;
  return `${source.slice(0, cut)}_rels/${source.slice(cut)}.rels`;
}

function unescaped(name: string): string {
  if (!name.includes("%")) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    // A "%" that starts no escape stands for itself.
    return name;
  }
}
