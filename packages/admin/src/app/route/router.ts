import { createRouter, createWebHistory, loadRouteLocation } from 'vue-router'
import { isSignedIn } from '../session/session.ts'
import { openPages, pages } from './pages.ts'

declare module 'vue-router' {
  interface RouteMeta {
    /** Open to those who have not signed in. */
    isOpen?: boolean
  }
}

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    ...openPages,
    {
      path: '/',
      component: () => import('../shell/Shell.vue'),
      children: [{ path: '', redirect: { name: 'tasks' } }, ...pages],
    },
    {
      path: '/:anything(.*)*',
      name: 'not-found',
      component: () => import('./NotFoundPage.vue'),
      meta: { isOpen: true },
    },
  ],
  scrollBehavior(to, from, saved) {
    if (saved) return saved
    if (to.hash) return { el: to.hash }
    // A filter or a highlight changes the address, not the place; another page of a list begins at its top.
    const isSamePlace = to.path === from.path && to.query['after'] === from.query['after']
    return isSamePlace ? false : { top: 0 }
  },
})

// Who asks is asked while the page is on its way: whoever has signed in does not wait for it, whoever has not waits for no page.
router.beforeEach(async (to) => {
  if (to.meta.isOpen) return true
  const signedIn = isSignedIn()
  // A page that cannot be fetched is told where the router loads it itself.
  loadRouteLocation(to).catch(() => {})
  return (await signedIn) || { name: 'login', query: { return: to.fullPath } }
})
