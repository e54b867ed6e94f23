import { headerXml } from "./pageXml";
import { childOf, xmlOutline } from "./xmlOutline";
import { XmlPatch } from "./xmlPatch";

/** What is printed above the page says of when it is. Paper, margins and footer stay as people have set them. */
export function refreshHeader(text: string, part: string, header: string | undefined): string {
  if (header === undefined) return text;
  const all = childOf(xmlOutline(text, part, 3), "headerFooter");
  // Somebody took headers and footers off this sheet.
  if (!all) return text;
  const known = childOf(all, "oddHeader");
  const patch = new XmlPatch(text);
  if (known) {
    patch.remove(known);
    patch.insert(known.end, headerXml(header));
  } else if (all.isClosed) patch.append(all, headerXml(header));
  else patch.insert(all.openEnd, headerXml(header));
  return patch.result();
}
