import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../graphql/context.ts'
import { addResource } from './add-resource.ts'
import { AddResourceInput, AddResourceResult } from './add-resource.type.ts'
import { saveTaskDraft } from './save-task-draft.ts'
import { SaveTaskDraftInput, SaveTaskDraftResult } from './save-task-draft.type.ts'

@Resolver()
export class EvidenceResolver {
  @Mutation(() => SaveTaskDraftResult, {
    description: 'Keeps what the viewer prepares for a task, for all their devices and nobody else.',
  })
  saveTaskDraft(
    @Arg('input', () => SaveTaskDraftInput) input: SaveTaskDraftInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof SaveTaskDraftResult> {
    return saveTaskDraft(context, info, input)
  }

  @Mutation(() => AddResourceResult, {
    description: "Gives the dataset of the task's run a resource, or a newer version of one.",
  })
  addResource(
    @Arg('input', () => AddResourceInput) input: AddResourceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<typeof AddResourceResult> {
    return addResource(context, info, input)
  }
}
