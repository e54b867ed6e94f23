import { languages } from "../../workbook/language";
import type { cliWords as english } from "../en/cli";

export const cliWords = {
  help: `Groeiplafond zoekt de percentages in een werkmap die als groeidoel werken, en zegt welke niet op marktgegevens steunen.

  growth-ceiling check BESTAND_OF_MAP...       zoekt de doelen in werkmappen (.xlsx, .xlsm); verandert niets
  growth-ceiling annotate BESTAND --out KOPIE  schrijft een kopie met een blad bevindingen en een notitie bij elk; nooit over BESTAND
  growth-ceiling report BESTAND --out KOPIE    schrijft een kopie met één pagina voor de directie: oordelen, brug, plafonds, dekking, acties
  growth-ceiling actions BESTAND --out LIJST   schrijft wie wat wanneer doet als lijst (.csv) of agenda (.ics)
  growth-ceiling assess PLAN.json              zegt wat de doelen van een plan van hun markten vragen
  growth-ceiling assess --schema               geeft het JSON-schema van zo'n plan
  growth-ceiling mcp MAP...                biedt dit aan als gereedschap van het Model Context Protocol op standaardinvoer en -uitvoer,
                                           alleen voor bestanden onder de mappen
  growth-ceiling --help | --version

Opties
  --json         voor programma's: één JSON-object per regel, één regel per bestand
  --as-of DATUM  de dag van de controle als JJJJ-MM-DD (anders: vandaag); die bepaalt welke bronnen te oud zijn
  --files-from LIJST  check leest meer paden uit een bestand, of van standaardinvoer (-): één per regel, of gescheiden door NUL
  --shard N/M    check neemt het N-de van M delen van zijn bestanden: de naam van het bestand bepaalt het deel, in welke volgorde ook
  --lang ${languages.join("|")}   de taal van het antwoord (anders: die van de terminal)

Uitkomst van check: 0 elk doel is onderbouwd, 1 niet elk doel, 2 een bestand was niet te lezen, 64 verkeerd gebruik.
Uitkomst van annotate, report en actions: 0 geschreven, 2 BESTAND was niet te lezen of heeft niets te rapporteren, of KOPIE of LIJST was niet te schrijven, 64 verkeerd gebruik.
Uitkomst van assess: 0 berekend, 2 het plan was niet te lezen of klopt niet, 64 verkeerd gebruik.
`,
  misuse: {
    "no-command": () => "Zeg wat er moet gebeuren: check, annotate, report, actions, assess of mcp.",
    "unknown-command": (given) => `De opdracht "${given}" bestaat niet: gebruik check, annotate, report, actions, assess of mcp.`,
    "unknown-option": (given) => `De optie ${given} bestaat niet.`,
    "option-elsewhere": (given) => `${given} hoort niet bij deze opdracht.`,
    "missing-value": (given) => `Achter ${given} hoort een waarde.`,
    "unwanted-value": (given) => `Achter ${given} hoort geen waarde.`,
    "not-a-date": (given) => `--as-of vraagt een bestaande dag als JJJJ-MM-DD: "${given}" is dat niet.`,
    "not-a-language": (given) => `--lang kent ${languages.join(", ")}, niet "${given}".`,
    "not-a-shard": (given: string) => `--shard vraagt een deel en het aantal delen, zoals 3/20: "${given}" is dat niet.`,
    "no-file": () => "Noem ten minste één werkmap of map.",
    "no-folder": () => "Noem ten minste één map: bestanden daarbuiten worden nooit gelezen.",
    "no-plan": () => "Noem het plan: een JSON-bestand.",
    "one-plan": () => "assess neemt één plan per keer.",
    "no-plan-with-schema": () => "assess --schema neemt geen plan: het laat zien hoe een plan eruitziet.",
    "one-file": () => "annotate, report en actions nemen één werkmap per keer.",
    "no-out": () => "Zeg waar de kopie komt: --out KOPIE.",
    "out-is-input": (given) => `${given} is de werkmap zelf; een kopie heeft een eigen naam nodig.`,
    "out-no-list": (given) => `${given} moet eindigen op .csv voor een lijst of op .ics voor een agenda.`,
    "out-other-kind": (given) => `${given} heeft dezelfde uitgang nodig als de werkmap; Excel opent het anders niet.`,
  },
  seeHelp: "growth-ceiling --help toont wat er is.",
  refusal: {
    "file-missing": () => "Dit bestand of deze map bestaat niet.",
    "no-access": () => "U mag dit niet lezen; vraag de eigenaar.",
    "not-a-file": () => "Dit is geen bestand en geen map.",
    "empty-folder": () => "In deze map staat geen werkmap (.xlsx, .xlsm).",
    "read-failed": (detail) => `Het was niet te lezen (${detail}).`,
    "our-mistake": (detail) => `Dit is een fout van Groeiplafond, niet van het bestand; meld het: ${detail}`,
  },
  problem: (file, sentence) => `${file}: ${sentence}`,
  progress: (done, total, file) => `${done} van ${total}  ${file}`,
  facts: (sheets, cells, date) => `${sheets}, ${cells}, gecontroleerd per ${date}`,
  sheets: (count, shown) => (count === 1 ? "1 blad" : `${shown} bladen`),
  cells: (count, shown) => (count === 1 ? "1 cel" : `${shown} cellen`),
  targets: (count, unsupported, supported) => {
    if (count === 0) return "Geen percentage werkt als doel.";
    if (unsupported === 0 && supported < count)
      return count === 1
        ? "Bij het enige doel staan marktcijfers, maar het is er nog niet aan getoetst."
        : `Geen van de ${count} doelen mist marktcijfers, maar ${count - supported === 1 ? "1 is" : `${count - supported} zijn`} er nog niet aan getoetst.`;
    if (unsupported === 0) return count === 1 ? "Het enige doel is onderbouwd." : `Alle ${count} doelen zijn onderbouwd.`;
    if (count === 1) return "Het enige doel is niet onderbouwd.";
    if (unsupported === count) return `Geen van de ${count} doelen is onderbouwd.`;
    return unsupported === 1 ? `1 van ${count} doelen is niet onderbouwd.` : `${unsupported} van ${count} doelen zijn niet onderbouwd.`;
  },
  largest: (amount, count) => (count === 1 ? `Het geldt voor ${amount}.` : `Het grootste geldt voor ${amount}.`),
  column: {
    cell: "Cel",
    value: "Waarde",
    verdict: "Oordeel",
    money: "Bedrag",
    largest: "Grootste bedrag",
    label: "Wat het is",
    file: "Bestand",
    targets: "Doelen",
    unsupported: "Niet onderbouwd",
  },
  where: { comment: "in een opmerking", "sheet-name": "in de naam van het blad" },
  hidden: "verborgen",
  calculated: "berekend",
  ownMarketData: "marktcijfers aanwezig",
  unreadable: "niet gelezen",
  annotated: (copy, count) => `${copy}: ${count === 1 ? "1 bevinding" : `${count} bevindingen`} gemarkeerd.`,
  noActions: "In deze werkmap staan geen acties.",
  actionsWritten: (list, count) => `${list}: ${count === 1 ? "1 actie" : `${count} acties`}.`,
  reported: (copy, targets, unsupported) =>
    `${copy}: pagina voor de directie met ${targets === 1 ? "1 doel" : `${targets} doelen`}, ${unsupported} niet onderbouwd.`,
  files: (count) => (count === 1 ? "1 bestand" : `${count} bestanden`),
  summary: (files, withUnsupported, unreadable) =>
    [files, `${withUnsupported} met niet onderbouwde doelen`, ...(unreadable > 0 ? [`${unreadable} niet te lezen`] : [])].join(", "),
  assessment: {
    heading: (segments, targets, years) =>
      `${segments === 1 ? "1 segment" : `${segments} segmenten`}, ${targets === 1 ? "1 doel" : `${targets} doelen`}, ${years} jaar`,
    per: { year: "per jaar", quarter: "per kwartaal", month: "per maand" },
    wholeCompany: "alle segmenten samen",
    about: (metric, scope) => `${metric}, ${scope}`,
    target: { value: "Doel", verdict: "Oordeel", required: "Nodig", baseline: "Basis", gap: "Te winnen", share: "Aandeel" },
    segment: { name: "Segment", base: "Nu", next: "Dan", growth: "Groei", ceiling: "Plafond" },
    missing: (fields) => `ontbreekt: ${fields}`,
    refused: (file, count) => `${file}: het plan klopt niet (${count === 1 ? "1 probleem" : `${count} problemen`})`,
    problem: (path, segment, sentence) => `${path}${segment ? ` (${segment})` : ""}: ${sentence}`,
    wholeFile: "het bestand",
  },
} satisfies typeof english;
