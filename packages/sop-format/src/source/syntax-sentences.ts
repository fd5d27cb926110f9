import type { ErrorCode, YAMLError } from 'yaml'
import type { Sentence } from './problem.ts'

const indent: Sentence = {
  id: 'Lekukan baris ini tidak lurus dengan baris lain pada tingkat yang sama (dua spasi setiap tingkat), atau ada kurung yang belum ditutup.',
  en: 'This line is not indented like its neighbours of the same level (two spaces per level), or a bracket is not closed.',
}
const indentOrQuotes: Sentence = {
  id: 'Periksa lekukan baris ini dan baris di bawahnya (dua spasi setiap tingkat); jika teksnya memuat ": ", apit dengan tanda petik tunggal.',
  en: 'Check the indentation of this line and the one below it (two spaces per level); if its text holds ": ", put it in single quotes.',
}
const missing: Sentence = {
  id: 'Ada tanda yang hilang di sini: petik atau kurung penutup, `: ` setelah nama isian, atau `- ` di awal butir.',
  en: 'A mark is missing here: a closing quote or bracket, `: ` after the name of a field, or `- ` before an item.',
}
const quotes: Sentence = {
  id: "Bagian ini tidak dapat dibaca; apit teksnya dengan tanda petik tunggal ('…'), terutama bila diawali tanda baca.",
  en: "This part cannot be read; put its text in single quotes ('…'), above all when it begins with a punctuation mark.",
}
export const marking: Sentence = {
  id: 'Tanda `&`, `*`, atau `!` di awal teks punya arti khusus; apit teks itu dengan tanda petik tunggal.',
  en: 'A `&`, `*` or `!` at the start of a text has a special meaning; put the text in single quotes.',
}

const byCode: Partial<Record<ErrorCode, Sentence>> = {
  BAD_INDENT: indent,
  BLOCK_IN_FLOW: indent,
  TAB_AS_INDENT: {
    id: 'Baris ini dilekukkan dengan tab; ganti setiap tab dengan dua spasi.',
    en: 'This line is indented with a tab; replace every tab by two spaces.',
  },
  MISSING_CHAR: missing,
  BAD_SCALAR_START: quotes,
  BAD_DQ_ESCAPE: {
    id: 'Setelah `\\` di dalam tanda petik ganda ada huruf yang tidak dikenal; pakai tanda petik tunggal.',
    en: 'After `\\` inside double quotes stands an unknown letter; use single quotes instead.',
  },
  MULTILINE_IMPLICIT_KEY: indentOrQuotes,
  BLOCK_AS_IMPLICIT_KEY: indentOrQuotes,
  NON_STRING_KEY: quotes,
  KEY_OVER_1024_CHARS: quotes,
  UNEXPECTED_TOKEN: quotes,
  BAD_ALIAS: marking,
  ALIAS_PROPS: marking,
  BAD_PROP_ORDER: marking,
  MULTIPLE_ANCHORS: marking,
  MULTIPLE_TAGS: marking,
  TAG_RESOLVE_FAILED: marking,
  BAD_DIRECTIVE: marking,
  MULTIPLE_DOCS: {
    id: 'Berkas ini memuat lebih dari satu dokumen (baris `---`); simpan masing-masing dalam berkasnya sendiri.',
    en: 'This file holds more than one document (a `---` line); keep each in a file of its own.',
  },
  RESOURCE_EXHAUSTION: {
    id: 'Berkas ini bertingkat terlalu dalam untuk dibaca; periksa kurung yang belum ditutup.',
    en: 'This file is nested too deeply to be read; look for brackets that are not closed.',
  },
}

export function syntaxSentence(error: YAMLError): Sentence {
  return byCode[error.code] ?? quotes
}

export const tooLarge = (limit: number): Sentence => ({
  id: `Berkas ini lebih dari ${limit / 1000} kB; sebuah konfigurasi tidak perlu sebesar itu. Periksa apakah berkasnya benar.`,
  en: `This file has more than ${limit / 1000} kB; no configuration needs that much. Check that it is the right file.`,
})

export const unreadable: Sentence = {
  id: 'Berkas ini tidak dapat dibaca sebagai YAML; mulai lagi dari contoh di docs/configuration.md.',
  en: 'This file cannot be read as YAML; start again from the example in docs/configuration.md.',
}

export const tooManyAliases: Sentence = {
  id: 'Berkas ini terlalu sering memakai `*rujukan`, atau memakainya berputar; tulis isinya langsung.',
  en: 'This file uses `*references` too often, or in a circle; write the values out.',
}

export const tooManyEntries = (limit: number): Sentence => ({
  id: `Daftar ini memuat lebih dari ${limit} butir; bagi menjadi beberapa berkas.`,
  en: `This list holds more than ${limit} items; split it into several files.`,
})

export const duplicateField = (name: string): Sentence => ({
  id: `\`${name}\` ditulis dua kali di tempat yang sama; hapus atau gabungkan salah satunya.`,
  en: `\`${name}\` is written twice in the same place; remove or merge one of them.`,
})
