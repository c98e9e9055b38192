import { type Studio, StudioFull } from "../picture/index.js";

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
        became(error instanceof StudioFull ? "refused" : "failed");
        throw error;
      }
    },
  };
}
