import { answerQuery } from "./answerQuery";
import { isEntity, type Argument, type Entity } from "./kind";
import {
  actionType,
  objectPathType,
  type ActionInfo,
  type ActionResult,
  type ArgumentInfo,
  type Json,
  type ObjectPathInfo,
  type RequestBody,
  type ResponseBody,
} from "./richApiMessage";
import { invalidArgument, itemNotFound, RichApiError, unknownMember } from "./RichApiError";

/** The objects that outlive a request: Excel keeps ranges for the client by a reference id. */
export interface AnsweringHost {
  /** The object that every path starts from: the workbook. */
  root(): Entity;
  readonly references: Map<string, Entity>;
  /** Waits until formulas have been recalculated; Excel has done so before it answers a load. */
  settle(): Promise<void>;
  /** Waits while formulas are being recalculated, not for what is still to come. */
  calculated(): Promise<void>;
  /** Before an action; throws when it is to be refused. */
  refuse(index: number): void;
  /** After an action of these members. */
  acted(type: string, member: string): void;
}

/** Carries out a request's actions in order. The first that fails ends the request; what was done before it stays done, as in Excel. */
export async function answerRequest(host: AnsweringHost, body: RequestBody): Promise<ResponseBody> {
  const run = new Run(host, body);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      host.refuse(index);
      if (action.ActionType === actionType.trace) {
        traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: null });
      } else {
        results.push({ ActionId: action.Id, Value: await run.act(action) });
      }
    } catch (problem) {
      return { Results: results, TraceIds: traceIds, Error: responseError(problem, run.placeOf(action), index) };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

class Run {
  private readonly found = new Map<number, Entity | null>();
  private readonly kept = new Map<number, string>();

  constructor(
    private readonly host: AnsweringHost,
    private readonly body: RequestBody,
  ) {}

  async act(action: ActionInfo): Promise<Json> {
    await this.host.calculated();
    switch (action.ActionType) {
      case actionType.instantiate:
        return this.instantiate(action.ObjectPathId);
      case actionType.query: {
        const subject = await this.find(action.ObjectPathId);
        await this.host.settle();
        return subject ? answerQuery(subject, action.QueryInfo ?? {}) : null;
      }
      case actionType.method:
        return this.method(action);
      case actionType.setProperty: {
        const subject = await this.existing(action.ObjectPathId);
        const [value] = await this.args(action.ArgumentInfo);
        if (value === undefined || isEntity(value)) throw invalidArgument(`${subject.type}.${action.Name}`);
        await subject.set(action.Name, value);
        this.host.acted(subject.type, action.Name);
        return null;
      }
      default:
        throw unknownMember("request", `action type ${action.ActionType} (${action.Name})`);
    }
  }

  /** "Range.values" or "WorksheetCollection.getItem": where the request went wrong. */
  placeOf(action: ActionInfo): string {
    const subject = this.found.get(action.ObjectPathId);
    if (subject) return memberName(subject.type, action.Name);
    let path = this.body.ObjectPaths[action.ObjectPathId];
    while (path && !this.found.get(path.ParentObjectPathId ?? 0) && path.ParentObjectPathId)
      path = this.body.ObjectPaths[path.ParentObjectPathId];
    return memberName(this.found.get(path?.ParentObjectPathId ?? 0)?.type ?? "", path?.Name || "GetItem");
  }

  private async instantiate(id: number): Promise<Json> {
    const subject = await this.find(id);
    if (!subject) return null;
    const reference = this.kept.get(id);
    return reference ? { ...subject.identity(), _ReferenceId: reference } : subject.identity();
  }

  private async method(action: ActionInfo): Promise<Json> {
    const subject = await this.existing(action.ObjectPathId);
    if (action.Name === "_KeepReference") {
      this.keep(action.ObjectPathId, subject);
      return null;
    }
    // What Univer was told before must be in its cells before they are called calculated.
    if (action.Name === "Calculate") await this.host.settle();
    const answer = await subject.call(action.Name, await this.args(action.ArgumentInfo));
    this.host.acted(subject.type, action.Name);
    if (isEntity(answer)) throw unknownMember(subject.type, `${action.Name}() as a plain call`);
    return answer ?? null;
  }

  private keep(id: number, subject: Entity): void {
    const reference = `${subject.type}-${this.host.references.size + 1}-${id}`;
    this.host.references.set(reference, subject);
    this.kept.set(id, reference);
  }

  private async existing(id: number): Promise<Entity> {
    const subject = await this.find(id);
    if (!subject) throw new RichApiError("InvalidObjectPath", `The object path is null: ${this.body.ObjectPaths[id]?.Name ?? id}`);
    return subject;
  }

  private async find(id: number): Promise<Entity | null> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw invalidArgument(`object path ${id}`);
    const subject = await this.resolve(path);
    this.found.set(id, subject);
    return subject;
  }

  private async resolve(path: ObjectPathInfo): Promise<Entity | null> {
    switch (path.ObjectPathType) {
      case objectPathType.global:
        return this.host.root();
      case objectPathType.none:
        return null;
      case objectPathType.reference: {
        const kept = this.host.references.get(path.Name);
        if (!kept) throw itemNotFound(`reference ${path.Name}`);
        return kept;
      }
      case objectPathType.newObject:
        throw unknownMember("new object", path.Name);
      default:
        return this.resolveFromParent(path);
    }
  }

  private async resolveFromParent(path: ObjectPathInfo): Promise<Entity | null> {
    const parent = await this.find(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === objectPathType.property) return parent.object(path.Name);
    const name = path.ObjectPathType === objectPathType.indexer ? "GetItem" : path.Name;
    const answer = await parent.call(name, await this.args(path.ArgumentInfo));
    this.host.acted(parent.type, name);
    if (answer === null || answer === undefined) return null;
    if (!isEntity(answer)) throw unknownMember(parent.type, `${name}() as an object`);
    return answer;
  }

  private async args(info: ArgumentInfo | undefined): Promise<readonly Argument[]> {
    const references = info?.ReferencedObjectPathIds ?? [];
    const args: Argument[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      const reference = references[index];
      if (typeof reference === "number" && reference > 0) args.push(await this.existing(reference));
      else args.push(value);
    }
    return args;
  }
}

function memberName(type: string, name: string): string {
  return name ? `${type}.${name.charAt(0).toLowerCase()}${name.slice(1)}` : type;
}

function responseError(problem: unknown, place: string, index: number): ResponseBody["Error"] & object {
  if (problem instanceof RichApiError) {
    return { Code: problem.code, Message: problem.message, Location: place, ActionIndex: index, HttpStatusCode: problem.httpStatus };
  }
  const message = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
  return { Code: "StandInBroken", Message: message, Location: place, ActionIndex: index, HttpStatusCode: 500 };
}
