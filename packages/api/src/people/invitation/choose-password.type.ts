import { createUnionType, Field, InputType } from 'type-graphql'
import { SignedIn } from '../sign-in.type.ts'
import { InvitationInvalid, PasswordTooWeak } from './accept-invitation.type.ts'

@InputType()
export class ChoosePasswordInput {
  @Field(() => String, { description: 'The secret of the link.' }) token!: string
  @Field(() => String) password!: string
}

export const ChoosePasswordResult = createUnionType({
  name: 'ChoosePasswordResult',
  types: () => [SignedIn, InvitationInvalid, PasswordTooWeak] as const,
})
