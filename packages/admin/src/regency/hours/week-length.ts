import type { Language } from '../../app/language/language.ts'

/** `37 jam 30 menit`: a week is told in hours, since its days differ in length. */
export function describeWeekLength(minutes: number, language: Language): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  const [hour, minute] = language === 'id' ? ['jam', 'menit'] : ['h', 'min']
  return rest === 0 ? `${hours} ${hour}` : `${hours} ${hour} ${rest} ${minute}`
}
