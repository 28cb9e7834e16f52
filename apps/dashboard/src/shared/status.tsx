import { Badge } from '@mantine/core';
import { IconCircle, IconCircleCheck, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DocumentStatus } from '#graphql-client';

const LOOK = {
  DRAFT: { color: 'gray', Icon: IconCircle },
  PUBLISHED: { color: 'fjord', Icon: IconCircleCheck },
  CHANGED: { color: 'amber', Icon: IconRefresh },
} as const;

/** Whether a document is live, in words, colour and shape. */
export function StatusBadge({ status, prefix }: { status: DocumentStatus; prefix?: string }) {
  const { t } = useTranslation();
  const { color, Icon } = LOOK[status];
  return (
    <Badge color={color} leftSection={<Icon size={14} aria-hidden />}>
      {prefix !== undefined && `${prefix}: `}
      {t(`common.status.${status}`)}
    </Badge>
  );
}
