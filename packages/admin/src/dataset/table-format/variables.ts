interface Part {
  form: { follows?: string | null }
  answers: readonly { field: string; text?: string | null }[]
}

/** The names of the variables that the dataset's MS-Var forms are about. */
export const variablesIn = (parts: readonly Part[]): string[] =>
  parts
    .filter(({ form }) => form.follows === 'MS_VAR')
    .flatMap(({ answers }) => answers.find(({ field }) => field === 'name')?.text?.trim() || [])
