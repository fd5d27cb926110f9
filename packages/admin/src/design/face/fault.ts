/** Something broke that nobody decided: shown with a short code that a reader can pass on. */
export interface Fault {
  code: string
  isOffline: boolean
  /** What the server says of a question that cannot be answered: asking again is no help, asking something else is. */
  said?: string
}
