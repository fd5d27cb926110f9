import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConfiguredRegency } from '../configuration/configured-regency.ts'
import { configuredRegency } from '../configuration/configured-regency.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { stranger } from '../reader.ts'
import { commands, does, ratification } from './author.ts'

let open: OpenHouse
let regency: ConfiguredRegency
beforeAll(async () => {
  open = await openHouse()
  regency = await configuredRegency(open)
})
afterAll(() => open?.close())

const version = randomUUID()
const inputs: Record<string, object> = {
  draftSop: { version },
  saveDraft: { version, revision: 1, source: 'key: x' },
  discardDraft: { version },
  requestReview: { version },
  requestChanges: { version, note: 'Ubah' },
  commentOnVersion: { version, text: 'Periksa' },
  settleComment: { comment: version },
  acknowledgeFinding: { version, finding: 'x', reason: 'Ya' },
  ratifyVersion: ratification({ id: version, revision: 1 }),
  revokeVersion: { version, reason: 'Diganti', until: '2026-12-31' },
  shareVersion: { version },
  withdrawVersion: { version },
  setSopReview: { months: 12 },
}

describe('what authors do', () => {
  it.each(commands)(
    '%s is for admins, and nobody else is told whether there is such a thing',
    async (command) => {
      const answer = async (reader: Parameters<typeof does>[0]) =>
        (await does(reader, command, inputs[command]!)).__typename
      expect(await answer(stranger(open))).toBe('NotSignedIn')
      expect(await answer(regency.operator)).toBe('NotAllowed')
      expect(await answer(await regency.sessionOf('pembaca@contoh.id'))).toBe('NotAllowed')
      expect(await answer(regency.admin)).toBe(command === 'setSopReview' ? 'SopReviewSet' : 'NotFound')
    },
  )
})
