import { Button, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './page.module.css';

export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Whether the title stands before the value where rows are shown as cards: not needed for a name, a badge or a button. */
  readonly titled?: boolean;
}

interface DataTableProps<Row extends { readonly id: string }> {
  /** What the table shows, for screen readers. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Fetches the next page; absent when there is none. */
  readonly showMore?: (() => unknown) | undefined;
  readonly loadingMore?: boolean;
}

/** Rows under headings; cards where there is no room for columns. */
export function DataTable<Row extends { readonly id: string }>({
  label,
  columns,
  rows,
  showMore,
  loadingMore = false,
}: DataTableProps<Row>) {
  const { t } = useTranslation();
  return (
    <>
      <div className={classes.tableFrame} role="region" aria-label={label} tabIndex={0}>
        <Table verticalSpacing="sm" horizontalSpacing="md" className={classes.cards ?? ''} aria-label={label}>
          <Table.Thead>
            <Table.Tr>
              {columns.map(({ title }) => (
                <Table.Th key={title} scope="col">
                  {title}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id}>
                {columns.map(({ title, cell, titled = false }) => (
                  <Table.Td key={title} {...(titled && { 'data-label': title })}>
                    {cell(row)}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {showMore && (
        <Button mt="md" variant="default" loading={loadingMore} onClick={() => void showMore()}>
          {t('common.showMore')}
        </Button>
      )}
    </>
  );
}
