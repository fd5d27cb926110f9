// The arrows of the house (docs/architecture.md). Floors look down, rooms look to their left, nothing looks in a circle.

const floors = {
  engine: [],
  'sop-format': ['engine', 'table-format'],
  authoring: ['engine'],
  library: ['engine', 'sop-format'],
  dcat: [],
  ckan: [],
  'table-format': [],
  postgres: [],
  api: ['engine', 'sop-format', 'authoring', 'library', 'dcat', 'ckan', 'table-format'],
  admin: ['engine', 'sop-format', 'authoring'],
  sample: ['engine', 'sop-format', 'api'],
  cli: ['engine', 'sop-format', 'authoring', 'library', 'postgres', 'api', 'sample'],
}

/** From the left to the right; `people` may look at `regency`, never the other way. */
const rooms = [
  'regency',
  'people',
  'sop',
  'library',
  'dataset',
  'configuration',
  'authoring',
  'run',
  'evidence',
  'discussion',
  'recurrence',
  'record',
  'notice',
  'compliance',
  'publishing',
]

/** In the engine's room of the run: beside what a run is, who acts, its times, what becomes of it, and what is decided. */
const runRooms = ['performer', 'clock', 'deadline', 'evolve', 'migration', 'decide', 'refusal']

/** What is decided: where work goes on, then the commands by what they are about. */
const decideRooms = ['move', 'task', 'record', 'time', 'run']

/** What becomes of a version: drafted, reviewed, put in force, or ended. */
const authoringRooms = ['draft', 'review', 'ratification', 'revocation']

/** What an author does: edits, compares, pastes; merges what was compared, mends what was edited and pasted. */
const authorRooms = ['edit', 'compare', 'paste', 'merge', 'mend', 'what-if']

/** In editing: where the flow leads, then what is changed, from a part of a row to the whole. */
const editRooms = ['flow', 'role', 'artefact', 'act', 'step', 'whole']

/** In the server: who asks, how an answer is given, and then what stands at the addresses, each for itself. */
const serverRooms = ['request', 'http', 'answer', 'page', 'file', 'program', 'paper', 'table', 'catalogue']

/** In the order in which they were released: a migration may use what an earlier one has written. */
const migrations = [
  'house',
  'authoring',
  'configuration',
  'execution',
  'compliance',
  'measures',
  'archive',
  'datasets',
  'open-data',
]

/** In the admin's frame: what every page stands on, then where one can go, what stands around a page, and how one gets there. */
const frameRooms = ['language', 'appearance', 'page', 'asking', 'session', 'place', 'shell', 'route']

/** In what is seen of compliance: what is asked, figures and the tasks behind them, then the dashboards. */
const complianceRooms = [
  ...['question', 'drill', 'figure', 'panel', 'chart', 'sentence'],
  ...['bottleneck', 'overview', 'variant', 'deadline', 'watched', 'evidence-pack'],
]

/** In the admin's design system: what stands alone, then what is made of it. */
const designRooms = ['page', 'badge', 'figure', 'copy', 'face', 'list', 'time', 'command']

const isTest = '(\\.test\\.ts$|/test/)'

const floorArrows = Object.entries(floors).map(([floor, below]) => ({
  name: `floor-${floor}`,
  comment: `${floor} stands on ${below.join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: `^packages/${floor}/`, pathNot: isTest },
  to: { path: '^(packages|test)/', pathNot: `^packages/(${[floor, ...below].join('|')})/|node_modules` },
}))

const roomArrows = rooms.slice(0, -1).map((room, index) => ({
  name: `room-${room}`,
  comment: `${room} looks only to its left. A room adds fields to its neighbour's type from its own side.`,
  severity: 'error',
  from: { path: `^packages/api/src/${room}/`, pathNot: isTest },
  to: { path: `^packages/api/src/(${rooms.slice(index + 1).join('|')})/` },
}))

/** The same within one room: of its own rooms each looks only to its left. */
const innerArrows = (house, inner) =>
  inner.slice(0, -1).map((room, index) => ({
    name: `${house
      .replace(/\/src$/, '')
      .split('/')
      .at(-1)}-${room}`,
    comment: `${room} looks only to its left: ${inner.slice(0, index).join(', ') || 'at nothing beside it'}.`,
    severity: 'error',
    from: { path: `^${house}/${room}/`, pathNot: isTest },
    to: { path: `^${house}/(${inner.slice(index + 1).join('|')})/` },
  }))

