import { computed, watchEffect } from 'vue'
import { createI18n } from 'vue-i18n'

export const languages = ['id', 'en'] as const
export type Language = (typeof languages)[number]

/** A message in both languages, side by side, so that neither is forgotten. English may offer `one | many` for `{n}`. */
export type Message = Record<Language, string>

const chosenKey = 'satualur.language'

const i18n = createI18n({
  legacy: false,
  locale: chosen(),
  fallbackLocale: 'id',
  messages: { id: {}, en: {} },
})

/** The reader's language; Indonesian unless the reader chose otherwise. */
export const language = computed({
  get: () => i18n.global.locale.value as Language,
  set: (value) => {
    i18n.global.locale.value = value
    localStorage.setItem(chosenKey, value)
  },
})

watchEffect(() => {
  document.documentElement.lang = language.value
})

/**
 * Gives a room its voice: the messages travel with the code that speaks them, and a key that does not exist is a type error.
 *
 * @example const t = speak('run', { tasks: { id: 'Tugas Saya', en: 'My tasks' } }); t('tasks')
 */
export function speak<const Messages extends Record<string, Message>>(room: string, messages: Messages) {
  for (const each of languages) {
    const spoken = Object.entries(messages).map(([key, message]) => [key, message[each]])
    i18n.global.mergeLocaleMessage(each, { [room]: Object.fromEntries(spoken) })
  }
  return (key: keyof Messages & string, named: Record<string, string | number> = {}): string =>
    typeof named['n'] === 'number'
      ? i18n.global.t(`${room}.${key}`, named, named['n'])
      : i18n.global.t(`${room}.${key}`, named)
}

function chosen(): Language {
  return localStorage.getItem(chosenKey) === 'en' ? 'en' : 'id'
}
