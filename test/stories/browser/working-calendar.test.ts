import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gives } from '../a-command.ts'
import type { Story } from '../a-story.ts'
import { openStory } from '../a-story.ts'
import { TheClock } from '../the-clock.ts'
import { Desk } from './a-desk.ts'
import { builtAdmin } from './built-admin.ts'
import { openChromium } from './chromium.ts'

const holiday = 'Hari Jadi Kabupaten Mojokerto'
const activity = /Menetapkan daftar data/i
const reason = 'Ditetapkan Bupati sebagai libur daerah.'

describe('Mojokerto celebrates its founding day: a local holiday moves what is due', () => {
  const clock = new TheClock('Mon 12 Oct 2026 09.00')
  let browser: Browser
  let story: Story
  let admin: Desk
  let forum: Desk
  beforeAll(async () => {
    const adminFolder = builtAdmin()
    browser = await openChromium()
    story = await openStory('mojokerto', { clock, neighbour: 'pekalongan', adminFolder })
    const by = await story.signsIn('admin')
    const { sops, opds } = await by.ask<{
      sops: { nodes: { id: string; version: { id: string } | null }[] }
      opds: { id: string; shortName: string }[]
    }>('{ sops { nodes { id version { id } } } opds { id shortName } }')
    const sop = sops.nodes.find(({ version }) => version)!.id
    const opd = opds.find(({ shortName }) => shortName === 'Disperta')!.id
    await gives(by, 'startRun', { sop, opd, title: 'Luas Panen Padi' })
    const comes = (name: string) =>
      Desk.opened(browser, {
        ...{ url: story.url, clock, email: `${name}@mojokerto.contoh.id`, screen: 'desktop' },
      })
    admin = await comes('admin')
    forum = await comes('forum')
  })
  afterAll(async () => {
    await browser?.close()
    await story?.close()
  })

  it('the task is due on the day after it was opened', async () => {
    await (await forum.reads('link', activity)).click()
    await forum.readsText(/batas 13 Oktober 2026 09.00 WIB/)
  })

  it('an admin finds the calendar among the settings, and makes Tuesday a day off by keyboard', async () => {
    await admin.presses('Pengaturan', 'link')
    await admin.presses(/^Kalender kerja/, 'link')
    await (await admin.reads('button', /^Senin, 12 Oktober 2026/)).focus()
    await admin.page.keyboard.press('ArrowRight')
    await admin.page.keyboard.press('Enter')
    await admin.page.getByLabel('Nama hari libur').fill(holiday)
    await admin.page.keyboard.press('Enter')
    await admin.reads('button', `Selasa, 13 Oktober 2026, libur daerah, ${holiday}, belum diterapkan`)
    await admin.readsText('1 perubahan belum diterapkan.')
  })

  it('sees what that does before it does anything', async () => {
    await admin.presses('Periksa dampaknya', 'link')
    await admin.readsText('Batas waktu 1 tugas terbuka bergeser.')
    await admin.readsText('Koordinator Forum Satu Data Palapa')
    const due = await admin.reads('region', 'Batas waktu lama dan baru')
    expect((await due.innerText()).replace(/\s+/g, ' ')).toMatch(/13 Okt 09\.00 .*14 Okt 09\.00/)
    await forum.page.reload()
    await forum.readsText(/batas 13 Oktober 2026 09.00 WIB/)
  })

  it('loses nothing by a reload, and applies it with a reason', async () => {
    await admin.page.getByRole('textbox', { name: 'Alasan' }).fill(reason)
    await admin.page.reload()
    await admin.readsText(`Menjadi libur: ${holiday} (libur daerah)`)
    expect(await admin.page.getByRole('textbox', { name: 'Alasan' }).inputValue()).toBe(reason)
    await admin.presses('Terapkan perubahan')
    await admin.reads('button', `Selasa, 13 Oktober 2026, libur daerah, ${holiday}`)
  })

  it('the performer sees the new due time beside the old one, and why', async () => {
    await story.jobs.settle()
    await forum.readsText(/batas 14 Oktober 2026 09.00 WIB, semula 13 Oktober 2026 09.00 WIB/)
    await forum.presses(/^Pemberitahuan/)
    await forum.readsText(/kalender.*13 Oktober.*14 Oktober/i)
  })

  it('and everybody can read afterwards who did it, when and why', async () => {
    await admin.presses('Riwayat perubahan', 'link')
    await admin.readsText(reason)
    await admin.page.getByText('1 perbedaan dengan revisi sebelumnya').click()
    await admin.readsText(`Menjadi libur: ${holiday} (libur daerah)`)
    expect([...admin.complaints, ...forum.complaints]).toEqual([])
  })
})
