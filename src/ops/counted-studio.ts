import { type Studio, StudioClosed, StudioFull } from "../picture/index.js";

export const PICTURE_OUTCOMES = ["drawn", "refused", "failed"] as const;
export type PictureOutcome = (typeof PICTURE_OUTCOMES)[number];

/** The same studio, telling what became of every picture. */
export function countedStudio(studio: Studio, became: (outcome: PictureOutcome) => void): Studio {
  return {
    ...studio,
    async draw(drawing) {
      try {
        const png = await studio.draw(drawing);
        became("drawn");
        return png;
      } catch (error) {
        const isRefused = error instanceof StudioFull || error instanceof StudioClosed;
        became(isRefused ? "refused" : "failed");
        throw error;
      }
    },
  };
}
