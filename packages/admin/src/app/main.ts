import './appearance/theme.css'
import { createApp } from 'vue'
import App from './App.vue'
import './appearance/appearance.ts'
import { router } from './route/router.ts'

const app = createApp(App).use(router)
// Until there is a page to show, the document itself says that one is coming.
void router
  .isReady()
  .catch(() => {})
  .then(() => app.mount('#app'))
