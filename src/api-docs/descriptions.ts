import { ANNOUNCEMENT, ANSWER, AUTHORITY, QUESTION, SESSION } from '../content-types';

interface Description {
  about: string;
  attributes: Record<string, string>;
}

/**
 * What the public types and their components mean, in Vietnamese and English, for the portal's
 * developers. The same words stand in the OpenAPI document and in the GraphQL schema.
 */
export const DESCRIPTIONS: Record<string, Description> = {
  [AUTHORITY]: {
    about: 'Cơ quan đối thoại hoặc được giao trả lời / an authority that holds sessions or answers',
    attributes: {
      code: 'Mã cơ quan / code of the authority',
      name: 'Tên đầy đủ / full name',
      shortName: 'Tên gọi tắt / short name',
      slug: 'Phần địa chỉ, ví dụ so-y-te / part of an address, such as so-y-te',
      level: 'Cấp: city, department, commune… / administrative level',
      kind: 'Loại cơ quan / kind of authority',
      contact: 'Liên hệ / contact',
      validFrom: 'Hoạt động từ ngày / exists since',
      validTo: 'Hoạt động đến ngày; trống khi còn hoạt động / existed until; empty while it exists',
      successors: 'Cơ quan kế thừa / authorities that took its place',
    },
  },
  [SESSION]: {
    about:
      'Phiên đối thoại, công khai từ khi thông báo / a dialogue session, public once announced',
    attributes: {
      topic: 'Chủ đề / topic',
      slug: 'Phần địa chỉ của phiên / part of the address of the session',
      introduction: 'Giới thiệu / introduction',
      themes: 'Các nhóm vấn đề / themes that questions are sorted by',
      authority: 'Cơ quan tổ chức / the authority that holds the session',
      chair: 'Người chủ trì / who chairs the session',
      panel: 'Thành phần tham gia trả lời / who else answers',
      mode: 'online: trực tuyến; venue: tại hội trường, có phát sóng / online, or at a venue and broadcast',
      place: 'Địa điểm / place of a session at a venue',
      onlineAddress: 'Địa chỉ trực tuyến / address of an online session',
      broadcastUrl: 'Địa chỉ phát trực tiếp / address of the broadcast',
      recordingUrl: 'Địa chỉ bản ghi / address of the recording',
      intakeChannels: 'Các kênh tiếp nhận câu hỏi / where questions are received',
      startsAt: 'Thời điểm bắt đầu theo kế hoạch / planned start',
      plannedEndAt: 'Thời điểm kết thúc theo kế hoạch / planned end',
      overrunMinutes: 'Số phút được kéo dài thêm / minutes the session may overrun',
      directPublication:
        'Cơ quan chủ trì có được công bố ngay trong phiên / whether answers may be published in one step while it is on air',
      currentQuestion:
        'documentId của câu hỏi đang được trả lời, khi phiên đang diễn ra / the question being answered while on air',
      announcedAt: 'Thời điểm thông báo; từ lúc này nhận câu hỏi / when announced; intake opens',
      startedAt: 'Thời điểm bắt đầu thực tế / actual start',
      endedAt: 'Thời điểm kết thúc thực tế; ngừng nhận câu hỏi / actual end; intake closes',
      cancelledAt: 'Thời điểm huỷ / when cancelled',
      cancellationReason: 'Lý do huỷ / why cancelled',
      postponedFrom: 'Thời điểm bắt đầu trước khi hoãn / the start before it was postponed',
      postponementReason: 'Lý do hoãn / why postponed',
      regulation: 'Quy định áp dụng khi thông báo / the rules in force when it was announced',
      announcements: 'Các thông báo / its announcements',
      questions: 'Các câu hỏi đã công khai / its public questions',
    },
  },
  [ANNOUNCEMENT]: {
    about: 'Thông báo của phiên / an announcement of a session',
    attributes: {
      kind: 'Loại: sắp diễn ra, đổi lịch, kéo dài, huỷ, kết thúc, công bố biên bản / what it announces',
      title: 'Tiêu đề / title',
      body: 'Nội dung / text',
      issuedAt: 'Thời điểm thông báo / when issued',
      session: 'Phiên đối thoại / the session',
    },
  },
  [QUESTION]: {
    about: 'Câu hỏi đã được tiếp nhận và công khai / a question accepted and made public',
    attributes: {
      session: 'Phiên đối thoại / the session',
      content: 'Nội dung đã biên tập để công khai / the text as edited for publication',
      theme: 'Nhóm vấn đề / theme',
      kind: 'difficulty: khó khăn, vướng mắc; petition: kiến nghị; opinion: góp ý / kind of question',
      submitterName: 'Cách nêu tên người hỏi / how the submitter is named publicly',
      submitterKind: 'Cá nhân, tổ chức hoặc doanh nghiệp / individual, organisation or enterprise',
      language: 'Ngôn ngữ (BCP 47) / language tag',
      assignedAuthority: 'Cơ quan được giao trả lời / the authority assigned to answer',
      position: 'Thứ tự trong phiên / order within the session',
      submissionCount: 'Số ý kiến được gộp vào câu hỏi này / submissions it stands for',
      receivedAt: 'Thời điểm nhận / when received',
      acceptedAt: 'Thời điểm được đưa ra công khai / when accepted as a public question',
      calledAt: 'Thời điểm được mời trả lời / when the chair called it',
      recordingSeconds:
        'Giây trong bản ghi khi được mời trả lời / seconds into the recording when called',
      answers: 'Các câu trả lời / its answers',
    },
  },
  [ANSWER]: {
    about: 'Câu trả lời đã công bố / a published answer',
    attributes: {
      question: 'Câu hỏi / the question',
      authority: 'Cơ quan trả lời / the authority that answers',
      answererName: 'Người trả lời / who answered',
      answererTitle: 'Chức vụ người trả lời / title of who answered',
      content: 'Nội dung trả lời / text of the answer',
      documents: 'Tài liệu kèm theo / attached documents',
      recordingSeconds: 'Giây trong bản ghi khi trả lời / seconds into the recording',
      issuedAt: 'Thời điểm công bố / when published',
      correctedAt: 'Thời điểm đính chính / when corrected',
      correctionNote: 'Nội dung đính chính / what was corrected',
    },
  },
  'dialogue.contact': {
    about: 'Liên hệ / contact',
    attributes: {
      address: 'Địa chỉ / address',
      telephone: 'Điện thoại / telephone',
      email: 'Thư điện tử / e-mail',
      website: 'Trang thông tin / website',
    },
  },
  'dialogue.theme': {
    about: 'Nhóm vấn đề / theme',
    attributes: { name: 'Tên nhóm vấn đề / name of the theme' },
  },
  'dialogue.official': {
    about: 'Lãnh đạo tham gia phiên / an official in the session',
    attributes: {
      name: 'Họ tên / name',
      title: 'Chức vụ / title',
      position: 'Mã chức danh / code of the position',
    },
  },
  'dialogue.intake-channel': {
    about: 'Kênh tiếp nhận câu hỏi / a way questions are received',
    attributes: {
      channel: 'Cổng, thư điện tử, bưu chính, điện thoại, hội trường / the channel',
      address: 'Địa chỉ hoặc số tiếp nhận / address or number',
    },
  },
  'dialogue.document-link': {
    about: 'Tài liệu / a document',
    attributes: { title: 'Tên tài liệu / title', url: 'Địa chỉ tài liệu / address' },
  },
};
