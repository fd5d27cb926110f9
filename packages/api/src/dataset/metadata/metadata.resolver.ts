import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { value } from '../../read-model/shape.ts'
import { datasetShape } from '../dataset.shape.ts'
import { Dataset } from '../dataset.type.ts'
import type { MetadataFacts } from './metadata-facts.ts'
import { metadataFacts } from './metadata-facts.ts'
import { DatasetMetadata } from './metadata.type.ts'
import { saveMetadata } from './save-metadata.ts'
import { SaveMetadataInput, SaveMetadataResult } from './save-metadata.type.ts'
import { toldMetadata } from './told-metadata.ts'

datasetShape.reads['metadata'] = value(metadataFacts)

@Resolver(() => Dataset)
export class MetadataResolver {
  @FieldResolver(() => DatasetMetadata)
  metadata(@Root() { metadata }: { metadata: MetadataFacts }, @Ctx() { locale }: Context): DatasetMetadata {
    return toldMetadata(metadata, locale)
  }

  @Mutation(() => SaveMetadataResult, { description: 'OPDs for their own datasets, admins for all.' })
  saveMetadata(
    @Arg('input', () => SaveMetadataInput) input: SaveMetadataInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SaveMetadataResult> {
    return saveMetadata(context, info, input)
  }
}
