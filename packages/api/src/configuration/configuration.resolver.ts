import type { GraphQLResolveInfo } from 'graphql'
import { sql } from 'kysely'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import { inRegency } from '../database/orm.ts'
import type { Context } from '../graphql/context.ts'
import { tokenOf } from '../graphql/context.ts'
import { NotAllowed, refusingNotSignedIn } from '../graphql/refusal.ts'
import { readAll, readOne } from '../read-model/read.ts'
import { selectedOn } from '../read-model/selection.ts'
import { regencyShape } from '../regency/regency.shape.ts'
import type { Regency } from '../regency/regency.type.ts'
import { sopVersionShape } from '../sop/sop.shape.ts'
import type { SopVersion } from '../sop/sop.type.ts'
import { applyConfiguration } from './apply-configuration.ts'
import {
  ApplyConfigurationInput,
  ApplyConfigurationResult,
  ConfigurationApplied,
  ConfigurationInvalid,
  SopUnsound,
} from './configuration.type.ts'
import { readConfiguration } from './read-configuration.ts'
import { surroundingsOf } from './surroundings.ts'
import { unsoundness } from './unsoundness.ts'

@Resolver()
export class ConfigurationResolver {
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
      const versions = await inRegency(orm, entry.regencyId, (em) =>
        applyConfiguration(em, entry.regencyId, read, clock()),
      )
      return applied(context, info, versions)
    })
  }
}

/** The house as it is now, as far as the client asks. */
async function applied(
  context: Context,
  info: GraphQLResolveInfo,
  versionIds: readonly string[],
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
  return Object.assign(new ConfigurationApplied(), { regency, versions })
}
