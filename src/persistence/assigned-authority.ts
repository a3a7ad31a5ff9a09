/**
 * SQL that finds the authority of the submission row `alias`, as `authority_key` of the row
 * `assigned`: once there is a question the one whose desk it is on, before that the one asked.
 */
export const joinAuthority = (alias: string): string => `
  left join lateral (
    select coalesce(
      (select d.authority_key from answer_drafts d
        where d.question_key = ${alias}.question_key and d.state <> 'released' order by d.id limit 1),
      case when ${alias}.question_key is null then ${alias}.authority_key end) as authority_key
  ) as assigned on true
  left join authorities a on a.document_id = assigned.authority_key`;
