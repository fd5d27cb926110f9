import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { client } from '../app/asking/client.ts'
import { router } from '../app/route/router.ts'
import { toldCalendar } from './any-calendar.ts'
import WorkingCalendarPage from './WorkingCalendarPage.vue'

let access: string
let recount: { left: number; done: number }
let calendar: ReturnType<typeof toldCalendar>
const network = vi.fn(() => {
  const viewer = {
    __typename: 'Viewer',
    person: { __typename: 'Person', id: 'p1', access },
    regency: {
      ...{ __typename: 'Regency', id: 'r1', officialName: 'Kabupaten Pringsewu', calendar },
      recount: { __typename: 'CalendarRecount', ...recount },
    },
  }
  return Promise.resolve(
    new Response(JSON.stringify({ data: { viewer } }), { headers: { 'content-type': 'application/json' } }),
  )
})
vi.stubGlobal('fetch', network)
vi.stubGlobal(
  'EventSource',
  class extends EventTarget {
    close() {}
  },
)

let page: ReturnType<typeof mount>
beforeEach(async () => {
  vi.useFakeTimers({ now: Date.parse('2026-03-17T02:00Z'), toFake: ['Date'] })
  ;[access, recount, calendar] = ['ADMIN', { left: 0, done: 0 }, toldCalendar(3)]
  localStorage.clear()
  await client.clearStore()
})
afterEach(() => {
  page.unmount()
  vi.useRealTimers()
  document.body.innerHTML = ''
})

async function open(query: Record<string, string> = {}) {
  await router.replace({ path: '/undangan/x', query })
  page = mount(WorkingCalendarPage, { global: { plugins: [router] }, attachTo: document.body })
  await vi.waitFor(() => expect(page.find('[data-date]').exists()).toBe(true))
}
const day = (date: string) => page.get<HTMLElement>(`[data-date="${date}"]`)
const within = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
const dialog = () => within('[role=dialog]')[0]!
const press = async (name: string) => {
  const button = within('button').find((each) => each.textContent!.trim() === name)!
  button.click()
  await flushPromises()
}
async function type(label: string, text: string) {
  const named = within('label').find((each) => each.textContent!.trim().startsWith(label))!
  const field = document.getElementById(named.getAttribute('for')!) as HTMLInputElement
  field.value = text
  field.dispatchEvent(new Event('input'))
  await flushPromises()
}
/** The dialog is loaded when it is wanted first, which a machine that does other work takes its time for. */
const openDecree = async () => {
  await open({ year: '2027' })
  await press('Muat keputusan libur')
  await vi.waitFor(() => expect(within('textarea')).toHaveLength(1), { timeout: 4_000 })
}
const addHoliday = async (date: string, name: string) => {
  await day(date).trigger('click')
  await flushPromises()
  await type('Nama hari libur', name)
  await press('Jadikan hari libur')
}

test('every day says its kind in words, beside its mark; unverified ones say so', async () => {
  await open()
  expect(day('2026-03-19').attributes('aria-label')).toBe(
    'Kamis, 19 Maret 2026, libur nasional, Hari Suci Nyepi (Tahun Baru Saka 1948)',
  )
  expect(day('2026-03-18').attributes('aria-label')).toContain('cuti bersama')
  expect(day('2026-03-17').attributes('aria-current')).toBe('date')
  expect(day('2026-03-28').attributes('aria-label')).toContain('tidak ada jam kerja')
  expect(page.get('[data-month="3"]').text()).toContain('21–22')
  page.unmount()
  await open({ year: '2024' })
  expect(day('2024-05-23').attributes('aria-label')).toContain('belum diverifikasi')
  expect(page.get('[data-month="5"]').text()).toContain('Hari Raya Waisak 2568 BE (belum diverifikasi)')
})

test('a loaded year names its decree, as long as its days are those of the decree', async () => {
  await open()
  expect(page.text()).toContain('Menurut SKB 3 Menteri Nomor 1497, 2, 5 Tahun 2025')
  page.unmount()
  calendar = { ...calendar, daysOff: calendar.daysOff.filter(({ date }) => date !== '2026-08-25') }
  await client.clearStore()
  await open()
  expect(page.text()).not.toContain('Nomor 1497')
  expect(page.text()).toContain('Keputusan libur 2026 sudah dimuat')
})

test('a year whose decree is not loaded says so, and nothing is guessed', async () => {
  await open({ year: '2027' })
  expect(page.text()).toContain('Keputusan libur 2027 belum dimuat')
  expect(page.text()).toContain('0 hari libur di luar akhir pekan')
  expect(page.findAll('[data-month] li')).toHaveLength(0)
})

test('one day stands in the order of tabs, and arrows lead from it through the year', async () => {
  await open()
  expect(page.findAll('[data-date][tabindex="0"]').map((each) => each.attributes('data-date'))).toEqual([
    '2026-03-17',
  ])
  day('2026-03-17').element.focus()
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'PageDown']) {
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    await flushPromises()
  }
  expect(document.activeElement?.getAttribute('data-date')).toBe('2026-05-01')
  expect(page.findAll('[data-date][tabindex="0"]')).toHaveLength(1)
})

