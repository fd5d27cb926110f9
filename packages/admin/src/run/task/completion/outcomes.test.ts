import { expect, test } from 'vitest'
import { arrangeOutcomes } from './outcomes.ts'

const forward = (key: string, label: string | null = key) => ({ key, label, sendsBack: false })
const back = (key: string, label: string | null = key) => ({ key, label, sendsBack: true })

test('the way forward is strong and last; sending back is quiet and first', () => {
  expect(arrangeOutcomes([forward('Ya'), back('Tidak')])).toEqual([
    { key: 'Tidak', label: 'Tidak', sendsBack: true, isStrong: false },
    { key: 'Ya', label: 'Ya', sendsBack: false, isStrong: true },
  ])
})

test('of several ways forward only the first of the sheet is strong', () => {
  const arranged = arrangeOutcomes([forward('Lengkap'), forward('Perlu rapat'), back('Tolak')])
  expect(arranged.map(({ key, isStrong }) => [key, isStrong])).toEqual([
    ['Tolak', false],
    ['Perlu rapat', false],
    ['Lengkap', true],
  ])
})

test('an act that can only send back has no strong button', () => {
  expect(arrangeOutcomes([back('Ulangi')])[0]?.isStrong).toBe(false)
})

test('a blank label counts as none', () => {
  expect(arrangeOutcomes([forward('done', '  ')])[0]?.label).toBeNull()
})
