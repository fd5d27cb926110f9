import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { VersionInput } from '../../sop/version-refusal.type.ts'
import { discardDraft } from './discard-draft.ts'
import { DiscardDraftResult } from './discard-draft.type.ts'
import { draftSop } from './draft-sop.ts'
import { DraftSopInput, DraftSopResult } from './draft-sop.type.ts'
import { saveDraft } from './save-draft.ts'
import { SaveDraftInput, SaveDraftResult } from './save-draft.type.ts'

@Resolver()
export class DraftResolver {
  @Mutation(() => DraftSopResult, { description: 'Admins only. An SOP has one draft at a time.' })
  draftSop(
    @Arg('input', () => DraftSopInput) input: DraftSopInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof DraftSopResult> {
    return draftSop(context, info, input)
  }

  @Mutation(() => SaveDraftResult, {
    description: 'Admins only. Nothing is overwritten that the writer has not seen.',
  })
  saveDraft(
    @Arg('input', () => SaveDraftInput) input: SaveDraftInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SaveDraftResult> {
    return saveDraft(context, info, input)
  }

  @Mutation(() => DiscardDraftResult, { description: 'Admins only.' })
  discardDraft(
    @Arg('input', () => VersionInput) input: VersionInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof DiscardDraftResult> {
    return discardDraft(context, info, input)
  }
}
