import type { ActKind } from '@satualur/engine'

/** What a cell in a performer's column says. */
export type SymbolWords =
  | { says: 'nothing' }
  /** A drawn symbol, or what is left of one. `labels` are the words of its outcomes, where it has any. */
  | { says: 'symbol'; kind: ActKind; labels: string[] }
  /** A word beside an arrow that passes the column: no evidence of the performer. */
  | { says: 'label'; label: string }
  /** Other words: somebody of the column probably does something. */
  | { says: 'words'; text: string }

const signs = /^(?:[xvo+*•●○■□▪▫◼◻▢✓✔✅√☑☒✗✘✕×ü þPü]|\[\s*\]|\[x\]|\(\s*\)|-?>|[→←↑↓▶►])$/iu
const diamond = /^[◇◆⬥⬦♦♢❖⋄]$/u
const start = /^(mulai|start|awal)$/i
const end = /^(selesai|end|stop|akhir|tamat)$/i
const refusing =
  /^(tidak|tdk|belum|bukan|no|tolak|ditolak|revisi|direvisi|perbaikan|diperbaiki|kembali|dikembalikan|t)\b/i
const accepting =
  /^(ya|iya|yes|setuju|disetujui|sesuai|lengkap|valid|ok|oke|layak|terima|diterima|benar|memenuhi|ada|y)\b/i
/** A label is a word or three, not a sentence. */
const longestLabel = 24

/** Whether an outcome of this word sends back, as far as the word tells. */
export const isRefusing = (label: string): boolean => refusing.test(label)

const isLabel = (text: string): boolean =>
  text.length <= longestLabel && (refusing.test(text) || accepting.test(text))

/** Reads a performer cell. Split labels ("Tida k") are put together again. */
export function readSymbolWords(cell: string): SymbolWords {
  const text = cell.replace(/\s+/g, ' ').trim()
  if (text === '' || /^[-–—.]+$/.test(text)) return { says: 'nothing' }
  if (diamond.test(text)) return { says: 'symbol', kind: 'decision', labels: [] }
  if (signs.test(text)) return { says: 'symbol', kind: 'process', labels: [] }
  if (start.test(text)) return { says: 'symbol', kind: 'start', labels: [] }
  if (end.test(text)) return { says: 'symbol', kind: 'end', labels: [] }
  const parts = cell
    .split(/\s*[/\n|]\s*/)
    .map((part) => joined(part.trim()))
    .filter((part) => part !== '')
  if (parts.length > 1 && parts.every(isLabel)) return { says: 'symbol', kind: 'decision', labels: parts }
  return isLabel(joined(text)) ? { says: 'label', label: joined(text) } : { says: 'words', text }
}

/** Columns are narrow: a label may have been broken in the middle of a word. */
function joined(text: string): string {
  const compact = text.replaceAll(' ', '').toLowerCase()
  const whole = ['tidak', 'ya', 'revisi', 'sesuai', 'lengkap', 'setuju', 'valid', 'tolak']
  return text.includes(' ') && whole.includes(compact) ? text.charAt(0) + compact.slice(1) : text
}
