export {
  type FollowedKind,
  type Interest,
  interestText,
  MOST_INTERESTS,
  parseInterest,
  parseInterests,
  WORD_LENGTH,
} from './interest.ts';
export { INTEREST_FIELD, NOTICE_PATH, SUBSCRIBE_PATH, subscribeLink, WORD_FIELD } from './link.ts';
export { changesFor } from './matches.ts';
export {
  type EntryNotice,
  entryNoticeSchema,
  MOST_TOLD,
  noticeAddress,
  type NoticeChange,
  NOTICES_KEPT,
} from './notice.ts';
export { OFFER_ADDRESS, type SiteOffer, siteOfferSchema } from './offer.ts';
