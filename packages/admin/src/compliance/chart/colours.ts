import { computed } from 'vue'
import { isDark } from '../../app/appearance/appearance.ts'

// A chart is drawn by a library that reads no custom properties of CSS: the shades of the theme, once more in hexadecimal.
const light = {
  text: '#52525c',
  line: '#e4e4e7',
  zero: '#9f9fa9',
  kept: '#3b6fd8',
  missed: '#c1121f',
  other: '#9f9fa9',
  paper: '#ffffff',
}
const dark = {
  text: '#9f9fa9',
  line: '#27272a',
  zero: '#71717b',
  kept: '#51a2ff',
  missed: '#ff6467',
  other: '#71717b',
  paper: '#09090b',
}

export const colours = computed(() => (isDark.value ? dark : light))
