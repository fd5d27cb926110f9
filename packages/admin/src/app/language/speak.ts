import { compile, createMessageContext } from '@intlify/core-base'
import { language, type Language } from './language.ts'

/** A message in both languages, side by side, so that neither is forgotten. English may offer `one | many` for `{n}`. */
export type Message = Record<Language, string>

/**
 * Gives a room its voice: the messages travel with the code that speaks them, and a key that does not exist is a type error.
 *
 * @example const t = speak('run', { tasks: { id: 'Tugas Saya', en: 'My tasks' } }); t('tasks')
 */
export function speak<const Messages extends Record<string, Message>>(room: string, messages: Messages) {
  return (key: keyof Messages & string, named: Record<string, string | number> = {}): string => {
    const locale = language.value
    const message = compile(messages[key]![locale], { locale, key: `${room}.${key}` })
    const plural = typeof named['n'] === 'number' && { pluralIndex: named['n'] }
    return message(createMessageContext({ locale, named, ...plural }))
  }
}
