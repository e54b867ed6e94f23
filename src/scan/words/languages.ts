import type { WordList } from "./concept";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fa } from "./fa";
import { fr } from "./fr";
import { it } from "./it";
import { nl } from "./nl";
import { nordic } from "./nordic";
import { pl } from "./pl";
import { pt } from "./pt";
import { ru } from "./ru";
import { tr } from "./tr";

/** Sheets mix languages: a text is read in all of them. */
export const languages: readonly WordList[] = [en, nl, de, fr, es, it, pt, pl, nordic, tr, ru, fa];
/** Those that write "Angebotserfolgsquote" in one: what a long word says it also says at the end of another. */
export const compounding: ReadonlySet<WordList> = new Set([nl, de, nordic]);
