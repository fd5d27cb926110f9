interface Named {
  name: string
  position: string
}

/** The name, and the position where it says more. */
export const nameOf = ({ name, position }: Named): string =>
  name === position ? name : `${name}, ${position}`

export const namesOf = (people: readonly Named[]): string => people.map(nameOf).join('; ')
