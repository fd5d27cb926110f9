import type { DayOff, OfficeHours, Shift, WorkingCalendar } from '@satualur/engine'
import {
  checkCalendar,
  holidayDecrees,
  ramadanOfficeHours,
  usualOfficeHours,
  withWholeDays,
} from '@satualur/engine'
import * as fc from 'fast-check'
import type {
  Cast,
  Dataset,
  Opd,
  Person,
  RegencyConfiguration,
  Schedule,
} from '../src/regency/regency-configuration.ts'
import { isWatching } from '../src/regency/regency-configuration.ts'

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom(
    '1.',
    '1.10',
    '007',
    '-',
    '~',
    'null',
    'true',
    '#',
    "'",
    ': ',
    '- ',
    '',
    ' a ',
    'a\nb\n',
    'a # b',
  ),
)
const key = fc.oneof(
  fc.stringMatching(/^[a-z0-9.-]{1,8}$/),
  fc.constantFrom('null', 'true', '1', '1.10', '-', '1e5'),
)
const keys = fc.uniqueArray(key, { maxLength: 4 })
const email = fc.stringMatching(/^[a-z0-9.]{1,6}@[a-z0-9.]{1,6}$/)
const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
const date = day.map((one) => one.toISOString().slice(0, 10))
const span = fc
  .tuple(date, date)
  .map(([one, other]) => (one < other ? [one, other] : [other, one]) as [string, string])

const shifts: fc.Arbitrary<Shift[]> = fc
  .uniqueArray(fc.nat({ max: 1440 }), { maxLength: 6 })
  .map((edges) => edges.toSorted((left, right) => left - right))
  .map((edges) =>
    Array.from({ length: Math.floor(edges.length / 2) }, (_, at) => ({
      opens: edges[2 * at]!,
      closes: edges[2 * at + 1]!,
    })),
  )
const ownHours: fc.Arbitrary<OfficeHours> = fc
  .record({
    span,
    isForGood: fc.boolean(),
    name: text,
    week: fc.tuple(shifts, shifts, shifts, shifts, shifts, shifts, shifts),
  })
  .map(({ span: [from, until], isForGood, name, week }) => ({
    from,
    until: isForGood ? null : until,
    name,
    week,
  }))
const hours = fc.oneof(
  fc.constant(usualOfficeHours()),
  span.map(([from, until]) => ramadanOfficeHours({ from, until })),
  ownHours,
)

const dayOff: fc.Arbitrary<DayOff> = fc.record({
  name: text,
  kind: fc.constantFrom('national', 'joint-leave', 'local', 'one-off'),
  isVerified: fc.boolean(),
})

/** Whatever the office's own days are: those of a loaded year's decree are always among them. */
const calendar: fc.Arbitrary<WorkingCalendar> = fc
  .record({
    zone: fc.constantFrom('Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'),
    hours: fc.array(hours, { minLength: 1, maxLength: 4 }),
    loadedYears: fc.oneof(fc.constant<number[]>([2024, 2025, 2026]), fc.subarray<number>([2024, 2025, 2026])),
    areDaysWhole: fc.boolean(),
    own: fc.dictionary(date, dayOff, { maxKeys: 4, noNullPrototype: true }),
  })
  .map(({ own, areDaysWhole, ...rest }) => {
    const decrees = holidayDecrees.filter(({ year }) => rest.loadedYears.includes(year))
    const daysOff = { ...Object.assign({}, ...decrees.map((one) => one.daysOff)), ...own }
    return withWholeDays({ ...rest, daysOff }, areDaysWhole)
  })
  .filter((calendar) => checkCalendar(calendar).length === 0)

const opdOf = (name: string): fc.Arbitrary<Opd> =>
  fc.record({ key: fc.constant(name), name: text, shortName: text, isProducer: fc.boolean() })

