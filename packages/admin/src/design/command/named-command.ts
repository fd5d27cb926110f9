/** A command as a menu offers it. */
export interface NamedCommand<Name extends string> {
  name: Name
  label: string
  icon: string
  /** It cannot be taken back. */
  isDangerous?: boolean
}
