import './theme.css'
import { createApp } from 'vue'
import App from './App.vue'
import { router } from './router.ts'
import './appearance.ts'

createApp(App).use(router).mount('#app')
