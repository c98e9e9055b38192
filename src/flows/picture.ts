import { type BoardEntry, type Comparison, type PublicCard, Refused } from "../conversation/index.js";
import type { House } from "../discord/command.js";
import type { Translator } from "../language/index.js";
import { type Drawing, StudioClosed, StudioFull } from "../picture/index.js";
import {
  type BoardWindow,
  boardDrawing,
  cardDrawing,
  comparisonDrawing,
  pictureView,
  type Reply,
} from "../views/index.js";

/** @param who display name; null on one's own card */
export function cardPicture(t: Translator, card: PublicCard, who: string | null, house: House): Reply {
  return picture(t, cardDrawing(t, card, who, house.corpus), house);
}

export function comparisonPicture(t: Translator, comparison: Comparison, house: House): Reply {
  return picture(t, comparisonDrawing(t, comparison, house.corpus), house);
}

/** @param sorted all entries of the board, in the window's order; with none there is nothing to draw */
export function boardPicture(
  t: Translator,
  sorted: readonly BoardEntry[],
  window: BoardWindow,
  house: House,
): Reply {
  if (sorted.length === 0) throw new Refused({ kind: "share-gone" });
  return picture(t, boardDrawing(t, sorted, window, house.corpus), house);
}

/** A picture takes a while: the person sees that it is being drawn. */
function picture(t: Translator, drawing: Drawing, { studio }: House): Reply {
  return {
    kind: "later",
    async view() {
      try {
        return pictureView(t, drawing, await studio.draw(drawing));
      } catch (error) {
        if (error instanceof StudioFull) throw new Refused({ kind: "studio-full" });
        if (error instanceof StudioClosed) throw new Refused({ kind: "studio-closed" });
        throw error;
      }
    },
  };
}
