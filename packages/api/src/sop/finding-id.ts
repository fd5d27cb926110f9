import type { Finding } from '@satualur/engine'

export const findingId = ({ code, place, data }: Finding): string => JSON.stringify([code, place, data])
