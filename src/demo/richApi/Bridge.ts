import type { FUniver } from "@univerjs/core/facade";
import type { ExcelSituation } from "./excelSituation";
import { activeGrid, type GridSettings } from "./grid/Grid";
import { calculate } from "./grid/calculate";
import { emptyTable, findTable } from "./grid/gridTables";
import { filterTable } from "./grid/hiddenRows";
import { Recalculation } from "./grid/Recalculation";
import { watchGrid } from "./gridEvents";
import { entities, workbookEntity } from "./kinds/workbookKind";
import { answerRequest } from "./protocol/answerRequest";
import type { Entity } from "./protocol/kind";
import { RecalculationCount } from "./protocol/recalculatingActions";
import { RichApiError } from "./protocol/RichApiError";
import { actionType, requestFlag, type ActionInfo, type BridgeRequest, type ResponseBody } from "./protocol/richApiMessage";

/** How one of several people shares the workbook. What each does arrives between two requests of another, never within one. */
export interface SharedSeat {
  /** Waits until this person's request is carried out. What it gives is called when it is; it may never come, as when their pane is closed. */
  turn(changes: readonly string[]): Promise<() => void>;
  /** Somebody else is at work: events are told as theirs. */
  isOthersTurn(): boolean;
  /** An event on its way to the client library. */
  tell(deliver: () => void): void;
}

/** One round trip of the client library, for measuring. Bytes are UTF-8 bytes of what the bridge carried. */
export interface RequestRecord {
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** How many actions the request held. */
  readonly actions: number;
  /** By number of the action: what it set or called, such as "Values" or "Insert"; "" for one that only looks. */
  readonly changes: readonly string[];
  /** How often it made Excel calculate; 0 in manual mode. */
  readonly recalculations: number;
  /** The error code of the answer, when it failed. */
  readonly error?: string;
}

/** Excel on the web takes 5 MB in each direction. */
const mostBytes = 5 * 1024 * 1024;

/** The object that the client library sends its messages to; it sets `onMessageFromHost` itself. */
export class Bridge {
  readonly requests: RequestRecord[] = [];
  readonly refusals: string[] = [];
  /** With this code every request fails. */
  refusal: string | undefined;
  failure: { left: number; readonly code: string } | undefined;
  private intruders: { left: number; readonly act: () => unknown }[] = [];
  onMessageFromHost: (text: string) => void = () => undefined;
  private readonly references = new Map<string, Entity>();
  private readonly recalculation: Recalculation;
  private readonly watching: { dispose(): void };
  private last: Promise<void> = Promise.resolve();
  /** While a request's actions are carried out, but not while recalculation is waited for: what happens in the grid then is the person's. */
  private isAnswering = false;
  private isConnected = true;
  private cellEditing: { readonly ended: Promise<void>; readonly end: () => void } | undefined;

  constructor(
    private readonly univer: FUniver,
    private readonly settings: GridSettings,
    private readonly seat?: SharedSeat,
  ) {
    this.recalculation = new Recalculation(univer);
    this.watching = watchGrid(
      univer,
      () => (this.isAnswering ? "own" : seat?.isOthersTurn() === true ? "remote" : "local"),
      (entry) => {
        const deliver = (): void => {
          this.send({ type: 3, message: { entries: [entry] } });
        };
        if (seat) seat.tell(deliver);
        else deliver();
      },
    );
  }

  /** Requests are answered one after the other; those that wait for a cell to be left do not hold up the rest. */
  sendMessageToHost(text: string): void {
    const request = JSON.parse(text) as BridgeRequest;
    const waits = (request.flags & requestFlag.delayForCellEdit) !== 0;
    const start = this.cellEditing && waits ? this.cellEditing.ended : Promise.resolve();
    void start.then(() => {
      this.last = this.last.then(() => this.answer(request, utf8Length(text)));
    });
  }

  setCellEditing(isEditing: boolean): void {
    this.cellEditing?.end();
    this.cellEditing = undefined;
    if (!isEditing) return;
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    this.cellEditing = { ended, end };
  }

  change(situation: Partial<ExcelSituation>): void {
    Object.assign(this.settings.situation, situation);
    if (situation.calculation === "Manual") calculate(activeGrid(this.univer, this.settings, entities));
  }

