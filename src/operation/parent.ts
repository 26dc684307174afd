/**
 * Stops this process in order when the launcher that started it goes away, even if it was killed: nothing is left
 * running behind. Started otherwise (by a container, by hand), there is no launcher to follow.
 */
export function followLauncher(): void {
  if (!process.connected) return;
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
