/** Something broke that nobody decided: shown with a short code that a reader can pass on. */
export interface Fault {
  code: string
  isOffline: boolean
}
