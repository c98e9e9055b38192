/** The port for health and metrics can't be had, with what to do. */
export class HealthError extends Error {
  override readonly name = "HealthError";
}
