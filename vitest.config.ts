import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // Most of what tests wait for is other processes and browsers: two files at a time on two cores, not one.
    maxWorkers: 2,
  },
});
