import { usualCalendar, withWholeDays } from '@satualur/engine'
import { mount } from '@vue/test-utils'
import { nextTick } from 'vue'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptAmendment } from '../amendment/kept-amendment.ts'
import { useAmendment } from '../amendment/use-amendment.ts'
import WholeDaysSection from './WholeDaysSection.vue'

const usual = usualCalendar('Asia/Jakarta')
const today = '2026-03-17'
/** Before Nyepi and Idulfitri: the next working day is eight days away. */
const begun = '“1 hari” yang mulai Selasa, 17 Maret 2026 pukul 14.30 berakhir Rabu, 25 Maret 2026 pukul'

let section: ReturnType<typeof mount>
beforeEach(() => localStorage.clear())
afterEach(() => section.unmount())

/** Before somebody who amends, laid over this calendar, or who only reads. */
function open(isAdmin: boolean, inForce = usual) {
  const amendment = isAdmin ? useAmendment('p1', () => ({ calendar: inForce, revision: 3 })) : null
  const shown = () => ({ calendar: amendment?.calendar ?? inForce, inForce, today, amendment })
  section = mount(WholeDaysSection, { props: shown(), attachTo: document.body })
  return {
    ways: () => section.findAll('[role=radio]'),
    choose: async (way: number) => {
      await section.findAll('[role=radio]')[way]!.trigger('click')
      await section.setProps(shown())
      await nextTick()
    },
  }
}

test('an admin chooses with an example of each way by the calendar, and may take the choice back', async () => {
  const { ways, choose } = open(true)
  expect(ways().map((way) => way.attributes('aria-checked'))).toEqual(['true', 'false'])
  expect(section.text()).toContain(`${begun} 14.30.`)
  expect(section.text()).toContain(`${begun} 16.00.`)
  await choose(1)
  expect(ways().map((way) => way.attributes('aria-checked'))).toEqual(['false', 'true'])
  expect(section.text()).toContain('Belum diterapkan')
  expect(keptAmendment('p1')!.calendar.areDaysWhole).toBe(true)
  await choose(0)
  expect(section.text()).not.toContain('Belum diterapkan')
  expect(keptAmendment('p1')).toBeNull()
})

test('who is no admin reads which way is in force, and chooses nothing', () => {
  const { ways } = open(false)
  expect(ways()).toHaveLength(0)
  expect(section.text()).toContain('Pada jam yang sama')
  expect(section.text()).not.toContain('hari dihitung penuh')
  section.unmount()
  open(false, withWholeDays(usual, true))
  expect(section.text()).toContain('Saat kantor tutup: hari dihitung penuh')
  expect(section.text()).toContain(`${begun} 16.00.`)
  expect(section.text()).not.toContain('Pada jam yang sama')
})

test('a day that ends at midnight ends on that day, at 24.00', () => {
  const [hours] = usual.hours
  const late = [{ opens: 960, closes: 1440 }]
  const evenings = {
    ...withWholeDays(usual, true),
    hours: [{ ...hours!, week: [late, late, late, late, late, [], []] as const }],
  }
  open(false, evenings)
  expect(section.text()).toContain('berakhir Rabu, 25 Maret 2026 pukul 24.00.')
})
