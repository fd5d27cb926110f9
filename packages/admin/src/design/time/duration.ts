import { describeMinutes } from '@satualur/engine'
import type { Language } from '../../app/language/language.ts'

/** A working day has 7.5 hours: 37.5 hours in a week of five days (Perpres 21/2023, pasal 4). */
export const minutesOfDay = 450

/** Working minutes in the words of the engine: `2 hari 3 jam kerja`. The sign is left to the words around it. */
export function describeWorkingMinutes(minutes: number, language: Language): string {
  return describeMinutes(minutes, minutesOfDay, language)
}
