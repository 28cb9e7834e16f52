import { PARAMETERS } from '#law';
import { finding, isEmpty, type Rule } from './helpers.js';

/** Transparency Guidelines WP260 rev.01: material changes are told actively and well before; «check this page» is not enough. */
export const changeNoticeRules: Rule = ({ changeNotice }) => {
  if (!changeNotice) return [finding('change_notice.missing', '/changeNotice')];
  const { days, channels } = changeNotice;
  const least = PARAMETERS.changeNoticeDays;
  return [
    ...(days === undefined ? [finding('change_notice.days_missing', '/changeNotice/days')] : []),
    ...(days !== undefined && days < least
      ? [finding('change_notice.days_few', '/changeNotice/days', { days: String(least) })]
      : []),
    ...(isEmpty(channels) ? [finding('change_notice.channels_missing', '/changeNotice/channels')] : []),
  ];
};