module.exports = {
  forbidden: [
    ...floorArrows,
    ...roomArrows,
    ...innerArrows('packages/engine/src/run', runRooms),
    ...innerArrows('packages/engine/src/run/decide', decideRooms),
    ...innerArrows('packages/authoring/src', authorRooms),
    ...innerArrows('packages/authoring/src/edit', editRooms),
    ...innerArrows('packages/api/src/authoring', authoringRooms),
    ...innerArrows('packages/api/src/server', serverRooms),
    ...innerArrows('packages/api/src/database/migrations', migrations),
    ...innerArrows('packages/admin/src/app', frameRooms),
    ...innerArrows('packages/admin/src/compliance', complianceRooms),
    ...innerArrows('packages/admin/src/design', designRooms),
    {
      name: 'frame-around-pages',
      comment:
        'A page asks, speaks and has its address and its keys; it does not know the frame that it stands in.',
      severity: 'error',
      from: { path: '^packages/admin/src/', pathNot: [isTest, '^packages/admin/src/app/'] },
      to: { path: '^packages/admin/src/app/(place|shell|route)/' },
    },
    {
      name: 'design-asks-nobody',
      comment: 'What things look like knows the language, and nothing of the server or of who has signed in.',
      severity: 'error',
      from: { path: '^packages/admin/src/design/', pathNot: isTest },
      to: { path: '^packages/admin/src/app/(page|asking|session)/' },
    },
    {
      name: 'calendar-before-waktu',
      comment:
        'A calendar says when the office is open. What a standard time makes of it is for waktu to say.',
      severity: 'error',
      from: { path: '^packages/engine/src/calendar/', pathNot: isTest },
      to: { path: '^packages/engine/src/waktu/' },
    },
    {
      name: 'sop-before-run',
      comment: 'What an SOP says and how time is counted is known without any run.',
      severity: 'error',
      from: {
        path: '^packages/engine/src/(calendar|waktu|flow|soundness|finding|metadata)/',
        pathNot: isTest,
      },
      to: { path: '^packages/engine/src/(run|verdict|tally|forecast|publication)/' },
    },
    {
      name: 'run-itself',
      comment: 'What a run is knows none of what is done with it.',
      severity: 'error',
      from: { path: '^packages/engine/src/run/[^/]+$' },
      to: { path: '^packages/engine/src/run/[^/]+/' },
    },
    {
      name: 'editing-itself',
      comment: 'What every edit is made of knows no edit.',
      severity: 'error',
      from: { path: '^packages/authoring/src/edit/[^/]+$', pathNot: isTest },
      to: { path: '^packages/authoring/src/edit/[^/]+/' },
    },
    {
      name: 'pure-engine',
      comment: 'The engine is pure: no package, no Node, nothing but itself.',
      severity: 'error',
      from: { path: '^packages/engine/src/', pathNot: isTest },
      to: { pathNot: '^packages/engine/src/' },
    },
    {
      name: 'pure-authoring',
      comment: 'What an author does to an SOP is pure: values in, values out.',
      severity: 'error',
      from: { path: '^packages/authoring/src/', pathNot: isTest },
      to: { pathNot: '^packages/(authoring|engine)/src/' },
    },
    {
      name: 'pure-feed',
      comment: 'A feed is made of values: what it says comes in, its text goes out.',
      severity: 'error',
      from: { path: '^packages/dcat/src/', pathNot: isTest },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-format',
      comment: 'The format is pure: text in, values out; reading files is for the others.',
      severity: 'error',
      from: { path: '^packages/sop-format/src/', pathNot: isTest },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-table-format',
      comment:
        'What tables are and what is wrong with them is pure; only reading files and the thread know of Node.',
      severity: 'error',
      from: { path: '^packages/table-format/src/', pathNot: '^packages/table-format/src/(reading|work)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'cellar',
      comment: 'The database and the read model serve the rooms and know none of them.',
      severity: 'error',
      from: { path: '^packages/api/src/(database|read-model)/', pathNot: isTest },
      to: { path: `^packages/api/src/(${rooms.join('|')}|server)/` },
    },
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-lost-import',
      comment: 'This import leads nowhere.',
      severity: 'error',
      from: { path: '^(packages|test)/' },
      // Their own types are all that these two bring.
      to: { couldNotResolve: true, pathNot: '^(virtual:|#build/)' },
    },
    {
      name: 'no-test-in-the-house',
      comment: 'What tests need stays with the tests.',
      severity: 'error',
      from: { pathNot: [isTest, '^test/'] },
      to: { path: isTest, pathNot: 'node_modules' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|/generated/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.js', '.json', '.vue'],
    },
  },
}
