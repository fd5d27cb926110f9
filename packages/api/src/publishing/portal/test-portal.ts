import type { Answer } from '@satualur/ckan'
import { capabilitiesOf, faultSentence } from '@satualur/ckan'
import type { Context } from '../../graphql/context.ts'
import type { Locale } from '../../graphql/locale.ts'
import { portalAt } from '../push/way-out.ts'
import type { PortalInput, TestPortalResult } from './portal.type.ts'
import { PortalAnswered, PortalUnfit } from './portal.type.ts'
import { withToldPortal } from './told-portal.ts'

/** Asks a portal all that publishing will need of it, and changes nothing, there or here. */
export function testPortal(context: Context, input: PortalInput): Promise<typeof TestPortalResult> {
  return withToldPortal(context, input, async ({ locale, settings }, told) => {
    const portal = await portalAt(told, settings)
    const capabilities = await capabilitiesOf(portal)
    if (capabilities.kind !== 'answered') return unfit(locale, capabilities)
    const organization = await portal.call('organization_show', { id: told.organization })
    if (organization.kind !== 'answered') return unfit(locale, organization)
    const editable = await portal.call('organization_list_for_user', { permission: 'create_dataset' })
    if (editable.kind !== 'answered') return unfit(locale, editable)
    const { id, name, title } = organization.result
    if (!editable.result.some((one) => one.id === id))
      return new PortalUnfit(locale, 'not-editor', notEditor(name))
    const { version, hasDatastore, warning } = capabilities.result
    if (told.fillsDatastore && !hasDatastore) return new PortalUnfit(locale, 'no-datastore', noDatastore)
    return Object.assign(new PortalAnswered(), {
      ...{ version, hasDatastore, warning: warning?.[locale] ?? null },
      organizationTitle: title || name,
    })
  })
}

type Fault = Exclude<Answer<never>, { kind: 'answered' }>

const unfit = (locale: Locale, fault: Fault) => new PortalUnfit(locale, fault.kind, faultSentence(fault))

const notEditor = (organization: string) => ({
  id: `Akun token ini bukan editor organisasi ${organization} pada portal. Minta admin portal menjadikannya editor.`,
  en: `The account of this token is no editor of the organization ${organization} on the portal. Ask its administrator to make it one.`,
})

const noDatastore = {
  id: 'Portal tidak memiliki DataStore. Matikan pengisian DataStore, atau minta admin portal mengaktifkannya.',
  en: 'The portal has no DataStore. Switch off filling it, or ask the portal’s administrator to switch it on.',
}
