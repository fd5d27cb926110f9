const beginnings = [
  'jan',
  'feb|peb',
  'mar',
  'apr',
  'mei|may',
  'jun',
  'jul',
  'agu|ags|aug',
  'sep',
  'okt|oct',
  'nov|nop',
  'des|dec',
]

const numbers = new Map(
  beginnings.flatMap((words, index) => words.split('|').map((word) => [word, index + 1] as const)),
)

/** 1 to 12 for the name of a month in Indonesian or English, whole or short; null for other words. */
export const monthNumber = (name: string): number | null =>
  /^[a-z]{3,9}\.?$/i.test(name) ? (numbers.get(name.slice(0, 3).toLowerCase()) ?? null) : null
