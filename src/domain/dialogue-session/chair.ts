import { refuseAll, type Decision, type Refusal } from '../decision';
import type { LevelRule } from '../regulation';

/** Someone on the podium. `position` is a code the profile knows, `title` what readers see. */
export interface PanelMember {
  name: string;
  title?: string | null;
  position?: string | null;
}

export interface Panel {
  chair: PanelMember | null;
  panel: readonly PanelMember[];
}

const holdsOneOf = (positions: readonly string[], member: PanelMember | null): boolean =>
  typeof member?.position === 'string' && positions.includes(member.position);

/**
 * Decides whether a session is chaired (chủ trì) by someone entitled to, and co-chaired where
 * the level asks for it.
 *
 * Refuses with CHAIR_NOT_ENTITLED and CO_CHAIR_MISSING; `params.positions` lists who would do.
 * Where anybody may chair, a missing chair is for `completeness` to report.
 * Source: QC 1374/2016, chair of a session; LAW_2025 for co-chairs; positions are the profile's.
 */
export function decideChair(
  { chair, panel }: Panel,
  rule: Pick<LevelRule, 'chairPositions' | 'coChairPositions' | 'source'>,
): Decision {
  const { chairPositions, coChairPositions, source } = rule;
  const refusals: Refusal[] = [];
  if (chairPositions.length > 0 && !holdsOneOf(chairPositions, chair)) {
    const params = { position: chair?.position ?? null, positions: chairPositions };
    refusals.push({ code: 'CHAIR_NOT_ENTITLED', source, params });
  }
  if (coChairPositions.length > 0 && !panel.some((one) => holdsOneOf(coChairPositions, one))) {
    const params = { positions: coChairPositions };
    refusals.push({ code: 'CO_CHAIR_MISSING', source, params });
  }
  return refuseAll(refusals);
}
