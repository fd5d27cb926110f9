import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { dice } from '../src/imitation/dice.ts'
import { ImitationPortal } from '../src/imitation/imitation-portal.ts'
import { datasetName, Portal, publish, type WantedDataset } from '../src/index.ts'
import { approved, csv } from './approved.ts'
import { Killed, mortal } from './mortal.ts'
import { plainSend } from './plain-send.ts'

const publications = 1_000
const atOnce = 16
const mostTries = 100

const capabilities = { version: '2.11.6', hasRevise: true, hasDatastore: true, warning: null }

/** Every fourth is published a second time, with other bytes. */
const wanted = (number: number, version: number): WantedDataset =>
  approved({
    identity: { regency: 'mojokerto', dataset: `data-${number}` },
    title: `Data ${number}`,
    resources: [csv(`data,versi\n${number},${version}\n`)],
  })
const versionsOf = (number: number) => (number % 4 === 0 ? 2 : 1)

it.each([true, false])(
  'a thousand publications through a faulty portal and deaths of ours make a thousand datasets (revise: %s)',
  async (hasRevise) => {
    const there = await ImitationPortal.start({ hasRevise })
    const thrown = dice(7)
    there.faults.randomly({ seed: 11, share: 0.08 })
    let killed = 0
    async function publishUntilDone(dataset: WantedDataset) {
      for (let tries = 1; tries <= mostTries; tries += 1) {
        const { send, watch, life } = mortal(plainSend(150), () => thrown() < 0.02)
        const portal = new Portal({ address: there.address, token: there.tokens.editor, send })
        // How long patience lasts is told elsewhere; here chance has all the time it needs.
        const how = { attempt: Math.min(tries, 5), capabilities: { ...capabilities, hasRevise }, watch }
        const end = await life(publish(portal, dataset, how)).catch((fault: unknown) => {
          if (!(fault instanceof Killed)) throw fault
          killed += 1
          return null
        })
        if (end?.kind === 'published') return
        if (end && end.kind !== 'again') throw new Error(JSON.stringify(end))
        if (end) await pause(2)
      }
      throw new Error('never published')
    }
    const queue = Array.from({ length: publications }, (_, number) => number)
    const worker = async () => {
      for (let number = queue.shift(); number !== undefined; number = queue.shift()) {
        if (number === 700) there.faults.fallDown(200)
        if (number === 720) there.faults.randomly({ seed: 12, share: 0.08 })
        for (let version = 1; version <= versionsOf(number); version += 1)
          await publishUntilDone(wanted(number, version))
      }
    }
    await Promise.all(Array.from({ length: atOnce }, worker))
    there.faults.recover()

    const datasets = there.datasets()
    expect(killed).toBeGreaterThan(50)
    expect(datasets).toHaveLength(publications)
    const byName = new Map(datasets.map((one) => [one.name, one]))
    for (let number = 0; number < publications; number += 1) {
      const dataset = byName.get(datasetName(wanted(number, 1).identity))!
      expect(dataset).toMatchObject({ private: false, state: 'active', title: `Data ${number}` })
      expect(dataset.resources).toHaveLength(1)
      expect(there.bytesOf(dataset.resources[0]!.id)!.toString()).toBe(
        `data,versi\n${number},${versionsOf(number)}\n`,
      )
    }
    await there.stop()
  },
)
