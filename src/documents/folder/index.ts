export { type FolderOptions, type FolderToMake, makeFolders } from './make-folders.ts';
