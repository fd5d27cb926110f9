import type { Locale } from '@satualur/engine'

/** Lists are told in one language: that of the terminal when it is English, else Indonesian. */
export const localeOf = (env: NodeJS.ProcessEnv): Locale =>
  /^en/i.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ? 'en' : 'id'
