import type { Path } from '../source/problem.ts'
import type { Cast } from './regency-configuration.ts'
import type { CastFile, CastsFile, PlayersFile } from './regency-file.ts'

/** A cast with the place of its players in the file. */
export interface PlacedCast extends Cast {
  path: Path
}

/** One cast for each SOP, role and, where the role is played in every OPD, each OPD. */
export function outlineCasts(file: CastsFile | null | undefined): PlacedCast[] {
  return Object.entries(file ?? {}).flatMap(([sop, roles]) =>
    Object.entries(roles).flatMap(([role, cast]): PlacedCast[] => {
      const path: Path = ['casts', sop, role]
      if (!isPerOpd(cast)) return [{ sop, role, opd: null, players: playersOf(cast), path }]
      return Object.entries(cast).map(([opd, players]) => {
        return { sop, role, opd, players: playersOf(players), path: [...path, opd] }
      })
    }),
  )
}

function isPerOpd(cast: CastFile): cast is Record<string, PlayersFile> {
  return typeof cast === 'object' && !Array.isArray(cast)
}

function playersOf(players: PlayersFile): string[] {
  return typeof players === 'string' ? [players] : players
}

/** One player stands bare, several in a list. */
export function writeCasts(casts: readonly Cast[]): CastsFile {
  const file: CastsFile = {}
  for (const { sop, role, opd, players } of casts) {
    const written = players.length === 1 ? players[0]! : players
    const roles = (file[sop] ??= {})
    const before = roles[role]
    roles[role] = opd === null ? written : { ...(before && isPerOpd(before) ? before : {}), [opd]: written }
  }
  return file
}
