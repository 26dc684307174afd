/**
 * Two real cities as small tables of facts, to place simulated households in.
 *
 * Milan: name, centre, families in 2025, area and residential street doors of its neighbourhoods (nuclei di identità locale)
 * with at least 20 doors. Source: Comune di Milano, open data DS1440 (families), DS964 (areas), DS634 (doors and, from
 * them, centres), CC BY 4.0.
 * Rhodense: the towns around Rho. Centre and area: ISTAT; families: residents in 2021 (ISTAT) at 2.25 to a family; one
 * simulated door to 20 residents.
 */

/** A neighbourhood or town. */
export interface Area {
  readonly id: string;
  readonly name: string;
  /** Metres east and north of Milan's Duomo. */
  readonly x: number;
  readonly y: number;
  readonly families: number;
  /** Hectares. */
  readonly hectares: number;
  readonly doors: number;
}

/** The cities that instances can be made for. */
export type City = 'milano' | 'rhodense';

type Row = readonly [name: string, x: number, y: number, families: number, hectares: number, doors: number];

const MILANO: readonly Row[] = [
  ['Duomo', -187, -97, 8931, 234, 1837],
  ['Brera', -157, 1045, 10570, 164, 1158],
  ['Guastalla', 968, -91, 8602, 155, 981],
  ['Porta Vigentina - Porta Lodovica', 215, -1389, 7520, 114, 595],
  ['Porta Ticinese - Conca del Naviglio', -705, -1491, 12480, 125, 783],
  ['Magenta - S. Vittore', -1512, -30, 9875, 139, 877],
  ['Porta Garibaldi - Porta Nuova', 44, 2077, 3499, 79, 269],
  ['Stazione Centrale - Ponte Seveso', 1126, 2430, 10254, 156, 830],
  ['Isola', -24, 2964, 13299, 132, 951],
  ['Maciachini - Maggiolina', 669, 3626, 15202, 168, 1182],
  ['Greco - Segnano', 1332, 4343, 9185, 177, 418],
  ['Niguarda - Ca’ Granda - Prato Centenaro - Q.re Fulvio Testi', 518, 5912, 19548, 425, 715],
  ['Bicocca', 1542, 5898, 4660, 153, 170],
  ['Gorla - Precotto', 2906, 5243, 16954, 300, 1449],
  ['Adriano', 4292, 5228, 9651, 243, 381],
  ['Cimiano - Rottole - Q.re Feltre', 4147, 3403, 10922, 497, 627],
  ['Padova - Turro - Crescenzago', 3506, 4231, 22358, 206, 1093],
  ['Loreto - Casoretto - Nolo', 2501, 2944, 26876, 175, 1419],
  ['Buenos Aires - Porta Venezia - Porta Monforte', 1942, 1469, 35740, 288, 2715],
  ['Città Studi', 3120, 1589, 21304, 221, 1393],
  ['Lambrate - Ortica', 4257, 1651, 7015, 309, 420],
  ['Parco Forlanini - Cavriano', 4801, 482, 2373, 293, 92],
  ['Corsica', 3125, -8, 11223, 108, 753],
  ['XXII Marzo', 1912, -184, 17422, 164, 1418],
  ['Porta Romana', 1191, -1516, 9538, 100, 670],
  ['Umbria - Molise - Calvairate', 2273, -1282, 13597, 119, 497],
  ['Ortomercato', 2855, -1212, 2514, 140, 125],
  ['Taliedo - Morsenchio - Q.re Forlanini', 4302, -1204, 10379, 382, 391],
  ['Monluè - Ponte Lambro', 5698, -2273, 3448, 263, 228],
  ['Triulzo Superiore', 4773, -4107, 936, 139, 29],
  ['Rogoredo - Santa Giulia', 4171, -3224, 5787, 120, 228],
  ['Chiaravalle', 3883, -5292, 598, 31, 36],
  ['Lodi - Corvetto', 2607, -2733, 21457, 364, 747],
  ['Scalo Romana', 1460, -2773, 6881, 174, 457],
  ['Morivione', 348, -2706, 4374, 82, 235],
  ['Vigentino - Q.re Fatima', 914, -3718, 8668, 185, 359],
  ['Quintosole', 1202, -6841, 726, 106, 40],
  ['Ronchetto delle Rane', -683, -6949, 331, 19, 49],
  ['Gratosoglio - Q.re Missaglia - Q.re Terrazze', -1440, -5823, 8770, 332, 512],
  ['Stadera - Chiesa Rossa - Q.re Torretta - Conca Fallata', -975, -3690, 16067, 323, 842],
  ['Tibaldi', -828, -2650, 6963, 79, 345],
  ['Porta Ticinese - Conchetta', -1541, -1659, 9926, 148, 604],
  ['Moncucco - San Cristoforo', -2489, -2474, 7815, 160, 427],
  ['Barona', -2788, -3540, 8214, 201, 353],
  ['Cantalupa', -2446, -5018, 294, 93, 116],
  ['Ronchetto sul Naviglio - Q.re Lodovico Il Moro', -3781, -2558, 7784, 241, 331],
  ['Giambellino', -3688, -1633, 17065, 197, 562],
  ['Porta Genova', -2222, -1054, 8248, 100, 439],
  ['Porta Magenta', -2657, -269, 14445, 131, 1071],
  ['Bande Nere', -4024, -379, 25124, 266, 1121],
  ['Lorenteggio', -4916, -1386, 7650, 264, 407],
  ['Muggiano', -9302, -1395, 1381, 44, 125],
  ['Baggio - Q.re Degli Olmi - Q.re Valsesia', -7925, -331, 15870, 347, 1150],
  ['Forze Armate', -6058, -380, 13211, 321, 432],
  ['San Siro', -4007, 762, 14699, 98, 453],
  ['De Angeli - Monte Rosa', -3270, 1070, 11893, 132, 1136],
  ['Tre Torri', -2694, 1172, 1176, 51, 110],
  ['Stadio - Ippodromi', -5067, 1288, 6353, 344, 514],
  ['Quarto Cagnino', -6185, 1055, 4950, 99, 250],
  ['Quinto Romano', -7908, 1499, 2444, 165, 105],
  ['Figino', -8932, 3109, 1250, 142, 113],
  ['Trenno', -6923, 3118, 2113, 49, 103],
  ['Q.re Gallaratese - Q.re San Leonardo - Lampugnano', -6263, 3743, 17707, 390, 759],
  ['Qt 8', -4191, 2304, 2064, 102, 355],
  ['Portello', -2745, 2347, 4811, 91, 245],
  ['Pagano', -2097, 1026, 8958, 129, 670],
  ['Sarpi', -1475, 2010, 17202, 181, 1048],
  ['Ghisolfa', -2128, 2964, 10358, 105, 507],
  ['Villapizzone - Cagnola - Boldinasco', -3553, 3630, 23267, 343, 1326],
  ['Maggiore - Musocco - Certosa', -5088, 4285, 5415, 303, 341],
  ['Stephenson', -5638, 5449, 98, 56, 59],
  ['Quarto Oggiaro - Vialba - Musocco', -4186, 5599, 16240, 278, 690],
  ['Bovisa', -1937, 4202, 8352, 191, 562],
  ['Farini', -1137, 3464, 2268, 101, 151],
  ['Dergano', -952, 4219, 14009, 136, 613],
  ['Affori', -1354, 5674, 14386, 207, 798],
  ['Bovisasca', -2798, 5861, 3767, 158, 403],
  ['Comasina', -2133, 6884, 5247, 93, 145],
  ['Bruzzano', -1291, 6966, 6433, 167, 258],
  ['Parco Nord', -649, 6323, 59, 153, 27],
  ['Parco delle Abbazie', 1446, -5171, 192, 1373, 44],
  ['Parco dei Navigli', -3632, -4566, 165, 362, 25],
  ['Assiano', -10064, -1066, 115, 584, 29],
  ['Parco Bosco in Città', -7719, 1660, 349, 783, 64],
];

const RHODENSE: readonly Row[] = [
  ['Rho', -11698, 7198, 22048, 2241, 2480],
  ['Arese', -8686, 9526, 8534, 630, 960],
  ['Lainate', -12745, 11919, 11412, 1232, 1284],
  ['Pogliano Milanese', -15467, 8109, 3700, 465, 416],
  ['Pregnana Milanese', -14124, 5848, 3251, 522, 366],
  ['Vanzago', -15008, 6914, 4138, 599, 466],
  ['Pero', -7877, 5147, 5019, 520, 565],
  ['Cornaredo', -12812, 4197, 8933, 1136, 1005],
  ['Settimo Milanese', -10497, 1800, 8772, 1060, 987],
];

const areasOf = (rows: readonly Row[]): readonly Area[] =>
  rows.map(([name, x, y, families, hectares, doors]) => {
    const id = name
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/-$/, '');
    return { id, name, x, y, families, hectares, doors };
  });

/** The areas of each city. */
export const CITIES: Readonly<Record<City, readonly Area[]>> = { milano: areasOf(MILANO), rhodense: areasOf(RHODENSE) };
