import { HostError } from "../../../workbook/port";
import { partKey } from "../zip/partName";
import type { PartEdits } from "./partEdits";
import { prefixOf, xmlOutline } from "./xmlOutline";
import type { OutlineElement } from "./xmlOutline";
import { XmlPatch } from "./xmlPatch";

/**
 * Says of what type a part is. `extension` types hold for every part with that ending, and are said once. A declaration that was left behind
 * by a part of that name is put right, and of two equal ones for any part the second goes: a package may hold one only.
 */
export function declarePart(edits: PartEdits, part: string, type: string, by: "part" | "extension"): void {
  const text = edits.text(contentTypes);
  if (text === undefined) throw new HostError("not-supported", contentTypes);
  const root = xmlOutline(text, contentTypes, 2);
  const patch = new XmlPatch(text);
  const prefix = prefixOf(root);
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  const usual = root.children.find(({ name, attributes }) => name === "Default" && attributes["Extension"]?.toLowerCase() === extension);
  const [own, ...more] = root.children.filter((child) => declaredPart(child) === partKey(part));
  const repeated = new Set([...more, ...repetitions(root.children)]);
  if (own) patch.setAttribute(own, "ContentType", type);
  else if (by === "extension" && !usual) patch.append(root, `<${prefix}Default Extension="${extension}" ContentType="${type}"/>`);
  else if (usual?.attributes["ContentType"] !== type) patch.append(root, `<${prefix}Override PartName="/${part}" ContentType="${type}"/>`);
  for (const element of repeated) patch.remove(element);
  const declared = patch.result();
  if (declared !== text) edits.set(contentTypes, declared);
}

const contentTypes = "[Content_Types].xml";

function declaredPart({ name, attributes: { PartName: part } }: OutlineElement): string | undefined {
  return name === "Override" && part !== undefined ? partKey(part) : undefined;
}

/** Declarations that an earlier one makes in the same words. Which of two that differ is right, nobody can tell. */
function repetitions(declarations: readonly OutlineElement[]): readonly OutlineElement[] {
  const said = new Set<string>();
  return declarations.filter((declaration) => {
    const part = declaredPart(declaration);
    if (part === undefined) return false;
    const words = `${part} ${declaration.attributes["ContentType"] ?? ""}`;
    const isRepeated = said.has(words);
    said.add(words);
    return isRepeated;
  });
}
