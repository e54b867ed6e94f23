import type { WordList } from "./concept";
import { wordsIn } from "./wordsIn";

export const it: WordList = {
  growth: wordsIn(`
    crescita, incremento, aumento, variazione %, % variazione, cresc, incrementi, aumenti, aumentare, crescere, espansione,
    variazione annua, variazione annuale, var %, % var, rialzo, tasso di crescita, adeguamento prezzi
  `),
  revenue: wordsIn(`
    ricavi, ricavo, vendite, vendita, fatturato, clienti, utenti, abbonati, ordini, volumi, quantita, traffico, visite, abbonamenti,
    abbonamento, utente, acquirenti, consumatori, iscritti, prenotazioni, contratti, valore della produzione, ricavi netti,
    vendite nette, unita vendute, quantita vendute, domanda, scontrino, cliente, incassi
  `),
  profit: wordsIn(`
    utile, utili, risultato operativo, mol, flusso di cassa, ebitda, ebit, utile netto, margine operativo lordo, reddito operativo
  `),
  valuation: wordsIn(`
    valore terminale, perpetua, lungo termine, dividendo, dividendi, perpetuita, crescita terminale, crescita perpetua,
    valore residuo, tasso g
  `),
  cost: wordsIn(`
    costo, costi, spesa, spese, stipendi, salari, personale, acquisti, ammortamento, ammortamenti, investimenti, capitale circolante,
    magazzino, fornitori, materie prime, manodopera, lavoro, capex, opex, pagamenti, compensi, retribuzioni
  `),
  spending: wordsIn(`
    affitto, affitti, energia, pubblicita, assicurazioni, manutenzione, utenze, trasporti, marketing, viaggi, elettricita, luce
  `),
  market: wordsIn(`
    mercato, settore, concorrenza, concorrenti, industria, concorrente, comparto
  `),
  "market-figure": wordsIn(`
    dimensione del mercato, mercato totale, crescita del mercato, quota di mercato
  `),
  part: wordsIn(`
    quota, quote
  `),
  share: wordsIn(`
    quota di mercato, quote di mercato, penetrazione, % del mercato, quota mercato, penetrazione di mercato
  `),
  price: wordsIn(`
    prezzo, prezzi, tariffa, tariffe, prezzo di vendita, prezzo unitario, prezzo medio, scontrino medio
  `),
  funnel: wordsIn(`
    visitatori, visite, contatti, preventivi, lead, leads, offerte, richieste, opportunita, registrazioni, click
  `),
  conversion: wordsIn(`
    tasso di conversione, conversione, tasso di rinnovo, fidelizzazione, tasso di chiusura, tasso di successo, tasso di risposta,
    rinnovo, rinnovi, riacquisto, tasso di adozione, adozione, tasso di attivazione, ritenzione, retention
  `),
  margin: wordsIn(`
    margine, margini, marginalita, margine lordo, margine netto, margine operativo, margine di contribuzione, mol %
  `),
  ratio: wordsIn(`
    % dei ricavi, % sui ricavi, % del fatturato, % sul fatturato
  `),
  target: wordsIn(`
    obiettivo, obiettivi, traguardo, target, obiettivo di vendita, obiettivo di crescita
  `),
  plan: wordsIn(`
    ipotesi, previsione, previsioni, preventivo, budget, proiezione, proiezioni, stima, stime, piano, parametri, assunzioni, previsto,
    prevista, atteso, attesa, stimato, stimata, proiettato, pianificato, pianificazione, assunzione, input, futuro, bdg
  `),
  scenario: wordsIn(`
    scenario, scenari, ottimistico, pessimistico, realistico, prudente, caso base, caso peggiore, caso migliore, moderato, aggressivo,
    conservativo
  `),
  actual: wordsIn(`
    consuntivo, storico, storici, effettivo, anno precedente, reale, realizzato, precedente, storica, effettivi, consuntivi
  `),
  peers: wordsIn(`
    comparabili, capitalizzazione
  `),
  foreign: wordsIn(`
    iva, imposta, imposte, tasse, interesse, interessi, sconto, inflazione, pil, popolazione, disoccupazione, provvigione,
    provvigioni, probabilita, scostamento, peso, % del totale, rendimento, cambio, tasso di interesse, tasso di sconto, mutuo,
    prestito, prestiti, ires, irap, irpef, tfr, ammortamento, rischio, costo del capitale, resi, sconti, ponderazione, incidenza
  `),
  sensitivity: wordsIn(`
    sensitivita, simulazione
  `),
  percent: wordsIn(`
    tasso, percentuale, %, per cento, annuo
  `),
  duration: wordsIn(`
    mese, mesi, giorno, giorni, anni, durata, numero, data
  `),
  source: wordsIn(`
    fonte, secondo
  `),
  size: wordsIn(`
    dimensione, volume
  `),
  money: wordsIn(`
    ricavi, ricavo, vendite, fatturato, importo, valore, budget
  `),
  quantity: wordsIn(`
    unita, volume, volumi, quantita, tonnellate, numero di
  `),
  customers: wordsIn(`
    clienti, utenti, abbonati, ordini, visite, traffico
  `),
  timeHead: wordsIn(`
    anno, esercizio, mese, trimestre, periodo, settimana, data
  `),
  listHead: wordsIn(`
    descrizione, voce, conto, nome, prodotto, segmento, regione, paese, negozio, cliente
  `),
  baseYear: wordsIn(`
    anno base, anno di riferimento
  `),
};
