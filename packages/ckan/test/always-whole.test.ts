import { expect, it } from 'vitest'
import { everyFault, ImitationPortal } from '../src/imitation/imitation-portal.ts'
import { Portal, publish, type Published } from '../src/index.ts'
import { approved, csv } from './approved.ts'
import { plainSend } from './plain-send.ts'

const contentOf = (version: number) => `versi\n${`${version},`.repeat(2_000)}\n`

it('while versions follow each other through faults, everybody always gets one of them whole, and never an older one again', async () => {
  const there = await ImitationPortal.start()
  const portal = new Portal({ address: there.address, token: there.tokens.editor, send: plainSend(150) })
  const everybody = new Portal({ address: there.address, token: null, send: plainSend() })
  const publishVersion = async (version: number) => {
    const wanted = approved({ resources: [csv(contentOf(version))] })
    for (;;) {
      const end = await publish(portal, wanted, { attempt: 1 })
      if (end.kind === 'published') return end
      expect(end.kind).toBe('again')
    }
  }
  const { resources } = (await publishVersion(1)) satisfies Published
  // A storage that keeps halves is the one fault that no order of calls can hide from readers.
  const among = everyFault.filter(({ kind }) => kind !== 'cut-file')
  there.faults.randomly({ seed: 3, share: 0.3, among, sparing: ['download'] })

  let isOver = false
  const readings: string[] = []
  const read = async () => {
    while (!isOver) {
      const answer = await everybody.download(resources[0]!.address, 'public')
      readings.push(answer.kind === 'answered' ? await answer.result.text() : answer.kind)
    }
  }
  const write = async () => {
    for (let version = 2; version <= 12; version += 1) await publishVersion(version)
    isOver = true
  }
  await Promise.all([read(), write()])
  await there.stop()

  const versions = readings.map((text) => {
    const version = Number(/^versi\n(\d+),/.exec(text)?.[1])
    expect(text).toBe(contentOf(version))
    return version
  })
  expect(versions).toEqual([...versions].sort((one, other) => one - other))
  expect(new Set(versions).size).toBeGreaterThan(3)
})
