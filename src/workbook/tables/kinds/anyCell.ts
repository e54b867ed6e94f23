import type { LoggedValue } from "../../../domain/change/change";
import { isCellError } from "../../cells";
import type { Kind } from "../../table/kind";

/** Whatever a cell held, as it was: a number stays a number. */
export const anyCell: Kind<LoggedValue> = {
  name: "text",
  read: (reader, key) => {
    const value = reader.value(key);
    if (isCellError(value)) return reader.report(key, "error-value", value.error);
    return value === "" ? undefined : value;
  },
  write: (value) => value,
};
