import { afterAll, beforeAll, expect, it } from 'vitest'
import { configuredRegency } from '../configuration/configured-regency.ts'
import { sopFile } from '../configuration/files.ts'
import type { OpenHouse } from '../open-house.ts'
import { openHouse } from '../open-house.ts'
import { asked } from '../reader.ts'

let open: OpenHouse
beforeAll(async () => {
  open = await openHouse()
})
afterAll(() => open?.close())

interface Asking {
  needs: object[]
  yields: object[]
  apartFrom: object[]
}
interface Page {
  sops: { nodes: { version: { steps: Asking[] } }[] }
}

async function stepsOf(source: string): Promise<Asking[]> {
  const { admin } = await configuredRegency(open, { sources: [source] })
  const { sops } = await asked<Page>(
    admin,
    `{ sops { nodes { version { steps {
      needs { text isRequired kinds } yields { text isRequired kinds } apartFrom { number } } } } } }`,
  )
  return sops.nodes[0]!.version.steps
}

const allKinds = ['NOTE', 'LINK', 'FILE', 'RESOURCE']

it('a row tells what has to be handed in and in which kinds, and whose performers it is kept apart from', async () => {
  const asking = sopFile()
    .replace('yields: [tabel]', 'yields: [{ tabel: { isRequired: true, kinds: [file, resource] } }]')
    .replace('isJoint: true', 'isJoint: true\n    apartFrom: 1')
  const [first, second] = await stepsOf(asking)
  expect(first).toEqual({
    needs: [{ text: 'Surat permintaan', isRequired: false, kinds: allKinds }],
    yields: [{ text: 'Tabel data', isRequired: true, kinds: ['FILE', 'RESOURCE'] }],
    apartFrom: [],
  })
  expect(second!.apartFrom).toEqual([{ number: '1' }])
})

it('a row that asks for nothing takes every kind and is kept apart from none', async () => {
  const [, second] = await stepsOf(sopFile())
  expect(second).toMatchObject({ needs: [{ isRequired: false, kinds: allKinds }], apartFrom: [] })
})
