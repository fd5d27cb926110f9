import { graphql } from '../../generated/index.ts'

/** All that the house says of a column. */
export const ToldColumn = graphql(`
  fragment ToldColumn on TableColumn {
    name
    type
    title
    unit
    description
    format
    minLength
    maxLength
    minimum
    maximum
    pattern
    values
    valueLabels
    decimalChar
    groupChar
    trueValues
    falseValues
    variable
    codeList
    isRequired
    isUnique
    isKey
  }
`)
