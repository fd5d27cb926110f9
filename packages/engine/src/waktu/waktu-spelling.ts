import { figuresForWords } from './waktu-number.ts'

/** Words that say "at most" or "about": the number is the time that has to be kept either way. */
const limits = [
  'maks',
  'maksimal',
  'maksimum',
  'max',
  'maximal',
  'maximum',
  'paling lambat',
  'paling lama',
  'selambat-lambatnya',
  'selama-lamanya',
  'tidak lebih dari',
  'kurang dari',
  'kurang lebih',
  'lebih kurang',
  'sekitar',
  'kira-kira',
  'dalam waktu',
  'dalam',
  'selama',
].join('|')

type Rule = readonly [pattern: RegExp, replacement: string]

const beforeNumbers: readonly Rule[] = [
  [/(\d) ?½/g, '$1,5'],
  [/½/g, '0,5'],
  [/\+ ?[/]? ?[-–]/g, '±'],
  // "s.d", "s/d", "sampai dengan" and every dash that is not a hyphen inside a word become one sign of a range.
  [/\bs ?[./]? ?d\b\.?|\bsampai(?: dengan)?\b|\bhingga\b/g, '–'],
  [/(?<![a-z](?=.[a-z]))[-‐‑‒–—−~]/g, '–'],
  // The dots of abbreviations go, those between figures stay.
  [/\.(?!\d)|(?<!\d)\./g, ' '],
  [/\bsetengah\b/g, '0,5'],
  [/\bse(?=(?:detik|menit|jam|hari|minggu|bulan|tahun)\b)/g, '1 '],
  [/\s+/g, ' '],
]

const afterNumbers: readonly Rule[] = [
  // "3 (tiga)" and "tiga (3)" say one number twice. Two different numbers stay, and are not understood.
  [/\b(\d+) ?\( ?\1 ?\)/g, '$1'],
  // A scan tears "10" apart. Joined only before a 0: "1 2 hari" may be a range that lost its dash.
  [/(?<![\d.,])(\d) (?=0(?![\d.,]))/g, '$1'],
  [/\( ?(kerja|efektif|kalender|maks|maksimal|maksimum) ?\)/g, '$1'],
  [/ ?– ?/g, '–'],
  [new RegExp(`^(?:[–±<≤:• ]|(?:${limits})(?![a-z]))+`), ''],
  [/(?: (?:maks|maksimal|maksimum)|[ ,:;])+$/, ''],
]

/**
 * One spelling for the many ways to write a waktu cell: lower case, figures, one sign for ranges, no word that only
 * says "at most" or "about". Meaning is not touched; what is not understood stays, for the reader to refuse.
 *
 * @example plainSpelling('Maks. 1 0 Hari Kerja.') === '10 hari kerja'
 */
export function plainSpelling(text: string): string {
  const spelled = beforeNumbers.reduce(rewrite, text.toLowerCase())
  return afterNumbers.reduce(rewrite, figuresForWords(spelled.trim()))
}

const rewrite = (text: string, [pattern, replacement]: Rule): string => text.replace(pattern, replacement)
