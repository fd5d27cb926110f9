import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import FlowStrip from './FlowStrip.vue'
import type { StripVersion } from './sheet-version.ts'

const version: StripVersion = {
  steps: [
    { key: 'satu', number: '1', acts: [{ key: 'a', kind: 'START' }] },
    {
      key: 'dua',
      number: '2',
      acts: [
        { key: 'b', kind: 'PROCESS' },
        { key: 'c', kind: 'DECISION' },
      ],
    },
    { key: 'tiga', number: null, acts: [{ key: 'd', kind: 'END' }] },
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
