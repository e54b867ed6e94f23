import { metadata, number, pipe, string } from "valibot";
import type { Limits } from "../../domain/ground/limits";

/*
 * What the published schema says of a value beyond its type, in its words. It refuses nothing here: values are checked by the domain, which
 * says all that is wrong with a plan at once.
 */

export const limited = ({ least, most }: Limits) => pipe(number(), metadata({ minimum: least, maximum: most }));

export const atLeast = (least: number) => pipe(number(), metadata({ minimum: least }));

export const whole = (least: number, most: number) => pipe(number(), metadata({ multipleOf: 1, minimum: least, maximum: most }));

/** A name that is not empty. */
export const named = () => pipe(string(), metadata({ minLength: 1 }));

/** A text that has to look so: a date, or a code of letters. */
export const shaped = (shape: { readonly format: string } | { readonly pattern: string }) => pipe(string(), metadata(shape));
