import type { MergeRequests } from './merge-requests.ts';

/**
 * GitLab opens it with the push, in one step: https://docs.gitlab.com/topics/git/commit/#push-options-for-merge-requests.
 * The option for merging bears its older name, which all versions since 11.10 know.
 */
export const GITLAB: MergeRequests = {
  pushOptions: ({ base, title, text, atOnce }) => [
    'merge_request.create',
    `merge_request.target=${base}`,
    `merge_request.title=${title}`,
    `merge_request.description=${text.replaceAll('\n', '\\n')}`,
    'merge_request.remove_source_branch',
    ...(atOnce ? ['merge_request.merge_when_pipeline_succeeds'] : []),
  ],
  ensure: () => Promise.resolve(),
};
