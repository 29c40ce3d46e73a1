/** What stands where a file says nothing: a blank to fill in. */
export const UNKNOWN = '…'
