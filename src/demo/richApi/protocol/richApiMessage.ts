/** The client library's protocol as it is seen on its bridge; Microsoft has not published it. */

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json | undefined;
}

/** What the bridge carries to the host. `type` 1 is a request. */
export interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

export const requestFlag = {
  /** The request waits until the person has left the cell that is being edited. */
  delayForCellEdit: 64,
} as const;

export interface RequestBody {
  /** Ranges keep a reference id, so that later requests mean the same cells. */
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: QueryInfo;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const objectPathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  none: 7,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** Beside each argument: the path id of the object that stands there, else 0 or null. */
  readonly ReferencedObjectPathIds?: readonly Json[];
}

/** `Select` holds paths in the client's own spelling, such as "items/name"; absent means every plain property. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds?: readonly number[];
  readonly Error?: ResponseError;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  /** "Range.values": the type and member that failed. */
  readonly Location: string;
  /** -1: the request as a whole. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}
