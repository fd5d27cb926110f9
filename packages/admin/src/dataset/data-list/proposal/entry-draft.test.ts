import { describe, expect, it } from 'vitest'
import { contentInput, entryDraft } from './entry-draft.ts'

const begun = () => entryDraft(null, { opd: 'dinkes', today: '2026-11-21' })
const filled = () => {
  const draft = begun()
  return { ...draft, title: ' Posyandu ', decision: { ...draft.decision, decidedBy: 'PPID Utama' } }
}

describe('a proposal as it is being written', () => {
  it('begins with the OPD of whoever writes, yearly, and is not sent while something is missing', () => {
    expect(begun()).toMatchObject({ producer: 'dinkes', frequency: 'YEARLY', release: 'AFTER_PERIOD' })
    expect(contentInput(begun())).toBeNull()
    expect(contentInput({ ...filled(), producer: undefined })).toBeNull()
  })

  it('sends of its release only what its kind has', () => {
    expect(contentInput(filled())).toMatchObject({
      title: 'Posyandu',
      release: { kind: 'AFTER_PERIOD', days: 15, dates: null },
    })
    expect(contentInput({ ...filled(), release: 'ANNOUNCED', dates: ['2026-04-01', ''] })?.release).toEqual({
      ...{ kind: 'ANNOUNCED', days: null, dates: ['2026-04-01'] },
    })
  })

  it('lets only periodic information follow the frequency of its class', () => {
    const draft = { ...filled(), frequency: 'BY_CLASS' as const }
    expect(contentInput(draft)?.frequency).toBeNull()
    const decision = { ...draft.decision, informationClass: 'SETIAP_SAAT' as const }
    expect(contentInput({ ...draft, decision })).toBeNull()
  })
})
