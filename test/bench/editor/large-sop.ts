import type { Act, Outcome, Sop, Step, Waktu } from '@satualur/engine'
import { emptySop } from '@satualur/authoring'

const mark = { kind: 'explicit' } as const
const oneDay: Waktu = {
  kind: 'fixed',
  text: '1 hari',
  min: [{ value: 1, unit: 'day', day: 'bare' }],
  max: [{ value: 1, unit: 'day', day: 'bare' }],
  clock: 'working',
}

/** As large as an SOP on paper ever gets: checks that send work back, empty cells, arrows across the whole table. */
export function largeSop(title: string, rows: number, performers: number): Sop {
  return {
    ...emptySop({ key: 'sop-besar', title }),
    roles: numbered(performers, (number) => ({
      key: `pelaksana-${number}`,
      name: `Pelaksana ${number}`,
      aliases: [],
      national: null,
      scope: 'regency',
      mark,
    })),
    artefacts: numbered(rows, (number) => ({
      key: `berkas-${number}`,
      name: `Berkas ${number}`,
      isExternal: false,
    })),
    steps: numbered(rows, (number) => stepOf(number, rows, performers)),
  }
}

function stepOf(number: number, rows: number, performers: number): Step {
  const use = (of: number) => ({ artefact: `berkas-${of}`, text: `Berkas ${of}` })
  return {
    key: `${number}`,
    number: `${number}`,
    stage: null,
    activity: `Memeriksa kesesuaian data dengan standar data dan metadata ${number}`,
    needs: number === 1 ? [] : [use(number - 1)],
    waktu: number % 7 === 3 ? { kind: 'none', text: null } : oneDay,
    yields: [use(number)],
    note: null,
    acts: [actOf(number, rows, performers)],
    marks: {},
  }
}

function actOf(number: number, rows: number, performers: number): Act {
  const decides = number % 5 === 4
  const next = number < rows ? [`${number + 1}`] : []
  const outcome = (key: string, label: string | null, to: string[]): Outcome => ({ key, label, to, mark })
  return {
    key: `${number}`,
    kind: number === 1 ? 'start' : number === rows ? 'end' : decides ? 'decision' : 'process',
    performers: [`pelaksana-${((number * 5) % performers) + 1}`],
    isJoint: false,
    waitsFor: 'any',
    outcomes: decides
      ? [outcome('ya', 'Ya', next), outcome('tidak', 'Tidak', [`${Math.max(1, number - 3)}`])]
      : [outcome('done', null, next)],
    mark,
  }
}

const numbered = <Item>(count: number, make: (number: number) => Item): Item[] =>
  Array.from({ length: count }, (_, at) => make(at + 1))
