/** How the report says whether what was wanted came, and how it writes numbers. */
export const verdict = (isHeld: boolean, wanted: string): string => `${wanted}: ${isHeld ? 'held' : 'MISSED'}`
export const count = (value: number): string => Math.round(value).toLocaleString('en')
export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
