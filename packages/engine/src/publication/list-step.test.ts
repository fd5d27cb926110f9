import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { regular } from '../../test/published.ts'
import { entryStanding, entryStandingNames, type EntryContent, type ListEntry } from './list-entry.ts'
import { listSentence } from './list-sentences.ts'
import { takeStep, type ListStep } from './list-step.ts'

const content: EntryContent = {
  title: 'Jumlah Kunjungan Ibu Hamil',
  producer: 'dinkes',
  frequency: 'monthly',
  release: { kind: 'after-period', days: 15 },
  classDecision: regular,
}
const changed = { ...content, frequency: 'quarterly' as const }
const propose = (what: EntryContent | null, on = '2026-01-10'): ListStep => ({
  type: 'propose',
  content: what,
  on,
})
const agree = (on = '2026-02-01', isPriority = true): ListStep => ({
  type: 'agree',
  number: 'BA-1',
  isPriority,
  on,
})
const enact = (on = '2026-03-01'): ListStep => ({ type: 'enact', number: '188/45', on })
const back = (on = '2026-02-01'): ListStep => ({ type: 'return', reason: 'Judul terlalu umum', on })

function after(...steps: ListStep[]): ListEntry {
  return steps.reduce<ListEntry | null>((entry, step) => {
    const taken = takeStep(entry, step)
    if ('refusal' in taken) throw new Error(taken.refusal.type)
    return taken.entry
  }, null)!
}

function refusal(step: ListStep, ...before: ListStep[]): string {
  const taken = takeStep(before.length > 0 ? after(...before) : null, step)
  if (!('refusal' in taken)) throw new Error('It was taken.')
  for (const locale of ['id', 'en'] as const) expect(listSentence(taken.refusal, locale)).toMatch(/\.$/)
  return taken.refusal.type
}

describe('an entry of the Daftar Data', () => {
  it('is proposed, agreed by the Forum with its priority, and set by a decree', () => {
    expect(entryStanding(after(propose(content)))).toBe('proposed')
    expect(entryStanding(after(propose(content), agree()))).toBe('agreed')
    expect(after(propose(content), agree(), enact())).toEqual({
      state: 'in-force',
      content,
      agreement: { number: 'BA-1', on: '2026-02-01', isPriority: true },
      decree: { number: '188/45', on: '2026-03-01' },
      proposal: null,
    })
  })

  it('is returned with a reason, also after it was agreed, and proposed again', () => {
    expect(entryStanding(after(propose(content), back()))).toBe('returned')
    expect(entryStanding(after(propose(content), agree(), back()))).toBe('returned')
    expect(entryStanding(after(propose(content), back(), propose(changed, '2026-02-02')))).toBe('proposed')
  })

  it('stays in force as it was while a change is on its way, and while one was returned', () => {
    const inForce = [propose(content), agree(), enact()]
    const changing = after(...inForce, propose(changed, '2026-06-01'), agree('2026-06-02', false))
    expect(changing).toMatchObject({ content, agreement: { isPriority: true } })
    expect(entryStanding(changing)).toBe('change-agreed')
    const returned = after(...inForce, propose(changed, '2026-06-01'), back('2026-06-02'))
    expect(returned).toMatchObject({ content, proposal: { reason: 'Judul terlalu umum' } })
    const set = after(
      ...inForce,
      propose(changed, '2026-06-01'),
      agree('2026-06-02', false),
      enact('2026-06-03'),
    )
    expect(set).toMatchObject({ content: changed, agreement: { isPriority: false }, proposal: null })
  })

  it('leaves the list by a decree too, and may be proposed again', () => {
    const left = [
      propose(content),
      agree(),
      enact(),
      propose(null, '2026-06-01'),
      agree('2026-06-01'),
      enact('2026-07-01'),
    ]
    expect(after(...left)).toEqual({ state: 'left', decree: { number: '188/45', on: '2026-07-01' } })
    expect(entryStanding(after(...left, propose(content, '2026-08-01')))).toBe('proposed')
  })

  it('refuses what cannot be', () => {
    expect(refusal(agree())).toBe('NothingProposed')
    expect(refusal(back())).toBe('NothingProposed')
    expect(refusal(enact())).toBe('NothingAgreed')
    expect(refusal(propose(null))).toBe('EntryNotInForce')
    expect(refusal(propose({ ...content, title: ' ' }))).toBe('EntryTitleMissing')
    expect(refusal(propose(content, '2026-02-30'))).toBe('StepNotADate')
    expect(refusal(agree('2026-01-09'), propose(content))).toBe('StepTooEarly')
    expect(refusal({ ...agree(), number: '' } as ListStep, propose(content))).toBe('NumberMissing')
    expect(refusal({ ...enact(), number: ' ' } as ListStep, propose(content), agree())).toBe('NumberMissing')
    expect(refusal({ ...back(), reason: '' } as ListStep, propose(content))).toBe('ReturnWithoutReason')
    expect(refusal(enact(), propose(content))).toBe('NothingAgreed')
    expect(refusal(enact(), propose(content), back())).toBe('NothingAgreed')
    expect(refusal(agree(), propose(content), back())).toBe('NothingProposed')
    expect(refusal(agree('2026-02-02'), propose(content), agree())).toBe('ProposalAgreedAlready')
    expect(refusal(propose(changed, '2026-02-02'), propose(content), agree())).toBe('ProposalAgreedAlready')
  })

  it('keeps the order of its steps, whatever is tried', () => {
    const day = fc.constantFrom(...Array<string>(9).fill('2026-05-10'), '2026-05-09', '2026-05-11')
    const step: fc.Arbitrary<ListStep> = fc.oneof(
      fc.record({
        type: fc.constant('propose' as const),
        content: fc.constantFrom(content, changed, null),
        on: day,
      }),
      fc.record({
        type: fc.constant('agree' as const),
        number: fc.constantFrom('BA-1', 'BA-2', ''),
        isPriority: fc.boolean(),
        on: day,
      }),
      fc.record({ type: fc.constant('return' as const), reason: fc.constantFrom(' ', 'umum'), on: day }),
      fc.record({
        type: fc.constant('enact' as const),
        number: fc.constantFrom('188/45', '188/46', ''),
        on: day,
      }),
    )
    const before: Record<ListStep['type'], (string | undefined)[]> = {
      propose: [undefined, 'propose', 'return', 'enact'],
      agree: ['propose'],
      return: ['propose', 'agree'],
      enact: ['agree'],
    }
    let enacted = 0
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 60 }), (steps) => {
        const taken: ListStep[] = []
        let entry: ListEntry | null = null
        for (const one of steps) {
          const next = takeStep(entry, one)
          if ('refusal' in next) continue
          expect(before[one.type]).toContain(taken.at(-1)?.type)
          expect(one.on >= (taken.at(-1)?.on ?? '')).toBe(true)
          taken.push(one)
          entry = next.entry
          if (one.type === 'enact') enacted += 1
        }
        if (entry?.state !== 'in-force') return
        const set = taken.findLastIndex(({ type }) => type === 'enact')
        expect(entry.decree.on).toBe(taken[set]!.on)
        expect(entry.agreement.on).toBe(taken[set - 1]!.on)
        const proposed = taken.slice(0, set).findLast(({ type }) => type === 'propose')
        expect(proposed).toMatchObject({ content: entry.content })
        expect(entryStandingNames.id[entryStanding(entry)]).toMatch(/^Ditetapkan/)
      }),
      { numRuns: 1_000 },
    )
    expect(enacted).toBeGreaterThan(100)
  })
})
