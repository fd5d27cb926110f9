import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { judgePersonalData } from './judge-personal-data.ts'
import { JudgePersonalDataInput, JudgePersonalDataResult } from './judge-personal-data.type.ts'

@Resolver()
export class PersonalDataResolver {
  @Mutation(() => JudgePersonalDataResult, { description: 'Admins only.' })
  judgePersonalData(
    @Arg('input', () => JudgePersonalDataInput) input: JudgePersonalDataInput,
    @Ctx() context: Context,
  ): Promise<typeof JudgePersonalDataResult> {
    return judgePersonalData(context, input)
  }
}
