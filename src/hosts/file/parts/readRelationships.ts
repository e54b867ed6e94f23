import type { Package } from "../zip/package";
import { relationshipsPart, resolvePart } from "../zip/partName";
import { childrenNamed, xmlTree } from "../xml/xmlTree";

export interface Relationship {
  readonly id: string;
  /** The last step of its type: "worksheet", "comments", "threadedComment"; the same in transitional and strict files. */
  readonly kind: string;
  /** The part's key, or for an external one its address as written. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** What a part refers to; "" is the package itself. Empty when it has no relationships. */
export function readRelationships(parts: Package, source: string): readonly Relationship[] {
  const name = relationshipsPart(source);
  const bytes = parts.read(name);
  if (!bytes) return [];
  return childrenNamed(xmlTree(bytes, name), "Relationship").map(({ attributes }) => {
    const target = attributes["Target"] ?? "";
    const isExternal = attributes["TargetMode"] === "External";
    return {
      id: attributes["Id"] ?? "",
      kind: (attributes["Type"] ?? "").replace(/^.*\//s, ""),
      target: isExternal ? target : resolvePart(source, target),
      isExternal,
    };
  });
}
