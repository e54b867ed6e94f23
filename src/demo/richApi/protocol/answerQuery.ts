import type { Entity } from "./kind";
import type { Json, JsonObject, QueryInfo } from "./richApiMessage";

/** What was asked of an object: plain properties by name, and what is asked of the objects behind others. */
interface Wish {
  readonly names: Set<string>;
  readonly deeper: Map<string, Wish>;
  wantsAll: boolean;
}

/** Answers a load: the properties selected, of the object, of the objects behind it and of a collection's items. */
export function answerQuery(subject: Entity, query: QueryInfo): Json {
  const wish = newWish();
  const select = query.Select ?? [];
  for (const path of select) addPath(wish, path.split(/[/.]/));
  for (const path of query.Expand ?? []) addPath(wish, [...path.split(/[/.]/), "*"]);
  if (select.length === 0) wish.wantsAll = true;
  const skipped = query.Skip ?? 0;
  return answer(subject, wish, (items) => items.slice(skipped, query.Top === undefined ? undefined : skipped + query.Top));
}

function answer(subject: Entity, wish: Wish, page: (items: readonly Entity[]) => readonly Entity[] = (items) => items): Json {
  const result: Record<string, Json | undefined> = { ...subject.identity() };
  if (subject.isCollection && !onlyOwnProperties(subject, wish)) {
    result["_Items"] = page(subject.items()).map((item) => answer(item, itemWish(wish)));
  }
  const names = wish.wantsAll && !subject.isCollection ? subject.properties : [...wish.names];
  for (const name of names) {
    if (subject.isCollection && !subject.properties.includes(name)) continue;
    if (subject.hasObject(name)) result[name] = nested(subject, name, allWish());
    else result[name] = subject.get(name);
  }
  for (const [name, inner] of wish.deeper) {
    if (name === "Items") continue;
    if (subject.isCollection) continue;
    result[name] = nested(subject, name, inner);
  }
  return result as JsonObject;
}

function nested(subject: Entity, name: string, wish: Wish): Json {
  const object = subject.object(name);
  return object ? answer(object, wish) : { _IsNull: true };
}

/** "items/name" and plain "name" mean the same on a collection. */
function itemWish(wish: Wish): Wish {
  const inner = wish.deeper.get("Items");
  if (inner) return inner;
  const names = new Set([...wish.names].filter((name) => name !== "Items"));
  const isPlain = names.size === 0 && wish.deeper.size === 0;
  return { names, deeper: wish.deeper, wantsAll: wish.wantsAll || isPlain };
}

function onlyOwnProperties(collection: Entity, wish: Wish): boolean {
  return wish.names.size > 0 && wish.deeper.size === 0 && [...wish.names].every((name) => collection.properties.includes(name));
}

function addPath(wish: Wish, path: readonly string[]): void {
  const [first = "", ...rest] = path;
  if (first === "*") wish.wantsAll = true;
  else if (rest.length === 0) wish.names.add(capitalised(first));
  else {
    const name = capitalised(first);
    const inner = wish.deeper.get(name) ?? newWish();
    wish.deeper.set(name, inner);
    addPath(inner, rest);
  }
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function newWish(): Wish {
  return { names: new Set(), deeper: new Map(), wantsAll: false };
}

function allWish(): Wish {
  return { ...newWish(), wantsAll: true };
}
