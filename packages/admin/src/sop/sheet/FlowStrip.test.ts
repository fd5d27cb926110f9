import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import FlowStrip from './FlowStrip.vue'
import type { SheetAct, SheetStep } from './sheet-version.ts'

const act = (key: string, kind: SheetAct['kind']): SheetAct => ({
  key,
  kind,
  performers: [{ key: 'ppid' }],
  outcomes: [],
})
const step = (number: string | null, acts: SheetAct[]): SheetStep => ({
  key: acts[0]!.key,
  number,
  activity: 'Memeriksa',
  needs: [],
  waktu: {},
  yields: [],
  acts,
  marks: [],
})
const version = {
  roles: [{ key: 'ppid', name: 'PPID' }],
  steps: [
    step('1', [act('a', 'START')]),
    step('2', [act('b', 'PROCESS'), act('c', 'DECISION')]),
    step(null, [act('d', 'END')]),
  ],
}

test('the strip shows every act and says where the reader is', () => {
  const strip = mount(FlowStrip, { props: { version, here: ['c'] } })
  expect(strip.findAll('svg path title').map((title) => title.text())).toEqual([
    'Langkah 1',
    'Langkah 2',
    'Langkah 2: Anda di sini',
    'Baris 3',
  ])
  expect(strip.get('svg').attributes('aria-label')).toBe('Posisi dalam SOP. Langkah 2: Anda di sini')
  expect(strip.get('text').text()).toBe('Anda di sini')
  expect(strip.findAll('.is-here')).toHaveLength(1)
})
