import { usualCalendar, type Sop } from '@satualur/engine'
import { readSop } from '@satualur/sop-format'
import { mount, type VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { answer, type WhatIfQuestion } from './answering.ts'
import WhatIf from './WhatIf.vue'

/** The test's browser has no workers: this one does the same work on the page. */
class WorkerOnPage {
  static made: WorkerOnPage[] = []
  static isBroken = false
  isTerminated = false
  onmessage: ((event: { data: unknown }) => void) | null = null
  onerror: (() => void) | null = null

  constructor() {
    WorkerOnPage.made.push(this)
  }
  postMessage(question: WhatIfQuestion) {
    // What cannot be cloned cannot be sent, as in a browser.
    const sent = structuredClone(question)
    if (WorkerOnPage.isBroken) return this.onerror?.()
    answer(sent, (told) => this.onmessage?.({ data: structuredClone(told) }))
  }
  terminate() {
    this.isTerminated = true
  }
}

const source = (target = '1', key = 'contoh') => `key: ${key}
title: Contoh
roles:
  - { key: produsen, name: Produsen Data }
  - { key: walidata, name: Walidata }
artefacts:
  - { key: data, name: Data sektoral }
steps:
  - { number: 1, activity: Mengirim data, performer: produsen, waktu: 2 hari, yields: [data] }
  - { number: 2, activity: Memeriksa data, performer: walidata, waktu: 1 jam, outcomes: { Layak: 3, Perbaiki: ${target} }, needs: [data] }
  - { number: 3, activity: Menyebarluaskan, performer: walidata }
`
let made = 0
/** Assumptions are kept by the key of the SOP: each test has its own. */
const draft = (target?: string): Sop => {
  const read = readSop(source(target, `contoh-${made}`))
  if ('problems' in read) throw new Error(read.problems[0]!.message.en)
  return read.sop
}

let page: VueWrapper
beforeEach(() => {
  made += 1
  WorkerOnPage.made = []
  WorkerOnPage.isBroken = false
  vi.stubGlobal('Worker', WorkerOnPage)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  page.unmount()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function open(sop = draft()) {
  const router = createRouter({ history: createMemoryHistory(), routes: [] })
  page = mount(WhatIf, {
    props: { sop, calendar: usualCalendar('Asia/Jakarta') },
    global: { plugins: [router] },
    attachTo: document.body,
  })
  await page.vm.$nextTick()
}
/** The pause after which a change counts. */
const settle = () => vi.advanceTimersByTimeAsync(1_000)
const sentence = () => page.get('[aria-live=polite]').text()
const field = (name: string) => page.get<HTMLInputElement>(`input[aria-label="${name}"]`)

async function type(name: string, value: string) {
  field(name).element.value = value
  await field(name).trigger('change')
  await settle()
}

describe('what an SOP would come to', () => {
  test('is said in one sentence, with the step and role that decide', async () => {
    await open()
    expect(sentence()).toMatch(
      /^Setengah dari pelaksanaan selesai dalam \d hari kerja; 95\s% dalam \d hari kerja\. Penentu: langkah 1, Produsen Data\.$/,
    )
    expect(page.text()).toContain('Hasil simulasi 2.000 pelaksanaan')
  })

  test('stands on odds in the words of the SOP, which a person can change', async () => {
    await open()
    expect(field('langkah 2: Layak (%)').element.value).toBe('85')
    expect(field('langkah 2: Perbaiki, kembali (%)').element.value).toBe('15')
    await type('langkah 2: Perbaiki, kembali (%)', '60')
    expect(field('langkah 2: Layak (%)').element.value).toBe('40')
    expect(sentence()).toContain('langkah itu sering diulang')
    await type('langkah 2: Layak (%)', '0')
    expect(sentence()).toBe(
      'Tidak satu pun pelaksanaan sampai selesai. 100 % macet karena melewati batas pengulangan (10 kali).',
    )
  })

  test('asks for the time of a row without a number, and says what it took', async () => {
    await open()
    expect(page.text()).toContain('dianggap satu hari kerja sampai Anda mengisinya')
    const share = () => page.findAll('tbody tr').at(-1)!.findAll('td').at(-1)!.text()
    const before = share()
    await type('Anggapan waktu untuk langkah 3, dalam hari kerja', '20')
    expect(share()).not.toBe(before)
    expect(sentence()).toContain('Penentu: langkah 3, Walidata')
    // An emptied field is the usual again.
    await type('Anggapan waktu untuk langkah 3, dalam hari kerja', '')
    expect(field('Anggapan waktu untuk langkah 3, dalam hari kerja').element.value).toBe('1')
    expect(share()).toBe(before)
  })

  test('shows who cannot keep up with the people that there are', async () => {
    await open()
    await type('Pelaksanaan per bulan', '40')
    await type('Jumlah orang: Produsen Data', '1')
    expect(sentence()).toMatch(/^Produsen Data tidak dapat mengejar: pekerjaan datang [\d,]+ kali secepat/)
    const [load] = page.findAll('table')[0]!.findAll('tbody tr')
    expect(load!.text()).toMatch(/terpakai \d{3} % · kelebihan beban/)
    await type('Jumlah orang: Produsen Data', '')
    expect(sentence()).toMatch(/^Setengah dari pelaksanaan/)
  })

  test('takes assumptions back to the usual, all at once', async () => {
    await open()
    const usual = sentence()
    await type('Kecepatan kerja: Tercepat (%)', '300')
    expect(sentence()).not.toBe(usual)
    await page
      .findAll('button')
      .find((button) => button.text() === 'Kembalikan semua anggapan')!
      .trigger('click')
    await settle()
    expect(sentence()).toBe(usual)
  })

  test('follows the SOP: what cannot run is not played, and its findings say why', async () => {
    await open()
    await page.setProps({ sop: draft('2') })
    await settle()
    const loop = sentence()
    expect(loop).toContain('Setengah')
    const sop = draft()
    const endless = sop.steps.map((step) => ({
      ...step,
      acts: step.acts.map((act) => ({
        ...act,
        outcomes: act.outcomes.map((outcome) => ({ ...outcome, to: [sop.steps[0]!.acts[0]!.key] })),
      })),
    }))
    await page.setProps({ sop: { ...sop, steps: endless } })
    await settle()
    expect(page.find('[aria-live=polite]').exists()).toBe(false)
    expect(page.text()).toContain('SOP ini belum dapat disimulasikan')
    expect(
      page
        .findAll('li')
        .map((line) => line.text())
        .join(),
    ).toContain('angkah 1')
    await page.setProps({ sop: draft() })
    await settle()
    expect(sentence()).toContain('Setengah')
  })

  test('asks once after somebody has typed, and drops the question before', async () => {
    await open()
    await page.setProps({ sop: draft() })
    await page.setProps({ sop: draft() })
    await page.setProps({ sop: draft() })
    await settle()
    expect(WorkerOnPage.made.map(({ isTerminated }) => isTerminated)).toEqual([true, false])
    page.unmount()
    expect(WorkerOnPage.made.every(({ isTerminated }) => isTerminated)).toBe(true)
  })

  test('says when the simulation broke off, and starts again when asked', async () => {
    WorkerOnPage.isBroken = true
    await open()
    expect(page.text()).toContain('Simulasi terhenti')
    WorkerOnPage.isBroken = false
    await page
      .findAll('button')
      .find((button) => button.text() === 'Mulai lagi')!
      .trigger('click')
    expect(sentence()).toContain('Setengah')
  })
})
