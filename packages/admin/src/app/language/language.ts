import { computed, ref, watchEffect } from 'vue'

export const languages = ['id', 'en'] as const
export type Language = (typeof languages)[number]

const chosenKey = 'satualur.language'

const chosen = ref<Language>(localStorage.getItem(chosenKey) === 'en' ? 'en' : 'id')

/** The reader's language; Indonesian unless the reader chose otherwise. */
export const language = computed({
  get: () => chosen.value,
  set: (value) => {
    chosen.value = value
    localStorage.setItem(chosenKey, value)
  },
})

watchEffect(() => {
  document.documentElement.lang = language.value
})
