/** Somebody as the picker shows them. */
export interface PickedPerson {
  id: string
  name: string
  position: string
}