test('an admin adds a local holiday: it is pending, kept on this device, and can be taken back', async () => {
  await open()
  await addHoliday('2026-04-20', 'Hari Jadi Kabupaten')
  expect(day('2026-04-20').attributes('aria-label')).toContain(
    'libur daerah, Hari Jadi Kabupaten, belum diterapkan',
  )
  expect(page.text()).toContain('1 perubahan belum diterapkan')
  page.unmount()
  await open()
  expect(page.text()).toContain('1 perubahan belum diterapkan')
  await day('2026-04-20').trigger('click')
  await flushPromises()
  await press('Batalkan perubahan hari ini')
  expect(day('2026-04-20').attributes('aria-label')).toContain('hari kerja')
  expect(page.text()).not.toContain('belum diterapkan')
  expect(localStorage.getItem('satualur.calendar.p1')).toBeNull()
})

test('several days in a row are added at once, save what a decree closes already', async () => {
  await open()
  await day('2026-03-17').trigger('click')
  await flushPromises()
  await type('Nama hari libur', 'Banjir')
  await type('Sampai dengan', '2026-03-25')
  await press('Jadikan hari libur')
  expect(day('2026-03-25').attributes('aria-label')).toContain('Banjir')
  expect(day('2026-03-19').attributes('aria-label')).toContain('Nyepi')
})

test('a day without a name is not added', async () => {
  await open()
  await day('2026-04-20').trigger('click')
  await flushPromises()
  await press('Jadikan hari libur')
  expect(dialog().textContent).toContain('Tuliskan hari apa itu.')
  expect(page.text()).not.toContain('belum diterapkan')
})

test('what a decree closes is not opened by hand', async () => {
  await open()
  await day('2026-03-19').trigger('click')
  await flushPromises()
  expect(dialog().textContent).toContain('mengikuti keputusannya')
  expect(within('[role=dialog] form')).toHaveLength(0)
})

test('who is no admin reads all of it and changes nothing', async () => {
  access = 'OPD_USER'
  await open()
  expect(page.text()).toContain('Kalender ini diubah oleh admin.')
  await day('2026-03-17').trigger('click')
  await flushPromises()
  expect(dialog().textContent).toContain('Jam kerja 07.30–12.00, 13.00–16.00, menurut Perpres 21/2023')
  expect(within('[role=dialog] form')).toHaveLength(0)
  for (const name of ['Muat keputusan libur', 'Tambah jam kerja', 'Ubah'])
    expect(page.findAll('button').some((button) => button.text() === name)).toBe(false)
})

test('office hours are typed as text, and what cannot be read is told beside the day', async () => {
  await open()
  await press('Ubah')
  await type('Sabtu', 'pagi')
  await press('Simpan ke rancangan')
  expect(dialog().textContent).toContain('Tulis seperti 07.30-12.00')
  await type('Sabtu', '7.30-12.30')
  await press('Simpan ke rancangan')
  expect(page.text()).toContain('42 jam 30 menit seminggu')
  expect(day('2026-04-11').attributes('aria-label')).toContain('hari kerja')
})

test('office hours that were being typed stand open again after a reload', async () => {
  await open()
  await press('Ubah')
  await type('Sabtu', '7.30-12')
  page.unmount()
  await open()
  await vi.waitFor(() => expect(dialog()).toBeDefined())
  expect(within('[role=dialog] input').map((field) => (field as HTMLInputElement).value)).toContain('7.30-12')
  await press('Batal')
  page.unmount()
  await open()
  expect(within('[role=dialog]')).toHaveLength(0)
})

test('a decree is read as it is typed: findings in sentences, then what it changes, then the draft', async () => {
  await openDecree()
  const decree = (date: string) =>
    `year: 2027\ndecree: SKB 1/2026\ndays:\n  - { date: ${date}, name: Tahun Baru }\n`
  await type('Isi keputusan', decree('2026-01-01'))
  expect(dialog().textContent).toContain('tidak terletak dalam tahun 2027')
  await type('Isi keputusan', decree('2027-01-01'))
  expect(dialog().textContent).toContain('SKB 1/2026: 2 perubahan')
  expect(page.text()).toContain('belum dimuat')
  await press('Masukkan ke rancangan')
  expect(page.text()).not.toContain('Keputusan libur 2027 belum dimuat')
  expect(day('2027-01-01').attributes('aria-label')).toContain('libur nasional, Tahun Baru')
  expect(JSON.parse(localStorage.getItem('satualur.calendar.p1')!)).toMatchObject({ decree: 'SKB 1/2026' })
})

test('the example of a decree is taken only once it has the number of a real one', async () => {
  await openDecree()
  await press('Isi dengan contoh')
  expect(dialog().textContent).toContain('Ganti “…” dengan nomor keputusannya')
  await press('Masukkan ke rancangan')
  expect(page.text()).toContain('Keputusan libur 2027 belum dimuat')
  await type('Isi keputusan', (within('textarea')[0] as HTMLTextAreaElement).value.replace('…', '1, 2, 3'))
  await press('Masukkan ke rancangan')
  expect(page.text()).toContain('Keputusan libur 2027 sudah dimuat')
})

test('a recount that goes on shows how far it is', async () => {
  vi.useFakeTimers({
    now: Date.parse('2026-03-17T02:00Z'),
    toFake: ['Date', 'setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'],
  })
  recount = { left: 300, done: 100 }
  await router.replace('/undangan/x')
  page = mount(WorkingCalendarPage, { global: { plugins: [router] }, attachTo: document.body })
  await vi.advanceTimersByTimeAsync(500)
  expect(page.text()).not.toContain('sedang dihitung ulang')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(page.text()).toContain('100 dari 400 pelaksanaan')
  recount = { left: 0, done: 400 }
  await vi.advanceTimersByTimeAsync(1_500)
  expect(page.text()).not.toContain('sedang dihitung ulang')
})
