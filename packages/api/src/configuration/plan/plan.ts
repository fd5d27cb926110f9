import {
  officialName,
  type Cast,
  type Dataset,
  type RegencyConfiguration,
  type Schedule,
} from '@satualur/sop-format'
import { change, fieldsDetail, paired, valueText } from './changes.ts'
import { calendarDetail } from './plan-calendar.ts'
import { sopDetail } from './plan-sop.ts'
import { dataChanges } from './plan-data.ts'
import type { PlannedChange } from './plan.type.ts'
import type { PlanWords } from './plan-words.ts'
import type { Pruned } from '../prune.ts'
import type { StoredConfiguration } from '../stored/stored-configuration.ts'

type Stored = StoredConfiguration
type Kind = PlannedChange['kind']

/** What became different between two states of a regency, in words, and what was to go and stays. */
export function planOf(before: Stored, after: Stored, pruned: Pruned, words: PlanWords): PlannedChange[] {
  const [was, is] = [before.regency, after.regency]
  const calendar = calendarDetail(was.calendar, is.calendar, words)
  const whole = { regency: { code: was.code, name: was.name, kind: was.kind, province: was.province } }
  const names = fieldsDetail(
    whole.regency,
    { code: is.code, name: is.name, kind: is.kind, province: is.province },
    words,
  )
  const barred = new Set(pruned.barred)
  return [
    ...(names ? [change('change', 'regency', is.key, officialName(is), names)] : []),
    ...(calendar ? [change('change', 'calendar', 'calendar', words.workingCalendar, calendar)] : []),
    ...listed('opd', was.opds, is.opds, {
      key: ({ key }) => key,
      title: ({ name }) => name,
      added: ({ shortName }) => shortName,
      removed: () => words.opdRemoved,
      words,
    }),
    ...listed('person', was.people, is.people, {
      key: ({ email }) => email,
      title: ({ name }) => name,
      added: ({ position, access }) => words.newPerson(position, valueText(access, words)),
      removed: ({ email }) => (barred.has(email) ? words.personBarred : words.personRemoved),
      words,
    }),
    ...sopChanges(before, after, words),
    ...castChanges(before, after, words),
    ...listed('dataset', was.datasets, is.datasets, {
      key: ({ key }) => key,
      title: ({ title }) => title,
      added: ({ frequency }) => frequencyText(frequency, words),
      removed: () => words.datasetRemoved,
      words,
    }),
    ...listed('schedule', was.schedules, is.schedules, {
      key: ({ dataset, sop }) => `${dataset}/${sop}`,
      title: (schedule) => scheduleTitle(schedule, is.datasets, [...after.sops, ...before.sops]),
      added: ({ opens, afterDays }) => words.newSchedule(valueText(opens, words), afterDays),
      removed: () => words.scheduleRemoved,
      words,
    }),
    ...dataChanges(before.data, after.data, words),
    ...pruned.kept.map(({ kind, key, title, by }) =>
      change('keep', kind, key, title, words.keptBy(kind, by)),
    ),
  ]
}

/** Classes that a file says otherwise than they were decided: the decision stands. */
export const decidedOtherwise = (
  said: RegencyConfiguration | null,
  { regency }: Stored,
  words: PlanWords,
): PlannedChange[] =>
  (said?.datasets ?? []).flatMap(({ key, informationClass }) => {
    const is = regency.datasets.find((one) => one.key === key)
    if (!is || is.informationClass === informationClass) return []
    return [
      change('keep', 'dataset', key, is.title, words.classDecided(valueText(is.informationClass, words))),
    ]
  })

interface Telling<Item> {
  key: (item: Item) => string
  title: (item: Item) => string
  added: (item: Item) => string
  removed: (item: Item) => string
  words: PlanWords
}

function listed<Item extends object>(
  kind: Kind,
  before: readonly Item[],
  after: readonly Item[],
  { key, title, added, removed, words }: Telling<Item>,
): PlannedChange[] {
  return paired(before, after, key).flatMap(([was, is]) => {
    if (!was) return [change('add', kind, key(is!), title(is!), added(is!))]
    if (!is) return [change('remove', kind, key(was), title(was), removed(was))]
    const detail = fieldsDetail(was, is, words)
    return detail ? [change('change', kind, key(is), title(is), detail)] : []
  })
}

function sopChanges(before: Stored, after: Stored, words: PlanWords): PlannedChange[] {
  return paired(before.sops, after.sops, ({ key }) => key).flatMap(([was, is]) => {
    if (!is) return [change('remove', 'sop', was!.key, was!.title, words.sopRemoved)]
    if (was?.versionId === is.versionId) return []
    return [change(was ? 'change' : 'add', 'sop', is.key, is.title, sopDetail(was, is, words))]
  })
}

function castChanges(before: Stored, after: Stored, words: PlanWords): PlannedChange[] {
  const keyOf = ({ sop, role, opd }: Cast) => [sop, role, ...(opd === null ? [] : [opd])].join('/')
  return paired(before.regency.casts, after.regency.casts, keyOf).flatMap(([was, is]) => {
    const [then, now] = [was?.players ?? [], is?.players ?? []]
    const joining = now.filter((email) => !then.includes(email))
    const leaving = then.filter((email) => !now.includes(email))
    if (joining.length === 0 && leaving.length === 0) return []
    const cast = (is ?? was)!
    const action = !was ? 'add' : !is ? 'remove' : 'change'
    const title = castTitle(cast, is ? after : before)
    return [change(action, 'cast', keyOf(cast), title, words.players(joining, leaving))]
  })
}

/** "Walidata · Unggah Data Sektoral · Dinkes" */
function castTitle({ sop, role, opd }: Cast, { regency, sops }: Stored): string {
  const known = sops.find(({ key }) => key === sop)
  const roleName = known?.content.roles.find(({ key }) => key === role)?.name
  const opdName = regency.opds.find(({ key }) => key === opd)?.shortName
  return [roleName ?? role, known?.title ?? sop, ...(opd === null ? [] : [opdName ?? opd])].join(' · ')
}

/** "Cakupan Imunisasi · Unggah Data Sektoral" */
const scheduleTitle = (
  { dataset, sop }: Schedule,
  datasets: Stored['regency']['datasets'],
  sops: Stored['sops'],
): string => `${titleOf(datasets, dataset)} · ${titleOf(sops, sop)}`

const titleOf = (things: readonly { key: string; title: string }[], key: string): string =>
  things.find((one) => one.key === key)?.title ?? key

const frequencyText = (frequency: Dataset['frequency'], words: PlanWords): string =>
  frequency === null ? words.byClass : valueText(frequency, words)
