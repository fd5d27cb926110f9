import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSchema } from '../../src/graphql/schema.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import type { Reader } from '../reader.ts'
import { signedIn, stranger } from '../reader.ts'
import type { WrittenRegency } from '../written-regency.ts'
import { writtenRegency } from '../written-regency.ts'
import { cases } from './operation-cases.ts'
import { operationsOf } from './operation-documents.ts'

const operations = operationsOf(buildSchema())
const log: string[] = []
const now = Date.parse('2026-02-10T05:00:00Z')

let open: OpenHouse
/** The other regency: one for all operations, since none may leave a trace in it. */
let there: WrittenRegency
beforeAll(async () => {
  open = await openHouse({
    clock: () => now,
    logLevel: 'warn',
    logTo: { write: (line: string) => log.push(line) },
  })
  there = await writtenRegency(open.owner)
})
afterAll(() => open?.close())

/** Fields below the operation that take an id get that of an OPD. */
const variablesOf = (operation: string) => (of: WrittenRegency) => ({
  ...cases[operation]!.variables(of),
  opd: of.opds[0],
})

/** The same shape of ids and words, and nothing in the house that has them. */
const nobodys = (regency: WrittenRegency): WrittenRegency =>
  JSON.parse(
    JSON.stringify(regency)
      .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, () => randomUUID())
      .replaceAll(regency.mark, `Tanda${randomUUID().slice(0, 8)}`),
  ) as WrittenRegency

const callers = ['admin', 'officer', 'viewer', 'stranger'] as const
const callerOf = async (regency: WrittenRegency, who: (typeof callers)[number]): Promise<Reader> =>
  who === 'stranger' ? stranger(open) : signedIn(open, { regencyId: regency.id, id: regency[who] })

/** Every row of a regency, as one text. */
async function everythingOf({ id }: WrittenRegency): Promise<string> {
  const { rows } = await open.owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'regency_id' order by 1`,
  )
  const parts = rows.map(
    ({ name }) => `(select jsonb_agg(t order by t::text) from ${name} t where regency_id = $1)`,
  )
  const everything = await open.owner.query(`select jsonb_build_array(${parts.join()})::text as rows`, [id])
  return everything.rows[0].rows as string
}

const answerTo = async (reader: Reader, document: string, variables: object): Promise<string> => {
  await open.owner.query('delete from sign_in_attempt') // Guesses are bounded, and are not what this is about.
  return JSON.stringify(await reader.ask(document, variables))
}

/** Everything that only this regency has: its mark and its ids. */
const wordsOf = ({ mark, ...ids }: WrittenRegency) => [mark, mark.toLowerCase(), ...Object.values(ids).flat()]

describe('an operation', () => {
  it('of the schema has a case here, and each case an operation', () => {
    expect(Object.keys(cases).sort()).toEqual(operations.map(({ name }) => name).sort())
  })

  it.each(operations)(
    '$name tells and does nothing about another regency, and not even that it exists',
    async (operation) => {
      const variables = variablesOf(operation.name)
      const here = await writtenRegency(open.owner)
      const before = await everythingOf(there)
      for (const document of operation.documents) {
        for (const who of callers) {
          const reader = await callerOf(here, who)
          const nobody = nobodys(there)
          const question = variables(there)
          const told = await answerTo(reader, document, question)
          for (const word of wordsOf(there).filter((word) => !JSON.stringify(question).includes(word)))
            expect([who, word, told.includes(word)]).toEqual([who, word, false])
          const toldOfNobody = await answerTo(reader, document, variables(nobody))
          expect([who, masked(told, there)]).toEqual([who, masked(toldOfNobody, nobody)])
        }
      }
      expect(await everythingOf(there)).toBe(before)
    },
  )

  it.each(operations)('$name is understood when the regency itself calls', async (operation) => {
    const { caller, understood } = cases[operation.name]!
    const variables = variablesOf(operation.name)
    const regency = await writtenRegency(open.owner)
    const answers: string[] = []
    for (const document of operation.documents) {
      const reader = await callerOf(regency, caller)
      answers.push(await answerTo(reader, document, variables(regency)))
    }
    expect(answers.join()).toMatch(understood(regency))
  })

  it.each(operations)(
    '$name takes another regency’s id beside one’s own for one that does not exist',
    async (operation) => {
      const variables = variablesOf(operation.name)
      const before = await everythingOf(there)
      for (const document of operation.documents) {
        for (const name of namesAskedFor(variables)) {
          const told = async (other: WrittenRegency) => {
            const here = await writtenRegency(open.owner)
            const reader = await callerOf(here, cases[operation.name]!.caller)
            const mixed = { ...here, [name]: other[name] }
            return withoutIds(await answerTo(reader, document, variables(mixed)), here, other)
          }
          expect([name, await told(there)]).toEqual([name, await told(nobodys(there))])
        }
      }
      expect(await everythingOf(there)).toBe(before)
    },
  )

  it('would be heard telling of another regency if the policy of a table were dropped', async () => {
    const unlocked = await openHouse()
    const [here, there] = [await writtenRegency(unlocked.owner), await writtenRegency(unlocked.owner)]
    const reader = await signedIn(unlocked, { regencyId: here.id, id: here.viewer })
    const { documents } = operations.find(({ name }) => name === 'opds')!
    const told = async () => {
      const answer = JSON.stringify(await reader.ask(documents[0]!))
      return wordsOf(there).filter((word) => answer.includes(word))
    }
    expect(await told()).toEqual([])
    await unlocked.owner.query('drop policy own_regency on opd')
    expect(await told()).toEqual([there.mark, ...there.opds])
    await unlocked.close()
  })

  it('none meets a fault on the way', () => {
    expect(log).toEqual([])
  })
})

/** Words of the question that come back in an answer are not told by it. */
const masked = (answer: string, { mark }: WrittenRegency) =>
  answer
    .replaceAll(mark, '·')
    .replaceAll(mark.toLowerCase(), '·')
    // Drawn anew for each that is made, of whatever regency the caller has spoken.
    .replace(/whsec_[\w+/=]+|\/calendar\/[\w-]+/g, '·')
    .replace(/("(?:(?:Webhook|ApiToken|EvidencePack)","id|secret)":")[^"]+/g, '$1·')

/** Two regencies of one make answer alike but for ids, the hashes over them, cursors that hold them, and the moment of signing in. */
const withoutIds = (answer: string, ...regencies: WrittenRegency[]) =>
  regencies
    .reduce(masked, answer)
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}/g, '·')
    .replace(/((cursor|signedInAt)":")[^"]+/gi, '$1·')

/** What of a regency the variables of an operation are made of, beside its words. */
function namesAskedFor(variables: (of: WrittenRegency) => object): (keyof WrittenRegency)[] {
  const other = nobodys(there)
  const isAskedFor = (name: keyof WrittenRegency) =>
    JSON.stringify(variables({ ...there, [name]: other[name] })) !== JSON.stringify(variables(there))
  return (Object.keys(there) as (keyof WrittenRegency)[]).filter(
    (name) => name !== 'mark' && isAskedFor(name),
  )
}
