// Tests run from the sources; the CLI tests use the build that `pretest` makes.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], exclude: ['test/interop/**'], testTimeout: 180_000, pool: 'forks', maxWorkers: 2 },
});
