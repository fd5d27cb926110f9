import { ref, watchEffect } from 'vue'

const chosenKey = 'satualur.appearance'
const system = matchMedia('(prefers-color-scheme: dark)')
const chosen = localStorage.getItem(chosenKey)

/** Follows the system until the reader chooses; the choice is kept on this device. */
export const isDark = ref(chosen === null ? system.matches : chosen === 'dark')

system.addEventListener('change', ({ matches }) => {
  if (localStorage.getItem(chosenKey) === null) isDark.value = matches
})

watchEffect(() => document.documentElement.classList.toggle('dark', isDark.value))

export function toggleAppearance() {
  isDark.value = !isDark.value
  localStorage.setItem(chosenKey, isDark.value ? 'dark' : 'light')
}
