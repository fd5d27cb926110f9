/** The few colours that mean something; always beside a word and an icon. */
export type Tone = 'primary' | 'success' | 'warning' | 'error' | 'neutral'
