import type { Sop } from '@satualur/engine'
import { readSampleRegencies } from '@satualur/sample'
import { readSop } from '@satualur/sop-format'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Story } from '../a-story.ts'
import { openStory } from '../a-story.ts'
import { TheClock } from '../the-clock.ts'
import { Desk } from './a-desk.ts'
import { Typist } from './a-typist.ts'
import { asOnPaper } from './as-on-paper.ts'
import { builtAdmin } from './built-admin.ts'
import { openChromium } from './chromium.ts'

const seed: Sop = readSampleRegencies().find(({ configuration }) => configuration.key === 'mojokerto')!
  .sops[0]!
const lists = [
  ['Dasar Hukum', seed.header.legalBasis],
  ['Kualifikasi Pelaksana', seed.header.qualifications],
  ['Peralatan/Perlengkapan', seed.header.equipment],
  ['Peringatan', seed.header.warnings],
] as const
const dates = [
  ['Tanggal Pembuatan', seed.header.madeOn],
  ['Tanggal Revisi', seed.header.revisedOn],
  ['Tanggal Efektif', seed.header.effectiveOn],
] as const

const columnOf = (role: string) => seed.roles.findIndex(({ key }) => key === role)
const times = (count: number, key: string): string[] => Array.from({ length: count }, () => key)

describe('Mojokerto’s sheet is written again from an empty one, without a mouse', () => {
  const clock = new TheClock('Mon 12 Oct 2026 09.00')
  let browser: Browser
  let story: Story
  let desk: Desk
  let hands: Typist
  beforeAll(async () => {
    const adminFolder = builtAdmin()
    browser = await openChromium()
    story = await openStory('pekalongan', { clock, neighbour: 'mojokerto', adminFolder })
    const person = { email: 'admin@pekalongan.contoh.id', screen: 'desktop', isTicking: true } as const
    desk = await Desk.opened(browser, { url: story.url, clock, ...person })
    hands = new Typist(desk.page)
  })
  afterAll(async () => {
    await browser?.close()
    await story?.close()
  })

  it('begins with a title', async () => {
    await hands.tabsTo('link', 'SOP')
    await hands.presses('Enter')
    await hands.tabsTo('link', 'SOP baru')
    await hands.presses('Enter')
    await hands.tabsTo('textbox', 'Judul SOP')
    await hands.writes(seed.title)
    await hands.presses('Enter')
    await desk.reads('grid', /./)
  })

  it('names the performers, one column after the other', async () => {
    await hands.choosesButton('Tambah pelaksana')
    for (const { name } of seed.roles) {
      await hands.writes(name)
      await hands.presses('Enter')
      await desk.reads('columnheader', new RegExp(name.replace(/[()]/g, '.')))
    }
    await hands.closes('dialog')
  })

  it('writes row after row: Tab to the next cell, P or D for the symbol, Enter for the next row', async () => {
    await hands.tabsToPlace(desk.page.getByRole('gridcell'))
    for (const [row, step] of seed.steps.entries()) {
      await hands.presses('Home', 'ArrowRight')
      await hands.writes(step.activity)
      await hands.presses('Tab')
      const act = step.acts[0]!
      const column = columnOf(act.performers[0]!)
      await hands.presses(...times(column, 'ArrowRight'), act.kind === 'decision' ? 'd' : 'p')
      await hands.presses(...times(seed.roles.length - column, 'ArrowRight'))
      for (const text of [step.needs[0]!.text, step.waktu.text!]) {
        await hands.writes(text)
        await hands.presses('Tab')
      }
      await hands.writes(step.yields[0]!.text)
      await hands.presses(row < seed.steps.length - 1 ? 'Enter' : 'Tab')
    }
  })

  it('leads the decision of row 5 on to row 6 and back to row 4, in the regency’s own words', async () => {
    await hands.presses('Control+Home', ...times(4, 'ArrowDown'), 'Home', 'ArrowRight', 'ArrowRight')
    await hands.presses(...times(columnOf('admin-portal'), 'ArrowRight'), 'Alt+Enter')
    await desk.reads('group', 'Keputusan dan tujuannya')
    await hands.tabsTo('textbox', 'Kata keputusan')
    await hands.writesInstead('Sesuai')
    await hands.tabsTo('combobox', '“Tidak” menuju langkah')
    await hands.presses('Shift+Tab')
    await hands.writesInstead('Tidak sesuai')
    await hands.tabsTo('combobox', '“Tidak sesuai” menuju langkah')
    await hands.writes('4')
    await hands.presses('Enter')
    await hands.closes('dialog')
  })

  it('fills in the identity block', async () => {
    await hands.presses('Escape')
    await hands.tabsToPlace(desk.page.locator('summary'))
    await hands.presses('Enter')
    const { unit, number, ratifiedBy } = seed.header
    await hands.writesIn('Nama unit, satu baris per tingkat', unit.join('\n'))
    await hands.writesIn('Nomor SOP', number!)
    for (const [name, printed] of dates) {
      await hands.tabsToPlace(desk.page.getByLabel(`${name}: tanggal`))
      await hands.typesDate(printed!.date!)
      if (printed!.text) await hands.writesIn(`${name}: seperti tertulis`, printed!.text)
    }
    await hands.writesIn('Jabatan', ratifiedBy!.position)
    await hands.writesIn('Nama', ratifiedBy!.name!)
    await hands.writesIn('Pangkat', ratifiedBy!.rank!)
    await hands.writesIn('NIP', ratifiedBy!.nip!)
    for (const [name, items] of lists)
      for (const [at, item] of items.entries()) {
        await hands.tabsTo('textbox', `${name}, butir ${at + 1}`)
        await hands.writes(item)
        if (at < items.length - 1) await hands.presses('Enter')
      }
  })

  it('is the same sheet as the one on paper once the server has it', async () => {
    await desk.readsText(/^Tersimpan$/)
    const admin = await story.signsIn('admin')
    const { sops } = await admin.ask<{ sops: { nodes: { draft: { source: string } | null }[] } }>(
      '{ sops { nodes { draft { source } } } }',
    )
    const source = sops.nodes.flatMap(({ draft }) => draft?.source ?? [])[0]!
    const read = readSop(source)
    expect('sop' in read && asOnPaper(read.sop)).toEqual(asOnPaper(seed))
    expect(desk.complaints).toEqual([])
  })
})
