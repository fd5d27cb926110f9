/** Somebody as a picker shows them. */
export interface Colleague {
  id: string
  name: string
  position: string
  openTaskCount: number
}
