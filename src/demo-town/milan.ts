/**
 * Facts about three adjacent neighbourhoods of Milan: names, families (2025), centres, simplified outlines and streets.
 * Source: Comune di Milano, open data (DS964 neighbourhoods, DS1440 families, DS634 civic numbers), CC BY 4.0.
 * Streets stand at the middle of their doors in the neighbourhood; all else in the demo town is simulated.
 */

/** The line that must be shown beside the map. */
export const ATTRIBUTION = 'Comune di Milano, open data, CC BY 4.0. Famiglie, operatori e richieste sono simulati.';

type LatLon = readonly [lat: number, lon: number];

/** What is known of a neighbourhood. */
export interface Neighbourhood {
  readonly code: string;
  readonly name: string;
  readonly families: number;
  readonly centre: LatLon;
  readonly outline: readonly LatLon[];
  readonly streets: readonly (readonly [name: string, lat: number, lon: number])[];
}

/** Dergano, Bovisa and Affori, in Municipio 9. */
export const NEIGHBOURHOODS: readonly Neighbourhood[] = [
  {
    code: 'nil-79',
    name: 'Dergano',
    families: 14_009,
    centre: [45.50216, 9.17781],
    // prettier-ignore
    outline: [
      [45.49765, 9.18666], [45.50144, 9.18823], [45.50571, 9.18378], [45.5082, 9.16776], [45.5077, 9.16767],
      [45.50458, 9.16937], [45.50446, 9.16901], [45.50289, 9.17023], [45.50102, 9.17116], [45.49665, 9.17234],
      [45.49737, 9.18415], [45.49752, 9.1866],
    ],
    // prettier-ignore
    streets: [
      ['Via Carlo Imbonati', 45.5028, 9.1815], ['Via Legnone', 45.502, 9.1803],
      ['Via Filippo Baldinucci', 45.5048, 9.1741], ['Via Giuseppe Tartini', 45.5035, 9.1754],
      ['Via Bernardo Davanzati', 45.5036, 9.1745], ['Via Antonio Carnevali', 45.5037, 9.1735],
      ['Via Giuseppe Guerzoni', 45.5, 9.1757], ['Via Monte San Genesio', 45.5004, 9.1803],
      ['Via Angiolo Maffucci', 45.4997, 9.1716], ['Via Luigi Manzotti', 45.502, 9.1794],
      ['Via Benigno Crespi', 45.5, 9.1859], ['Via Livigno', 45.5006, 9.1784],
      ['Via Cesare Brivio', 45.5051, 9.1776], ['Via Cannero', 45.5048, 9.1814],
      ['Via Conte Verde', 45.5036, 9.1788], ['Via Enrico Annibale Butti', 45.498, 9.1746],
      ['Via Giacinto Collegno', 45.5013, 9.1767], ['Via Giuseppe Candiani', 45.5053, 9.1717],
      ['Via Carlo Cafiero', 45.4996, 9.1735], ['Via Leonardo Bruni', 45.5007, 9.1749],
    ],
  },
  {
    code: 'nil-77',
    name: 'Bovisa',
    families: 8352,
    centre: [45.50201, 9.16519],
    // prettier-ignore
    outline: [
      [45.51012, 9.1533], [45.50997, 9.15227], [45.50946, 9.15065], [45.50843, 9.1489], [45.50723, 9.14779],
      [45.5065, 9.14746], [45.50568, 9.14737], [45.50496, 9.1475], [45.50371, 9.14838], [45.50298, 9.14922],
      [45.5023, 9.15026], [45.4969, 9.16204], [45.49824, 9.16409], [45.4985, 9.16544], [45.49838, 9.16659],
      [45.49655, 9.17053], [45.49665, 9.17234], [45.50102, 9.17116], [45.50289, 9.17023], [45.50446, 9.16901],
      [45.50458, 9.16937], [45.5077, 9.16767], [45.5082, 9.16776], [45.50959, 9.15849], [45.51015, 9.1546],
    ],
    // prettier-ignore
    streets: [
      ['Via degli Imbriani', 45.4994, 9.1693], ['Via Giuseppe Candiani', 45.5034, 9.1635],
      ['Via Antonio Carnevali', 45.5024, 9.1689], ['Via Bovisasca', 45.5069, 9.1597],
      ['Via Luigi Mercantini', 45.5017, 9.164], ['Via Raffaello Morghen', 45.5054, 9.1616],
      ['Via Catone', 45.4981, 9.171], ['Via Emilio Broglio', 45.5026, 9.1633],
      ['Via Filippo Baldinucci', 45.5029, 9.1668], ['Via Camillo Ugoni', 45.5003, 9.1703],
      ['Via Enrico Cosenz', 45.5072, 9.1646], ['Via Francesco Paolo Michetti', 45.5005, 9.166],
      ['Via Maddalena Giudice Donadoni', 45.5046, 9.161], ['Piazza Schiavone', 45.5, 9.1649],
      ["Via Don Giovanni Verità", 45.5034, 9.1663], ['Via Don Giuseppe Andreoli', 45.5036, 9.1623],
      ['Via Giovanni Arrivabene', 45.4996, 9.1672], ['Via Giovita Scalvini', 45.4987, 9.1678],
      ['Via Marcello Prestinari', 45.501, 9.1674], ['Via Raffaele Lambruschini', 45.5024, 9.1545],
    ],
  },
  {
    code: 'nil-80',
    name: 'Affori',
    families: 14_386,
    centre: [45.51526, 9.17266],
    // prettier-ignore
    outline: [
      [45.50959, 9.15849], [45.5082, 9.16776], [45.50571, 9.18378], [45.50773, 9.18161], [45.50831, 9.18116],
      [45.51648, 9.17868], [45.51899, 9.17767], [45.51987, 9.17683], [45.5221, 9.17352], [45.52514, 9.16951],
      [45.52234, 9.16803], [45.519, 9.16617], [45.51091, 9.1592],
    ],
    // prettier-ignore
    streets: [
      ['Via Pellegrino Rossi', 45.5104, 9.1763], ['Via Enrico Cialdini', 45.5132, 9.1699],
      ['Via Alessandro Astesani', 45.5187, 9.1703], ['Via Don Bartolomeo Grazioli', 45.5093, 9.1732],
      ['Via Lisiade Pedroni', 45.5101, 9.169], ['Via Brusuglio', 45.5163, 9.1755],
      ['Via Gian Rinaldo Carli', 45.5216, 9.1708], ['Via Carlo Bellerio', 45.5171, 9.1743],
      ['Via George Sand', 45.5187, 9.1722], ['Via Giuseppe Regaldi', 45.5177, 9.1733],
      ['Via Alessandro Zanoli', 45.5157, 9.171], ['Via Ernesto Teodoro Moneta', 45.5139, 9.1639],
      ['Via Annibal Caro', 45.5168, 9.1763], ['Via Pietro Bembo', 45.5176, 9.1753],
      ['Via Vittorio Scialoia', 45.511, 9.1795], ['Via Bartolomeo Sestini', 45.5179, 9.1734],
      ['Via Giuseppe Taccioli', 45.5178, 9.1677], ['Via Bernardo da Canal', 45.5146, 9.1706],
      ['Via Carlo Armellini', 45.514, 9.1714], ['Via Luigi Pastro', 45.5123, 9.1766],
    ],
  },
];
