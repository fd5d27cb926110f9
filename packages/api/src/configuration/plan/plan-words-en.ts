import { classNames } from '@satualur/engine'
import { some } from './named-some.ts'
import type { PlanWords } from './plan-words.ts'

const keptBy: Record<string, string> = {
  run: 'there are runs',
  person: 'there are people, or the history of people',
  dataset: 'there are datasets',
  draft: 'somebody is drafting it',
  schedule: 'there is a schedule',
  resource: 'there are resources',
  class_decision: 'its class of information was decided',
  list_entry: 'it is on the Daftar Data',
  metadata_answer: 'there are metadata',
  table_format: 'there is a table format',
}

const counted =
  (one: string, many: string) =>
  (count: number): string =>
    `${count} ${count === 1 ? one : many}`

export const planWordsEn: PlanWords = {
  locale: 'en',
  field: {
    code: 'region code',
    name: 'name',
    kind: 'kind',
    province: 'watching province',
    zone: 'time zone',
    loadedYears: 'loaded holiday years',
    shortName: 'short name',
    isProducer: 'Produsen Data',
    isSupervisor: 'supervisor',
    position: 'position',
    opd: 'OPD',
    access: 'access',
    title: 'title',
    frequency: 'frequency',
    informationClass: 'information class',
    concept: 'concept',
    definition: 'definition',
    unit: 'unit',
    opens: 'opens',
    afterDays: 'days after',
    startsOn: 'starts on',
    endsOn: 'last day',
    isOpen: 'open to everybody',
    licence: 'licence',
    description: 'description',
    contactName: 'name of the contact',
    contactEmail: 'e-mail of the contact',
    contactPage: 'page of the contact',
  },
  value: {
    true: 'yes',
    false: 'no',
    'opd-user': 'OPD user',
    'period-start': 'at the start of the period',
    'period-end': 'after the period',
  },
  nothing: 'nothing',
  changed: (field, before, after) => `${field}: ${before} → ${after}`,
  workingCalendar: 'Working calendar',
  hoursChanged: 'office hours changed',
  wholeDays: (are) => (are ? 'days count whole' : 'days end at the hour at which they began'),
  daysOff: (added, removed, changed) =>
    [
      added > 0 && `${added} ${added === 1 ? 'day' : 'days'} off added`,
      removed > 0 && `${removed} ${removed === 1 ? 'day' : 'days'} off removed`,
      changed > 0 && `${changed} ${changed === 1 ? 'day' : 'days'} off changed`,
    ]
      .filter(Boolean)
      .join(', '),
  newPerson: (position, access) => `${position}, ${access}`,
  personRemoved: 'account removed; nothing was ever done with it',
  personBarred: 'access ends; the history and tasks that are still open keep the name',
  opdRemoved: 'removed; nothing refers to it',
  datasetRemoved: 'removed; it never had a run',
  classDecided: (decided) =>
    `its class stays ${decided}, as was decided; change it by a new decision on the page of the dataset`,
  byClass: 'every six months, by its class',
  newSchedule: (opens, afterDays) => (afterDays ? `${opens}, ${afterDays} days later` : opens),
  scheduleRemoved: 'removed; it has never opened a run',
  players: (joining, leaving) =>
    [...joining.map((email) => `+ ${email}`), ...leaving.map((email) => `− ${email}`)].join(', '),
  newSop: (version, from, steps, roles) =>
    `version ${version}, in force from ${from}: ${steps} steps, ${roles} roles`,
  newVersion: (version, from, changes) => `version ${version}, in force from ${from}: ${changes}`,
  counted: {
    stepsAdded: counted('step added', 'steps added'),
    stepsRemoved: counted('step removed', 'steps removed'),
    stepsMoved: counted('step moved', 'steps moved'),
    rolesAdded: counted('role added', 'roles added'),
    rolesRemoved: counted('role removed', 'roles removed'),
    rolesMoved: counted('role column moved', 'role columns moved'),
    retimed: counted('waktu changed', 'waktu changed'),
    reassigned: counted('performer changed', 'performers changed'),
    reworded: counted('text changed', 'texts changed'),
    rerouted: counted('arrow or symbol changed', 'arrows or symbols changed'),
    resupplied: counted('need or yield changed', 'needs or yields changed'),
    required: counted('requirement to hand in changed', 'requirements to hand in changed'),
    reheaded: counted('identity field changed', 'identity fields changed'),
    others: counted('other change', 'other changes'),
  },
  onlyMarks: 'only marks and remarks of the sheet’s reader changed',
  sopRemoved: 'removed with its versions; it never ran',
  newForm: (fields) => `the regency’s own metadata form: ${counted('field', 'fields')(fields)}`,
  formRemoved: 'the own form is removed; its answers are kept',
  onlyWordsOfForm: 'only its title, sections or the order of its fields changed',
  formBegun: 'begun',
  fields: (added, removed, changed) =>
    [
      added > 0 && `${counted('field', 'fields')(added)} added`,
      removed > 0 && `${counted('field', 'fields')(removed)} removed`,
      changed > 0 && `${counted('field', 'fields')(changed)} changed`,
    ]
      .filter(Boolean)
      .join(', '),
  classFounded: (decisions, decided) =>
    `${counted('decision', 'decisions')(decisions)}; now ${classNames.en[decided].toLowerCase()}`,
  classesStand: (inFile, inHouse) =>
    `the ${counted('decision', 'decisions')(inHouse)} that there are stand; the file says ${inFile} that are others. Decide on the page of the dataset`,
  dataList: (year) => `Daftar Data ${year}`,
  listFounded: (entries) => `${counted('entry', 'entries')(entries)} with their history`,
  listStands: (differences) =>
    `is there already and stays as the Forum has decided; what differs in the file: ${differences}`,
  entries: (onlyInFile, onlyInHouse, different) =>
    [
      onlyInFile.length > 0 && `${onlyInFile.length} only in the file (${some(onlyInFile)})`,
      onlyInHouse.length > 0 && `${onlyInHouse.length} missing from the file (${some(onlyInHouse)})`,
      different.length > 0 && `${different.length} with another history (${some(different)})`,
    ]
      .filter(Boolean)
      .join(', '),
  catalogue: 'Public catalogue',
  newFormat: (revision, columns) =>
    `table format, revision ${revision}: ${counted('column', 'columns')(columns)}`,
  newFormatRevision: (revision, changes) => `table format, revision ${revision}: ${changes}`,
  formatRemoved: 'table format taken away; earlier revisions are kept',
  columns: {
    added: (names) => `${counted('column', 'columns')(names.length)} added (${names.join(', ')})`,
    removed: (names) => `${counted('column', 'columns')(names.length)} removed (${names.join(', ')})`,
    changed: (names) => `${counted('column', 'columns')(names.length)} changed (${names.join(', ')})`,
    moved: 'order of columns changed',
    key: (names) => `key columns: ${names.join(', ') || 'none'}`,
    others: 'what is said beside the columns changed',
  },
  keptBy: (kind, table) => {
    const why = keptBy[table] ?? 'something refers to it'
    const hint = kind === 'sop' && table === 'run' ? '; revoke its version if it no longer holds' : ''
    return `left out of the files, and stays: ${why}${hint}`
  },
}
