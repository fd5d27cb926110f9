import { formats } from './formats.ts'
import { nearest } from './nearest.ts'
import type { Path, Sentence } from './problem.ts'
import type { ShapeError } from './shape.ts'

/** What is wrong with the shape of a value, and what to write instead. */
export function shapeSentence({ keyword, params, parentSchema }: ShapeError, path: Path): Sentence {
  const place = placeOf(path)
  switch (keyword) {
    case 'type':
      return wrongType(place, [params['type']].flat() as string[])
    case 'required':
      return missingField(place, params['missingProperty'] as string)
    case 'additionalProperties':
      return unknownField(
        params['additionalProperty'] as string,
        Object.keys(parentSchema?.['properties'] ?? {}),
      )
    case 'enum':
      return unknownChoice(place, params['allowedValues'] as unknown[])
    case 'dependentRequired':
      return {
        id: `\`${params['property']}\` harus disertai \`${params['missingProperty']}\`; tambahkan, misalnya \`confidence: 0.6\`.`,
        en: `\`${params['property']}\` needs \`${params['missingProperty']}\` beside it; add it, such as \`confidence: 0.6\`.`,
      }
    case 'false schema':
      return {
        id: `${place.id} tidak boleh berdampingan dengan isian lain di sini; hapus salah satunya.`,
        en: `${place.en} cannot stand beside the other fields here; remove one of them.`,
      }
    case 'pattern':
      return badKey(place)
    case 'propertyNames':
      return badKey({ id: `\`${params['propertyName']}\``, en: `\`${params['propertyName']}\`` })
    case 'format':
      return spoken(place, formats[params['format'] as string]!.sentence)
    case 'minimum':
    case 'exclusiveMinimum':
      return limit(place, 'paling sedikit', 'at least', params['limit'] as number)
    case 'maximum':
      return limit(place, 'paling banyak', 'at most', params['limit'] as number)
    case 'maxItems':
      return {
        id: `${place.id} memuat lebih dari ${params['limit']} butir; bagi menjadi beberapa SOP atau berkas.`,
        en: `${place.en} holds more than ${params['limit']} items; split it into several SOPs or files.`,
      }
    case 'maxProperties':
      return {
        id: `${place.id} memuat lebih dari satu pasangan; awali setiap pasangan dengan \`- \` di barisnya sendiri.`,
        en: `${place.en} holds more than one pair; begin each pair with \`- \` on a line of its own.`,
      }
    default:
      return {
        id: `${place.id} masih kosong; isi paling sedikit satu.`,
        en: `${place.en} is empty; give it at least one entry.`,
      }
  }
}

/** The field by name; a list item by its number, as people count. */
function placeOf(path: Path): Sentence {
  const last = path.at(-1)
  if (last === undefined) return { id: 'Berkas ini', en: 'This file' }
  if (typeof last === 'string') return { id: `\`${last}\``, en: `\`${last}\`` }
  const list = path.findLast((part) => typeof part === 'string')
  return { id: `Butir ${last + 1} dari \`${list}\``, en: `Item ${last + 1} of \`${list}\`` }
}

const typeNames: Record<string, Sentence> = {
  string: { id: 'teks', en: 'a text' },
  number: { id: 'angka', en: 'a number' },
  integer: { id: 'bilangan bulat', en: 'a whole number' },
  boolean: { id: '`true` atau `false`', en: '`true` or `false`' },
  array: { id: 'daftar (setiap butir diawali `- `)', en: 'a list (each item begins with `- `)' },
  object: { id: 'isian bertingkat (`nama: nilai`)', en: 'nested fields (`name: value`)' },
}

function wrongType(place: Sentence, types: string[]): Sentence {
  // Texts may be typed as bare numbers; only texts are worth naming then.
  const named = types.filter((type) => type !== 'null' && !(type === 'number' && types.includes('string')))
  const names = named.map((type) => typeNames[type] ?? { id: type, en: type })
  return {
    id: `${place.id} harus berupa ${names.map(({ id }) => id).join(' atau ')}.`,
    en: `${place.en} has to be ${names.map(({ en }) => en).join(' or ')}.`,
  }
}

function missingField(place: Sentence, name: string): Sentence {
  return {
    id: `${place.id} belum memuat \`${name}\`; tambahkan.`,
    en: `${place.en} lacks \`${name}\`; add it.`,
  }
}

function unknownField(name: string, known: string[]): Sentence {
  const close = nearest(name, known)
  return close
    ? {
        id: `\`${name}\` tidak dikenal di sini; maksud Anda \`${close}\`?`,
        en: `\`${name}\` is not known here; did you mean \`${close}\`?`,
      }
    : {
        id: `\`${name}\` tidak dikenal di sini. Yang dapat dipakai: ${known.join(', ')}.`,
        en: `\`${name}\` is not known here. What can be used: ${known.join(', ')}.`,
      }
}

function unknownChoice(place: Sentence, allowed: unknown[]): Sentence {
  const choices = allowed.filter((choice) => choice !== null).join(', ')
  return {
    id: `${place.id} harus salah satu dari: ${choices}.`,
    en: `${place.en} has to be one of: ${choices}.`,
  }
}

function badKey(place: Sentence): Sentence {
  return {
    id: `${place.id} bukan kunci yang sah; pakai huruf kecil, angka, \`-\`, dan \`.\` saja, misalnya \`wali-data\`.`,
    en: `${place.en} is not a valid key; use only lower case letters, digits, \`-\` and \`.\`, such as \`wali-data\`.`,
  }
}

function spoken(place: Sentence, sentence: Sentence): Sentence {
  return { id: `${place.id} ${sentence.id}`, en: `${place.en} ${sentence.en}` }
}

function limit(place: Sentence, id: string, en: string, bound: number): Sentence {
  return { id: `${place.id} harus ${id} ${bound}.`, en: `${place.en} has to be ${en} ${bound}.` }
}
