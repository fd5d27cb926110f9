import { sql } from 'kysely'
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { datasetShape } from '../../../dataset/dataset.shape.ts'
import { Dataset } from '../../../dataset/dataset.type.ts'
import type { Context } from '../../../graphql/context.ts'
import { tokenOf } from '../../../graphql/context.ts'
import { value } from '../../../read-model/shape.ts'
import { Catalogue } from './catalogue.type.ts'
import { ownCatalogue } from './read-catalogue.ts'
import { setCatalogue } from './set-catalogue.ts'
import { CatalogueInput, SetCatalogueResult } from './set-catalogue.type.ts'

// What this room adds to its left neighbour's type, it also tells how to read.
datasetShape.reads['publicAddress'] = value(
  (dataset) => sql`(select '/katalog/' || c.regency_key || '/' || d.key from catalogue c
    join catalogue_dataset d on d.regency_id = c.regency_id and d.dataset_id = ${dataset}.id
    where c.regency_id = ${dataset}.regency_id and c.is_open and d.withdrawn_at is null)`,
)

@Resolver(() => Dataset)
export class CatalogueResolver {
  @Query(() => Catalogue, { description: 'The public catalogue of the regency.' })
  async catalogue(@Ctx() context: Context): Promise<Catalogue> {
    return (await context.door.ask<Catalogue>(tokenOf(context), ownCatalogue)).rows[0]!
  }

  @Mutation(() => SetCatalogueResult, { description: 'Admins only.' })
  setCatalogue(
    @Arg('input', () => CatalogueInput) input: CatalogueInput,
    @Ctx() context: Context,
  ): Promise<typeof SetCatalogueResult> {
    return setCatalogue(context, input)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Its page in the public catalogue; null where nothing of it is public, or the catalogue is closed.',
  })
  publicAddress(@Root() dataset: Dataset & { publicAddress: string | null }): string | null {
    return dataset.publicAddress
  }
}
