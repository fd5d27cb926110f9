import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenHouse } from './open-house.ts'
import { openHouse } from './open-house.ts'
import type { Reader } from './reader.ts'
import { signedIn } from './reader.ts'
import type { WrittenRegency } from './written-regency.ts'
import { writtenRegency } from './written-regency.ts'

let open: OpenHouse
let regency: WrittenRegency
let admin: Reader
beforeAll(async () => {
  open = await openHouse()
  regency = await writtenRegency(open.owner)
  admin = await signedIn(open, { regencyId: regency.id, id: regency.admin })
})
afterAll(() => open?.close())

describe('what is asked of the same objects in several places', () => {
  it('is all answered when two fragments ask a field that has arguments', async () => {
    const { data } = await admin.ask(
      `query ($id: ID!) { dataset(id: $id) { ...Ids ...Versions } }
      fragment Ids on Dataset { runs(first: 5) { nodes { id sop { id } } } }
      fragment Versions on Dataset { runs(first: 5) { totalCount nodes { version { id } sop { title } } } }`,
      { id: regency.dataset },
    )
    const sop = { id: regency.sops[0], title: `SOP 0 ${regency.mark}` }
    const node = { id: regency.run, version: { id: regency.versions[0] }, sop }
    expect(data).toEqual({ dataset: { runs: { totalCount: 1, nodes: [node] } } })
  })

  it('is all answered when nodes and edges ask differently', async () => {
    const { data } = await admin.ask(
      `{ datasets { nodes { runs { nodes { id } } } edges { node { runs { nodes { version { id } } } } } } }`,
    )
    expect(data).toEqual({
      datasets: {
        nodes: [{ runs: { nodes: [{ id: regency.run }] } }],
        edges: [{ node: { runs: { nodes: [{ version: { id: regency.versions[0] } }] } } }],
      },
    })
  })

  it('is what each call asks for, where a variable tells which places count', async () => {
    const question = `query ($id: ID!, $more: Boolean!) {
      dataset(id: $id) { id }
      ... @include(if: $more) { dataset(id: $id) { key title opd { shortName } } }
      once: dataset(id: $id) { id title @include(if: $more) }
      datasets(first: 1) { nodes { id } }
      datasets(first: 1) @include(if: $more) { nodes { title } }
    }`
    for (const more of [false, true, false, true]) {
      const { data, errors } = await admin.ask(question, { id: regency.dataset, more })
      expect(errors).toBeUndefined()
      const text = expect.any(String) as string
      const added = more ? { key: text, title: text, opd: { shortName: text } } : {}
      expect(data).toEqual({
        dataset: { id: regency.dataset, ...added },
        once: { id: regency.dataset, ...(more && { title: text }) },
        datasets: { nodes: [{ id: text, ...(more && { title: text }) }] },
      })
    }
  })

  it('is refused when nodes and edges ask one name with different arguments', async () => {
    const { errors } = await admin.ask(
      `{ datasets { nodes { runs(first: 1) { totalCount } } edges { node { runs(first: 2) { totalCount } } } } }`,
    )
    expect(errors?.map(({ extensions, message }) => `${extensions.code}: ${message}`)).toEqual([
      expect.stringMatching(/^BAD_USER_INPUT: “runs” ditanyakan dengan argumen berbeda/),
    ])
  })
})
