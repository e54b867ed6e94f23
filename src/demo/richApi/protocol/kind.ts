import type { Json, JsonObject } from "./richApiMessage";
import { unknownMember } from "./RichApiError";

/** What one of Excel's types can answer. Member names are the protocol's: "Values", "GetRange". */
export interface EntityKind<Subject> {
  readonly type: string;
  /** What an instantiation gives beside the object: its id, by which the client finds it again. */
  readonly identity?: (subject: Subject) => JsonObject;
  readonly get?: Readonly<Record<string, (subject: Subject) => Json>>;
  readonly set?: Readonly<Record<string, (subject: Subject, value: Json) => unknown>>;
  /** Properties that are objects. Null: a null object. */
  readonly objects?: Readonly<Record<string, (subject: Subject) => Entity | null>>;
  readonly methods?: Readonly<Record<string, (subject: Subject, args: readonly Argument[]) => Answer | Promise<Answer>>>;
  /** Only collections have items. */
  readonly items?: (subject: Subject) => readonly Entity[];
}

export type Argument = Json | Entity | undefined;
export type Answer = Json | Entity | undefined;

/** An object that a request speaks of: a kind bound to what it is about. */
export interface Entity {
  readonly isEntity: true;
  readonly type: string;
  readonly subject: unknown;
  readonly isCollection: boolean;
  readonly properties: readonly string[];
  identity(): JsonObject;
  get(name: string): Json;
  set(name: string, value: Json): unknown;
  hasObject(name: string): boolean;
  object(name: string): Entity | null;
  call(name: string, args: readonly Argument[]): Answer | Promise<Answer>;
  items(): readonly Entity[];
}

export function entity<Subject>(kind: EntityKind<Subject>, subject: Subject): Entity {
  const member = <Value>(members: Readonly<Record<string, Value>> | undefined, name: string, shown = name): Value => {
    const found = members && Object.hasOwn(members, name) ? members[name] : undefined;
    if (found === undefined) throw unknownMember(kind.type, shown);
    return found;
  };
  return {
    isEntity: true,
    type: kind.type,
    subject,
    isCollection: kind.items !== undefined,
    properties: Object.keys(kind.get ?? {}),
    identity: () => kind.identity?.(subject) ?? {},
    get: (name) => member(kind.get, name)(subject),
    set: (name, value) => member(kind.set, name, `${name} (set)`)(subject, value),
    hasObject: (name) => kind.objects !== undefined && Object.hasOwn(kind.objects, name),
    object: (name) => member(kind.objects, name)(subject),
    call: (name, args) => member(kind.methods, name, `${name}()`)(subject, args),
    items: () => {
      if (!kind.items) throw unknownMember(kind.type, "items");
      return kind.items(subject);
    },
  };
}

export function isEntity(value: unknown): value is Entity {
  return typeof value === "object" && value !== null && "isEntity" in value;
}
