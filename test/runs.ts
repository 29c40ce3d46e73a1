/** How often a property is tried: as often as given, times `KEHOACH_RUNS` where that is set. */
export function runs(usual: number): number {
  return Math.ceil(usual * Number(process.env['KEHOACH_RUNS'] ?? 1))
}