  filter(name: string, hidden: readonly number[]): void {
    const table = findTable(activeGrid(this.univer, this.settings, entities), name);
    if (!table) throw new Error(`no table ${name}`);
    filterTable(table, hidden);
  }

  async empty(name: string): Promise<void> {
    const table = findTable(activeGrid(this.univer, this.settings, entities), name);
    if (!table) throw new Error(`no table ${name}`);
    await emptyTable(table);
  }

  before(request: number, act: () => unknown): void {
    this.intruders.push({ left: request, act });
  }

  disconnect(): void {
    this.isConnected = false;
    this.watching.dispose();
    this.recalculation.dispose();
  }

  private async answer(request: BridgeRequest, bytesIn: number): Promise<void> {
    const end = await this.seat?.turn(request.message.body.Actions.map(changeOf));
    await this.letOthersAct();
    const count = new RecalculationCount();
    const body = await this.bodyFor(request, bytesIn, count);
    let answer = JSON.stringify(body);
    let code = body.Error?.Code;
    if (utf8Length(answer) > mostBytes) {
      code = "ResponsePayloadSizeLimitExceeded";
      answer = JSON.stringify(refusal(code, "The response payload size has exceeded the limit."));
    }
    this.requests.push({
      bytesIn,
      bytesOut: utf8Length(answer),
      actions: request.message.body.Actions.length,
      changes: request.message.body.Actions.map(changeOf),
      recalculations: this.settings.situation.calculation === "Manual" ? 0 : count.total,
      ...(code === undefined ? {} : { error: code }),
    });
    end?.();
    this.send({ type: 2, id: request.id, message: { statusCode: 200, headers: {}, body: answer } });
  }

  /** What others do arrives between two requests, never within one. */
  private async letOthersAct(): Promise<void> {
    const due = this.intruders.filter(({ left }) => left === 0);
    this.intruders = this.intruders.filter(({ left }) => left > 0);
    for (const intruder of this.intruders) intruder.left -= 1;
    for (const { act } of due) await act();
  }

  private refuse(): void {
    if (!this.failure) return;
    const { left, code } = this.failure;
    this.failure = left === 0 ? undefined : { left: left - 1, code };
    if (left === 0) throw new RichApiError(code, `Refused as asked: ${code}`);
  }

  private async bodyFor(request: BridgeRequest, bytesIn: number, count: RecalculationCount): Promise<ResponseBody> {
    const refused = this.refusals.shift() ?? this.refusal;
    if (refused !== undefined) return refusal(refused, `Refused as asked: ${refused}`);
    if (this.cellEditing)
      return refusal("InvalidOperationInCellEditMode", "Excel is in cell-editing mode. Please exit the edit mode and try again.");
    if (bytesIn > mostBytes) return refusal("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    try {
      const root = (): Entity => workbookEntity(activeGrid(this.univer, this.settings, entities));
      const outside = async (wait: Promise<void>): Promise<void> => {
        this.isAnswering = false;
        await wait;
        this.isAnswering = true;
      };
      const settle = (): Promise<void> => outside(this.recalculation.settle());
      const calculated = (): Promise<void> => outside(this.recalculation.finished());
      await settle();
      const refuse = (): void => {
        this.refuse();
      };
      const acted = (type: string, member: string): void => {
        count.acted(type, member);
      };
      const body = await answerRequest({ root, settle, calculated, references: this.references, refuse, acted }, request.message.body);
      await settle();
      return body;
    } catch (problem) {
      return refusal("StandInBroken", problem instanceof Error ? (problem.stack ?? problem.message) : String(problem));
    } finally {
      this.isAnswering = false;
    }
  }

  private send(message: object): void {
    if (this.isConnected) this.onMessageFromHost(JSON.stringify(message));
  }
}

function refusal(code: string, message: string): ResponseBody {
  return { Results: [], Error: { Code: code, Message: message, Location: "", ActionIndex: -1, HttpStatusCode: 400 } };
}

/** What an action changes, by the name of the member. */
function changeOf({ ActionType, Name }: ActionInfo): string {
  const isChange = ActionType === actionType.setProperty || (ActionType === actionType.method && !unchanging.test(Name));
  return isChange ? Name : "";
}

const unchanging = /^_|^(Suspend|Get)/;

function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length;
}
