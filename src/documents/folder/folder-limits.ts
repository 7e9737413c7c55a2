const MEGABYTE = 1024 * 1024;

/** What making a folder may use up. */
export interface FolderLimits {
  /** Bytes of one upload; larger ones stay in files of their own. */
  readonly size: number;
  /** Pages of one upload. */
  readonly pages: number;
  /** Pages and bytes of all uploads together; those beyond stay in files of their own. */
  readonly allPages: number;
  readonly allSize: number;
  /** Milliseconds without progress. */
  readonly silence: number;
  /** Bytes that the merging process may hold. */
  readonly memory: number;
}

/** A folder is read in one sitting and sent by mail: a budget plan of 600 pages fits in, a land register does not. */
export const FOLDER_LIMITS: FolderLimits = {
  size: 50_000_000,
  pages: 1000,
  allPages: 3000,
  allSize: 150_000_000,
  silence: 60_000,
  memory: 1536 * MEGABYTE,
};

/** Flags of the merging process: it reads what it is told to and writes into its own folder only. */
export const folderFlags = (writable: string): string[] => [
  '--max-old-space-size=1024',
  '--permission',
  '--allow-fs-read=*',
  `--allow-fs-write=${writable}`,
];