const personOf = (address: string, opds: string[]): fc.Arbitrary<Person> =>
  fc
    .record({
      email: fc.constant(address),
      name: fc.option(text),
      position: text,
      opd: fc.constantFrom(null, ...opds),
      access: fc.constantFrom('admin', 'opd-user', 'viewer'),
      isSupervisor: fc.boolean(),
    })
    .map((person) => ({ ...person, name: person.name ?? person.position }))

const datasetOf = (name: string, opds: string[]): fc.Arbitrary<Dataset> =>
  fc
    .record({
      key: fc.constant(name),
      title: text,
      opd: fc.constantFrom(...opds),
      frequency: fc.constantFrom('monthly', 'quarterly', 'semester', 'yearly'),
      informationClass: fc.constantFrom('berkala', 'serta-merta', 'setiap-saat', 'dikecualikan'),
      isByClass: fc.boolean(),
      concept: fc.option(text),
      definition: fc.option(text),
      unit: fc.option(text),
    })
    .map(({ isByClass, ...dataset }) => ({
      ...dataset,
      frequency: isByClass && dataset.informationClass === 'berkala' ? null : dataset.frequency,
    }))

const schedulesOf = (dataset: string): fc.Arbitrary<Schedule[]> =>
  keys.chain((sops) =>
    fc.tuple(
      ...sops.map((sop) =>
        fc
          .record({
            opens: fc.constantFrom('period-start', 'period-end'),
            afterDays: fc.nat({ max: 366 }),
            days: span,
            isStartSaid: fc.boolean(),
            isEndSaid: fc.boolean(),
          })
          .map(({ opens, afterDays, days: [starts, ends], isStartSaid, isEndSaid }): Schedule => ({
            ...{ dataset, sop, opens, afterDays },
            startsOn: isStartSaid ? starts : null,
            endsOn: isEndSaid ? ends : null,
          })),
      ),
    ),
  )

/** One role is played for the whole regency, or in each OPD of its own. */
const castsOf = (sop: string, role: string, opds: string[], people: string[]): fc.Arbitrary<Cast[]> => {
  const players = fc.subarray(people, { minLength: 1 })
  const cast = (opd: string | null) => players.map((players) => ({ sop, role, opd, players }))
  const whole = cast(null).map((one) => [one])
  if (opds.length === 0) return whole
  return fc.oneof(
    whole,
    fc.subarray(opds, { minLength: 1 }).chain((some) => fc.tuple(...some.map(cast))),
  )
}

/** Any regency that a file can say, however absurd as an administration. */
export const anyRegency: fc.Arbitrary<RegencyConfiguration> = fc
  .record({
    opds: keys,
    people: fc.uniqueArray(email, { minLength: 1, maxLength: 5 }),
    datasets: keys,
    roles: fc.uniqueArray(fc.tuple(key, key), { maxLength: 3, selector: (pair) => pair.join(' ') }),
  })
  .chain(({ opds, people, datasets, roles }) =>
    fc.record({
      key,
      code: fc.constantFrom(null, '33.13', '18.10'),
      name: text,
      kind: fc.constantFrom('kabupaten', 'kota', 'provinsi', 'nasional'),
      province: fc.option(key, { nil: null }),
      isSample: fc.boolean(),
      calendar,
      opds: fc.tuple(...opds.map(opdOf)),
      people: fc.tuple(...people.map((address) => personOf(address, opds))),
      casts: fc
        .tuple(...roles.map(([sop, role]) => castsOf(sop, role, opds, people)))
        .map((casts) => casts.flat()),
      datasets: fc.tuple(...(opds.length > 0 ? datasets : []).map((name) => datasetOf(name, opds))),
      schedules: fc
        .tuple(...(opds.length > 0 ? datasets : []).map(schedulesOf))
        .map((schedules) => schedules.flat()),
    }),
  )
  .map((regency) =>
    isWatching(regency) ? { ...regency, province: null, casts: [], datasets: [], schedules: [] } : regency,
  )
