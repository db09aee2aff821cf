import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { provideSite } from './build-once.ts';
import { REPOSITORY } from './run-build.ts';

/** Builds the site of the data and texts of the repository; that it can be built is a test. */
export const setup = (project: TestProject): Promise<() => void> =>
  provideSite(project, { data: join(REPOSITORY, 'data'), content: join(REPOSITORY, 'content') });
