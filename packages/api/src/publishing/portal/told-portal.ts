import { sql } from 'kysely'
import { compile } from '../../database/compile.ts'
import type { ActingAdmin } from '../../graphql/as-admin.ts'
import { asAdmin } from '../../graphql/as-admin.ts'
import type { Context } from '../../graphql/context.ts'
import type { NotAllowed, NotSignedIn } from '../../graphql/refusal.ts'
import { AddressRefused } from '../../notice/webhook/webhook.type.ts'
import { checkedUrl, OutboundRefusal } from '../../outbound/safe-fetch.ts'
import { Seal } from '../../outbound/seal.ts'
import type { PortalInput } from './portal.type.ts'
import { PortalIncomplete, TokenMissing } from './portal.type.ts'

interface Kept {
  address: string
  organization: string
  isLeaving: boolean
  sealedToken: Buffer
}

/** A portal as an admin has told it, sound as far as that can be seen without asking it. */
export interface ToldPortal extends Omit<PortalInput, 'token'> {
  sealedToken: Buffer
  /** What is kept now; null where nothing is. */
  kept: Pick<Kept, 'address' | 'organization' | 'isLeaving'> | null
}

const reading = compile(
  sql<Kept>`select address, organization, removing_since is not null as "isLeaving", sealed_token as "sealedToken" from portal where regency_id = current_regency()`,
)

/** What only admins do with a portal that they tell; the kept token is used for the address that it was given for. */
export function withToldPortal<Result>(
  context: Context,
  input: PortalInput,
  act: (acting: ActingAdmin, told: ToldPortal) => Promise<Result>,
): Promise<Result | NotSignedIn | NotAllowed | AddressRefused | TokenMissing | PortalIncomplete> {
  return asAdmin<Kept, Result | AddressRefused | TokenMissing | PortalIncomplete>(
    context,
    reading,
    async (acting, kept) => {
      const { locale, settings } = acting
      const address = input.address.trim().replace(/\/+$/, '')
      const [organization, licence] = [input.organization.trim(), input.licence.trim()]
      const refused = refusedAddress(acting, address)
      if (refused) return refused
      if (!organization || !licence) return new PortalIncomplete(locale)
      const token = input.token?.trim()
      const sealedToken = token
        ? await new Seal(settings.filesFolder).close(token)
        : kept?.address === address
          ? kept.sealedToken
          : null
      if (!sealedToken) return new TokenMissing(locale)
      const { fillsDatastore } = input
      return act(acting, { address, organization, licence, fillsDatastore, sealedToken, kept: kept ?? null })
    },
  )
}

function refusedAddress({ locale, settings }: ActingAdmin, address: string): AddressRefused | null {
  try {
    checkedUrl(address, settings.innerHosts ?? [])
    return null
  } catch (fault) {
    if (fault instanceof OutboundRefusal) return new AddressRefused(locale, fault.sentence)
    throw fault
  }
}
