import type { FileKind } from '@satualur/sop-format/folder'
import { readFileName } from '@satualur/sop-format/folder'
import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { tokenOf } from '../graphql/context.ts'
import { notAllowedToAsk } from '../graphql/faults.ts'
import { NotAllowed, refusingNotSignedIn } from '../graphql/refusal.ts'
import { readAll, readOne } from '../read-model/read.ts'
import { selectedOn } from '../read-model/selection.ts'
import { regencyShape } from '../regency/regency.shape.ts'
import type { Regency } from '../regency/regency.type.ts'
import { sopVersionShape } from '../sop/sop.shape.ts'
import type { SopVersion } from '../sop/sop.type.ts'
import type { SoundConfiguration } from './apply-configuration.ts'
import type { CarriedOut } from './carry-out.ts'
import { carryOut } from './carry-out.ts'
import { filesOf } from './stored/configuration-files.ts'
import {
  ApplyConfigurationInput,
  ApplyConfigurationResult,
  Configuration,
  ConfigurationApplied,
  ConfigurationInvalid,
  ConfigurationMoved,
  SopUnsound,
} from './configuration.type.ts'
import type { Said } from './prune.ts'
import { readConfiguration } from './read-configuration.ts'
import type { ReadConfiguration } from './stored/stored-configuration.ts'
import { readingConfiguration, sayable } from './stored/stored-configuration.ts'
import { surroundingsOf } from './surroundings.ts'
import { unsoundness } from './unsoundness.ts'

@Resolver()
export class ConfigurationResolver {
  @Query(() => Configuration, { description: 'Admins only.' })
  async configuration(@Ctx() context: Context): Promise<Configuration> {
    const { entry, rows } = await context.door.ask<{ stored: ReadConfiguration }>(
      tokenOf(context),
      readingConfiguration(),
    )
    if (entry.access !== 'admin') throw notAllowedToAsk()
    return filesOf(sayable(rows[0]!.stored))
  }

  @Mutation(() => ApplyConfigurationResult, { description: 'Admins only. All of it is applied, or nothing.' })
  applyConfiguration(
    @Arg('input', () => ApplyConfigurationInput) input: ApplyConfigurationInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof ApplyConfigurationResult> {
    const { locale, door, orm, clock } = context
    return refusingNotSignedIn(locale, async () => {
      const { entry, surroundings } = await surroundingsOf(door, tokenOf(context))
      if (entry.access !== 'admin') return new NotAllowed(locale)
      const read = readConfiguration(input, surroundings)
      if ('problems' in read) return new ConfigurationInvalid(locale, read.problems)
      const { titles, findings } = unsoundness(read.sops.map(({ sop }) => sop))
      if (findings.length > 0) return new SopUnsound(locale, titles, findings)
      const done = await carryOut(orm, entry.regencyId, read, {
        ...{
          at: clock(),
          by: entry.personId,
          locale,
          expecting: input.expecting ?? null,
          isDryRun: input.isDryRun ?? false,
        },
        prune: input.prune ? saidBy(input, read) : null,
      })
      if ('moved' in done) return new ConfigurationMoved(locale, done.moved)
      return applied(context, info, done)
    })
  }
}

/** What files that are to be all there is say; null for a kind of file that was not handed in. */
const saidBy = (input: ApplyConfigurationInput, { regency, sops }: SoundConfiguration): Said => ({
  regency,
  sops: input.sops == null ? null : [...sops.map(({ sop }) => sop.key), ...(input.keeping ?? [])],
  formats: keysOf('table', input),
  forms: keysOf('form', input),
})

/** Of the files of a kind, handed in or kept. */
function keysOf(kind: FileKind, { files, keeping }: ApplyConfigurationInput): string[] | null {
  const names = [...(files ?? []).map(({ name }) => name), ...(keeping ?? [])]
  const keys = names.flatMap((name) => {
    const read = readFileName(name)
    return 'kind' in read && read.kind === kind ? [read.key] : []
  })
  return keys.length > 0 ? keys : null
}

/** The house as it is now, as far as the client asks. */
async function applied(
  context: Context,
  info: GraphQLResolveInfo,
  { versions: versionIds, plan, digest }: CarriedOut,
): Promise<ConfigurationApplied> {
  const fields = selectedOn(info, 'ConfigurationApplied')
  const below = (name: string, type: string) =>
    fields.filter((field) => field.name === name).flatMap((field) => field.below(type))
  const [regency, versions] = await Promise.all([
    readOne<Regency>(context, info, { shape: regencyShape, asked: below('regency', 'Regency') }),
    readAll<SopVersion>(context, info, {
      shape: sopVersionShape,
      asked: below('versions', 'SopVersion'),
      where: (version) =>
        sql`${version}.regency_id = current_regency() and ${version}.id = any(${versionIds})`,
      orderBy: (version) => sql`array_position(${versionIds}::uuid[], ${version}.id)`,
    }),
  ])
  return Object.assign(new ConfigurationApplied(), { regency, versions, plan, digest })
}
