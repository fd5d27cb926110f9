/** The places of the house in the order of the rail; `key` follows `g` on the keyboard. */
export const places = [
  { name: 'tasks', icon: 'i-lucide-inbox', key: 't' },
  { name: 'runs', icon: 'i-lucide-route', key: 'p' },
  { name: 'sops', icon: 'i-lucide-workflow', key: 's' },
  { name: 'datasets', icon: 'i-lucide-database', key: 'd' },
  { name: 'compliance', icon: 'i-lucide-gauge', key: 'k' },
] as const
