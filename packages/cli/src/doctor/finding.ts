/** What the doctor found: one sentence in two languages, and with what is not sound what to do about it. */
export interface Finding {
  state: 'sound' | 'note' | 'fault'
  id: string
  en: string
}

export const sound = (id: string, en: string): Finding => ({ state: 'sound', id, en })
/** SatuAlur works, but not as its people may expect. */
export const note = (id: string, en: string): Finding => ({ state: 'note', id, en })
export const fault = (id: string, en: string): Finding => ({ state: 'fault', id, en })
