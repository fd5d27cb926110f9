import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import { castOf, type CastPlace, type CastPlayer, type CastRole } from './cast.ts'
import CastTable from './CastTable.vue'

const dinkes = { id: 'dinkes', name: 'Dinas Kesehatan', shortName: 'Dinkes' }
const kominfo = { id: 'kominfo', name: 'Dinas Komunikasi', shortName: 'Diskominfo' }
const roles: CastRole[] = [
  { key: 'walidata', name: 'Walidata', scope: 'regency' },
  { key: 'produsen', name: 'Produsen Data', scope: 'opd' },
]
const operator: CastPlayer = {
  role: 'produsen',
  person: { id: 'p', name: 'Pengelola Data', position: 'Pengelola Data', email: 'data@contoh.id' },
  opd: dinkes,
}
const table = (players: CastPlayer[], isEditable = true) =>
  mount(CastTable, { props: { cast: castOf(roles, players, [dinkes, kominfo]), isEditable } })
const words = (text: string) => text.replace(/\s+/g, ' ').trim()

test('a gap is told in words, and says the role and the place it is pressed for', async () => {
  const cast = table([operator])
  const gap = cast.findAll('button').find((button) => button.text().includes('Belum ada pemeran'))!
  expect(words(gap.text())).toBe('Walidata, Seluruh kabupaten/kota: Belum ada pemeran')
  await gap.trigger('click')
  const [place] = cast.emitted<[CastPlace]>('choose')![0]!
  expect([place.role.key, place.opd]).toEqual(['walidata', null])
})

test('who may only read has no buttons, and the same words', () => {
  const cast = table([operator], false)
  expect(cast.findAll('td button, dd button')).toEqual([])
  expect(cast.text()).toContain('Belum ada pemeran')
  expect(cast.get('tbody th').text()).toBe('Dinkes')
  expect(cast.get('tbody td').text()).toMatch(/^Produsen Data\s*Pengelola Data$/)
})

test('agencies that do not take part are folded away until asked for', async () => {
  const cast = table([operator])
  const rows = () => cast.findAll('tbody th').map((row) => row.text())
  expect(rows()).toEqual(['Seluruh kabupaten/kota', 'Dinkes'])
  await cast
    .findAll('button')
    .find((button) => button.text() === 'Tampilkan 1 OPD yang belum ikut')!
    .trigger('click')
  expect(rows()).toEqual(['Seluruh kabupaten/kota', 'Dinkes', 'Diskominfo'])
})

test('while nobody plays yet every agency is offered, and stays so when the first is cast', async () => {
  const cast = table([])
  const rows = () => cast.findAll('tbody th').map((row) => row.text())
  expect(rows()).toEqual(['Seluruh kabupaten/kota', 'Dinkes', 'Diskominfo'])
  await cast.setProps({ cast: castOf(roles, [operator], [dinkes, kominfo]) })
  expect(rows()).toEqual(['Seluruh kabupaten/kota', 'Dinkes', 'Diskominfo'])
})
