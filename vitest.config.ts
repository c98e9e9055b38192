import { configDefaults, defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Short files that take longest: begun last, they would keep one worker busy while the others have nothing left. */
const LONG = ["/tests/docs/commands", "/tests/faults/", "/tests/page/looks", "/tests/store/tools"];

const ALL = "tests/**/*.test.ts";
/** Rooms whose tests leave nothing behind in their process: its files share what they import, which takes a second each. */
const SHARING = [
  "conversation",
  "corpus",
  "discord",
  "export",
  "language",
  "local",
  "ops",
  "picture",
  "scoring",
  "views",
].map((room) => `tests/${room}/*.test.ts`);

/** On a fresh checkout Vitest knows no durations and goes by the files' sizes. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.some((part) => moduleId.includes(part));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: "sharing", include: SHARING, isolate: false } },
      {
        extends: true,
        test: { name: "alone", include: [ALL], exclude: [...configDefaults.exclude, ...SHARING] },
      },
    ],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Most of what tests wait for is other processes and browsers: two files at a time on two cores, not one.
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
  },
});
