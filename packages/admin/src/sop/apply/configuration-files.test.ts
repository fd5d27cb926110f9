import { expect, test } from 'vitest'
import {
  fatesOf,
  fileOf,
  hindranceOf,
  inputOf,
  kindOf,
  type ConfigurationFile,
} from './configuration-files.ts'

const file = (name: string, text = `# ${name}`): ConfigurationFile => ({
  name,
  text,
  kind: kindOf(name, text),
})
const files = [
  file('regency.yaml'),
  file('penyebarluasan.sop.yaml'),
  file('pengumpulan.yaml', 'key: pengumpulan\nsteps:\n  - activity: Mengumpulkan\n'),
  file('paud.table.json', '{"fields":[]}'),
]

test('a file is known by its name, or by what it says', () => {
  expect(files.map(({ kind }) => kind)).toEqual(['regency', 'sop', 'sop', 'dataset'])
  expect(kindOf('2026.daftar-data.yaml', 'steps:')).toBe('dataset')
  expect(kindOf('pringsewu.regency.yml', '')).toBe('regency')
  expect(kindOf('kabupaten.yaml', 'key: pringsewu\nopds:\n')).toBe('regency')
  expect(kindOf('catatan.yaml', 'key: apa saja\n  steps: di dalam\n')).toBe('unknown')
})

test('the texts are sent as one input, SOPs in their order', () => {
  expect(inputOf(files)).toEqual({
    regency: '# regency.yaml',
    sops: [files[1]!.text, files[2]!.text],
    files: [{ name: 'paud.table.json', text: '{"fields":[]}' }],
  })
  expect(inputOf([files[1]!])).toEqual({ sops: ['# penyebarluasan.sop.yaml'] })
})

test('files that the server could not take are told beforehand', () => {
  expect(hindranceOf(files)).toBeNull()
  expect(hindranceOf([...files, file('foto.yaml')])).toBe('unknownFile')
  expect(hindranceOf([...files, file('b.regency.yaml')])).toBe('twoRegencies')
  expect(hindranceOf([file('besar.sop.yaml', 'é'.repeat(130_000))])).toBe('tooLarge')
})

test('a problem is told with the name of its file', () => {
  expect(fileOf('sops/1/steps/2/performer', files)).toBe('pengumpulan.yaml')
  expect(fileOf('regency/people/0', files)).toBe('regency.yaml')
  expect(fileOf('files/0/fields', files)).toBe('paud.table.json')
  expect(fileOf('sops', files)).toBeNull()
})

test('each file is told what became of it', () => {
  const version = { number: 2, source: files[1]!.text, sop: { id: 's', title: 'Penyebarluasan Data' } }
  expect(fatesOf(files, [version])).toEqual([
    { name: 'regency.yaml', became: 'regency' },
    { name: 'penyebarluasan.sop.yaml', became: 'version', version },
    { name: 'pengumpulan.yaml', became: 'same' },
    { name: 'paud.table.json', became: 'dataset' },
  ])
})
