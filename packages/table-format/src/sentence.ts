/** The same thing said in both languages of the house. */
export interface Sentence {
  id: string
  en: string
}
