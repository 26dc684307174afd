// The arrows of ARCHITECTURE.md: who may import whom. test/architecture plants a violation of each rule to see it caught.

/** Pure packages: integers in, integers out. Each is entered by its index.ts alone. */
const PURE = ['matching', 'calendar', 'employment-cost'];
const PURE_LIBRARIES = ['fraction.js', 'temporal-polyfill'];
/** What rules may use beside: it knows the numbering plans of all countries, and is pure. */
const RULE_LIBRARIES = [...PURE_LIBRARIES, 'libphonenumber-js'];

/** Features in their order: each may use those before it; what must flow back is a job. */
const FEATURES = [
  'account',
  'legal-figure',
  'service-type',
  'territory',
  'household',
  'provider',
  'vetting',
  'care-request',
  'offer',
  'matching-round',
  'agreement',
  'room-booking',
  'subsidy',
  'statement',
  'community',
  'insight',
  'conversation',
  'calendar-feed',
  'letter',
  'notification',
  'webhook',
  'privacy',
  'demo-town',
];

/** Parts of the matching engine in their order: each may use those before it; `check` uses the formats alone. */
const ENGINE = [
  'format',
  'problem',
  'offers',
  'prices',
  'groups',
  'weeks',
  'choice',
  'auction',
  'settling',
  'ideal',
  'live',
  'refine',
  'city',
  'explain',
  'advice',
  'check',
];

const GROUND = ['graphql', 'jobs', 'database', 'config', 'operation'];

const anyOf = (names) => `(${names.join('|')})`;
const pure = `^src/${anyOf(PURE)}/`;
const library = (names) => `(^|/)node_modules/${anyOf(names.map((name) => name.replaceAll('.', '\\.')))}/`;
const spec = '\\.spec\\.ts$';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one, or need a third.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'pure-stays-pure',
      comment: 'A pure package imports pure packages and a few small libraries: no framework, no Node, no clock.',
      severity: 'error',
      from: { path: pure, pathNot: spec },
      to: { pathNot: [pure, library(PURE_LIBRARIES)] },
    },
    {
      name: 'one-door',
      comment: 'A package is entered by its index.ts.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: pure, pathNot: [`${pure}index\\.ts$`, '^src/$1/'] },
    },
    {
      name: 'one-door-for-processes',
      comment: 'A package is entered by its index.ts.',
      severity: 'error',
      from: { path: '^src/[^/]+\\.ts$' },
      to: { path: pure, pathNot: `${pure}index\\.ts$` },
    },
    {
      name: 'rules-are-pure',
      comment: 'Rules are functions of plain values: they import pure packages, other rules, and types.',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: { pathNot: [pure, '\\.rules\\.ts$', library(RULE_LIBRARIES)], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'only-modules-wire',
      comment: 'Resolvers and processors are entered by the framework: only their module names them.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.module\\.ts$' },
      to: { path: '\\.(resolver|processor)\\.ts$' },
    },
    {
      name: 'ground-knows-no-feature',
      comment: 'The ground serves every feature and knows none.',
      severity: 'error',
      from: { path: `^src/${anyOf(GROUND)}/` },
      to: { path: `^src/${anyOf(FEATURES)}/` },
    },
    ...FEATURES.slice(0, -1).map((feature, i) => ({
      name: `${feature}-looks-up`,
      comment: 'A feature uses those before it in the list; what must flow back is a job.',
      severity: 'error',
      from: { path: `^src/${feature}/` },
      to: { path: `^src/${anyOf(FEATURES.slice(i + 1))}/` },
    })),
    ...ENGINE.slice(0, -1).map((part, i) => ({
      name: `engine-${part}-looks-up`,
      comment: 'A part of the engine uses those before it in the list.',
      severity: 'error',
      from: { path: `^src/matching/${part}/`, pathNot: spec },
      to: { path: `^src/matching/${anyOf(ENGINE.slice(i + 1))}/` },
    })),
    {
      name: 'check-stands-alone',
      comment: 'Whoever checks the engine shares the formats with it, and no arithmetic.',
      severity: 'error',
      from: { path: '^src/matching/check/', pathNot: spec },
      to: { path: '^src/', pathNot: '^src/matching/(check|format)/' },
    },
    {
      name: 'web-and-server-apart',
      comment: 'They know each other through schema.graphql alone.',
      severity: 'error',
      from: { path: '^(src|web)/' },
      to: { path: '^(src|web)/', pathNot: '^$1/' },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.data)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
