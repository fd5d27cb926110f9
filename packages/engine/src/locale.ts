/** The languages of visible text: formal Indonesian first, English second. */
export type Locale = 'id' | 'en'
