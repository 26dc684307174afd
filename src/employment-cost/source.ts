/** Where a figure was read: enough for a reader to find it again. */
export interface Source {
  readonly title: string;
  /** The act or the page; null where the source is a law named by its title. */
  readonly url: string | null;
}

const source = (title: string, url: string | null): Source => ({ title, url });

/** Every source that a legal figure of this package names, by its short key. */
export const SOURCES = {
  'ccnl-2025': source(
    'CCNL lavoro domestico (H501), renewal of 28 October 2025',
    'http://www.infocolf.it/ccnl/ipotesi_di_accordo_del_28_10_2025.aspx',
  ),
  'wages-2023': source(
    'CCNL lavoro domestico, minimum wages 2023',
    'https://contrattolavoro.org/categoria/aumenti/page/2',
  ),
  'wages-2024': source(
    'CCNL lavoro domestico, minimum wages 2024 (+0.56 %)',
    'https://confil.it/2024/01/11/lavoro-domestico-aggiornamenti/?print=print',
  ),
  'wages-2025': source('CCNL lavoro domestico, minimum wages 2025', 'https://www.blu-way.it/?p=1795'),
  'wages-2026': source(
    'CCNL lavoro domestico, minimum wages 2026, National Commission of 11 February 2026',
    'https://www.eutekne.info/',
  ),
  'wages-2026-acli': source(
    'ACLI Alessandria, domestic work 2026: board and lodging, contributions',
    'https://www.aclialessandria.it/2026/02/18/lavoro-domestico-2026-aumento-stipendi-e-contributi-inps',
  ),
  'child-under-six': source(
    'CCNL lavoro domestico, indemnity for children under six (2023 value)',
    'https://www.reggio2000.it/2023/11/02/mettere-la-babysitter-in-regola/',
  ),
  'inps-2025': source('INPS circular 29/2025, domestic workers’ contributions', 'https://mondolavorosrl.it/?p=14984'),
  'inps-2026': source(
    'INPS circular 9 of 3 February 2026, domestic workers’ contributions',
    'https://www.geps.it/importo-dei-contributi-dovuti-per-lanno-2026-per-i-lavoratori-domestici-colf-badanti-11077',
  ),
  'inps-effective-pay': source(
    'Effective hourly pay for the INPS band: thirteenth month and board included',
    'https://webcolf.com/risorse/paghe-e-contributi-annuali/contributi-inps/30-tabella-contributi-inps-anno-2005.html',
  ),
  'cassa-colf': source(
    'CAS.SA.COLF contribution since January 2021',
    'https://www.ilsole24ore.com/art/colf-badanti-e-baby-sitter-rincari-fino-118-euro-mese-un-milione-famiglie-aumenti-caso-caso-AD6odoo',
  ),
  'working-time': source(
    'CCNL lavoro domestico, working time',
    'https://aclicerro.it/lavoro-domestico-lorario-di-lavoro-e-la-sua-distribuzione',
  ),
  surcharges: source(
    'CCNL lavoro domestico, overtime, Sundays and holidays',
    'https://lavorodomestico.assindatcolf.it/?p=35089',
  ),
  'surcharges-2025': source(
    'CCNL lavoro domestico, pay of night hours (2025)',
    'https://ratio.it/lavoro-domestico-compenso-relativo-allorario-di-lavoro',
  ),
  'paid-holidays': source(
    'CCNL lavoro domestico, 26 working days of paid holiday a year',
    'https://impresalavoro.eu/diritti/colf-e-badanti-ferie-malattie-e-maternita.html',
  ),
  'assindatcolf-slip': source('Assindatcolf, worked pay of a live-in CS in 2024, reproduced to the cent', null),
  'hiring-notice': source(
    'INPS hiring notice and Libretto Famiglia compared',
    'https://www.quotidiano.net/economia/babysitter-contratto-libretto-famiglia-fdb59dac',
  ),
  'contribution-deadlines': source(
    'Quarterly deadlines of domestic contributions',
    'https://asnali.org/2025/03/20/lavoro-domestico-pubblicati-gli-aggiornamenti-per-i-contributi-dovuti-per-il-2025',
  ),
  'two-contracts': source(
    'One carer, several domestic contracts',
    'https://www.money.it/badante-con-due-contratti-di-lavoro-diversi-e-possibile',
  ),
  classification: source(
    'CCNL lavoro domestico, article 9: classification',
    'https://fedimi.it/colf-badanti-inquadramenti',
  ),
  condominium: source(
    'The condominium carer: what a condominium may and may not hire',
    'https://www.badanteromaaes.it/tag/badante-condominio/',
  ),
  libretto: source(
    'Libretto Famiglia, article 54-bis of decree-law 50/2017, limits after 2022',
    'https://www.ecodibergamo.it/stories/premium/Economia/il-voucher-inps-raddoppia-da-cinque-a-diecimila-euro_1451036_11/',
  ),
  'libretto-2017': source(
    'Libretto Famiglia, what it is',
    'https://www.studioluisamariani.com/2017/06/13/al-posto-del-voucher-arriva-il-libretto-famiglia-che-cose/',
  ),
  'vat-social-cooperatives': source(
    'DPR 633/1972, table A part II-bis no. 1; Agenzia delle Entrate, answer 274/2021',
    'https://www.cuzzola.it/2021/04/22/aliquota-iva-delle-prestazioni-educative-erogate-da-cooperative-sociali-a-minori-con-bes/',
  ),
  'deduction-contributions': source(
    'Deduction of domestic contributions',
    'https://blubonus.it/prodotto/detrazione-e-deduzione-spese-assistenza-personale/',
  ),
  'credit-carers': source(
    'Tax credit of 19 % on carers of non-self-sufficient people',
    'https://www.studiopappalardo.com/articoli/spese-per-gli-addetti-allassistenza-personale/',
  ),
  'lombardy-family-assistants': source(
    'Regione Lombardia, Bonus assistenti familiari',
    'https://comune.cameratacornello.bg.it/novita/dettaglio-novita/BONUS-ASSISTENTI-FAMILIARI',
  ),
  'milan-nursery-steps': source(
    'Comune di Milano, nursery fees by ISEE',
    'https://www.milanotoday.it/guida/scuola/asili-nido/asili-nido-comune-milano-costi.html',
  ),
  'senna-home-care': source(
    'Comune di Senna Lodigiana, home care tariffs by ISEE',
    'https://www.comune.sennalodigiana.lo.it/it/page/determinazione-in-ordine-a-tariffe-comunali-servizio-pubblici-a-domanda-individuale-gestiti-direttamente-dal-comune-anno-2021',
  ),
  'monopoli-home-care': source(
    'Comune di Monopoli, home care tariff, linear in ISEE (2018)',
    'http://www3.comune.monopoli.ba.it/LinkClick.aspx?language=it-IT&link=517&tabid=503',
  ),
  'isee-missing': source(
    'Comune di Desio, home care service and ISEE',
    'https://www.comune.desio.mb.it/it/page/servizio-assistenza-domiciliare-sad',
  ),
  'anti-paedophilia': source(
    'Article 25-bis DPR 313/2002 and legislative decree 39/2014',
    'http://www.procura.udine.giustizia.it/certificato_datore_lavoro',
  ),
  'volunteer-code': source('Legislative decree 117/2017 (Codice del Terzo settore), articles 17 and 18', null),
  'volunteer-value': source('Conventional value of an hour given, as the project’s funders count it', null),
  'project-default': source('Default of this project, to be replaced by the city’s policy', null),
} as const satisfies Record<string, Source>;

/** The key of one source. */
export type SourceKey = keyof typeof SOURCES;

/**
 * How far a figure is to be trusted.
 *
 * `verified`: stated by the named source. `derived`: computed from verified figures by a stated rule.
 * `unverified`: not confirmed; it is a default of the policy, and a city replaces it.
 */
export type Standing = 'verified' | 'derived' | 'unverified';
