/** The keys of a profile that the store itself knows, whatever the questionnaire asks (design §3). */
export const storeKeys: ReadonlySet<string> = new Set(['size', 'sector', 'region'])
