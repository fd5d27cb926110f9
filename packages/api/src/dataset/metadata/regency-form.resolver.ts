import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import {
  RegencyForm,
  RemoveMetadataFormInput,
  RemoveMetadataFormResult,
  SetMetadataFormInput,
  SetMetadataFormResult,
} from './regency-form.type.ts'
import { regencyForms, removeMetadataForm, setMetadataForm } from './regency-forms.ts'

@Resolver(() => RegencyForm)
export class RegencyFormResolver {
  @Query(() => [RegencyForm], {
    description: 'The metadata forms of the regency, in the order in which they are filled in.',
  })
  metadataForms(@Ctx() context: Context): Promise<RegencyForm[]> {
    return regencyForms(context)
  }

  @Mutation(() => SetMetadataFormResult, { description: 'Admins only.' })
  setMetadataForm(
    @Arg('input', () => SetMetadataFormInput) input: SetMetadataFormInput,
    @Ctx() context: Context,
  ): Promise<typeof SetMetadataFormResult> {
    return setMetadataForm(context, input)
  }

  @Mutation(() => RemoveMetadataFormResult, { description: 'Admins only.' })
  removeMetadataForm(
    @Arg('input', () => RemoveMetadataFormInput) input: RemoveMetadataFormInput,
    @Ctx() context: Context,
  ): Promise<typeof RemoveMetadataFormResult> {
    return removeMetadataForm(context, input)
  }
}
