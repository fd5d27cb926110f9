import type { Sop } from '@satualur/engine'
import { expect, it } from 'vitest'
import { changeSentence, compareSops } from '../../authoring/src/index.ts'
import { readSampleRegencies } from '../../sample/src/read-sample.ts'
import { nationalTemplates } from '../src/national-templates.ts'

const seeds = new Map(readSampleRegencies().map(({ configuration, sops }) => [configuration.key, sops[0]!]))
const templates = new Map(nationalTemplates().map(({ key, sop }) => [key, sop]))

/** The rows of a template and of a regency's sheet that are the same work, by number and key. */
function pairsOf(template: string, regency: string) {
  const [before, after] = [templates.get(template)!, seeds.get(regency)!]
  const { steps, roles } = compareSops(before, after)
  const pairs = steps.flatMap((pair) =>
    pair.before && pair.after ? [[pair.before.key, pair.after.key]] : [],
  )
  const missing = steps.flatMap((pair) => (pair.after ? [] : [pair.before!.key]))
  const columns = roles.flatMap((pair) =>
    pair.before && pair.after ? [[pair.before.name, pair.after.name]] : [],
  )
  return { pairs, missing, columns, added: steps.flatMap((pair) => (pair.before ? [] : [pair.after!.key])) }
}

const told = (before: Sop, after: Sop, kind: string) =>
  compareSops(before, after)
    .changes.filter((change) => change.kind === kind)
    .map((change) => changeSentence(change, { before, after }, 'id'))

it('Pringsewu has the four phases, without a way back and with an evaluation of its own', () => {
  const { pairs, missing, columns, added } = pairsOf('satu-data-indonesia', 'pringsewu')
  expect(pairs).toEqual([
    ['rekomendasi', '1.1'],
    ['kesepakatan', '1.3'],
    ['kumpulkan', '2.1'],
    ['serahkan', '2.2'],
    ['periksa-kelengkapan', '3.1'],
    ['periksa', '3.3'],
    ['sebarluaskan', '4.1'],
  ])
  expect(missing).toContain('periksa-prioritas')
  expect(added).toEqual(['1.2', '1.4', '3.2', '5.1', '5.2'])
  expect(columns).toEqual([
    ['Pembina Data', 'Pembina Data'],
    ['Produsen Data', 'Produsen Data'],
    ['Walidata Pendukung', 'Wali Data Pendukung'],
    ['Walidata', 'Wali Data'],
    ['Forum Satu Data', 'Forum Data'],
  ])
  const rerouted = told(templates.get('satu-data-indonesia')!, seeds.get('pringsewu')!, 're-routed')
  expect(rerouted.join('\n')).toMatch(/semula keputusan \(.*“Tidak sesuai” ke langkah 5\), kini proses/)
})

it('Pekalongan has only what follows the planning, and its Pembina Data checks everything', () => {
  const { pairs, missing } = pairsOf('satu-data-indonesia', 'pekalongan')
  expect(pairs).toEqual([
    ['kumpulkan', '1'],
    ['periksa', '2'],
    ['periksa-prioritas', '3'],
    ['sebarluaskan', '4'],
  ])
  expect(missing.slice(0, 4)).toEqual(['rekomendasi', 'usulan', 'rancangan', 'kesepakatan'])
})

it('Mojokerto ends with the data in its portal, and lets an admin of the OPD check them', () => {
  const { pairs, missing } = pairsOf('satu-data-indonesia', 'mojokerto')
  expect(pairs).toEqual([
    ['kesepakatan', '1'],
    ['kumpulkan', '4'],
    ['periksa', '5'],
  ])
  expect(missing).toContain('sebarluaskan')
  const reassigned = told(templates.get('satu-data-indonesia')!, seeds.get('mojokerto')!, 're-assigned')
  expect(reassigned).toContain('Langkah 5: pelaksana berubah dari “Walidata” menjadi “Admin Portal SDP OPD”.')
})

it('Kapuas Hulu documents and lists its information, and tests no consequences', () => {
  const { pairs, missing } = pairsOf('informasi-publik', 'kapuas-hulu')
  expect(pairs).toContainEqual(['identifikasi', '1'])
  expect(pairs).toContainEqual(['periksa', '4'])
  expect(pairs).toContainEqual(['sahkan', '5'])
  expect(pairs).toContainEqual(['simpan', '6'])
  expect(missing).toContain('uji')
})

it('Karanganyar keeps the decision of the Atasan PPID, and provides nothing at its end', () => {
  const { pairs, missing, columns } = pairsOf('informasi-publik', 'karanganyar')
  expect(pairs).toContainEqual(['tetapkan-pengecualian', '3'])
  expect(missing).toContain('sediakan')
  expect(columns).toEqual([
    ['PPID', 'PPID'],
    ['PPID Pelaksana', 'PPID Pelaksana'],
    ['Atasan PPID', 'Atasan PPID'],
  ])
})
