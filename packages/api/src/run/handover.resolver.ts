import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { tokenOf } from '../graphql/context.ts'
import { Resource } from '../dataset/resource.type.ts'
import { File } from '../files/file.type.ts'
import { Artefact } from '../sop/step.type.ts'
import { artefactView } from '../sop/definition-view.ts'
import { Handover, HandoverContent, Link, Note } from './handover.type.ts'

@Resolver(() => Handover)
export class HandoverResolver {
  @FieldResolver(() => Artefact)
  async artefact(@Root() { versionId, artefactKey }: Handover, @Ctx() context: Context): Promise<Artefact> {
    return artefactView(
      await context.definitions.load(context.door, tokenOf(context), versionId),
      artefactKey,
    )
  }

  @FieldResolver(() => HandoverContent)
  content(@Root() { kind, text, url, file, content: resource }: Handover): typeof HandoverContent {
    if (kind === 'note') return Object.assign(new Note(), { text })
    if (kind === 'link') return Object.assign(new Link(), { url, title: text })
    if (kind === 'file') return Object.assign(new File(), file)
    return Object.assign(new Resource(), resource)
  }
}
