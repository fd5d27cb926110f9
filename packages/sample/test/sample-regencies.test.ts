import { castFindings, findings, findingSentence } from '@satualur/engine'
import { writeSop } from '@satualur/sop-format'
import { expect, test } from 'vitest'
import { provinceOf, readSampleRegencies, readSampleWatchers } from '../src/read-sample.ts'

const sample = readSampleRegencies()
const asOf = '2026-11-20'

test('there are five regencies, each labelled as sample, with one SOP, one admin and one viewer', () => {
  expect(
    sample.map(({ configuration }) => [configuration.key, configuration.code, configuration.calendar.zone]),
  ).toEqual([
    ['kapuas-hulu', '61.06', 'Asia/Pontianak'],
    ['karanganyar', '33.13', 'Asia/Jakarta'],
    ['mojokerto', '35.16', 'Asia/Jakarta'],
    ['pekalongan', '33.75', 'Asia/Jakarta'],
    ['pringsewu', '18.10', 'Asia/Jakarta'],
  ])
  for (const { configuration, sops } of sample) {
    const { people } = configuration
    expect(configuration.isSample).toBe(true)
    expect(sops).toHaveLength(1)
    expect(people.filter(({ access }) => access === 'admin')).toHaveLength(1)
    expect(people.filter(({ access }) => access === 'viewer')).toHaveLength(1)
    expect(people.every(({ name, position }) => name === position)).toBe(true)
  }
  expect(sample.flatMap(({ sops }) => sops[0]!.roles)).toHaveLength(21)
  expect(
    Object.fromEntries(sample.map(({ configuration, sops }) => [configuration.key, sops[0]!.steps.length])),
  ).toEqual({
    karanganyar: 4,
    pringsewu: 12,
    'kapuas-hulu': 6,
    pekalongan: 4,
    mojokerto: 7,
  })
})

test('every role has a player for every OPD that produces data, and nobody plays in an OPD that does not', () => {
  for (const { configuration, sops } of sample) {
    for (const sop of sops) {
      const needed = sop.roles.flatMap(({ key, scope }) => {
        if (scope === 'regency') return [`${key} in the regency`]
        return configuration.opds.filter(({ isProducer }) => isProducer).map((opd) => `${key} in ${opd.key}`)
      })
      const cast = configuration.casts.map(({ role, opd }) => `${role} in ${opd ?? 'the regency'}`)
      expect(cast.sort(), configuration.key).toEqual(needed.sort())
    }
  }
})

test('everybody but the admin and the viewer has a part, and each OPD plays its own', () => {
  for (const { configuration } of sample) {
    const players = new Set(configuration.casts.flatMap((cast) => cast.players))
    const idle = configuration.people.filter(
      ({ email, access }) => access === 'opd-user' && !players.has(email),
    )
    expect(idle).toEqual([])
    for (const { opd, players } of configuration.casts) {
      const homes = configuration.people
        .filter(({ email }) => players.includes(email))
        .map((person) => person.opd)
      if (opd !== null) expect(new Set(homes)).toEqual(new Set([opd]))
    }
  }
})

test('the Daftar Data holds entries of several frequencies, each of an OPD that produces data', () => {
  for (const { configuration } of sample) {
    const producers = configuration.opds.filter(({ isProducer }) => isProducer).map(({ key }) => key)
    expect(configuration.datasets.length).toBeGreaterThanOrEqual(8)
    // One may leave it to its class.
    const frequencies = configuration.datasets.flatMap(({ frequency }) => frequency ?? [])
    expect(new Set(frequencies).size).toBe(4)
    expect(configuration.datasets.filter(({ opd }) => !producers.includes(opd))).toEqual([])
  }
})

/** What the paper cannot say is told apart from it in the file itself. */
const settings =
  /^# Yang wajib diserahkan \(isRequired, kinds\)(?: dan|,) pemisahan tugas \(apartFrom\)(?:, dan langkah yang menayangkan data \(publishes\))? adalah setelan contoh ini, bukan isi lembar\.\n/m

test('the SOP files are written as the house writes them, and say what in them is no word of the paper', () => {
  for (const { sops, sources } of sample) {
    const texts = sources.filter(({ path }) => path.endsWith('.sop.yaml')).map(({ text }) => text)
    for (const text of texts) expect(text).toMatch(settings)
    expect(sops.map((sop) => writeSop(sop))).toEqual(texts.map((text) => text.replace(settings, '')))
  }
})

test('every SOP asks for evidence and keeps a check apart, and everywhere two people can share the work', () => {
  for (const { configuration, sops } of sample) {
    for (const sop of sops) {
      const uses = sop.steps.flatMap(({ needs, yields }) => [...needs, ...yields])
      expect(uses.filter(({ isRequired }) => isRequired)).not.toEqual([])
      expect(sop.steps.filter(({ apartFrom }) => apartFrom)).not.toEqual([])
      const casts = configuration.casts.flatMap(({ role, opd, players }) =>
        players.map((person) => ({ role, opd, person })),
      )
      expect(castFindings(sop, casts), configuration.key).toEqual([])
    }
  }
})

test('the five SOPs can run: a careful reader finds warnings in them and no errors', () => {
  for (const { configuration, sops } of sample) {
    for (const sop of sops) {
      const found = findings(sop, asOf)
      const lines = found.map((one) => `  ${one.severity}: ${findingSentence(one, sop, 'id')}`)
      console.log([`${configuration.key}: ${found.length} temuan`, ...lines].join('\n'))
      expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(found.filter(({ severity }) => severity === 'warning')).not.toEqual([])
    }
  }
})

test('a province and the nation watch, each with an admin and a viewer, and regencies lie in the province of their code', () => {
  const watchers = readSampleWatchers()
  expect(watchers.map(({ configuration: { key, kind } }) => [key, kind])).toEqual([
    ['jawa-tengah', 'provinsi'],
    ['nasional', 'nasional'],
  ])
  for (const { configuration, sops } of watchers) {
    expect(sops).toEqual([])
    expect(configuration.isSample).toBe(true)
    expect(configuration.people.map(({ access }) => access)).toEqual(['admin', 'viewer'])
    expect(configuration.people.every(({ name, position }) => name === position)).toBe(true)
  }
  const provinces = sample.map(({ configuration }) => provinceOf(configuration, watchers))
  expect(provinces).toEqual([null, 'jawa-tengah', null, 'jawa-tengah', null])
})
