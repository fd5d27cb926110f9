import { mount } from '@vue/test-utils'
import { expect, test } from 'vitest'
import StandingBadge from './StandingBadge.vue'

test.each([
  ['ON_TIME', 'Tepat waktu'],
  ['AT_RISK', 'Mendekati batas'],
  ['LATE', 'Terlambat'],
  ['PAUSED', 'Dijeda'],
  ['UNTIMED', 'Tanpa batas waktu'],
] as const)('%s is told by the word "%s" and a drawn icon, not by colour alone', (standing, word) => {
  const badge = mount(StandingBadge, { props: { standing } })
  expect(badge.text()).toBe(word)
  expect(badge.get('svg').element.innerHTML).not.toBe('')
})
