import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { StoreFull } from '../../src/index.ts'
import { KeySet } from '../../src/keys/key-set.ts'
import { rowKey } from '../../src/keys/row-key.ts'
import { TextStore } from '../../src/keys/text-store.ts'

const room = 64 * 1024 * 1024

describe('keys that have been seen', () => {
  it('are those that a map would know', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 5 })), (keys) => {
        const set = new KeySet(room)
        const map = new Map<string, number>()
        for (const key of keys.map((one) => one.toWellFormed())) {
          expect(set.find(key)).toBe(map.get(key) ?? null)
          expect(set.add(key)).toBe(map.get(key) ?? null)
          if (!map.has(key)) map.set(key, map.size)
        }
        expect([...map].every(([key, number]) => set.key(number) === key)).toBe(true)
      }),
    )
  })

  it('are told apart also where their hashes are the same', () => {
    const byHash = new Map<number, string>()
    const store = new TextStore(room)
    let pair: [string, string] | null = null
    for (let number = 0; pair === null; number++) {
      const key = `RT${number}`
      const hash = store.write(key)
      const other = byHash.get(hash)
      if (other !== undefined) pair = [other, key]
      byHash.set(hash, key)
    }
    const set = new KeySet(room)
    expect(pair.map((key) => set.add(key))).toEqual([null, null])
    expect(pair.map((key) => set.add(key))).toEqual([0, 1])
  })

  it('are refused where there is no more room', () => {
    const set = new KeySet(1024 * 1024)
    expect(() => {
      for (let number = 0; number < 200_000; number++) set.add(`kunci yang panjang ${number}`)
    }).toThrow(StoreFull)
  })

  it('of several values are different where a value is, whatever stands in it', () => {
    const sign = fc.constantFrom('a', '"', '\u001e', '\u001f', '0', '1')
    const value = fc.oneof(
      fc.string({ unit: sign, maxLength: 4 }),
      fc.constant(null),
      fc.constantFrom(0, 1, true),
    )
    fc.assert(
      fc.property(fc.tuple(value, value), fc.tuple(value, value), (one, other) => {
        expect(rowKey(one) === rowKey(other)).toBe(JSON.stringify(one) === JSON.stringify(other))
      }),
      { numRuns: 2_000 },
    )
  })
})
