import { Button, Modal, Title, type ModalProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './page.module.css';

type DialogProps = Pick<ModalProps, 'opened' | 'onClose' | 'size'> & { title: string; children: ReactNode };

/** A dialog with a heading. Focus stays inside and returns to where it was. */
export function Dialog({ opened, onClose, title, size = 'md', children }: DialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size={size}
      title={
        <Title order={2} component="span">
          {title}
        </Title>
      }
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {children}
    </Modal>
  );
}

export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={classes.dialogActions}>{children}</div>;
}

interface ConfirmProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => unknown;
  readonly title: string;
  readonly action: string;
  readonly dangerous?: boolean;
  readonly busy?: boolean;
  readonly children: ReactNode;
}

/** Asks before something that has an effect, and says which. */
export function ConfirmDialog({
  opened,
  onClose,
  onConfirm,
  title,
  action,
  dangerous = true,
  busy = false,
  children,
}: ConfirmProps) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      {children}
      <DialogActions>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('common.cancel')}
        </Button>
        <Button {...(dangerous && { color: 'brick' })} loading={busy} onClick={() => void onConfirm()}>
          {action}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
