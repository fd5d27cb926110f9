import { useToast } from '@nuxt/ui/composables'
import { useRouter } from 'vue-router'
import { useMutation } from '../app/asking/use-mutation.ts'
import { setSignedIn } from '../app/session/session.ts'
import { forgetViewer } from '../app/session/viewer.ts'
import { graphql } from '../generated/index.ts'
import { t } from './messages.ts'

const document = graphql(`
  mutation SignOut {
    signOut {
      at
    }
  }
`)

/** Leaves, and forgets on this device what was read. */
export function useSignOut() {
  const router = useRouter()
  const toast = useToast()
  const command = useMutation(document)
  return async () => {
    if (!(await command.mutate({}))) return toast.add({ title: t('signOutFault'), color: 'error' })
    setSignedIn(false)
    await router.push({ name: 'login' })
    await forgetViewer()
  }
}
