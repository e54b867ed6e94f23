import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { sellerFields } from "../../../app/import/sellersFromRange";
import type { PlanProblem } from "../../../domain/ground/problem";
import { useText } from "../../text/text";
import { emptySeller } from "./capacityDraft";
import type { SellerDraft } from "./place";

export interface SellerInputsProps {
  readonly sellers: readonly SellerDraft[];
  readonly problems: readonly PlanProblem[];
  readonly onChange: (sellers: readonly SellerDraft[]) => void;
}

/** Each person: a name, a full-year revenue, and what is different of them. */
export function SellerInputs({ sellers, problems, onChange }: SellerInputsProps) {
  const styles = useStyles();
  const { words } = useText();
  const { form } = words.capacity;
  return (
    <>
      <ul className={styles.list}>
        {sellers.map((seller, index) => (
          <li key={seller.key} className={styles.person} aria-label={seller.name || form.person(String(index + 1))}>
            {sellerFields.map((field) => {
              const problem = problems.find(({ path }) => path === `sellers[${index}].${field}`);
              return (
                <Field
                  key={field}
                  size="small"
                  className={field === "name" ? styles.wide : undefined}
                  label={form.seller[field]}
                  {...(problem && { validationMessage: words.problem[problem.code](problem.detail ?? "") })}
                >
                  <Input
                    className={styles.input}
                    value={seller[field]}
                    autoComplete="off"
                    {...(field !== "name" && { inputMode: "decimal" as const })}
                    onChange={(_, { value }) => onChange(sellers.map((one, at) => (at === index ? { ...one, [field]: value } : one)))}
                  />
                </Field>
              );
            })}
            <Button
              size="small"
              appearance="subtle"
              className={styles.remove}
              icon={<Dismiss16Regular />}
              aria-label={form.remove(seller.name || form.person(String(index + 1)))}
              onClick={() => onChange(sellers.filter((_, at) => at !== index))}
            />
          </li>
        ))}
      </ul>
      <Button size="small" icon={<Add16Regular />} onClick={() => onChange([...sellers, emptySeller(nextKey(sellers))])}>
        {form.add}
      </Button>
    </>
  );
}

function nextKey(sellers: readonly SellerDraft[]): string {
  const numbers = sellers.map(({ key }) => Number(/^new (\d+)$/.exec(key)?.[1] ?? 0));
  return `new ${Math.max(0, ...numbers) + 1}`;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  person: {
    listStyleType: "none",
    position: "relative",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    marginBottom: tokens.spacingVerticalXS,
    alignItems: "end",
  },
  wide: { gridColumn: "1 / -1", paddingRight: "32px" },
  input: { width: "100%", minWidth: 0, "& input": { minWidth: 0 } },
  remove: { position: "absolute", top: "26px", right: 0 },
});
