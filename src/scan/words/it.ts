import type { WordList } from "./concept";
import { wordsIn } from "./wordsIn";

export const it: WordList = {
  growth: wordsIn(`
    crescita, variazione %, % variazione, cresc, incrementi, aumenti, aumentare, crescere, espansione, variazione annua, variazione
    annuale, rialzo, adeguamento prezzi, crescite, cresce, crescera, sviluppo %, maggiori ricavi, evoluzione %, crescono,
    cresceranno, aumentano, aumentera, aumenteranno, cresca, crescano, aumentino, salga, salgano, rincaro, rincari, salgono, salira, saliremo
  `),
  change: wordsIn(`
    variazione, variazioni, evoluzione, sviluppo, andamento, scostamento prezzi, adeguamento, adeguamenti, revisione, effetto
  `),
  revenue: wordsIn(`
    ricavi, ricavo, vendite, vendita, fatturato, clienti, utenti, abbonati, ordini, volumi, quantita, traffico, visite, abbonamenti,
    abbonamento, utente, acquirenti, consumatori, iscritti, prenotazioni, contratti, valore della produzione, ricavi netti, vendite
    nette, unita vendute, quantita vendute, domanda, scontrino, incassi, venduto, vendute, venduti, visitatori, ospiti, presenze,
    pernottamenti, coperti, pazienti, studenti, tessere, biglietti, canoni attivi, affitti attivi, corrispettivi, entrate, commesse,
    fatturato netto, giro d'affari, compratori, tesserati, partecipanti, iscrizioni, vendere
  `),
  profit: wordsIn(`
    utile, utili, risultato operativo, mol, flusso di cassa, utile netto, margine operativo lordo, reddito operativo
  `),
  valuation: wordsIn(`
    valore terminale, lungo termine, dividendi, perpetuita, crescita terminale, crescita perpetua, valore residuo
  `),
  cost: wordsIn(`
    costi, spesa, spese, stipendi, salari, acquisti, ammortamento, ammortamenti, investimenti, capitale circolante, magazzino,
    fornitori, materie prime, manodopera, lavoro, pagamenti, compensi, retribuzioni, stipendio, salariale, retribuzione, dipendenti,
    addetti, consulenze, servizi esterni, lavorazioni esterne, oneri sociali, contributi, contributo previdenziale, debiti, debito,
    rimanenze, scorte, costi fissi, costi variabili, canone passivo, manutenzioni
  `),
  spending: wordsIn(`
    affitto, affitti, pubblicita, assicurazioni, manutenzione, utenze, trasporti, viaggi, elettricita, luce
  `),
  market: wordsIn(`
    mercato, settore, concorrenza, concorrenti, concorrente, comparto
  `),
  "market-figure": wordsIn(`
    dimensione del mercato, mercato totale, crescita del mercato, quota di mercato, dimensione mercato, mercato potenziale, mercato
    raggiungibile, mercato indirizzabile, mercato obiettivo, volume di mercato, valore del mercato
  `),
  part: wordsIn(`
    quota, quote
  `),
  share: wordsIn(`
    quota di mercato, quote di mercato, penetrazione, % del mercato, quota mercato, quota obiettivo, quota target, quota del
    mercato, % di mercato, % mercato, percentuale di mercato, percentuale del mercato, tasso di adozione, copertura del mercato,
    copertura di mercato
  `),
  price: wordsIn(`
    prezzo, prezzi, tariffa, tariffe, prezzo unitario, prezzo medio, scontrino medio, listino, tariffario, retta, rette, biglietto
    medio, prezzo al, pu, p u, listini
  `),
  funnel: wordsIn(`
    visitatori, visite, contatti, preventivi, richieste, opportunita, registrazioni, click, clienti potenziali, visualizzazioni,
    sessioni, impression, impressioni, appuntamenti, trattative, offerta, preventivo inviato, visitatore, contatto, iscrizione,
    newsletter, clic, download
  `),
  conversion: wordsIn(`
    fidelizzazione, tasso di chiusura, tasso di successo, tasso di risposta, rinnovo, rinnovi, riacquisto, adozione, tasso di
    attivazione, ritenzione, percentuale conversione, tasso di acquisto, tasso di iscrizione, adesione, tasso di accettazione, tasso
    di apertura, convertiti, convertono, diventano clienti, clienti ricorrenti, clienti fidelizzati, redemption, rinnovo contratti,
    preventivi accettati, preventivi chiusi, offerte vinte, tasso di acquisizione
  `),
  margin: wordsIn(`
    margine, margini, marginalita, margine lordo, margine netto, margine operativo, mol %, primo margine, secondo margine, margine
    commerciale, margine industriale, ricarico, utile %, % utile, % di utile, utile atteso, utile d'impresa, guadagno %, % di
    guadagno, percentuale di guadagno, mdc %, mol su ricavi, redditivita delle vendite
  `),
  ratio: wordsIn(`
    % dei ricavi, % sui ricavi, % del fatturato, % sul fatturato, % su ricavi, % ricavi, % su fatturato, % fatturato, % delle
    vendite, % sulle vendite, incidenza sui ricavi, incidenza sul fatturato
  `),
  target: wordsIn(`
    obiettivo, obiettivi, traguardo, da raggiungere, prefissato, prefissata, desiderato, desiderata, ambizione
  `),
  plan: wordsIn(`
    ipotesi, previsione, previsioni, preventivo, proiezione, proiezioni, stima, stime, piano, parametri, assunzioni, atteso, attesa,
    stimato, stimata, proiettato, pianificato, pianificazione, assunzione, bdg, piano economico, piano finanziario, piano
    industriale, previsionale, previsionali, proiettata, simulato, fattibilita, variabili, prossimo anno, futuri, futura, si stima,
    si prevede, attesi, attese, stimati, stimate, previsti, previste, assunti, ipotizzato, ipotizzata, crescera, cresceranno,
    aumentera, aumenteranno, raggiungera, prevediamo, ci aspettiamo, contiamo su, ipotizziamo
  `),
  scenario: wordsIn(`
    scenari, ottimistico, pessimistico, realistico, prudente, caso peggiore, caso migliore, moderato, aggressivo, conservativo,
    ottimista, pessimista, probabile, favorevole, sfavorevole
  `),
  actual: wordsIn(`
    consuntivo, storico, storici, effettivo, anno precedente, reale, realizzato, precedente, storica, effettivi, consuntivi,
    attuale, attuali, consuntivato, anno scorso, esercizio precedente, raggiunto, conseguito, bilancio chiuso, ad oggi,
    =attuale, =oggi, cons
  `),
  peers: wordsIn(`
    comparabili, capitalizzazione
  `),
  foreign: wordsIn(`
    imposta, imposte, tasse, interesse, interessi, sconto, inflazione, pil, popolazione, disoccupazione, provvigione, provvigioni,
    probabilita, scostamento, % del totale, rendimento, cambio, mutuo, prestito, prestiti, ires, irap, irpef, tfr, ammortamento,
    rischio, costo del capitale, resi, sconti, ponderazione, incidenza, aliquota, aliquote, detrazione, detrazioni, deduzione,
    ritenuta, ritenute, accise, bollo, inps, inail, contingenza, imprevisti, partecipazione societaria, ripartizione, composizione,
    avanzamento, assenteismo, scarto, scarti, indebitamento, taeg, completamento, leva finanziaria, dividendo distribuito, riserva
    legale, svalutazione
  `),
  sensitivity: wordsIn(`
    sensitivita, simulazione
  `),
  percent: wordsIn(`
    tasso, percentuale, per cento, annuo
  `),
  duration: wordsIn(`
    mese, mesi, giorno, giorni, anni, durata, data
  `),
  source: wordsIn(`
    fonte, secondo
  `),
  size: wordsIn(`
    dimensione
  `),
  money: wordsIn(`
    ricavi, ricavo, vendite, fatturato, importo, valore
  `),
  quantity: wordsIn(`
    unita, volumi, quantita, tonnellate, numero di
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
