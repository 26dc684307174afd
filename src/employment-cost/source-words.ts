import { type SourceKey, SOURCES } from './source.js';

/** The sources whose names are not the same in Italian as they are kept. */
const ITALIAN: Readonly<Partial<Record<SourceKey, string>>> = {
  'ccnl-2025': 'CCNL lavoro domestico (H501), rinnovo del 28 ottobre 2025',
  'wages-2023': 'CCNL lavoro domestico, minimi retributivi 2023',
  'wages-2024': 'CCNL lavoro domestico, minimi retributivi 2024 (+0,56 %)',
  'wages-2025': 'CCNL lavoro domestico, minimi retributivi 2025',
  'wages-2026': 'CCNL lavoro domestico, minimi retributivi 2026, Commissione nazionale dell’11 febbraio 2026',
  'wages-2026-acli': 'ACLI Alessandria, lavoro domestico 2026: vitto e alloggio, contributi',
  'child-under-six': 'CCNL lavoro domestico, indennità per bambini sotto i sei anni (valore 2023)',
  'inps-2025': 'Circolare INPS 29/2025, contributi per il lavoro domestico',
  'inps-2026': 'Circolare INPS 9 del 3 febbraio 2026, contributi per il lavoro domestico',
  'inps-effective-pay': 'Retribuzione oraria effettiva per la fascia INPS: tredicesima e vitto compresi',
  'cassa-colf': 'Contributo CAS.SA.COLF da gennaio 2021',
  'working-time': 'CCNL lavoro domestico, orario di lavoro',
  surcharges: 'CCNL lavoro domestico, straordinario, domeniche e festivi',
  'surcharges-2025': 'CCNL lavoro domestico, paga delle ore notturne (2025)',
  'paid-holidays': 'CCNL lavoro domestico, 26 giorni lavorativi di ferie all’anno',
  'assindatcolf-slip': 'Assindatcolf, busta paga svolta di un CS convivente nel 2024, riprodotta al centesimo',
  'hiring-notice': 'Comunicazione di assunzione all’INPS e Libretto Famiglia a confronto',
  'contribution-deadlines': 'Scadenze trimestrali dei contributi per il lavoro domestico',
  'two-contracts': 'Un badante, più contratti di lavoro domestico',
  classification: 'CCNL lavoro domestico, articolo 9: inquadramento',
  condominium: 'Il badante di condominio: chi un condominio può assumere, e chi no',
  libretto: 'Libretto Famiglia, articolo 54-bis del decreto-legge 50/2017, limiti dopo il 2022',
  'libretto-2017': 'Libretto Famiglia, che cos’è',
  'vat-social-cooperatives': 'DPR 633/1972, tabella A parte II-bis n. 1; Agenzia delle Entrate, risposta 274/2021',
  'deduction-contributions': 'Deduzione dei contributi per il lavoro domestico',
  'credit-carers': 'Detrazione del 19 % per chi assiste persone non autosufficienti',
  'milan-nursery-steps': 'Comune di Milano, rette dei nidi per ISEE',
  'senna-home-care': 'Comune di Senna Lodigiana, tariffe dell’assistenza domiciliare per ISEE',
  'monopoli-home-care': 'Comune di Monopoli, tariffa dell’assistenza domiciliare, lineare nell’ISEE (2018)',
  'isee-missing': 'Comune di Desio, assistenza domiciliare e ISEE',
  'anti-paedophilia': 'Articolo 25-bis DPR 313/2002 e decreto legislativo 39/2014',
  'volunteer-code': 'Decreto legislativo 117/2017 (Codice del Terzo settore), articoli 17 e 18',
  'volunteer-value': 'Valore convenzionale di un’ora donata, come la contano i finanziatori del progetto',
  'project-default': 'Valore di partenza di questo progetto, da sostituire con la regola del Comune',
};

const BY_TITLE = new Map(Object.entries(ITALIAN).map(([key, italian]) => [SOURCES[key as SourceKey].title, italian]));

/** How a source is called in a language: those of this package have an Italian name, what the city has named stays as it is. */
export const sourceWords = (title: string, language: 'it' | 'en'): string =>
  language === 'it' ? (BY_TITLE.get(title) ?? title) : title;
