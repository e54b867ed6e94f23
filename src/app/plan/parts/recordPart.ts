import { changesSinceFrozen } from "../../log/changesSinceFrozen";
import { definePart } from "./planPart";

/** The plan as it was frozen, and what moved since. */
export const recordPart = definePart({
  name: "record",
  tables: ["frozen", "changes", "changesArchive"],
  summarise: (check) => {
    const frozen = changesSinceFrozen(check);
    if (!frozen) return { count: 0 };
    const { moved, name, figures } = frozen;
    return {
      count: figures,
      ...(moved.length > 0 && { attention: ({ record }) => record.moved(moved.length, name) }),
      says: ({ record }) => record.noneMoved(figures),
    };
  },
});
