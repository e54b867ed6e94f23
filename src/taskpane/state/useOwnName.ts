import { useEffect, useRef } from "react";
import { hypothesisRoles } from "../../domain/plan";
import { ownDraft, type AgreementDraft } from "../agreement/agreementDraft";
import type { Environment } from "../environment";
import type { PaneState } from "./paneState";
import type { PaneActions } from "./usePane";

const key = "who-speaks";

/** The name and role that somebody typed to agree are there again when the pane is opened anew, on this device only. */
export function useOwnName({ memory }: Environment, state: PaneState, { tell }: PaneActions): void {
  const isRead = useRef(false);
  const own = state.drafts.agreement[ownDraft];
  useEffect(() => {
    if (isRead.current) return;
    isRead.current = true;
    const known = readOwn(memory?.read(key));
    if (known) tell({ is: "typed", draft: "agreement", key: ownDraft, change: known });
  }, [memory, tell]);
  useEffect(() => {
    if (own) memory?.write(key, JSON.stringify(own));
  }, [memory, own]);
}

/** Anything else that may stand there is forgotten. */
export function readOwn(text: string | undefined): AgreementDraft | undefined {
  if (text === undefined) return undefined;
  let known: unknown;
  try {
    known = JSON.parse(text);
  } catch (problem) {
    if (problem instanceof SyntaxError) return undefined;
    throw problem;
  }
  if (typeof known !== "object" || known === null) return undefined;
  const { name, role } = known as Readonly<Record<string, unknown>>;
  const ownRole = hypothesisRoles.find((one) => one === role);
  if (typeof name !== "string" || name.trim() === "") return undefined;
  return { name: name.slice(0, longestName), ...(ownRole && { role: ownRole }) };
}

const longestName = 80;
