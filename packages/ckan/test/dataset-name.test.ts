import fc from 'fast-check'
import { expect, it } from 'vitest'
import { datasetName } from '../src/index.ts'
import { resourceId, stagedId } from '../src/publishing/resource-id.ts'

const ckanName = /^(?!(?:new|edit|search)$)[a-z0-9_-]{2,100}$/
const key = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.stringMatching(/^[a-z0-9_-]{0,110}$/),
  fc.constantFrom('', 'new', 'edit', '-', '_', 'é', 'Kabupaten Mojokerto'),
)
const identity = fc.record({ regency: key, dataset: key })

it('two keys that are names as they stand are joined', () => {
  expect(datasetName({ regency: 'mojokerto', dataset: 'jumlah-penduduk' })).toBe('mojokerto_jumlah-penduduk')
})

it('what has to be changed is told apart by a piece of its hash', () => {
  const names = ['Jumlah Penduduk', 'jumlah penduduk', 'jumlah--penduduk'].map((dataset) =>
    datasetName({ regency: 'mojokerto', dataset }),
  )
  expect(new Set(names).size).toBe(3)
  for (const name of names) expect(name).toMatch(/^mojokerto_jumlah-penduduk_[0-9a-f]{8}$/)
})

it('a name of a hundred characters stays, one more is cut to a hundred', () => {
  const fits = datasetName({ regency: 'r', dataset: 'd'.repeat(98) })
  const tooLong = datasetName({ regency: 'r', dataset: 'd'.repeat(99) })
  expect(fits).toBe(`r_${'d'.repeat(98)}`)
  expect(tooLong).toMatch(/^r_d{89}_[0-9a-f]{8}$/)
  expect(tooLong).toHaveLength(100)
})

it('every identity has a name that CKAN takes, always the same', () => {
  fc.assert(
    fc.property(identity, (one) => {
      expect(datasetName(one)).toMatch(ckanName)
      expect(datasetName({ ...one })).toBe(datasetName(one))
    }),
  )
})

it('two identities never share a name', () => {
  fc.assert(
    fc.property(identity, identity, (one, other) => {
      const isSame = one.regency === other.regency && one.dataset === other.dataset
      expect(datasetName(one) === datasetName(other)).toBe(isSame)
    }),
  )
  // The border between the two keys counts too.
  expect(datasetName({ regency: 'a-b', dataset: 'c' })).not.toBe(
    datasetName({ regency: 'a', dataset: 'b-c' }),
  )
  expect(datasetName({ regency: 'a_b', dataset: 'c' })).not.toBe(
    datasetName({ regency: 'a', dataset: 'b_c' }),
  )
})

it('ids of resources are UUIDs made of names alone', () => {
  expect(resourceId('mojokerto_a', 'tabel')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  )
  const ids = [
    resourceId('mojokerto_a', 'tabel'),
    resourceId('mojokerto_b', 'tabel'),
    stagedId('mojokerto_a', 'tabel', '00'),
    stagedId('mojokerto_a', 'tabel', '01'),
  ]
  expect(new Set(ids).size).toBe(4)
  expect(resourceId('mojokerto_a', 'tabel')).toBe(ids[0])
})
