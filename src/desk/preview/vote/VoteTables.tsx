import { Fragment, type ReactNode } from 'react';
import type { PublicVote } from '../../../domain/public-record.ts';
import type { RecordIndex } from '../../../domain/view/index.ts';
import { namesByChoice, voteRows } from '../../../format/wording/vote/vote-rows.ts';

const Table = ({
  caption,
  head,
  figures = true,
  children,
}: {
  readonly caption: string;
  readonly head: readonly string[];
  /** False where all columns hold words. */
  readonly figures?: boolean;
  readonly children: ReactNode;
}) => (
  <table className="table">
    <caption>{caption}</caption>
    <thead>
      <tr>
        {head.map((name, at) => (
          <th scope="col" key={name} className={at > 0 && figures ? 'number' : undefined}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>{children}</tbody>
  </table>
);

/** The figures of a vote, by Fraktion and by name where they were recorded. */
export const VoteTables = ({ vote, index }: { readonly vote: PublicVote; readonly index: RecordIndex }) => (
  <>
    <Table caption="Abstimmung in Zahlen" head={['Stimme', 'Anzahl']}>
      {voteRows(vote).map(({ label, count }) => (
        <tr key={label}>
          <th scope="row">{label}</th>
          <td className="number">{count}</td>
        </tr>
      ))}
    </Table>
    {vote.byFaction.length > 0 && <ByFaction vote={vote} index={index} />}
    {vote.byName.length > 0 && <ByName vote={vote} index={index} />}
  </>
);

const ByFaction = ({ vote, index }: { readonly vote: PublicVote; readonly index: RecordIndex }) => (
  <Table caption="Stimmen je Fraktion" head={['Fraktion', 'Ja', 'Nein', 'Enthaltung']}>
    {vote.byFaction.map(({ faction: key, yes, no, abstain }) => {
      const faction = index.organization.get(key);
      return (
        <tr key={key}>
          <th scope="row">{faction?.shortName ?? faction?.name ?? 'Ohne Fraktion'}</th>
          <td className="number">{yes}</td>
          <td className="number">{no}</td>
          <td className="number">{abstain}</td>
        </tr>
      );
    })}
  </Table>
);

const ByName = ({ vote, index }: { readonly vote: PublicVote; readonly index: RecordIndex }) => (
  <Table
    caption={
      vote.method === 'roll-call' ? 'Namentliche Abstimmung' : 'Einzelne Stimmen, auf Wunsch festgehalten'
    }
    head={['Stimme', 'Mitglieder']}
    figures={false}
  >
    {namesByChoice(vote, index).map(({ label, people }) => (
      <tr key={label}>
        <th scope="row">{label}</th>
        <td>
          {people.map(({ name, href }, at) => (
            <Fragment key={href}>
              {at > 0 && ', '}
              <a href={href}>{name}</a>
            </Fragment>
          ))}
        </td>
      </tr>
    ))}
  </Table>
);
