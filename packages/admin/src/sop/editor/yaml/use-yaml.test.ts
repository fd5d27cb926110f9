import { emptySop, setTitle } from '@satualur/authoring'
import { expect, test } from 'vitest'
import { nextTick, ref, shallowRef } from 'vue'
import { useEditHistory } from '../history/use-edit-history.ts'
import { useYaml } from './use-yaml.ts'

const open = (former?: string, isUnread = false) => {
  const sop = shallowRef(emptySop({ key: 'sop', title: 'Penyebarluasan Data' }))
  const editing = useEditHistory(sop, ref(false))
  return { sop, editing, yaml: useYaml(editing, former, isUnread) }
}

test('a text that can be read becomes the SOP at once, as one edit that can be undone', () => {
  const { sop, editing, yaml } = open()
  yaml.write(yaml.text.value.replace('Penyebarluasan Data', 'Penyebarluasan'))
  yaml.write(yaml.text.value.replace('Penyebarluasan', 'Pengumpulan'))
  expect(sop.value.title).toBe('Pengumpulan')
  editing.undo()
  expect(sop.value.title).toBe('Penyebarluasan Data')
})

test('a text that cannot be read keeps the SOP as it was and says where it fails', () => {
  const { sop, yaml } = open()
  const before = sop.value
  yaml.write(`${yaml.text.value}\nsteps: [`)
  expect(sop.value).toBe(before)
  expect(yaml.problems.value.length).toBeGreaterThan(0)
  expect(yaml.text.value).toContain('steps: [')
})

test('an edit in the table is seen in the text, and keeps its comments', async () => {
  const { editing, yaml } = open()
  yaml.write(`# Disusun bersama Bappeda\n${yaml.text.value}`)
  editing.edit((sop) => setTitle(sop, 'Pengumpulan Data'))
  await nextTick()
  expect(yaml.text.value).toContain('title: Pengumpulan Data')
  expect(yaml.text.value).toContain('# Disusun bersama Bappeda')
})

test('an edit in the table does not overwrite a text that cannot be read yet', async () => {
  const { editing, yaml } = open()
  yaml.write('title: [')
  editing.edit((sop) => setTitle(sop, 'Pengumpulan Data'))
  await nextTick()
  expect(yaml.text.value).toBe('title: [')
  expect(yaml.isOvertaken.value).toBe(true)
  yaml.restore()
  expect(yaml.text.value).toContain('title: Pengumpulan Data')
  expect(yaml.problems.value).toEqual([])
})

test('a text that was left unreadable is found again as it was', () => {
  const { yaml } = open('title: [', true)
  expect(yaml.text.value).toBe('title: [')
  expect(yaml.problems.value.length).toBeGreaterThan(0)
})
