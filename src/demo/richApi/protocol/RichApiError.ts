/** A refusal in Excel's own words: `code` is what `OfficeExtension.Error.code` shows to the caller. */
export class RichApiError extends Error {
  override readonly name = "RichApiError";

  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

export function itemNotFound(what: string): RichApiError {
  return new RichApiError("ItemNotFound", `The requested resource doesn't exist: ${what}`, 404);
}

export function invalidArgument(what: string): RichApiError {
  return new RichApiError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${what}`);
}

export function accessDenied(what: string): RichApiError {
  return new RichApiError("AccessDenied", `You cannot perform the requested operation: ${what}`, 403);
}

/** Not Excel's: the stand-in has no answer. Its own code, so that nobody takes it for a refusal that Excel would give. */
export function unknownMember(type: string, member: string): RichApiError {
  return new RichApiError("StandInUnknownMember", `The stand-in for Excel does not know ${type}.${member}`, 501);
}
