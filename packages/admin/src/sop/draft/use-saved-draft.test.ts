import { emptySop, insertStep, setActivity, setNote } from '@satualur/authoring'
import type { Sop } from '@satualur/engine'
import { writeSop } from '@satualur/sop-format'
import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { defineComponent } from 'vue'
import { sopOf, type SaveAnswer, type SaveDraft } from './saved-draft.ts'
import { useSavedDraft, type SavedDraft } from './use-saved-draft.ts'

const first = { revision: 1, source: writeSop(insertStep(emptySop({ key: 'uji', title: 'Uji' }), 1)) }
const activityOf = (sop: Sop, row: number) => sop.steps[row]!.activity
const stepAt = (sop: Sop, row: number) => sop.steps[row]!.key

/** A server that keeps one draft, as another browser sees it too. */
class Shelf {
  saved = first
  isDown = false
  readonly taken: string[] = []
  readonly save: SaveDraft = ({ revision, source }) => {
    if (this.isDown) return Promise.resolve<SaveAnswer>({ kind: 'unanswered' })
    if (revision !== this.saved.revision)
      return Promise.resolve<SaveAnswer>({ kind: 'moved', saved: this.saved, by: 'Rekan' })
    this.taken.push(source)
    this.saved = { revision: revision + 1, source }
    return Promise.resolve<SaveAnswer>({ kind: 'saved', saved: this.saved })
  }
}

function opened(shelf: Shelf, saved = first) {
  let draft!: SavedDraft
  const desk = mount(
    defineComponent({
      setup() {
        draft = useSavedDraft('versi', saved, shelf.save)
        return () => null
      },
    }),
  )
  return { draft, close: () => desk.unmount() }
}

const aMoment = () => vi.advanceTimersByTimeAsync(1_000)

beforeEach(() => {
  localStorage.clear()
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

it('saves once, a moment after the last letter', async () => {
  const shelf = new Shelf()
  const { draft } = opened(shelf)
  for (const text of ['M', 'Me', 'Menyusun']) draft.edit(setActivity(draft.sop, stepAt(draft.sop, 0), text))
  expect(draft.keeping).toBe('here')
  await aMoment()
  expect(draft.keeping).toBe('saved')
  expect(shelf.taken).toHaveLength(1)
  expect(activityOf(sopOf(shelf.saved.source), 0)).toBe('Menyusun')
})

it('keeps an edit on this device while the line is down, also over a closed window, and sends it later', async () => {
  const shelf = new Shelf()
  shelf.isDown = true
  const before = opened(shelf)
  before.draft.edit(setActivity(before.draft.sop, stepAt(before.draft.sop, 0), 'Menyusun'))
  await aMoment()
  expect(before.draft.keeping).toBe('here')
  before.close()
  shelf.isDown = false
  const after = opened(shelf)
  expect(activityOf(after.draft.sop, 0)).toBe('Menyusun')
  await aMoment()
  expect(after.draft.keeping).toBe('saved')
  expect(activityOf(sopOf(shelf.saved.source), 0)).toBe('Menyusun')
})

it('puts together what two editors wrote in different cells', async () => {
  const shelf = new Shelf()
  const one = opened(shelf).draft
  localStorage.clear()
  const other = opened(shelf).draft
  one.edit(setActivity(one.sop, stepAt(one.sop, 0), 'Menyusun'))
  await one.saveNow()
  other.edit(setNote(other.sop, stepAt(other.sop, 1), 'Tiap bulan'))
  await other.saveNow()
  expect(other.clash).toBeNull()
  expect(other.joined).toBe('Rekan')
  const kept = sopOf(shelf.saved.source)
  expect([activityOf(kept, 0), kept.steps[1]!.note]).toEqual(['Menyusun', 'Tiap bulan'])
})

it('asks where both wrote in the same cell, and saves nothing before somebody has chosen', async () => {
  const shelf = new Shelf()
  const one = opened(shelf).draft
  localStorage.clear()
  const other = opened(shelf).draft
  one.edit(setActivity(one.sop, stepAt(one.sop, 0), 'Menyusun'))
  await one.saveNow()
  other.edit(setActivity(other.sop, stepAt(other.sop, 0), 'Menghimpun'))
  expect(await other.saveNow()).toBe(false)
  expect(other.clash?.merge.conflicts).toHaveLength(1)
  expect(other.keeping).toBe('here')
  expect(shelf.taken).toHaveLength(1)
  other.settle(other.clash!.merge.sop)
  await aMoment()
  expect(activityOf(sopOf(shelf.saved.source), 0)).toBe('Menghimpun')
  expect(other.keeping).toBe('saved')
})

it('merges an edit that was left on this device with what was saved meanwhile', async () => {
  const shelf = new Shelf()
  shelf.isDown = true
  const left = opened(shelf)
  left.draft.edit(setNote(left.draft.sop, stepAt(left.draft.sop, 1), 'Tiap bulan'))
  await aMoment()
  left.close()
  shelf.isDown = false
  const sop = sopOf(first.source)
  await shelf.save({ revision: 1, source: writeSop(setActivity(sop, stepAt(sop, 0), 'Menyusun')) })
  const { draft } = opened(shelf, shelf.saved)
  await aMoment()
  expect(draft.keeping).toBe('saved')
  expect([activityOf(draft.sop, 0), draft.sop.steps[1]!.note]).toEqual(['Menyusun', 'Tiap bulan'])
})
