import type { ClassDecision, EntryContent, ListEntry, ListStep } from '@satualur/engine'
import { decideClass, takeStep } from '@satualur/engine'
import fc from 'fast-check'

/** Words as people type them: numbers, signs that YAML knows, two lines, nothing around them. */
const words = fc
  .oneof(
    fc.string({ minLength: 1 }),
    fc.constantFrom('1.10', 'Ya', '2025', '- a: b', '#x', 'dua\nbaris', 'null'),
  )
  .map((text) => text.trim())
  .filter(
    (text) =>
      text !== '' &&
      !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff\u2028\u2029]/.test(text),
  )

const day = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))

const decision: fc.Arbitrary<ClassDecision> = fc.oneof(
  fc.record({
    class: fc.constantFrom('berkala' as const, 'serta-merta' as const, 'setiap-saat' as const),
    ...{ decidedOn: day, decidedBy: words, reason: fc.oneof(words, fc.constant('')) },
  }),
  fc.record({
    class: fc.constant('dikecualikan' as const),
    ...{ decidedOn: day, decidedBy: words, reason: words },
    test: fc.record({
      ...{ ground: words, consequence: words, number: words },
      heldUntil: fc.constantFrom(null, '2999-12-31'),
    }),
  }),
)

/** What the engine lets be decided, one after the other. */
export const anyHistory: fc.Arbitrary<ClassDecision[]> = fc
  .array(decision, { minLength: 1, maxLength: 8 })
  .map((decisions) =>
    decisions
      .toSorted((one, other) => one.decidedOn.localeCompare(other.decidedOn))
      .reduce<ClassDecision[]>((history, one) => {
        const decided = decideClass(history, one)
        return 'history' in decided ? [...decided.history] : history
      }, []),
  )
  .filter(({ length }) => length > 0)

const content: fc.Arbitrary<EntryContent> = fc.record({
  title: words,
  producer: fc.constantFrom('dinkes', '1.10'),
  frequency: fc.constantFrom(null, 'monthly' as const, 'yearly' as const),
  release: fc.oneof(
    fc.record({ kind: fc.constant('after-period' as const), days: fc.integer({ min: 0, max: 366 }) }),
    fc.record({
      kind: fc.constant('announced' as const),
      dates: fc.array(day, { maxLength: 4 }).map((dates) => [...new Set(dates)].sort()),
    }),
    fc.constant({ kind: 'as-needed' as const }),
  ),
  classDecision: decision,
})

const step = (on: string): fc.Arbitrary<ListStep> =>
  fc.oneof(
    fc.record({ type: fc.constant('propose' as const), content: fc.option(content), on: fc.constant(on) }),
    fc.record({
      ...{
        type: fc.constant('agree' as const),
        number: words,
        isPriority: fc.boolean(),
        on: fc.constant(on),
      },
    }),
    fc.record({ type: fc.constant('return' as const), reason: words, on: fc.constant(on) }),
    fc.record({ type: fc.constant('enact' as const), number: words, on: fc.constant(on) }),
  )

/** What can be done with an entry, one after the other; it begins with a proposal. */
export const anySteps: fc.Arbitrary<ListStep[]> = fc
  .tuple(content, fc.array(day.chain(step), { maxLength: 12 }))
  .map(([first, others]) => {
    let entry: ListEntry | null = null
    const begun: ListStep[] = [{ type: 'propose', content: first, on: '1970-01-01' }]
    return [...begun, ...others.toSorted((one, other) => one.on.localeCompare(other.on))].filter((one) => {
      const taken = takeStep(entry, one)
      if ('entry' in taken) entry = taken.entry
      return 'entry' in taken
    })
  })
