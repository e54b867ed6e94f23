import type { GridRange } from "../grid/Grid";
import {
  clearValidation,
  errorAlertOf,
  setErrorAlert,
  setIgnoreBlanks,
  setPrompt,
  setValidationRule,
  validationRuleOf,
  validationTypeOf,
} from "../grid/gridValidation";
import { entity, type Entity, type EntityKind } from "../protocol/kind";

const dataValidationKind: EntityKind<GridRange> = {
  type: "DataValidation",
  get: { ErrorAlert: errorAlertOf, Rule: validationRuleOf, Type: validationTypeOf },
  set: { ErrorAlert: setErrorAlert, IgnoreBlanks: setIgnoreBlanks, Prompt: setPrompt, Rule: setValidationRule },
  methods: {
    Clear: (range) => {
      clearValidation(range);
      return null;
    },
  },
};

export function dataValidationEntity(range: GridRange): Entity {
  return entity(dataValidationKind, range);
}
